using System.CommandLine;
using System.Text.Json;
using GovDisclosure.Answers;
using GovDisclosure.Json;
using GovDisclosure.Reports;
using GovDisclosure.Statistics;

namespace GovDisclosure.Tool.Verbs;

/// <summary>Adds up the tables of many reports.</summary>
internal static class RollUpVerb
{
    public static Command Make(Host host)
    {
        var files = new Argument<string[]>("FILE") { Description = "Report files, or folders of them.", Arity = ArgumentArity.OneOrMore };
        var tree = new Option<string?>("--tree") { Description = "The organs that should report, each below the one that adds it up (schema govdisclosure/organ-tree/1)." };
        var year = new Option<int?>("--year") { Description = "The report year; that of the first report when not given." };
        var form = new Option<string?>("--form") { Description = "The form of the sum; that of the first report when not given." };
        var organ = new Option<string?>("--organ") { Description = "The organ of the sum; the one at the top of the tree when not given." };
        var output = new Option<string?>("--out") { Description = "Write the sum as a report's data to this file." };
        var json = new Option<bool>("--json") { Description = "Print the sum and what is missing, doubled or in another form as JSON." };
        var command = new Command("rollup", "Adds up the tables of many reports, cell by cell.") { files, tree, year, form, organ, output, json };
        command.SetAction(result =>
        {
            var language = result.Language();
            var target = OutputPath.Of(result.GetValue(output));
            var reports = result.GetValue(files)!.SelectMany(Expand).Select(path => ReportFiles.Read(host, path, language).Report).ToList();
            var organs = result.GetValue(tree) is { } path ? ReadTree(host, path, language) : null;
            var rollUp = Sum(host, reports, organs, result.GetValue(form), result.GetValue(year));
            var sum = result.GetValue(organ) is { Length: > 0 } given ? rollUp.Report with { Organ = given } : rollUp.Report;
            if (target is not null)
            {
                FigureFiles.WriteReport(sum, target);
            }

            if (result.GetValue(json))
            {
                JsonOutput.WriteLine(host.Output, writer => Write(writer, sum, rollUp));
            }
            else
            {
                WriteText(host.Output, sum, rollUp, language);
            }

            return rollUp.Findings.Any(f => f.Severity == Severity.Error) ? ExitCodes.Findings : ExitCodes.Clean;
        });
        return command;
    }

    private static OrganSum Sum(Host host, List<AnnualReport> reports, OrganTree? organs, string? form, int? year)
    {
        try
        {
            return host.Service.SumUp(reports, organs, form is null ? null : FigureFiles.FindForm(host, form, reports[0].Year), year);
        }
        catch (ArgumentException problem)
        {
            throw new UnusableInputException("没有一份报告有表格", "none of the reports has tables", problem);
        }
        catch (OverflowException problem)
        {
            throw new UnusableInputException("数字过大，无法汇总", "the figures are too large to be added up", problem);
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

    private static void Write(Utf8JsonWriter writer, AnnualReport sum, OrganSum rollUp)
    {
        writer.WriteStartObject();
        writer.WriteString("organ", sum.Organ);
        writer.WriteNumber("year", sum.Year);
        writer.WriteString("form", rollUp.RollUp.Form.Id);
        writer.WriteNumber("expected", rollUp.Expected);
        writer.WriteNumber("counted", rollUp.Counted);
        CellJson.WriteTables(writer, sum);
        writer.WriteStartArray("problems");
        foreach (var problem in rollUp.RollUp.Problems)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", GovDisclosureJson.CodeOf(problem.Kind));
            writer.WriteString("organ", problem.OrganId);
            if (problem.ParentId is { } parent)
            {
                writer.WriteString("parent", parent);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        FindingOutput.Write(writer, rollUp.Findings);
        writer.WriteEndObject();
    }

    private static void WriteText(TextWriter output, AnnualReport sum, OrganSum rollUp, Language language)
    {
        var expected = rollUp.Expected;
        var counted = rollUp.Counted;
        output.WriteLine(language == Language.Chinese
            ? $"{PlainLine.Of(sum.Organ)} {sum.Year}年（{rollUp.RollUp.Form}）：应报{expected}个机关，已计入{counted}个"
            : $"{PlainLine.Of(sum.Organ)} {sum.Year} ({rollUp.RollUp.Form}): {counted} of {expected} organs are in the sum");
        foreach (var cell in rollUp.RollUp.Form.Cells.Where(c => c.ColumnId is "total" or "" || c.TableId == "table4"))
        {
            if (rollUp.RollUp.Total[cell.Index] is { IsNumber: true, Number: not 0 } value)
            {
                output.WriteLine($"  {cell}: {value}");
            }
        }

        FindingOutput.WriteLines(output, rollUp.Findings, language);
    }
}
