using System.Globalization;
using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Reads the XML of one sheet: cells by their saved values, never by their formulas.</summary>
internal sealed class SheetReader(WorkbookFile workbook, SheetProblems problems, ReadingBudget budget)
{
    private const int MaxMerges = 100_000;
    private const int MaxHidden = 200;

    private static readonly ElementRules<SheetReader> Rules = new(
        new()
        {
            ["col"] = static (sheet, xml) => sheet.ReadColumn(xml),
            ["row"] = static (sheet, xml) => sheet.BeginRow(xml),
            ["c"] = static (sheet, xml) => sheet.ReadCell(xml),
            ["mergeCell"] = static (sheet, xml) => sheet.ReadMerge(xml),
            ["hyperlink"] = static (sheet, xml) => sheet.ReadLink(xml),
        },
        "conditionalFormatting",
        "dataValidations",
        "extLst",
        "sheetViews");

    private readonly List<SheetCell> _cells = [];
    private readonly HashSet<int> _bordered = [];
    private readonly HashSet<long> _seen = [];
    private readonly List<CellRange> _merges = [];
    private readonly Dictionary<int, string> _links = [];
    private readonly Dictionary<(int, int), int> _styles = [];
    private readonly List<(int First, int Last)> _hiddenColumns = [];
    private int _row;
    private int _column;
    private bool _isRowHidden;

    /// <summary>The sheet as far as it could be read.</summary>
    /// <param name="file">The package.</param>
    /// <param name="part">The sheet's part.</param>
    public SheetGrid Read(PackageFile file, string part)
    {
        file.ReadXml(part, xml => Rules.ReadAll(this, xml));
        return new SheetGrid(_cells, _bordered, _merges, _links, _styles);
    }

    private void BeginRow(PartXml xml)
    {
        var row = Number(xml, "r");
        _row = row > 0 ? row : _row + 1;
        _column = 0;
        _isRowHidden = IsTrue(xml.Attribute("hidden"));
    }

    private void ReadColumn(PartXml xml)
    {
        if (IsTrue(xml.Attribute("hidden")) && _hiddenColumns.Count < MaxHidden)
        {
            _hiddenColumns.Add((Number(xml, "min"), Number(xml, "max")));
        }
    }

    private void ReadMerge(PartXml xml)
    {
        if (_merges.Count < MaxMerges && CellReference.TryParseRange(xml.Attribute("ref"), out var range) && !range.IsOneCell)
        {
            _merges.Add(range);
        }
    }

    private void ReadLink(PartXml xml)
    {
        if (xml.Attribute("location") is { } location && _links.Count < MaxMerges && CellReference.TryParseRange(xml.Attribute("ref"), out var from))
        {
            _links[from.Row] = location;
        }
    }

    private void ReadCell(PartXml xml)
    {
        var address = xml.Attribute("r");
        var style = Math.Max(0, Number(xml, "s"));
        var type = xml.Attribute("t");
        var isValid = true;
        if (address is null)
        {
            address = CellReference.Of(_row, Math.Min(_column + 1, CellReference.MaxColumn));
            isValid = ++_column <= CellReference.MaxColumn && _row <= CellReference.MaxRow;
        }
        else
        {
            isValid = CellReference.TryParse(address, out _row, out _column);
        }

        var (value, inline, hasFormula) = ReadContent(xml);
        if (!isValid)
        {
            problems.BadReference(address);
            return;
        }

        if (Content(address, type, style, value, inline, hasFormula) is not { Text.Length: > 0 } cell)
        {
            KeepEmpty(style);
            return;
        }

        if (!_seen.Add(((long)_row << 16) | (uint)_column))
        {
            problems.BadReference(address);
            return;
        }

        budget.TakeText(cell.Text.Length);
        if (_cells.Count >= budget.MaxCells)
        {
            throw ReadingBudget.TooManyCells(budget.MaxCells);
        }

        _cells.Add(cell);
        if (workbook.Styles.IsBordered(style))
        {
            _bordered.Add(_row);
        }

        if (_isRowHidden || _hiddenColumns.Exists(hidden => _column >= hidden.First && _column <= hidden.Last))
        {
            problems.Hidden(address);
        }
    }

    // Rows beyond the limit of cells cannot be kept anyway.
    private void KeepEmpty(int style)
    {
        if (_bordered.Count < budget.MaxCells && workbook.Styles.IsBordered(style))
        {
            _bordered.Add(_row);
        }

        if (workbook.Styles.HasRoles && _styles.Count < budget.MaxCells && workbook.Styles.Role(style) != CellRole.Normal)
        {
            _styles[(_row, _column)] = style;
        }
    }

    private static (string? Value, string? Inline, bool HasFormula) ReadContent(PartXml xml)
    {
        string? value = null, inline = null;
        var hasFormula = false;
        if (!xml.IsEmpty)
        {
            var depth = xml.Depth;
            while (xml.Read() && xml.Depth > depth)
            {
                switch (xml.IsStart ? xml.Name : string.Empty)
                {
                    case "v":
                        value = xml.ReadText();
                        break;
                    case "is":
                        inline = SharedStrings.ReadItem(xml);
                        break;
                    case "f":
                        hasFormula = true;
                        xml.Skip();
                        break;
                    case { Length: > 0 }:
                        xml.Skip();
                        break;
                }
            }
        }

        return (value, inline, hasFormula);
    }

    private SheetCell? Content(string address, string? type, int style, string? value, string? inline, bool hasFormula)
    {
        if (type == "inlineStr")
        {
            return Cell(inline ?? string.Empty, null, style);
        }

        if (value is null)
        {
            if (hasFormula)
            {
                problems.NoValue(address);
            }

            return null;
        }

        return type switch
        {
            "s" => SharedCell(address, style, value),
            "str" => Cell(CellText.Decode(value), null, style),
            "b" => Cell(IsTrue(value) ? "TRUE" : "FALSE", null, style),
            "e" => ErrorCell(address, style, value),
            "d" => Cell(value, null, style),
            _ => NumberCell(address, style, value),
        };
    }

    private SheetCell? SharedCell(string address, int style, string value)
    {
        if (int.TryParse(value, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var place)
            && place >= 0 && place < workbook.Strings.Count)
        {
            return Cell(workbook.Strings[place], null, style);
        }

        problems.BadString(address);
        return null;
    }

    private SheetCell ErrorCell(string address, int style, string value)
    {
        problems.ErrorValue(address, value);
        return Cell(value, null, style);
    }

    private SheetCell NumberCell(string address, int style, string value)
    {
        if (NumberText.TryParse(value) is not { } number)
        {
            problems.BadNumber(address);
            return Cell(value, null, style);
        }

        var format = workbook.Styles.Format(style);
        // A format may hide a number, above all zero; it is there all the same.
        var text = format.Show(number, workbook.IsFrom1904);
        return Cell(text.Length > 0 ? text : NumberSection.General(number), format.IsDate ? null : NumberText.WithDecimals(number, format.Decimals), style);
    }

    private SheetCell Cell(string text, decimal? number, int style) => new(_row, _column, text, number, style);

    private static bool IsTrue(string? value) => value is "1" or "true";

    private static int Number(PartXml xml, string name)
        => int.TryParse(xml.Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
