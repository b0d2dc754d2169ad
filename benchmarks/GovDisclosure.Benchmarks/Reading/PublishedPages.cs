using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using GovDisclosure.Forms;
using GovDisclosure.Rendering;
using GovDisclosure.Reports;
using GovDisclosure.Sections;

namespace GovDisclosure.Benchmarks.Reading;

/// <summary>Pages as portals publish them: reports in the form of 2021 with figures that add up, inside menus, scripts, side lists and footers.</summary>
/// <remarks>The same number gives the same page. A page has 40 to 90 KB, of which the report is about a third.</remarks>
internal static partial class PublishedPages
{
    private const int FirstYear = 2021;
    private const int Years = 4;

    private static readonly string[] Places =
    [
        "东湖", "青山", "长宁", "临江", "云溪", "平原", "安定", "新城", "石桥", "南浦", "西陵", "北关", "金水", "银川", "玉泉",
        "花溪", "白云", "黄岩", "红桥", "绿园", "丰台", "大安", "富顺", "沿滩", "贡井", "江阳", "龙马", "合江", "叙永", "古蔺",
    ];

    private static readonly string[] Offices = ["人民政府", "教育局", "财政局", "公安局", "司法局", "民政局", "水务局", "交通运输局", "自然资源局", "卫生健康局"];

    public static string Page(int number)
    {
        var random = new Random(number);
        var place = number / Years;
        var organ = Places[place / Offices.Length % Places.Length] + "区" + Offices[place % Offices.Length];
        var year = FirstYear + (number % Years);
        var report = new AnnualReport
        {
            Organ = organ,
            Year = year,
            Form = "2021-format",
            Tables = Tables(random, place, year),
            OtherMatters = ["未收取信息处理费。"],
            Prose =
            [
                new ReportProse("overview.management", ProsePosition.After, [Sentence(random, 180), Sentence(random, 240)]),
                new ReportProse("problems", ProsePosition.After, [Sentence(random, 300), Sentence(random, 260)]),
            ],
        };
        var body = new HtmlReportWriter().ToText(new ReportBuilder().Build(report).Document);
        body = body[(body.IndexOf("<main", StringComparison.Ordinal) + 6)..body.IndexOf("</main>", StringComparison.Ordinal)];
        return Wrap(Style(body, number % 4), organ, report.PrintedTitle, year, random);
    }

    // What one year carries out, the next carries in; what is in force is what was, and what was issued, less what was repealed.
    private static FormValues Tables(Random random, int place, int year)
    {
        var form = FormCatalogue.BuiltIn.Find("2021-format")!;
        var tables = new FormValuesBuilder(form);
        foreach (var cell in form.Cells.Where(c => c.TableId == "table2"))
        {
            tables.Set(cell, cell.ColumnId switch
            {
                "issued" => CellValue.Count(20),
                "repealed" => CellValue.Count(10),
                "inForce" => CellValue.Count(500 + (10 * (year - FirstYear))),
                _ when cell.Number == NumberKind.Amount => CellValue.Amount(random.Next(100_000) / 100m),
                _ => CellValue.Count(random.Next(500)),
            });
        }

        string[] applicants = ["naturalPerson", "commercial", "research", "publicWelfare", "legalService", "otherOrg"];
        var outcomes = form.Cells.Where(c => c.TableId == "table3" && c.ColumnId == "total").Select(c => c.RowId)
            .Except(["newReceived", "carriedIn", "carriedOut", "handledTotal"]).ToList();
        var totals = new Dictionary<string, long>();
        foreach (var applicant in applicants)
        {
            var (handled, carriedIn, carriedOut) = (0L, CarriedOut(applicant, year - 1), CarriedOut(applicant, year));
            foreach (var outcome in outcomes.Where(outcome => outcome != "granted"))
            {
                var count = random.Next(5) == 0 ? random.Next(30) : 0;
                handled += count;
                Set(outcome, applicant, count);
            }

            // Enough were handled for all that came in from the year before.
            Set("granted", applicant, 3);
            handled += 3;
            Set("handledTotal", applicant, handled);
            Set("carriedIn", applicant, carriedIn);
            Set("carriedOut", applicant, carriedOut);
            Set("newReceived", applicant, handled + carriedOut - carriedIn);
        }

        foreach (var (row, total) in totals)
        {
            tables.Set("table3", row, "total", CellValue.Count(total));
        }

        Reviews(random, tables);
        return tables.Build();

        long CarriedOut(string applicant, int of) => (place + of + applicant.Length) % 3;

        void Set(string row, string applicant, long count)
        {
            tables.Set("table3", row, applicant, CellValue.Count(count));
            totals[row] = totals.GetValueOrDefault(row) + count;
        }
    }

    private static void Reviews(Random random, FormValuesBuilder tables)
    {
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
    }

    /// <summary>The report as different editors leave it: bare tags, inline styles, a span in every cell, headings as bold paragraphs.</summary>
    private static string Style(string body, int style)
    {
        body = Tags().Replace(body, match => "<" + match.Groups["name"].Value + string.Concat(Spans().Matches(match.Value).Select(span => span.Value)) + ">");
        return style switch
        {
            0 => body,
            1 => body.Replace("<td", "<td style=\"border:1px solid #000;padding:0 7px;text-align:center\" width=\"63\"", StringComparison.Ordinal),
            2 => Cells().Replace(body, "${open}<p class=\"MsoNormal\" style=\"text-align:center\"><span style=\"font-size:9pt;font-family:宋体\">${text}</span></p>${close}"),
            _ => Headings().Replace(body, "<p style=\"text-indent:2em\"><strong>${text}</strong></p>").Replace("商业企业", "商业<br>企业", StringComparison.Ordinal),
        };
    }

    private static string Wrap(string body, string organ, string title, int year, Random random)
    {
        var page = new StringBuilder(100_000);
        page.Append("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>").Append(title).Append("</title><meta name=\"ArticleTitle\" content=\"").Append(title)
            .Append("\"><style>").Append(Repeat(".nav li a:hover{color:#c00;background:url(/images/bg.png) no-repeat}\n", 120)).Append("</style><script>")
            .Append(Repeat("function go(i){if(i<3&&document.all){location.href='/col/'+i+'/index.html';}}\n", 90)).Append("</script></head><body><div class=\"nav\"><ul>");
        for (var i = 0; i < 120; i++)
        {
            page.Append(CultureInfo.InvariantCulture, $"<li><a href=\"/col/col{i}/index.html\" title=\"栏目{i}\">政务公开栏目{i}</a></li>");
        }

        page.Append("</ul></div><table width=\"100%\"><tr><td class=\"side\"><ul>");
        for (var i = 0; i < 150; i++)
        {
            page.Append(CultureInfo.InvariantCulture, $"<li><a href=\"/art/{random.Next(2018, 2025)}/art_{i}.html\">{Sentence(random, 16)}</a><span>2023-{random.Next(1, 13):00}-{random.Next(1, 29):00}</span></li>");
        }

        return page.Append("</ul></td><td class=\"content\"><div id=\"zoom\"><div class=\"info\">发布日期：").Append(CultureInfo.InvariantCulture, $"{year + 1}-01-{random.Next(10, 31)}")
            .Append("　来源：").Append(organ).Append("　字号：[大 中 小]</div>").Append(body)
            .Append("</div></td></tr></table><div class=\"footer\"><p>主办：").Append(organ).Append("　备案号：某ICP备05000000号</p></div></body></html>").ToString();
    }

    private static string Sentence(Random random, int length)
    {
        const string Words = "进一步加强政府信息公开工作规范依申请公开办理流程完善平台建设提高公开质量及时回应社会关切推进基层政务公开标准化";
        var text = new StringBuilder(length);
        while (text.Length < length)
        {
            text.Append(Words.AsSpan(random.Next(Words.Length - 6), 6));
        }

        return text.Append('。').ToString();
    }

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    [GeneratedRegex("<(?<name>\\w+)[^>]*>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tags();

    [GeneratedRegex("""\s(?:row|col)span="\d+"(?=[\s>])""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Spans();

    [GeneratedRegex("(?<open><t[dh][^>]*>)(?<text>[^<]*)(?<close></t[dh]>)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Cells();

    [GeneratedRegex("<h[2-4]>(?<text>[^<]*)</h[2-4]>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Headings();
}
