using System.Text.Json.Serialization;

namespace GovDisclosure.Documents;

/// <summary>A block of a report: a paragraph, a list, a table, a note or a chart.</summary>
/// <remarks>The kinds are closed, so that every writer can print every document; a section of one's own is composed of them.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ParagraphBlock), "paragraph")]
[JsonDerivedType(typeof(ListBlock), "list")]
[JsonDerivedType(typeof(TableBlock), "table")]
[JsonDerivedType(typeof(NoteBlock), "note")]
[JsonDerivedType(typeof(ChartBlock), "chart")]
public abstract record ReportBlock
{
    private protected ReportBlock()
    {
    }
}
