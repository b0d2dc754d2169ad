using GovDisclosure.Internal;

namespace GovDisclosure.Documents;

/// <summary>A block of a report: a paragraph, a list, a table, a note or a chart.</summary>
/// <remarks>The kinds are closed, so that every writer can print every document; a section of one's own is composed of them.</remarks>
[JsonCase("paragraph", typeof(ParagraphBlock))]
[JsonCase("list", typeof(ListBlock))]
[JsonCase("table", typeof(TableBlock))]
[JsonCase("note", typeof(NoteBlock))]
[JsonCase("chart", typeof(ChartBlock))]
[JsonShape]
public abstract partial record ReportBlock
{
    private protected ReportBlock()
    {
    }
}
