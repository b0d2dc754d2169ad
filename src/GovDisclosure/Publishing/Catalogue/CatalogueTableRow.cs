namespace GovDisclosure.Publishing;

/// <summary>A row of a table with the labels of its columns.</summary>
internal readonly struct CatalogueTableRow(List<string> header, List<string> cells)
{
    /// <summary>The cell below a label; empty where there is none.</summary>
    public string this[string label] => header.IndexOf(label) is >= 0 and var at && at < cells.Count ? cells[at].Trim() : string.Empty;

    public bool IsTicked(string label) => CatalogueTable.IsTick(this[label]);
}
