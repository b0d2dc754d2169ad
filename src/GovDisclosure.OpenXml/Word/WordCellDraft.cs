using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml;

/// <summary>A cell while its table is read.</summary>
internal sealed class WordCellDraft
{
    private static readonly ElementRules<WordCellDraft> Rules = new(
        new()
        {
            ["gridSpan"] = static (cell, xml) => cell.ColumnSpan = Math.Max(1, Math.Min(WordNames.Number(xml.Attribute("val")) ?? 1, 1000)),
            ["vMerge"] = static (cell, xml) => cell.BeginsMerge = xml.Attribute("val") == "restart",
            ["hMerge"] = static (cell, xml) => cell.ContinuesLeft = xml.Attribute("val") != "restart",
            ["cellDel"] = static (cell, _) => cell.IsDeleted = true,
        },
        "tcPrChange");

    public WordFlow Flow { get; } = new();

    public int Row { get; set; }

    public int Column { get; set; }

    public int ColumnSpan { get; set; } = 1;

    public int RowSpan { get; set; } = 1;

    /// <summary>Whether it begins or continues a cell of several rows; null where it is an ordinary one.</summary>
    public bool? BeginsMerge { get; private set; }

    /// <summary>Whether it belongs to the cell on its left, in the old way of merging.</summary>
    public bool ContinuesLeft { get; private set; }

    public bool IsDeleted { get; private set; }

    /// <summary>Reads the current properties; stands on their end.</summary>
    public void ReadProperties(PartXml xml) => Rules.ReadInside(this, xml);
}
