using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Fees;

/// <summary>Where a fee notice stands on a day.</summary>
[JsonConverter(typeof(ContractJsonConverter<FeeNoticeState>))]
public enum FeeNoticeState
{
    /// <summary>The applicant still has time to pay.</summary>
    [EnumMember(Value = "awaiting-payment")]
    AwaitingPayment = 1,

    /// <summary>Paid in full in time; the period of the reply starts again on the next day.</summary>
    [EnumMember(Value = "paid")]
    Paid = 2,

    /// <summary>Paid in full after the last day; whether the organ still handles the request is its decision.</summary>
    [EnumMember(Value = "paid-late")]
    PaidLate = 3,

    /// <summary>Not paid in full by the last day: deemed abandoned (视为放弃), the request is not handled any more.</summary>
    [EnumMember(Value = "abandoned")]
    Abandoned = 4,
}
