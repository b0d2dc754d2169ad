using GovDisclosure.Sources;
using NodaTime;

namespace GovDisclosure.Recognition;

/// <summary>A paragraph of a section with its place.</summary>
/// <param name="Text">The text.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="IsBehindTable">Whether it stands below the section's table.</param>
internal sealed record FoundParagraph(string Text, SourcePlace Place, bool IsBehindTable);

/// <summary>The sections of a report with their prose.</summary>
internal sealed class NarrativeResult
{
    public List<(string Text, SourcePlace Place)> Headings { get; } = [];

    /// <summary>The codes of the sections in the order of the file.</summary>
    public List<string> Order { get; } = [];

    public Dictionary<string, List<FoundParagraph>> Prose { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, SourcePlace> Places { get; } = new(StringComparer.Ordinal);

    /// <summary>The pictures by the section that they stand in.</summary>
    public List<(string Section, SourcePicture Picture)> Pictures { get; } = [];

    /// <summary>The tables that are none of the form's, by the section that they stand in.</summary>
    public List<(string Section, SourceTable Table)> OtherTables { get; } = [];

    public List<Finding> Findings { get; } = [];

    /// <summary>The day below the report, and the organ above that day.</summary>
    public LocalDate? SignedOn { get; set; }

    public string? SignedBy { get; set; }

    /// <summary>The day right below the title.</summary>
    public LocalDate? DatedOn { get; set; }

    public void Add(string section, FoundParagraph paragraph)
    {
        if (!Prose.TryGetValue(section, out var list))
        {
            Prose[section] = list = [];
            Order.Add(section);
        }

        list.Add(paragraph);
    }
}
