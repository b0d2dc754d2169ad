using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Reviews;

/// <summary>How 行政复议法 2023, art. 23 paragraph 1 item 3 (未履行法定职责) is read against silence on a request for information.</summary>
[JsonConverter(typeof(ContractJsonConverter<ReviewFirstReading>))]
public enum ReviewFirstReading
{
    /// <summary>A suit without reconsideration is open; the doubt is named.</summary>
    [EnumMember(Value = "open")]
    Open = 1,

    /// <summary>Not settled: it depends.</summary>
    [EnumMember(Value = "unsettled")]
    Unsettled = 2,

    /// <summary>Reconsideration has to come first.</summary>
    [EnumMember(Value = "review-first")]
    ReviewFirst = 3,
}
