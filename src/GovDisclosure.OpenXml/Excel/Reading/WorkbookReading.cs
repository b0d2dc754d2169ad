using GovDisclosure.Categories;
using GovDisclosure.OpenXml.Packaging;
using GovDisclosure.Sources;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Reads the sheets of a workbook one after the other.</summary>
internal sealed class WorkbookReading
{
    private readonly PackageFile _file;
    private readonly WorkbookFile _workbook;
    private readonly FindingLog _findings;
    private readonly ReadingBudget _budget;
    private readonly SheetTables _tables;
    private readonly HashSet<int> _done = [];
    private readonly List<SourceBlock> _blocks = [];
    private readonly OwnHead _head;
    private readonly Dictionary<string, int> _sheets = new(StringComparer.Ordinal);

    private WorkbookReading(PackageFile file, WorkbookFile workbook, ReadingLimits limits, FindingLog findings)
    {
        _file = file;
        _workbook = workbook;
        _findings = findings;
        _budget = new ReadingBudget(limits);
        _tables = new SheetTables(workbook, _budget, findings);
        for (var i = workbook.Sheets.Count - 1; i >= 0; i--)
        {
            _sheets[workbook.Sheets[i].Name] = i;
        }

        _head = new OwnHead(Enumerable.Range(0, workbook.Sheets.Count).Any(sheet => Kind(sheet) == SheetKind.Help));
    }

    /// <summary>Reads all sheets.</summary>
    /// <returns>What they hold, and what a workbook of ours says of its report.</returns>
    public static (List<SourceBlock> Blocks, List<CatalogueField> Properties) Read(PackageFile file, WorkbookFile workbook, ReadingLimits limits, FindingLog findings)
    {
        var reading = new WorkbookReading(file, workbook, limits, findings);
        try
        {
            for (var i = 0; i < workbook.Sheets.Count; i++)
            {
                reading.Sheet(i);
            }
        }
        catch (ReadingLimitException problem)
        {
            findings.Limit("file", problem.What, problem.Limit);
        }

        return (reading._blocks, reading._head.Properties);
    }

    /// <summary>Adds what a sheet holds, unless it was added already at the place of the link to it.</summary>
    private void Sheet(int index)
    {
        if (!_done.Add(index))
        {
            return;
        }

        var entry = _workbook.Sheets[index];
        if (entry.IsHidden)
        {
            _findings.Add(new Finding("reading.hidden", Severity.Info, "sheet " + entry.Name, new LocalizedText(
                $"隐藏的工作表“{entry.Name}”未读取", $"the hidden sheet \"{entry.Name}\" was not read")));
            return;
        }

        if (entry.Part is null || !_file.Has(entry.Part))
        {
            _findings.Unreadable("sheet " + entry.Name, "工作表的部件缺失。", "The part of the sheet is missing.");
            return;
        }

        var kind = Kind(index);
        if (kind is SheetKind.Check or SheetKind.Help)
        {
            return;
        }

        if (entry.IsWorksheet)
        {
            var problems = new SheetProblems(entry.Name);
            var grid = new SheetReader(_workbook, problems, _budget).Read(_file, entry.Part);
            problems.Tell(_findings);
            Cells(index, entry.Name, grid, kind);
        }

        new SheetPictures(_file, _budget).Read(entry.Name, entry.Part, _blocks);
    }

    private void Cells(int index, string name, SheetGrid grid, string? kind)
    {
        if (kind == SheetKind.Prose && _workbook.Styles.HasRoles)
        {
            new OwnSheets(_workbook, _tables, _budget).ReadProse(name, grid, _head, AddTable, _blocks);
        }
        else if (kind == SheetKind.Chart && TableOf(index) is { } chart)
        {
            // The figures of a chart are those of the report in another shape: no table of it.
            _budget.TakeBlock();
            _blocks.Add(new SourcePicture(
                new SourcePlace { Sheet = name, Row = chart.Row, Column = chart.Column }, grid.Row(1) is [var title, ..] ? title.Text : name)
            { IsOrnament = true });
        }
        else if (kind == SheetKind.Table && TableOf(index) is { } area)
        {
            new OwnSheets(_workbook, _tables, _budget).ReadTable(name, grid, area, _workbook.Name(SheetKind.IdName, index), _blocks);
        }
        else
        {
            new SheetBlocks(_workbook, _tables, _budget).Read(name, grid, _blocks);
        }
    }

    private void AddTable(string name)
    {
        if (_sheets.TryGetValue(name, out var index))
        {
            Sheet(index);
        }
    }

    private CellRange? TableOf(int index)
    {
        var reference = _workbook.Name(SheetKind.TableName, index);
        var mark = reference?.LastIndexOf('!') ?? -1;
        return mark >= 0 && CellReference.TryParseRange(reference!.Substring(mark + 1).Replace("$", string.Empty), out var range) ? range : null;
    }

    // An application that drops hidden names keeps the names of sheets and of styles.
    private string? Kind(int index)
        => _workbook.Name(SheetKind.KindName, index) is { } kind ? kind
            : !_workbook.Styles.HasRoles ? null
            : _workbook.Sheets[index].Name switch
            {
                SheetNames.Prose => SheetKind.Prose,
                SheetNames.Check => SheetKind.Check,
                SheetNames.Help => SheetKind.Help,
                _ => null,
            };
}
