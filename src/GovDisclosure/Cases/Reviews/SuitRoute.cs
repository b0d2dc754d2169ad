using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure;

/// <summary>How a suit came to court: the two halves of the suit columns in the fourth table.</summary>
[JsonConverter(typeof(ContractJsonConverter<SuitRoute>))]
public enum SuitRoute
{
    /// <summary>未经复议直接起诉: without reconsideration.</summary>
    [EnumMember(Value = "direct")]
    Direct = 1,

    /// <summary>复议后起诉: after reconsideration.</summary>
    [EnumMember(Value = "after-review")]
    AfterReview = 2,
}
