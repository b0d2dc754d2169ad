using System.Collections;
using System.Reflection;
using System.Text;
using GovDisclosure.Answers;
using GovDisclosure.Audit;
using GovDisclosure.Calendars;
using GovDisclosure.Forms;
using GovDisclosure.Internal;
using GovDisclosure.Json;
using GovDisclosure.Requests;
using GovDisclosure.Statistics;
using GovDisclosure.Tests.Answers;
using GovDisclosure.Tests.Audit;
using GovDisclosure.Tests.Forms;
using GovDisclosure.Tests.Recognition;
using GovDisclosure.Tests.Reports;
using GovDisclosure.Tests.Requests;
using GovDisclosure.Tests.Shared;

namespace GovDisclosure.Tests.Findings;

/// <summary>Whatever the library says, it says wholly in Chinese or wholly in English: its tables of texts, and what it says of every kind of data.</summary>
public class ScriptTests
{
    private static readonly string[] Damage = ["null", "true", "-1", "\"x\"", "\"\"", "{}", "[]", "[1]", "\"0001-01-01\"", "9223372036854775807", "{\"noSuchMember\": 1}"];

    [Fact]
    public void Texts_OfEveryTable_KeepToTheirScript()
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var texts = new List<LocalizedText>();
        foreach (var type in typeof(Finding).Assembly.GetTypes().Where(t => !t.ContainsGenericParameters))
        {
            foreach (var field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Where(f => !f.IsLiteral && !f.FieldType.IsByRefLike))
            {
                Collect(field.GetValue(null), seen, texts, 0);
            }
        }

        Assert.InRange(texts.Count, 400, int.MaxValue);
        Assert.Empty(texts.SelectMany(ScriptRule.Wrong).Distinct());
    }

    /// <summary>Rows and columns have English names, so that an English text can name a cell.</summary>
    [Fact]
    public void Labels_OfEveryBuiltInForm_HaveEnglishNames()
    {
        var lines = FormCatalogue.BuiltIn.Forms.SelectMany(form => form.Tables).SelectMany(table => table.Blocks)
            .SelectMany(block => FormTree.All(block.Rows).Select(r => (r.Label, r.LabelEnglish)).Concat(FormTree.All(block.Columns).Select(c => (c.Label, c.LabelEnglish))))
            .Where(line => line.Label.Length > 0).ToList();
        Assert.All(lines, line => Assert.False(string.IsNullOrWhiteSpace(line.LabelEnglish), line.Label));
        Assert.Empty(FormCatalogue.BuiltIn.Forms.SelectMany(form => form.Cells.SelectMany(cell => ScriptRule.Wrong(FormNames.Of(form, cell)))));
    }

    /// <summary>Two cells of a form never have one English name.</summary>
    [Fact]
    public void Names_OfTheCellsOfAForm_AreTheirOwn()
        => Assert.All(FormCatalogue.BuiltIn.Forms, form => Assert.Empty(form.Cells.GroupBy(cell => FormNames.Of(form, cell).English).Where(same => same.Count() > 1).Select(same => same.Key)));

    [Fact]
    public void Findings_OfEveryAuditRule_KeepToTheirScript()
    {
        var reports = AuditRuleTests.Cases.Select(row => row.Data.Item4).Append(NaxiReport.Data).Concat(Directory.EnumerateFiles(Path.GetDirectoryName(SampleYears.PathOf("pingtan-2021"))!, "*.json")
            .Select(path => ReportFile.Parse(File.ReadAllText(path), path).Report)).ToList();
        AssertScript(reports.SelectMany(report => new ReportAudit().Run(report).Findings), 100);
    }

    [Fact]
    public void Findings_OfAnyReport_KeepToTheirScript()
        => ReportGenerator.Any.Sample(report => AssertScript(new ReportAudit().Run(report).Findings), iter: 200, print: r => r.ToJson());

    /// <summary>Every identity of every form fails somewhere when each cell in turn is wrong.</summary>
    [Fact]
    public void Findings_OfEveryCellOfAForm_KeepToTheirScript()
    {
        foreach (var form in FormCatalogue.BuiltIn.Forms.SelectMany(form => form.Variants.Prepend(form)).Where(form => form.Cells.Count > 0))
        {
            var zeros = form.Cells.Aggregate(new FormValuesBuilder(form).Build(), (values, cell) => values.With(cell, CellValue.Count(0)));
            foreach (var cell in form.Cells.Where(cell => cell.Index % 6 == 0))
            {
                AssertScript(FormAudit.Run(zeros.With(cell, CellValue.Amount(7.5m))).ToFindings().Concat(FormAudit.Run(zeros.With(cell, CellValue.Count(-3))).ToFindings()));
            }
        }
    }

    [Fact]
    public void Findings_OfAnyCourse_KeepToTheirScript()
    {
        var calculator = new DeadlineCalculator(WorkingDayCalendar.China);
        DeadlinePropertyTests.Timelines.Sample(
            request =>
            {
                AssertScript(calculator.Check(request));
                foreach (var on in new[] { request.Receipt.Arrived, request.Receipt.Arrived.PlusDays(40) })
                {
                    var reading = calculator.Read(request, on);
                    Assert.Empty(ScriptRule.Wrong(reading.Explain().Summary));
                    Assert.All(reading.NextSteps, step => Assert.Empty(new[] { Language.Chinese, Language.English }.Select(language => ScriptRule.Wrong(step.In(language), language)).OfType<string>()));
                }
            },
            iter: 400,
            print: DeadlinePropertyTests.Describe);
    }

    [Fact]
    public void Findings_OfDamagedLines_KeepToTheirScript()
        => Assert.All(
            LineFuzzTests.Lines.SelectMany(line => Damaged(Encoding.UTF8.GetBytes(line.Trim()), 3)),
            line => AssertScript(RequestLine.Read(new MemoryStream(line)).SelectMany(read => read.Findings)));

    [Fact]
    public void Findings_OfATally_KeepToTheirScript()
        => AssertScript(Enumerable.Range(1, 20).SelectMany(seed => RequestTally.Tally(2023, GovDisclosure.Tests.Statistics.Cases.Random(seed, 300)).Findings), 100);

    [Fact]
    public void Findings_OfRecognition_KeepToTheirScript()
        => AssertScript(Directory.EnumerateFiles(Path.GetDirectoryName(SampleYears.PathOf("pingtan-2021"))!, "*.json").SelectMany(path =>
        {
            var report = ReportFile.Parse(File.ReadAllText(path), path).Report;
            return new[] { "table2", "table3", "table4" }.Where(id => report.Tables?.Shows(id) == true).SelectMany(id =>
            {
                var table = Wild.Table(report.Tables!, id, 1);
                var rows = table.Rows.ToList();
                return Wild.Read(report.Year, table).Findings
                    .Concat(Wild.Read(report.Year + 3, Wild.Table(report.Tables!, id, 1)).Findings)
                    .Concat(Enumerable.Range(0, rows.Count).SelectMany(i => Wild.Read(report.Year, new GovDisclosure.Sources.SourceTable(default, rows.Where((_, at) => at != i)), new GovDisclosure.Sources.SourceTable(default, rows.Select((row, at) => at == i ? rows[0] : row))).Findings));
            });
        }), 50);

    /// <summary>What is wrong with a data file of any form.</summary>
    [Fact]
    public void Problems_OfDamagedFiles_KeepToTheirScript()
    {
        var problems = new HashSet<LocalizedText>();
        foreach (var type in ContractShapes.All.Select(t => t.Type).Where(t => !t.IsEnum && !t.IsAbstract))
        {
            var json = Encoding.UTF8.GetBytes(System.Text.Json.JsonSerializer.Serialize(Instances.Make(type), type, GovDisclosureJson.Options));
            foreach (var file in Damaged(json, 7))
            {
                problems.UnionWith(Mistakes(() => System.Text.Json.JsonSerializer.Deserialize(file, type, GovDisclosureJson.Options)));
            }
        }

        foreach (var form in new[] { "2021-format", "2014-statistics" }.Select(id => Encoding.UTF8.GetBytes(FormCatalogue.BuiltIn.Find(id)!.ToJson())))
        {
            foreach (var file in Damaged(form, 40))
            {
                problems.UnionWith(Mistakes(() => FormCatalogue.BuiltIn.Parse(Encoding.UTF8.GetString(file), "form.json")));
            }
        }

        Assert.InRange(problems.Count, 100, int.MaxValue);
        Assert.Empty(problems.SelectMany(ScriptRule.Wrong));
    }

    // Every value of the file by one kind of damage in so many, each kind in its turn.
    private static IEnumerable<byte[]> Damaged(byte[] file, int share)
        => Damage.SelectMany((value, kind) => JsonDamage.Each(file, value).Where((_, i) => (i + kind) % share == 0));

    private static IEnumerable<LocalizedText> Mistakes(Action load)
    {
        try
        {
            load();
            return [];
        }
        catch (DataFileException error)
        {
            return error.Problems.Select(problem => problem.Message);
        }
        catch (System.Text.Json.JsonException error)
        {
            return [Reason.Of(error)];
        }
    }

    private static void AssertScript(IEnumerable<Finding> findings, int least = 0)
    {
        var all = findings.ToList();
        Assert.InRange(all.Count, least, int.MaxValue);
        Assert.Empty(all.SelectMany(ScriptRule.Wrong).Distinct());
    }

    // Tables of values, lists of them, and what they hold.
    private static void Collect(object? value, HashSet<object> seen, List<LocalizedText> texts, int depth)
    {
        switch (value)
        {
            case null or string or Delegate or Type or MemberInfo:
                return;
            case LocalizedText text:
                texts.Add(text);
                return;
        }

        var type = value.GetType();
        if (depth > 12 || type.IsPrimitive || type.IsEnum || type.IsPointer || !seen.Add(value))
        {
            return;
        }

        if (value is IEnumerable list)
        {
            foreach (var item in list)
            {
                Collect(item, seen, texts, depth + 1);
            }

            return;
        }

        if (type.Namespace?.StartsWith("GovDisclosure", StringComparison.Ordinal) == true || type.Name.StartsWith("ValueTuple", StringComparison.Ordinal) || type.Name.StartsWith("KeyValuePair", StringComparison.Ordinal))
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Where(f => !f.FieldType.IsByRefLike && !f.FieldType.IsPointer))
            {
                Collect(field.GetValue(value), seen, texts, depth + 1);
            }
        }
    }
}
