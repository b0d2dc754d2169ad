using GovDisclosure.Forms;
using GovDisclosure.Orleans;
using GovDisclosure.Reports;
using GovDisclosure.Statistics;

namespace GovDisclosure.Nation;

/// <summary>A nation from a seed: the same number gives the same organs, reports and faults in every process.</summary>
internal sealed class MadeUpNation
{
    public const int Year = 2023;

    private const int Provinces = 34;

    private static readonly string[] Places = ["东湖", "青山", "长宁", "临江", "云溪", "平原", "安定", "新城", "石桥", "南浦", "西陵", "北关", "金水", "玉泉", "花溪", "白云", "黄岩", "红桥", "绿园", "大安"];

    private static readonly string[] Offices = ["人民政府", "教育局", "财政局", "公安局", "司法局", "民政局", "水务局", "交通运输局", "自然资源局", "卫生健康局"];

    private static readonly string[] Applicants = ["naturalPerson", "commercial", "research", "publicWelfare", "legalService", "otherOrg"];

    private readonly int _seed;
    private readonly string[] _outcomes;

    public MadeUpNation(int organs, int seed)
    {
        _seed = seed;
        Form = new DisclosureService().TablesFor(null, Year)!;
        _outcomes = [.. Form.Cells.Where(c => c.TableId == "table3" && c.ColumnId == "total").Select(c => c.RowId).Except(["newReceived", "carriedIn", "carriedOut", "handledTotal"])];

        // Of 45,000 organs 3,000 are counties.
        var counties = Math.Max(0, Math.Min(organs - Provinces, Math.Max(Provinces, organs / 15)));
        for (var i = 0; i < organs; i++)
        {
            Organs.Add(i < Provinces ? new Organ(Id(i), $"{Place(i)}省人民政府")
                : i < Provinces + counties ? new Organ(Id(i), $"{Place(i)}县人民政府第{i}号", Id(i % Provinces))
                : new Organ(Id(i), $"{Place(i)}{Offices[i % Offices.Length]}第{i}号", counties == 0 ? Id(i % Provinces) : Id(Provinces + (i % counties))));
        }
    }

    public Form Form { get; }

    public List<Organ> Organs { get; } = [];

    /// <summary>All files: one of each organ, a second of a few, and some of organs that nobody knows.</summary>
    public IEnumerable<PublishedFile> Files => Organs.SelectMany((organ, i) => (PublishedFile[])
        [
            File(organ.Id, i, "1"),
            .. FaultOf(i) == Fault.Doubled ? [File(organ.Id, i, "2")] : (PublishedFile[])[],
        ]).Concat(Enumerable.Range(0, 3).Select(i => new PublishedFile("1", FormattableString.Invariant($"unknown-{i}"), "0.html")));

    /// <summary>The reports that can be read, for a roll-up on one machine.</summary>
    public IEnumerable<AnnualReport> Readable => Organs.SelectMany((organ, i) => FaultOf(i) is Fault.Unreadable or Fault.Hangs
        ? (AnnualReport[])[]
        : FaultOf(i) == Fault.Doubled ? [ReportOf(i) with { Organ = organ.Id }, ReportOf(i, isSecond: true) with { Organ = organ.Id }] : [ReportOf(i) with { Organ = organ.Id }]);

    public static bool IsPdf(int organ) => organ % 50 == 7;

    /// <summary>Nine of a hundred reports have a mistake in their figures, and a few files something else.</summary>
    public Fault FaultOf(int organ)
    {
        if (organ % 997 == 500)
        {
            return Fault.Hangs;
        }

        return new Random(HashCode(organ, 1)).Next(400) switch { < 36 => Fault.WrongTotal, < 40 => Fault.OtherYear, < 44 => Fault.Unreadable, < 48 => Fault.Doubled, _ => Fault.None };
    }

    public AnnualReport ReportOf(int organ, bool isSecond = false)
    {
        var fault = FaultOf(organ);
        return new AnnualReport
        {
            Organ = Organs[organ].Name,
            Year = fault == Fault.OtherYear ? Year - 1 : Year,
            Form = Form.Id,
            Tables = Figures(new Random(HashCode(organ, isSecond ? 3 : 2)), fault),
            OtherMatters = ["未收取信息处理费。"],
        };
    }

    private static string Id(int i) => FormattableString.Invariant($"{i:000000}");

    private static string Place(int i) => Places[i % Places.Length] + Places[i / Places.Length % Places.Length];

    private static PublishedFile File(string organ, int i, string number) => new(number, organ, FormattableString.Invariant($"{i}.{number}.{(IsPdf(i) ? "pdf" : "html")}"));

    private int HashCode(int organ, int purpose) => unchecked((((_seed * 397) + organ) * 31) + purpose) * 16_777_619;

    private FormValues Figures(Random random, Fault fault)
    {
        var tables = new FormValuesBuilder(Form);
        foreach (var cell in Form.Cells.Where(c => c.TableId == "table2"))
        {
            tables.Set(cell, cell.ColumnId switch
            {
                "issued" => CellValue.Count(random.Next(20)),
                "repealed" => CellValue.Count(random.Next(10)),
                "inForce" => CellValue.Count(random.Next(100, 500)),
                _ when cell.Number == NumberKind.Amount => CellValue.Amount(random.Next(100_000) / 100m),
                _ => CellValue.Count(random.Next(500)),
            });
        }

        var totals = new Dictionary<string, long>();
        foreach (var applicant in Applicants)
        {
            var handled = 0L;
            foreach (var outcome in _outcomes)
            {
                var count = random.Next(5) == 0 ? random.Next(30) : 0;
                handled += count;
                Set(outcome, applicant, count);
            }

            var (carriedIn, carriedOut) = (random.Next((int)Math.Min(handled, 3) + 1), random.Next(3));
            Set("handledTotal", applicant, handled);
            Set("carriedIn", applicant, carriedIn);
            Set("carriedOut", applicant, carriedOut);
            Set("newReceived", applicant, handled + carriedOut - carriedIn);
        }

        foreach (var (row, total) in totals)
        {
            tables.Set("table3", row, "total", CellValue.Count(total + (fault == Fault.WrongTotal && row == "granted" ? 1 : 0)));
        }

        foreach (var group in new[] { "review", "direct", "afterReview" })
        {
            var sum = 0;
            foreach (var result in new[] { "upheld", "corrected", "other", "pending" })
            {
                var count = random.Next(4);
                sum += count;
                tables.Set("table4", string.Empty, group + "." + result, CellValue.Count(count));
            }

            tables.Set("table4", string.Empty, group + ".total", CellValue.Count(sum));
        }

        return tables.Build();

        void Set(string row, string applicant, long count)
        {
            tables.Set("table3", row, applicant, CellValue.Count(count));
            totals[row] = totals.GetValueOrDefault(row) + count;
        }
    }
}
