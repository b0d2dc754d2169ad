namespace GovDisclosure.Documents;

/// <summary>A block of a report: a paragraph, a list, a table, a note or a chart.</summary>
/// <remarks>The kinds are closed, so that every writer can print every document; a section of one's own is composed of them.</remarks>
public abstract record ReportBlock
{
    private protected ReportBlock()
    {
    }
}
