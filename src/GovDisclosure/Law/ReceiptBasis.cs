using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure;

/// <summary>Which day is the day of receipt of a request (收到申请之日).</summary>
[JsonConverter(typeof(ContractJsonConverter<ReceiptBasis>))]
public enum ReceiptBasis
{
    /// <summary>The day on which the applicant hands the request over (提交之日).</summary>
    [EnumMember(Value = "submission-day")]
    SubmissionDay = 1,

    /// <summary>The day on which the organ signs for the letter (签收之日).</summary>
    [EnumMember(Value = "signing-day")]
    SigningDay = 2,

    /// <summary>The day on which the organ confirms receipt with the applicant, which has to be the day of arrival (当日确认).</summary>
    [EnumMember(Value = "same-day-confirmation")]
    SameDayConfirmation = 3,

    /// <summary>The day on which both sides confirm receipt (双方确认之日); it may be later than the day of arrival.</summary>
    [EnumMember(Value = "mutual-confirmation")]
    MutualConfirmation = 4,

    /// <summary>The day on which the organ's system received the request (系统收到之日).</summary>
    [EnumMember(Value = "system-day")]
    SystemDay = 5,
}
