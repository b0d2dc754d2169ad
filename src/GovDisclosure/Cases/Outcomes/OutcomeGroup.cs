using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure;

/// <summary>The six groups of section three of the annual report: how a request ends, in the large.</summary>
/// <remarks>Source: 国办公开办函〔2021〕30号, third table, row three.</remarks>
[JsonConverter(typeof(ContractJsonConverter<OutcomeGroup>))]
public enum OutcomeGroup
{
    /// <summary>予以公开: the information is provided, or the applicant is told where it stands.</summary>
    [EnumMember(Value = "granted")]
    Granted = 1,

    /// <summary>部分公开: a part is provided, the rest withheld; counted here and nowhere else.</summary>
    [EnumMember(Value = "partial")]
    Partial = 2,

    /// <summary>不予公开: refused on a ground of the law.</summary>
    [EnumMember(Value = "denied")]
    Denied = 3,

    /// <summary>无法提供: there is nothing that could be provided.</summary>
    [EnumMember(Value = "unable")]
    Unable = 4,

    /// <summary>不予处理: the application is not one that the organ handles.</summary>
    [EnumMember(Value = "not-processed")]
    NotProcessed = 5,

    /// <summary>其他处理: the application ended without a decision on the information.</summary>
    [EnumMember(Value = "other-handling")]
    OtherHandling = 6,
}
