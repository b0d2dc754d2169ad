using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml;

/// <summary>Reads a table with what its cells hold.</summary>
internal sealed class WordTableReader(WordStory story)
{
    private static readonly ElementRules<(WordTableReader Table, WordRowDraft Row)> RowRules = new(
        new()
        {
            ["gridBefore"] = static (at, xml) => at.Row.Column += at.Row.Before = Columns(xml),
            ["gridAfter"] = static (at, xml) => at.Row.After = Columns(xml),
            ["tblHeader"] = static (at, xml) => at.Row.IsHeader = WordNames.IsOn(xml),
            ["del"] = static (at, xml) => at.Row.IsDropped |= WordNames.IsOn(xml),
            ["hidden"] = static (at, xml) => at.Row.IsDropped |= WordNames.IsOn(xml),
            ["tc"] = static (at, _) => at.Row.Column += at.Table.ReadCell(at.Row, at.Row.Column),
        },
        "trPrChange",
        "tblPrEx",
        "sdtPr",
        "sdtEndPr");

    private readonly List<WordRowDraft> _rows = [];

    // The last cell that began in each column of the grid and may go on downwards.
    private readonly Dictionary<int, WordCellDraft> _open = [];
    private string? _caption;

    /// <summary>Reads the current table; stands on its end.</summary>
    public void Read(WordFlow flow)
    {
        if (story.Xml.IsEmpty)
        {
            return;
        }

        story.Context.CountBlock();
        var number = story.Context.NextTable();
        try
        {
            ReadRows();
        }
        finally
        {
            // Where reading stops inside the table, what was read of it is kept.
            WordTableBuilder.Add(flow, _rows, number, _caption);
        }
    }

    private void ReadRows()
    {
        var xml = story.Xml;
        var depth = xml.Depth;
        while (xml.Read() && !(xml.IsEnd && xml.Depth == depth))
        {
            if (!xml.IsStart)
            {
                continue;
            }

            switch (xml.Name)
            {
                case "tblCaption":
                    _caption = xml.Attribute("val");
                    break;
                case "tr" when !xml.IsEmpty:
                    ReadRow();
                    break;
                case "sdtPr" or "sdtEndPr" or "tblPrChange" or "tblGrid" or "tblPrEx":
                    xml.Skip();
                    break;
            }
        }
    }

    private void ReadRow()
    {
        var row = new WordRowDraft();
        _rows.Add(row);
        RowRules.ReadInside((this, row), story.Xml);
        if (row.Cells.Count == 0)
        {
            story.Context.CountCell();
        }

        if (row.IsDropped)
        {
            _rows.RemoveAt(_rows.Count - 1);
        }
    }

    private static int Columns(PartXml xml) => Math.Min(WordNames.Number(xml.Attribute("val")) ?? 0, 1000);

    /// <summary>Reads the current cell; returns how many columns of the grid it takes.</summary>
    private int ReadCell(WordRowDraft row, int column)
    {
        story.Context.CountCell();
        var cell = new WordCellDraft { Row = _rows.Count, Column = column + 1 };
        story.ReadBlocks(cell.Flow, cell);
        if (cell.IsDeleted)
        {
            return 0;
        }

        if (cell.ContinuesLeft && row.Cells.Count > 0)
        {
            row.Cells[row.Cells.Count - 1].ColumnSpan += cell.ColumnSpan;
            return cell.ColumnSpan;
        }

        if (cell.BeginsMerge == false && _open.TryGetValue(column, out var top) && top.Row + top.RowSpan == _rows.Count)
        {
            top.RowSpan++;
            return cell.ColumnSpan;
        }

        // One that continues nothing begins a cell: its text is not lost, and those below it belong to it.
        if (cell.BeginsMerge is null)
        {
            _open.Remove(column);
        }
        else
        {
            _open[column] = cell;
        }

        row.Cells.Add(cell);
        return cell.ColumnSpan;
    }
}
