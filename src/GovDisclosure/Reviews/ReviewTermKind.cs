using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Reviews;

/// <summary>A step of a reconsideration that has a last day.</summary>
[JsonConverter(typeof(ContractJsonConverter<ReviewTermKind>))]
public enum ReviewTermKind
{
    /// <summary>受理审查: examine and accept, or ask for corrections.</summary>
    [EnumMember(Value = "acceptance")]
    Acceptance = 1,

    /// <summary>发送申请书副本: send the copy to the respondent.</summary>
    [EnumMember(Value = "copy")]
    Copy = 2,

    /// <summary>被申请人答复: the respondent's answer, counted here from the last day of the copy.</summary>
    [EnumMember(Value = "answer")]
    Answer = 3,

    /// <summary>复议决定: the decision.</summary>
    [EnumMember(Value = "decision")]
    Decision = 4,

    /// <summary>补正: the applicant's correction of the application, ten working days of receiving the request for it (行政复议法 2023, art. 31).</summary>
    [EnumMember(Value = "correction")]
    Correction = 5,

    /// <summary>终止: the case ends when the ground of a suspension has stood unchanged for 60 days (行政复议法 2023, art. 41 item 5).</summary>
    [EnumMember(Value = "termination")]
    Termination = 6,

    /// <summary>立案审查: the court registers the suit or decides not to, seven days from the day it received it (行政诉讼法, art. 51; 1989, art. 42).</summary>
    [EnumMember(Value = "docketing")]
    Docketing = 7,
}
