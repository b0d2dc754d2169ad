using System.CommandLine;
using System.Text.Json;
using GovDisclosure.Forms;
using GovDisclosure.Reports;
using GovDisclosure.Statistics;
using NodaTime.Text;

namespace GovDisclosure.Tool.Verbs;

/// <summary>Counts a register of requests and puts the counts into the tables of a report.</summary>
internal static class TallyVerb
{
    public static Command Make(Host host)
    {
        var cases = new Argument<string>("CASES") { Description = "The register: JSON lines, one request each; - reads standard input." };
        var year = new Option<int>("--year") { Description = "The report year.", Required = true };
        var organ = new Option<string?>("--organ") { Description = "The organ that reports." };
        var form = new Option<string?>("--form") { Description = "The form, for example 2021-format; that of the year when not given." };
        var report = new Option<string?>("--report") { Description = "A report file whose own figures (section two) and texts are kept; its tables are completed." };
        var output = new Option<string?>("--out") { Description = "Write the report's data with its tables to this file." };
        var open = new Option<string[]>("--open") { Description = "List the ids of the cases behind a cell: TABLE/ROW/COLUMN." };
        var lockFile = new Option<string?>("--lock") { Description = "Freeze the figures and their cases with a hash in this file; needs --locked-on." };
        var lockedOn = new Option<string?>("--locked-on") { Description = "The day on which the figures are frozen: yyyy-MM-dd." };
        var json = new Option<bool>("--json") { Description = "Print counts, tables and findings as JSON." };
        var command = new Command("tally", "Counts a register of requests and puts the counts into the tables of a report.")
        {
            cases, year, organ, form, report, output, open, lockFile, lockedOn, json,
        };
        command.SetAction(result =>
        {
            var language = result.Language();
            var (target, frozen) = (OutputPath.Of(result.GetValue(output)), OutputPath.Of(result.GetValue(lockFile), "--lock"));
            var day = ParseDay(frozen, result.GetValue(lockedOn));
            var file = result.GetValue(report) is { } path ? ReportFiles.Read(host, path, language).Report : null;
            var filled = Fill(host, result.GetValue(cases)!, CheckYear(result.GetValue(year)), result.GetValue(form), file);
            var data = (file ?? new AnnualReport { Organ = "本机关", Year = filled.Tally.Statistics.Year }) with { Form = file?.Form ?? host.Service.ReportFormOf(filled.Form, filled.Tally.Statistics.Year), Tables = filled.Tables.Values };
            data = result.GetValue(organ) is { Length: > 0 } name ? data with { Organ = name } : data;
            var opened = (result.GetValue(open) ?? []).Select(cell => Open(filled, cell)).ToList();
            if (target is not null)
            {
                FigureFiles.WriteReport(data, target);
            }

            if (frozen is not null)
            {
                FigureFiles.WriteText(frozen, LockedFigures.Lock(data.Organ, data.Year, day!.Value, filled.Tables.Values, filled.Tally).ToJson());
            }

            Finding[] findings = [.. filled.Tally.Findings, .. filled.Tables.Findings];
            if (result.GetValue(json))
            {
                JsonOutput.WriteLine(host.Output, writer => Write(writer, data, filled, findings, opened));
            }
            else
            {
                WriteText(host.Output, filled, findings, opened, language);
            }

            return Array.Exists(findings, f => f.Severity == Severity.Error) ? ExitCodes.Findings : ExitCodes.Clean;
        });
        return command;
    }

    private static Filled Fill(Host host, string path, int year, string? formName, AnnualReport? file)
    {
        if (file is not null && file.Year != year)
        {
            throw new UnusableInputException(FormattableString.Invariant($"报告是{file.Year}年的，不是{year}年的"), FormattableString.Invariant($"the report is of {file.Year}, not of {year}"));
        }

        var form = FigureFiles.FindForm(host, formName ?? file?.Form, year);
        var hostCells = file?.Tables;
        form = hostCells is not null && hostCells.Form.Id == form.Id ? hostCells.Form : form;
        if (hostCells is not null && !hostCells.Form.Equals(form))
        {
            throw new UnusableInputException($"报告的表格是格式“{hostCells.Form}”的，不是“{form}”的", $"the tables of the report are in form {hostCells.Form}, not in {form}");
        }

        var tally = CaseRegister.Tally(host, path, year);
        return new Filled(form, tally, DisclosureService.Fill(tally.Statistics, form, hostCells));
    }

    private static (string Cell, IReadOnlyList<string> Ids) Open(Filled filled, string path)
        => filled.Form.Cells.FirstOrDefault(cell => cell.Path == path) is { } found
            ? (path, filled.Tally.Cases(found))
            : throw new UnusableInputException($"格式“{filled.Form}”没有单元格“{path}”；单元格写作“{filled.Form.Cells[^1].Path}”", $"form {filled.Form} has no cell {path}; a cell is named as {filled.Form.Cells[^1].Path}");

    private static int CheckYear(int year)
        => year is >= 1949 and <= 9998 ? year : throw new UnusableInputException($"选项 --year 的值“{year}”应为1949至9998。", $"Option --year does not take \"{year}\": it must be from 1949 to 9998.");

    private static NodaTime.LocalDate? ParseDay(string? lockFile, string? day)
    {
        if (lockFile is null)
        {
            return null;
        }

        return LocalDatePattern.Iso.Parse(day ?? string.Empty) is { Success: true } parsed
            ? parsed.Value
            : throw new UnusableInputException("--lock 须同时给出 --locked-on，例如“2024-01-10”", "--lock needs --locked-on too, for example 2024-01-10");
    }

    private static void Write(
        Utf8JsonWriter writer, AnnualReport data, Filled filled, Finding[] findings, List<(string Cell, IReadOnlyList<string> Ids)> opened)
    {
        var statistics = filled.Tally.Statistics;
        writer.WriteStartObject();
        writer.WriteString("organ", data.Organ);
        writer.WriteNumber("year", data.Year);
        writer.WriteString("form", filled.Form.Id);
        writer.WriteNumber("records", statistics.Records);
        writer.WriteNumber("faulty", statistics.Faulty);
        writer.WriteNumber("closedBefore", statistics.ClosedBefore);
        writer.WriteNumber("receivedAfter", statistics.ReceivedAfter);
        writer.WriteNumber("newReceived", statistics.NewReceived());
        writer.WriteNumber("carriedIn", statistics.CarriedIn());
        writer.WriteNumber("handled", statistics.Handled());
        writer.WriteNumber("carriedOut", statistics.CarriedOut());
        writer.WriteNumber("fees", statistics.Fees);
        if (filled.Tally.Times is { } times)
        {
            writer.WritePropertyName("times");
            times.WriteTo(writer);
        }

        CellJson.WriteTables(writer, data);
        if (opened.Count > 0)
        {
            writer.WriteStartObject("cases");
            foreach (var (cell, ids) in opened)
            {
                writer.WriteStartArray(cell);
                foreach (var id in ids)
                {
                    writer.WriteStringValue(id);
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        FindingOutput.Write(writer, findings);
        writer.WriteEndObject();
    }

    private static void WriteText(
        TextWriter output, Filled filled, Finding[] findings, List<(string Cell, IReadOnlyList<string> Ids)> opened, Language language)
    {
        var s = filled.Tally.Statistics;
        output.WriteLine(language == Language.Chinese
            ? $"{s.Year}年（{filled.Form}）：记录{s.Records}条，其中本年新收{s.NewReceived()}件，上年结转{s.CarriedIn()}件，办理结果{s.Handled()}件，结转下年度{s.CarriedOut()}件"
            : $"{s.Year} ({filled.Form}): {s.Records} records; {s.NewReceived()} new, {s.CarriedIn()} carried in, {s.Handled()} handled, {s.CarriedOut()} carried out");
        output.WriteLine(language == Language.Chinese
            ? $"单独计数：有误{s.Faulty}条，年前已办结{s.ClosedBefore}条，年后收到{s.ReceivedAfter}条"
            : $"counted apart: {s.Faulty} faulty, {s.ClosedBefore} decided before the year, {s.ReceivedAfter} received after it");
        if (filled.Tally.Times is { } times)
        {
            output.WriteLine(times.All.In(language));
        }

        foreach (var (cell, ids) in opened)
        {
            output.WriteLine($"{cell}: {PlainLine.Of(string.Join(", ", ids))}");
        }

        FindingOutput.WriteLines(output, findings, language);
    }

    private sealed record Filled(Form Form, YearTally Tally, StatisticsTables Tables);
}
