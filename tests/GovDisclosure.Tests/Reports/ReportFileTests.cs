using System.Text;
using System.Text.Json.Nodes;
using GovDisclosure.Answers;
using GovDisclosure.Audit;
using GovDisclosure.Forms;
using GovDisclosure.Json;
using GovDisclosure.Rates;
using GovDisclosure.Rendering;
using GovDisclosure.Reports;
using GovDisclosure.Sections;

namespace GovDisclosure.Tests.Reports;

public class ReportFileTests
{
    private const string Minimal = "{\"schema\":\"govdisclosure/report/1\",\"organ\":\"某区\",\"year\":2017";

    [Fact]
    public void ToJson_Naxi_IsReadBackEqual()
    {
        var file = new ReportFile(NaxiReport.Built) { Findings = new ReportAudit().Run(NaxiReport.Data).Findings };
        var read = ReportFile.Parse(file.ToJson(), "report.json");
        Assert.Equal(file.Report, read.Report);
        Assert.Equal(file.Document, read.Document);
        Assert.Equal(file.Findings, read.Findings);
        Assert.Equal(file.ToJson(), read.ToJson());
    }

    [Theory]
    [InlineData("2021-format", null, 2023, "2014-statistics", "the tables are of another form than the outline")]
    [InlineData("2008-outline", null, 2016, "2014-statistics", "the outline has its tables in an annex")]
    [InlineData(null, null, 2019, "2021-format", "the year's own form is another one")]
    [InlineData("2021-format", "single-other-handling", 2023, "2021-format", "an accepted variant without a row that only it has")]
    [InlineData("sichuan-2017", null, 2017, "2014-statistics", "an outline that is no form")]
    public void ToJson_TablesOfAnyForm_AreReadBackInTheirForm(string? outline, string? variant, int year, string tables, string why)
    {
        var form = FormCatalogue.BuiltIn.Find(tables)!;
        form = variant is null ? form : form.Variants.Single(v => v.Variant == variant);
        var values = new FormValuesBuilder(form);
        values[0] = CellValue.Count(1);
        var report = new AnnualReport { Organ = "某区", Year = year, Form = outline, Tables = values.Build() };
        Assert.Equal(report, ReportFile.Parse(new ReportFile(report).ToJson(), "a.json").Report);
        Assert.NotEmpty(why);
    }

    [Theory]
    [InlineData("\"tablesForm\":\"1999\"", "$.tablesForm", "form.unknown")]
    [InlineData("\"tablesVariant\":\"x\"", "$.tablesVariant", "form.unknown-variant")]
    public void Parse_UnknownFormOfTables_IsAProblemAtItsPlace(string member, string path, string rule)
    {
        var error = Assert.Throws<DataFileException>(() => ReportFile.Parse(Minimal + "," + member + ",\"form\":\"2021-format\",\"tables\":{}}", "a.json"));
        Assert.Equal((path, rule), (Assert.Single(error.Problems).Path, error.Problems[0].RuleId));
    }

    [Fact]
    public void ToJson_Data_WritesChineseAsChinese()
        => Assert.Contains("\"概况类\"", new ReportFile(NaxiReport.Data).ToJson(), StringComparison.Ordinal);

    [Fact]
    public void Load_BytesWithMark_AreRead()
    {
        using var stream = new MemoryStream([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(new ReportFile(NaxiReport.Built).ToJson())]);
        Assert.Equal(NaxiReport.Built.Document, ReportFile.Load(stream, "report.json").Document);
    }

    [Theory]
    [InlineData(",\n\"proactive\":{\"total\":-1}", 2, "$.proactive.total", "data.negative", "a negative count")]
    [InlineData(",\n\"proactive\":{\"total\":99999999999999999999}", 2, "$.proactive.total", "data.integer", "a count past long")]
    [InlineData(",\n\"proactive\":{\"total\":1.5}", 2, "$.proactive.total", "data.integer", "a fraction")]
    [InlineData(",\n\"proactive\":{\"total\":\"几百\"}", 2, "$.proactive.total", "data.count", "words")]
    [InlineData(",\n\"proactive\":{\"total\":1,\"channels\":[{\"channel\":\"telegraph\"}]}", 2, "$.proactive.channels[0].channel", "data.unknown-code", "an unknown channel")]
    [InlineData(",\n\"proactive\":{\"total\":1,\"shares\":{\"decimals\":7}}", 2, "$.proactive.shares.decimals", "data.range", "too many decimals")]
    [InlineData(",\n\"proactive\":{\"total\":1,\"categories\":[{\"name\":\"甲\",\"count\":1,\"printedShare\":\"百分之一\"}]}", 2, "$.proactive.categories[0].printedShare", "data.percent", "no percentage")]
    [InlineData(",\n\"proposals\":[{\"kind\":\"letter\",\"origins\":[]}]", 2, "$.proposals[0].kind", "data.unknown-code", "an unknown kind")]
    [InlineData(",\n\"proposals\":[{\"kind\":\"congress-suggestion\",\"origins\":[{\"name\":\"省\",\"count\":9223372036854775807},{\"name\":\"市\",\"count\":1}]}]", 2, "$.proposals[0]", "data.overflow", "a sum past long")]
    [InlineData(",\n\"fees\":{\"charged\":-0.01}", 2, "$.fees.charged", "data.negative", "a negative amount")]
    [InlineData(",\n\"organ\":\"二\"", 2, "$.organ", "data.duplicate-key", "a member twice")]
    [InlineData(",\n\"organs\":\"二\"", 2, "$.organs", "data.unknown-member", "a misspelt member")]
    [InlineData(",\n\"published\":\"2018-02-30\"", 2, "$.published", "data.date", "no such day")]
    [InlineData(",\n\"period\":{\"from\":\"2017-12-31\",\"to\":\"2017-01-01\"}", 2, "$.period", "data.period", "a period that ends before it begins")]
    [InlineData(",\n\"prose\":[{\"section\":\"\",\"paragraphs\":[]}]", 2, "$.prose[0].section", "data.empty-text", "prose for no section")]
    [InlineData(",\n\"prose\":[{\"section\":\"lead\",\"position\":\"middle\",\"paragraphs\":[]}]", 2, "$.prose[0].position", "data.unknown-code", "an unknown position")]
    [InlineData(",\n\"title\":\"\\ud800\"", 2, "$", "data.text", "half a surrogate pair")]
    [InlineData(",\n\"tables\":{\"table9\":{}}", 2, "$.tables.table9", "form.unknown-table", "a table that the form does not have")]
    [InlineData(",\n\"document\":{\"schema\":\"govdisclosure/report-document/1\",\"organ\":\"甲\",\"year\":2017,\n\"title\":3}", 3, "$.document.title", "data.type", "a broken document")]
    [InlineData(",,", 1, "$", "data.syntax", "no JSON")]
    public void Parse_BrokenFile_NamesLinePathAndRule(string rest, int line, string path, string rule, string why)
    {
        Assert.NotEmpty(why);
        var error = Assert.Throws<DataFileException>(() => ReportFile.Parse(Minimal + rest + "}", "x.json"));
        var problem = error.Problems[0];
        Assert.Equal((line, rule), (problem.Line, problem.RuleId));
        Assert.StartsWith(path, problem.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("3")]
    [InlineData("{}")]
    [InlineData("{\"schema\":\"govdisclosure/report/2\",\"organ\":\"某区\",\"year\":2017}")]
    [InlineData("{\"schema\":\"govdisclosure/report/1\",\"organ\":\"某区\",\"year\":12017}")]
    public void Parse_NotAReport_IsAnErrorNotACrash(string json) => Assert.Throws<DataFileException>(() => ReportFile.Parse(json, "x.json"));

    [Fact]
    public void Parse_ManyMistakes_AreAllReported()
    {
        const string json = "{\"schema\":\"govdisclosure/report/1\",\n\"year\":1,\n\"proactive\":{\"total\":-1},\n\"requests\":{\"received\":-2},\n\"unknown\":0}";
        var error = Assert.Throws<DataFileException>(() => ReportFile.Parse(json, "x.json"));
        Assert.Equal(
            ["data.missing-member", "data.range", "data.negative", "data.negative", "data.unknown-member"],
            error.Problems.Select(p => p.RuleId));
        Assert.Equal([1, 2, 3, 4, 5], error.Problems.Select(p => p.Line));
    }

    [Fact]
    public void Load_HugeFile_IsRefusedWithoutReadingIt()
    {
        using var stream = new Endless();
        var error = Assert.Throws<DataFileException>(() => ReportFile.Load(stream, "big.json"));
        Assert.Equal("data.too-large", Assert.Single(error.Problems).RuleId);
        Assert.True(stream.Given < 20_000_000);
    }

    [Fact]
    public void Parse_FileCutAnywhere_IsAnErrorNotACrash()
        => Gen.Int[0, NaxiReport.Json.Length - 3].Sample(
            length => Assert.Throws<DataFileException>(() => ReportFile.Parse(NaxiReport.Json[..length], "x.json")) is not null,
            iter: 200);

    [Fact]
    public void Parse_AnyValueReplaced_IsReadOrRefused()
    {
        // Fuzzing by structure: one value of the file becomes another of any kind; nothing but a DataFileException may come out,
        // and what is read must be audited, built and written back.
        var count = Leaves(JsonNode.Parse(NaxiReport.Json)!).Count();
        string[] values = ["null", "-1", "1e400", "\"\"", "\"<script>]]>\\u202e|*_`\"", "[]", "{}", "true", "9223372036854775807", "[[[]]]"];
        Gen.Select(Gen.Int[0, count - 1], Gen.Int[0, values.Length - 1]).Sample(
            (index, which) =>
            {
                var root = JsonNode.Parse(NaxiReport.Json)!;
                Leaves(root).ElementAt(index).ReplaceWith(JsonNode.Parse(values[which]));
                try
                {
                    var report = ReportFile.Parse(root.ToJsonString(), "x.json").Report;
                    var built = new ReportBuilder().Build(report with { Form = "sichuan-2017" });
                    Assert.NotNull(new ReportAudit().Run(report));
                    Assert.Equal(built.Document, ReportFile.Parse(new ReportFile(built).ToJson(), "y.json").Document);
                }
                catch (DataFileException refused)
                {
                    Assert.All(refused.Problems, p => Assert.True(p.Line >= 1));
                }
            },
            iter: 400);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Parse_EmptyTitle_IsAMistakeOfTheFile(string title)
    {
        var json = $$"""{ "schema": "govdisclosure/report/1", "organ": "某区", "year": 2017, "title": "{{title}}" }""";
        var refused = Assert.Throws<DataFileException>(() => ReportFile.Parse(json, "x.json"));
        Assert.Equal(("$.title", "data.empty-text"), Assert.Single(refused.Problems.Select(p => (p.Path, p.RuleId))));
        Assert.Throws<ArgumentException>(() => NaxiReport.Data with { Title = title });
    }

    [Fact]
    public void Write_HostileTextInEveryString_StaysText()
    {
        const string hostile = "<script>alert(1)</script>]]>&\"'\u202e\u200f\u0000\ud800|*_`[x](javascript:1)\n# x";
        var root = JsonNode.Parse(NaxiReport.Json)!;
        var report = NaxiReport.Data with
        {
            Organ = hostile,
            Title = hostile,
            Scope = hostile,
            Prose = [new("lead", ProsePosition.Before, hostile), new("progress", ProsePosition.Opening, hostile)],
            OtherMatters = [hostile],
            Proactive = new(ReportedCount.AtLeast(5)) { Categories = [new(hostile, 5)], Channels = [new(hostile) { Count = 1, Means = hostile, Parts = [new(hostile, 1)] }] },
            Waivers = [new("x", hostile, hostile)],
        };
        Assert.NotNull(root);
        var built = new ReportBuilder().Build(report);
        using var html = new MemoryStream();
        new HtmlReportWriter().Write(built.Document, html);
        var page = Encoding.UTF8.GetString(html.ToArray());
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\u202e", page, StringComparison.Ordinal);

        // A channel of that name is not in the contract's list: the file is refused by name when it is read back.
        var json = new ReportFile(built).ToJson();
        Assert.DoesNotContain("<script", json, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(Assert.Throws<DataFileException>(() => ReportFile.Parse(json, "x.json")).Problems, p => p.RuleId == "data.unknown-code");
        var known = report with { Proactive = report.Proactive! with { Channels = [] } };
        Assert.Equal(new ReportBuilder().Build(known).Document, ReportFile.Parse(new ReportFile(new ReportBuilder().Build(known)).ToJson(), "x.json").Document);
    }

    [Fact]
    public void Findings_WithSourceAndWaiver_AreReadBackEqual()
    {
        var report = NaxiReport.Data with { Published = new LocalDate(2018, 4, 2), Waivers = [new("report.deadline", null, "经批准延期")] };
        var file = new ReportFile(report) { Findings = new ReportAudit().Run(report).Findings };
        var read = ReportFile.Parse(file.ToJson(), "x.json");
        Assert.Equal(file, read);
        Assert.Contains(read.Findings, f => f is { RuleId: "report.deadline", WaiverReason: "经批准延期", Source.ArticleNumber: 31, Severity: Severity.Error });
    }

    private static IEnumerable<JsonNode> Leaves(JsonNode node) => node switch
    {
        JsonObject o => o.Where(p => p.Value is not null).SelectMany(p => Leaves(p.Value!)).Append(o).Where(n => n.Parent is not null),
        JsonArray a => a.Where(i => i is not null).SelectMany(i => Leaves(i!)).Append(a),
        _ => [node],
    };

    /// <summary>A hundred megabytes of a JSON text that does not end.</summary>
    private sealed class Endless : MemoryStream
    {
        public long Given { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (Given > 100_000_000)
            {
                return 0;
            }

            Array.Fill(buffer, (byte)' ', offset, count);
            Given += count;
            return count;
        }
    }
}
