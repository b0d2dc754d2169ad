using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Reports;

/// <summary>Where a host's own prose stands in a section, seen from the sentences that are made of its figures.</summary>
[JsonConverter(typeof(ContractJsonConverter<ProsePosition>))]
public enum ProsePosition
{
    /// <summary>Paragraphs of their own in front of the figures.</summary>
    [EnumMember(Value = "before")]
    Before = 1,

    /// <summary>The beginning of the paragraph that holds the figures.</summary>
    [EnumMember(Value = "opening")]
    Opening = 2,

    /// <summary>The end of the paragraph that holds the figures.</summary>
    [EnumMember(Value = "closing")]
    Closing = 3,

    /// <summary>Paragraphs of their own behind the figures, in front of the subsections.</summary>
    [EnumMember(Value = "after")]
    After = 4,
}
