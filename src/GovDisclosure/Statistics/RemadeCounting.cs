using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Statistics;

/// <summary>Which result of a request counts in the third table that was answered anew after a reconsideration or a judgment.</summary>
/// <remarks>
/// The forms count one final result (最终处理结果) for one request and do not say which where a reply is remade. In a later year it counts neither
/// as new nor a second time, or the identity of the table would break; section six of the report can tell of it.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter<RemadeCounting>))]
public enum RemadeCounting
{
    /// <summary>No answer: the default of the type.</summary>
    [EnumMember(Value = "none")]
    None = 0,

    /// <summary>The last result of the year in which the request was closed (a reading of 最终处理结果).</summary>
    [EnumMember(Value = "last-of-year")]
    LastOfYear = 1,

    /// <summary>The first result, whatever came after it.</summary>
    [EnumMember(Value = "first")]
    First = 2,
}
