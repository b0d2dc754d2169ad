using GovDisclosure.Forms;
using GovDisclosure.Reports;
using GovDisclosure.Statistics;

namespace GovDisclosure.Orleans.Tests;

/// <summary>A nation of forty organs with a fixed seed: provinces, counties, townships, and a report of each but a few.</summary>
internal sealed class SmallNation
{
    public const int Year = 2023;

    public static readonly Form Form = new DisclosureService().TablesFor(null, Year)!;

    private readonly Random _random;

    public SmallNation(int seed, int provinces = 3, int counties = 3, int towns = 3)
    {
        _random = new Random(seed);
        for (var p = 0; p < provinces; p++)
        {
            var province = Add($"p{p}", $"第{p}省", null);
            for (var c = 0; c < counties; c++)
            {
                var county = Add($"{province}c{c}", $"第{p}省第{c}县", province);
                for (var t = 0; t < towns; t++)
                {
                    Add($"{county}t{t}", $"第{p}省第{c}县第{t}镇", county);
                }
            }
        }
    }

    public List<Organ> Organs { get; } = [];

    /// <summary>Reports by organ and source, in the order in which they count.</summary>
    public List<(string Organ, string Source, AnnualReport Report)> Reports { get; } = [];

    /// <summary>What one machine makes of the same reports.</summary>
    public OrganSum OneMachine(IEnumerable<Organ>? organs = null)
        => new DisclosureService().SumUp(
            Reports.OrderBy(r => r.Organ, StringComparer.Ordinal).ThenBy(r => r.Source, StringComparer.Ordinal).Select(r => r.Report with { Organ = r.Organ }),
            OrganTree.Of(organs ?? Organs),
            Form,
            Year);

    public static Stream Page(AnnualReport report)
    {
        var service = new DisclosureService();
        var page = new MemoryStream();
        service.Write(service.Build(report), "html", page);
        page.Position = 0;
        return page;
    }

    public FormValues Figures()
    {
        var values = new FormValuesBuilder(Form);
        foreach (var cell in Form.Cells)
        {
            values[cell.Index] = cell.Number == NumberKind.Amount ? CellValue.Amount(_random.Next(100_000) / 100m)
                : _random.Next(20) switch { 0 => CellValue.Blank, 1 => CellValue.NotApplicable, 2 => CellValue.NotShown, var n => CellValue.Count(n * _random.Next(10)) };
        }

        return values.Build();
    }

    public static AnnualReport ReportOf(string name, FormValues figures) => new() { Organ = name, Year = Year, Form = Form.Id, Tables = figures };

    private string Add(string id, string name, string? parent)
    {
        Organs.Add(new Organ(id, name, parent));
        if (_random.Next(12) != 0)
        {
            Reports.Add((id, "r1", ReportOf(name, Figures())));
        }

        return id;
    }
}
