using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure;

/// <summary>The four columns of the annual report's fourth table.</summary>
/// <remarks>No official definition of the columns was found; <c>ReviewMapping.Default</c> says what is put where and with which doubt.</remarks>
[JsonConverter(typeof(ContractJsonConverter<ReviewResult>))]
public enum ReviewResult
{
    /// <summary>结果维持: the decision stood.</summary>
    [EnumMember(Value = "upheld")]
    Upheld = 1,

    /// <summary>结果纠正: the decision was corrected.</summary>
    [EnumMember(Value = "corrected")]
    Corrected = 2,

    /// <summary>其他结果: the case ended without a judgment on the decision.</summary>
    [EnumMember(Value = "other")]
    Other = 3,

    /// <summary>尚未审结: not decided yet.</summary>
    [EnumMember(Value = "pending")]
    Pending = 4,
}
