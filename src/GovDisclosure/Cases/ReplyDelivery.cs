using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure;

/// <summary>How a reply reached the applicant; it decides which day counts as the day of the reply.</summary>
/// <remarks>国办公开办函〔2016〕235号. A reply is in time when that day is no later than the due date.</remarks>
[JsonConverter(typeof(ContractJsonConverter<ReplyDelivery>))]
public enum ReplyDelivery
{
    /// <summary>Not recorded.</summary>
    [EnumMember(Value = "none")]
    None = 0,

    /// <summary>Handed over, directly or by someone entrusted: the day on which the applicant signs (签收之日).</summary>
    [EnumMember(Value = "by-hand")]
    ByHand = 1,

    /// <summary>By the postal enterprise: the day of posting (交邮之日).</summary>
    [EnumMember(Value = "by-post")]
    ByPost = 2,

    /// <summary>By e-mail or another data message: the day of sending. The reply of 2016 is silent on it; this is an interpretation.</summary>
    [EnumMember(Value = "electronic")]
    Electronic = 3,

    /// <summary>By announcement (公告): the day of publication; it is deemed served at the end of the announced period (实施条例 2007, art. 15 item 4). An interpretation.</summary>
    [EnumMember(Value = "announcement")]
    Announcement = 4,

    /// <summary>Left with a person who refused it (留置): the day noted by the server (民事诉讼法, art. 89). An interpretation.</summary>
    [EnumMember(Value = "refused")]
    Refused = 5,
}
