namespace GovDisclosure.OpenXml;

/// <summary>A row while its table is read.</summary>
internal sealed class WordRowDraft
{
    public List<WordCellDraft> Cells { get; } = [];

    public bool IsHeader { get; set; }

    public bool IsDropped { get; set; }

    /// <summary>How many columns of the grid are taken so far.</summary>
    public int Column { get; set; }

    public int Before { get; set; }

    public int After { get; set; }
}
