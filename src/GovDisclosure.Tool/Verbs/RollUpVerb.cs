using System.CommandLine;
using System.Text.Json;
using GovDisclosure.Findings;
using GovDisclosure.Forms;
using GovDisclosure.Json;
using GovDisclosure.Reports;
using GovDisclosure.Statistics;
using GovDisclosure.Texts;

namespace GovDisclosure.Tool.Verbs;

/// <summary>Adds up the tables of many reports.</summary>
internal static class RollUpVerb
{
    private const string Top = "\u0000";

    public static Command Make(Host host)
    {
        var files = new Argument<string[]>("FILE") { Description = "Report files, or folders of them.", Arity = ArgumentArity.OneOrMore };
        var tree = new Option<string?>("--tree") { Description = "The organs that should report, each below the one that adds it up (schema govdisclosure/organ-tree/1)." };
        var year = new Option<int?>("--year") { Description = "The report year; that of the first report when not given." };
        var form = new Option<string?>("--form") { Description = "The form of the sum; that of the first report when not given." };
        var organ = new Option<string?>("--organ") { Description = "The organ of the sum; the one at the top of the tree, or 合计." };
        var output = new Option<string?>("--out") { Description = "Write the sum as a report's data to this file." };
        var json = new Option<bool>("--json") { Description = "Print the sum and what is missing, doubled or in another form as JSON." };
        var command = new Command("rollup", "Adds up the tables of many reports, cell by cell.") { files, tree, year, form, organ, output, json };
        command.SetAction(result =>
        {
            var language = result.Language();
            var findings = new List<Finding>();
            var reports = Read(host, result.GetValue(files)!, language, findings);
            if (reports.Count == 0)
            {
                throw new UnusableInputException("none of the reports has tables");
            }

            var organs = result.GetValue(tree) is { } path ? ReadTree(host, path, language) : FlatTree(reports);
            var sumForm = result.GetValue(form) is { } name ? FigureFiles.FindForm(name, reports[0].Year) : FormCatalogue.BuiltIn.Find(reports[0].Values.Form.Id)!;
            var rollUp = Sum(organs, sumForm, result.GetValue(year) ?? reports[0].Year, reports);
            findings.AddRange(rollUp.Findings);
            var title = result.GetValue(organ) is { Length: > 0 } given ? given
                : organs.Roots is [{ Id: not Top } root] ? root.Name
                : "合计";
            var sum = new AnnualReport { Organ = title, Year = rollUp.Year, Form = FigureFiles.ReportFormOf(rollUp.Form, rollUp.Year), Tables = rollUp.Total };
            if (result.GetValue(output) is { } target)
            {
                FigureFiles.WriteReport(sum, target);
            }

            if (result.GetValue(json))
            {
                JsonOutput.WriteLine(host.Output, writer => Write(writer, sum, rollUp, findings));
            }
            else
            {
                WriteText(host.Output, sum, rollUp, findings, language);
            }

            return findings.Exists(f => f.Severity == Severity.Error) ? ExitCodes.Findings : ExitCodes.Clean;
        });
        return command;
    }

    private static List<OrganReport> Read(Host host, string[] paths, Language language, List<Finding> findings)
    {
        var reports = new List<OrganReport>();
        foreach (var path in paths.SelectMany(Expand))
        {
            var report = ReportFiles.Read(host, path, language).Report;
            if (report.Tables is { } tables)
            {
                reports.Add(new OrganReport(report.Organ, report.Year, tables));
            }
            else
            {
                findings.Add(new Finding(
                    "rollup.no-tables", Severity.Error, report.Organ, new LocalizedText($"{path}：报告没有表格数据，未计入", $"{path}: the report has no tables and does not count")));
            }
        }

        return reports;
    }

    private static RollUpResult Sum(OrganTree organs, Form form, int year, List<OrganReport> reports)
    {
        try
        {
            return RollUp.Sum(organs, form, year, reports.Select(report => WithId(report, organs)));
        }
        catch (OverflowException problem)
        {
            throw new UnusableInputException("the figures are too large to be added up", problem);
        }
    }

    private static IEnumerable<string> Expand(string path)
        => Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.json").Order(StringComparer.Ordinal) : [path];

    private static OrganTree ReadTree(Host host, string path, Language language)
    {
        try
        {
            using var stream = host.OpenInput(path);
            return OrganTree.Load(stream, path);
        }
        catch (DataFileException problem)
        {
            throw Host.Unusable(problem, language);
        }
    }

    private static OrganTree FlatTree(List<OrganReport> reports)
        => OrganTree.Of([
            new Organ(Top, "合计") { Reports = false },
            .. reports.Select(r => r.OrganId).Distinct(StringComparer.Ordinal).Select(id => new Organ(id, id, Top)),
        ]);

    // A report names its organ; a tree knows it by that name or by its id.
    private static OrganReport WithId(OrganReport report, OrganTree organs)
    {
        if (organs.Find(report.OrganId) is not null)
        {
            return report;
        }

        var named = organs.Organs.Where(o => o.Name == report.OrganId).Take(2).ToList();
        return named is [var only] ? new OrganReport(only.Id, report.Year, report.Values) : report;
    }

    private static void Write(Utf8JsonWriter writer, AnnualReport sum, RollUpResult rollUp, List<Finding> findings)
    {
        writer.WriteStartObject();
        writer.WriteString("organ", sum.Organ);
        writer.WriteNumber("year", sum.Year);
        writer.WriteString("form", rollUp.Form.Id);
        writer.WriteNumber("expected", rollUp.Tree.Roots.Sum(root => rollUp.ExpectedBelow(root.Id)));
        writer.WriteNumber("counted", rollUp.Tree.Roots.Sum(root => rollUp.CountedBelow(root.Id)));
        CellJson.WriteTables(writer, sum);
        writer.WriteStartArray("problems");
        foreach (var problem in rollUp.Problems)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", Code(problem.Kind));
            writer.WriteString("organ", problem.OrganId);
            if (problem.ParentId is { } parent && parent != Top)
            {
                writer.WriteString("parent", parent);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            FindingOutput.Write(writer, finding);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string Code(RollUpProblemKind kind) => kind switch
    {
        RollUpProblemKind.Missing => "missing",
        RollUpProblemKind.Doubled => "doubled",
        RollUpProblemKind.OtherForm => "other-form",
        RollUpProblemKind.Bridged => "bridged",
        RollUpProblemKind.OtherYear => "other-year",
        _ => "unknown-organ",
    };

    private static void WriteText(TextWriter output, AnnualReport sum, RollUpResult rollUp, List<Finding> findings, Language language)
    {
        var expected = rollUp.Tree.Roots.Sum(root => rollUp.ExpectedBelow(root.Id));
        var counted = rollUp.Tree.Roots.Sum(root => rollUp.CountedBelow(root.Id));
        output.WriteLine(language == Language.Chinese
            ? $"{PlainLine.Of(sum.Organ)} {sum.Year}年（{rollUp.Form}）：应报{expected}个机关，已计入{counted}个"
            : $"{PlainLine.Of(sum.Organ)} {sum.Year} ({rollUp.Form}): {counted} of {expected} organs are in the sum");
        foreach (var cell in rollUp.Form.Cells.Where(c => c.ColumnId is "total" or "" || c.TableId == "table4"))
        {
            if (rollUp.Total[cell.Index] is { IsNumber: true, Number: not 0 } value)
            {
                output.WriteLine($"  {cell}: {value}");
            }
        }

        FindingOutput.WriteLines(output, findings, language);
    }
}
