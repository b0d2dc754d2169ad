using System.Text.Json.Serialization;
using GovDisclosure.Internal;

namespace GovDisclosure.Documents;

/// <summary>A section of a report: a heading, blocks, and subsections.</summary>
/// <remarks>Immutable; equality compares all content. The heading's number comes from its place in the document.</remarks>
[JsonShape]
public sealed partial record ReportSection
{
    /// <summary>Makes a section.</summary>
    /// <param name="id">The stable id; see <see cref="Id"/>.</param>
    /// <param name="heading">The text of the heading, without its number.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="heading"/> is empty or white space, or <paramref name="id"/> is not made of the letters a-z and A-Z, digits,
    /// <c>-</c>, <c>_</c> and <c>.</c> with a letter first.
    /// </exception>
    public ReportSection(string id, string heading)
    {
        Id = BlockId.Check(id, nameof(id));
        Heading = WellFormed.Text(Guard.NotBlank(heading));
    }

    /// <summary>The stable id of the section: unique in the document, the anchor in HTML, and what a host names to replace it.</summary>
    public string Id { get; }

    /// <summary>The text of the heading, without its number.</summary>
    public string Heading { get; }

    /// <summary>Whether the heading has no number and does not count, as an annex (附件); false unless set.</summary>
    [JsonPropertyName("unnumbered")]
    public bool IsUnnumbered { get; init; }

    /// <summary>What stands below the heading and above the first subsection.</summary>
    public IReadOnlyList<ReportBlock> Blocks { get; init => field = ValueList.Copy(value); } = ValueList<ReportBlock>.Empty;

    /// <summary>The subsections, one level deeper, in order.</summary>
    public IReadOnlyList<ReportSection> Sections { get; init => field = ValueList.Copy(value); } = ValueList<ReportSection>.Empty;
}
