using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Reviews;

/// <summary>A way to challenge a decision on a request.</summary>
[JsonConverter(typeof(ContractJsonConverter<RemedyKind>))]
public enum RemedyKind
{
    /// <summary>行政复议: reconsideration.</summary>
    [EnumMember(Value = "reconsideration")]
    Reconsideration = 1,

    /// <summary>直接起诉: a suit without reconsideration.</summary>
    [EnumMember(Value = "direct-suit")]
    DirectSuit = 2,

    /// <summary>复议后起诉: a suit after reconsideration.</summary>
    [EnumMember(Value = "suit-after-review")]
    SuitAfterReview = 3,

    /// <summary>上诉: an appeal against a judgment or ruling of the first instance.</summary>
    [EnumMember(Value = "appeal")]
    Appeal = 4,

    /// <summary>投诉、举报: a complaint to the superior organ or the competent department.</summary>
    [EnumMember(Value = "complaint")]
    Complaint = 5,
}
