using System.CommandLine;
using System.Text.Json;
using GovDisclosure.Forms;
using GovDisclosure.Recognition;
using GovDisclosure.Statistics;

namespace GovDisclosure.Tool.Verbs;

/// <summary>Compares the tables of two reports, cell by cell.</summary>
internal static class DiffVerb
{
    public static Command Make(Host host)
    {
        var old = new Argument<string>("OLD") { Description = $"The old report: {InputFiles.Kinds}; or figures that tally --lock froze. - reads standard input." };
        var @new = new Argument<string>("NEW") { Description = $"The new report: {InputFiles.Kinds}; - reads standard input." };
        var cases = new Option<string?>("--cases") { Description = "The register behind the new figures: names the cases behind each change of frozen figures." };
        var forms = new Option<string[]>("--form") { Description = "A form file (govdisclosure/form/1) that the reports may be in." };
        var json = new Option<bool>("--json") { Description = "Print the cells that differ as JSON." };
        var command = new Command("diff", "Compares the tables of two reports, cell by cell.") { old, @new, cases, forms, json };
        command.SetAction(result =>
        {
            var language = result.Language();
            var recognition = new RecognitionOptions { Forms = FormFiles.Read(host, result.GetValue(forms) ?? [], language) };
            var before = FigureFiles.ReadFigures(host, result.GetValue(old)!, language, recognition);
            var after = FigureFiles.ReadFigures(host, result.GetValue(@new)!, language, recognition);
            var (cells, lost) = Compare(host, before, after.Values, result.GetValue(cases), result.GetValue(old)!);
            if (result.GetValue(json))
            {
                JsonOutput.WriteLine(host.Output, writer =>
                {
                    writer.WriteStartObject();
                    WriteSide(writer, "old", before.Organ, before.Year, before.Values.Form);
                    WriteSide(writer, "new", after.Organ, after.Year, after.Values.Form);
                    WriteCells(writer, cells, lost);
                    writer.WriteEndObject();
                });
            }
            else
            {
                WriteText(host.Output, cells, lost, language);
            }

            return ExitCodes.Clean;
        });
        return command;
    }

    private static (IReadOnlyList<CellDifference> Cells, IReadOnlyList<FormCell> Lost) Compare(
        Host host, (string Organ, int Year, FormValues Values, LockedFigures? Locked) before, FormValues now, string? register, string path)
    {
        var tally = register is null ? null : CaseRegister.Tally(host, register, before.Year);
        var cells = before.Locked is { } frozen
            ? host.Service.Compare(frozen, now, tally, out var lost)
            : host.Service.Compare(before.Values, now, out lost);
        return (cells ?? throw new UnusableInputException(
            $"{path}：格式“{before.Values.Form}”和格式“{now.Form}”没有可比的单元格", $"{path}: form {before.Values.Form} and form {now.Form} have no cells that can be compared"), lost);
    }

    private static void WriteSide(Utf8JsonWriter writer, string name, string organ, int year, Form form)
    {
        writer.WriteStartObject(name);
        writer.WriteString("organ", organ);
        writer.WriteNumber("year", year);
        writer.WriteString("form", form.Id);
        writer.WriteEndObject();
    }

    private static void WriteCells(Utf8JsonWriter writer, IReadOnlyList<CellDifference> cells, IReadOnlyList<FormCell> lost)
    {
        writer.WriteBoolean("same", cells.Count == 0);
        writer.WriteStartArray("cells");
        foreach (var change in cells)
        {
            writer.WriteStartObject();
            writer.WriteString("table", change.Cell.TableId);
            writer.WriteString("row", change.Cell.RowId);
            writer.WriteString("column", change.Cell.ColumnId);
            writer.WriteString("label", change.Cell.ToString());
            CellJson.Write(writer, "old", change.Old);
            CellJson.Write(writer, "new", change.New);
            if (change.Difference is { } difference)
            {
                writer.WriteNumber("difference", difference);
            }

            WriteIds(writer, "casesAdded", change.CasesAdded);
            WriteIds(writer, "casesRemoved", change.CasesRemoved);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteIds(writer, "notCompared", [.. lost.Select(cell => cell.Path)]);
    }

    private static void WriteIds(Utf8JsonWriter writer, string name, IReadOnlyList<string> ids)
    {
        if (ids.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var id in ids)
        {
            writer.WriteStringValue(id);
        }

        writer.WriteEndArray();
    }

    private static void WriteText(TextWriter output, IReadOnlyList<CellDifference> cells, IReadOnlyList<FormCell> lost, Language language)
    {
        var isChinese = language == Language.Chinese;
        foreach (var change in cells)
        {
            var difference = change.Difference is { } number ? FormattableString.Invariant($" ({number:+0.##################;-0.##################;0})") : string.Empty;
            output.WriteLine($"{change.Cell.Path} {change.Cell.Name.In(language)}: {change.Old.ToText()} → {change.New.ToText()}{difference}");
            WriteCases(output, "+", change.CasesAdded);
            WriteCases(output, "-", change.CasesRemoved);
        }

        foreach (var cell in lost)
        {
            output.WriteLine(isChinese ? $"不能完全换算：{cell.Path} {cell.Name.Chinese}" : $"not fully comparable: {cell.Path} {cell.Name.English}");
        }

        output.WriteLine(isChinese ? $"共{cells.Count}个单元格不同" : $"{cells.Count} cells differ");
    }

    private static void WriteCases(TextWriter output, string sign, IReadOnlyList<string> ids)
    {
        if (ids.Count > 0)
        {
            output.WriteLine($"  {sign} {PlainLine.Of(string.Join(", ", ids))}");
        }
    }
}
