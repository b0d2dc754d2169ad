using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Statistics;

/// <summary>How requests count that are answered together (合并答复), or that were split from one (拆分).</summary>
/// <remarks>
/// No text says it. One reply to several requests is lawful (法释〔2025〕8号, art. 14 item 3), which leaves them several requests; an application with several
/// contents may be split into one for each (Fee Measures 2020, art. 4), which makes them several. An entry that is not handled itself any more is void.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter<LinkedCounting>))]
public enum LinkedCounting
{
    /// <summary>No answer: the default of the type.</summary>
    [EnumMember(Value = "none")]
    None = 0,

    /// <summary>Each counts as a request, with its own day of receipt and its own result (a reading).</summary>
    [EnumMember(Value = "each")]
    Each = 1,

    /// <summary>Only the request counts into which others are merged, or from which they were split.</summary>
    [EnumMember(Value = "once")]
    Once = 2,
}
