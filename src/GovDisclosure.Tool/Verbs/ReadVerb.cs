using System.CommandLine;
using System.Globalization;
using GovDisclosure.Answers;
using GovDisclosure.Recognition;
using GovDisclosure.Reports;
using NodaTime.Text;
using Spectre.Console;

namespace GovDisclosure.Tool.Verbs;

/// <summary>Reads a published report into the model, and says how well it was recognised.</summary>
internal static class ReadVerb
{
    public static Command Make(Host host)
    {
        var file = new Argument<string>("FILE") { Description = $"The report: {InputFiles.Kinds}; - reads standard input." };
        var json = new Option<bool>("--json") { Description = "Print the report's data (govdisclosure/report/1) with what was noticed." };
        var organ = new Option<string?>("--organ") { Description = "The organ, where the file does not say it." };
        var year = new Option<int?>("--year") { Description = "The report year, where the file does not say it." };
        var forms = new Option<string[]>("--form") { Description = "A form file (govdisclosure/form/1) that the report may be in." };
        var command = new Command("read", "Reads a published report: title, organ, year, tables, prose, and what was not recognised. Exit code 1 where an error stands.")
        {
            file, json, organ, year, forms,
        };
        command.SetAction(result =>
        {
            var language = result.Language();
            var (read, report) = ReportInput.Read(host, result.GetValue(file)!, language, new RecognitionOptions
            {
                Forms = FormFiles.Read(host, result.GetValue(forms) ?? [], language),
                Organ = string.IsNullOrWhiteSpace(result.GetValue(organ)) ? null : result.GetValue(organ),
                Year = CheckYear(result.GetValue(year)),
            });
            if (result.GetValue(json))
            {
                host.Output.Write(new ReportFile(report) { Findings = read.Findings }.ToJson());
            }
            else
            {
                Write(host.Output, read, report, language);
            }

            return read.Findings.Any(finding => finding.Severity == Severity.Error) ? ExitCodes.Findings : ExitCodes.Clean;
        });
        return command;
    }

    private static int? CheckYear(int? year)
        => year is null or (>= 1949 and <= 9998) ? year : throw new UnusableInputException($"选项 --year 的值“{year}”应为1949至9998。", $"Option --year does not take \"{year}\": it must be from 1949 to 9998.");

    private static void Write(TextWriter output, RecognizedReport read, AnnualReport report, Language language)
    {
        var isChinese = language == Language.Chinese;
        output.WriteLine(PlainLine.Of(report.PrintedTitle));
        output.WriteLine($"{(isChinese ? "机关" : "organ")}: {PlainLine.Of(report.Organ)}");
        output.WriteLine($"{(isChinese ? "年度" : "year")}: {Digits(report.Year)}");
        output.WriteLine($"{(isChinese ? "公布日期" : "published")}: {(report.Published is { } day ? LocalDatePattern.Iso.Format(day) : "—")}");
        output.WriteLine($"{(isChinese ? "格式" : "form")}: {PlainLine.Of(report.Tables?.Form.ToString() ?? report.Form ?? "—")}");
        output.WriteLine($"{(isChinese ? "标题" : "headings")}: {Digits(report.Headings.Count)}");
        output.WriteLine($"{(isChinese ? "段落" : "paragraphs")}: {Digits(report.Prose.Sum(prose => prose.Paragraphs.Count))}");
        if (read.Format is not null)
        {
            output.WriteLine($"{(isChinese ? "文字中的数" : "figures in prose")}: {Digits(read.Figures.Count)}");
            WriteTables(output, read.Tables, language);
        }

        output.WriteLine();
        FindingOutput.WriteLines(output, read.Findings, language, [.. read.Findings.Select(read.PlaceOf)]);
    }

    private static void WriteTables(TextWriter output, IReadOnlyList<RecognizedTable> tables, Language language)
    {
        if (tables.Count == 0)
        {
            return;
        }

        var isChinese = language == Language.Chinese;
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(isChinese ? "表" : "table");
        table.AddColumn(isChinese ? "位置" : "at");
        table.AddColumn(new TableColumn(isChinese ? "单元格" : "cells").RightAligned());
        table.AddColumn(new TableColumn(isChinese ? "置信度" : "confidence").RightAligned());
        foreach (var item in tables)
        {
            table.AddRow(
                new Text(PlainLine.Of(item.TableId ?? (isChinese ? "未识别" : "not recognised"))),
                new Text(PlainLine.Of(item.Place.In(language))),
                new Text(Digits(item.Cells.Count)),
                new Text(item.Confidence.ToString("0.00", CultureInfo.InvariantCulture)));
        }

        PlainConsole.Write(output, table);
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
