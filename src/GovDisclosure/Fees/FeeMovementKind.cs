using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Fees;

/// <summary>What moved in the account of a fee.</summary>
[JsonConverter(typeof(ContractJsonConverter<FeeMovementKind>))]
public enum FeeMovementKind
{
    /// <summary>收费决定: the fee was set and notified.</summary>
    [EnumMember(Value = "assessed")]
    Assessed = 1,

    /// <summary>更正: the fee that was set is corrected, up or down; the earlier movement stays.</summary>
    [EnumMember(Value = "corrected")]
    Corrected = 2,

    /// <summary>减免: a part or the whole is not charged.</summary>
    [EnumMember(Value = "waived")]
    Waived = 3,

    /// <summary>缴费: the applicant paid.</summary>
    [EnumMember(Value = "paid")]
    Paid = 4,

    /// <summary>退费: money went back to the applicant.</summary>
    [EnumMember(Value = "refunded")]
    Refunded = 5,
}
