using System.CommandLine;
using GovDisclosure.Answers;
using GovDisclosure.Forms;
using GovDisclosure.OpenXml;
using GovDisclosure.Tool.Help;

namespace GovDisclosure.Tool.Verbs;

/// <summary>Shows the official forms: their years, sections, tables and identities.</summary>
internal static class FormVerb
{
    public static Command Make(Host host)
        => new("form", "Shows the official forms of annual reports and statistics, and writes them to be filled in.") { List(host), Show(host), Blank(host) };

    private static Command List(Host host)
    {
        var json = new Option<bool>("--json") { Description = "Print as JSON." };
        var command = new Command("list", "Lists the forms with their report years.") { json };
        command.SetAction(result =>
        {
            var forms = FormCatalogue.BuiltIn.Forms;
            if (result.GetValue(json))
            {
                WriteJson(host.Output, forms);
                return;
            }

            foreach (var form in forms)
            {
                host.Output.WriteLine($"{form.Id}\t{Years(form)}\t{string.Join(" ", form.Instruments.Select(i => i.Number))}\t{form.Title}");
            }
        });
        return command;
    }

    private static Command Show(Host host)
    {
        var id = new Argument<string>("ID") { Description = "The id of the form, or its year: 2021-format, 2021." };
        var json = new Option<bool>("--json") { Description = "Print as a form file (govdisclosure/form/1), to start one's own from." };
        var command = new Command("show", "Shows a form: sections, tables with the ids of rows and columns, identities.") { id, json };
        command.SetAction(result =>
        {
            var form = Find(FormCatalogue.BuiltIn, result.GetValue(id)!);
            if (result.GetValue(json))
            {
                host.Output.Write(form.ToJson());
            }
            else
            {
                Write(host.Output, form, result.Language());
            }
        });
        return command;
    }

    private static Command Blank(Host host)
    {
        var id = new Argument<string>("ID") { Description = "The id of the form, or its year: 2021-format, 2021." };
        var output = new Option<string>("--out") { Description = "The workbook to write.", Required = true, HelpName = "FILE.xlsx" };
        var forms = new Option<string[]>("--form") { Description = "A form file (govdisclosure/form/1) that ID may name." };
        var command = new Command("blank", "Writes an empty form as an Excel workbook, to be filled in and read back with read, audit and report.") { id, output, forms };
        command.SetAction(result =>
        {
            var language = result.Language();
            var catalogue = FormFiles.Read(host, result.GetValue(forms) ?? [], language);
            var named = Find(catalogue, result.GetValue(id)!);
            var form = catalogue.TablesOf(named) ?? throw new UnusableInputException(
                $"格式“{named.Id}”没有可填写的表", $"form \"{named.Id}\" has no tables to fill in");
            var path = OutputPath.Of(result.GetValue(output)!);
            FigureFiles.Write(path, stream => ExcelFormWriter.Write(form, stream));
            host.Output.WriteLine(PlainLine.Of(path));
        });
        return command;
    }

    /// <exception cref="UnusableInputException">There is no such form.</exception>
    private static Form Find(FormCatalogue forms, string name)
    {
        var known = UsageError.Listed(forms.Forms.Select(form => form.Id));
        return forms.Find(name) ?? throw new UnusableInputException($"没有格式“{name}”；可用：{known.Chinese}", $"there is no form \"{name}\"; known: {known.English}");
    }

    private static void Write(TextWriter output, Form form, Language language)
    {
        var isChinese = language == Language.Chinese;
        string Mark(Verification verification) => verification == Verification.FromMemory ? isChinese ? "（未经核实）" : " (unverified)" : string.Empty;
        output.WriteLine($"{form.Id}: {form.Title}");
        output.WriteLine($"{(isChinese ? "年度" : "years")}: {Years(form)}{Mark(form.YearsVerification)}");
        foreach (var instrument in form.Instruments)
        {
            output.WriteLine($"{(isChinese ? "依据" : "source")}: {instrument}");
        }

        foreach (var section in form.Sections)
        {
            output.WriteLine($"{section.PrintedHeading} [{section.Id}]");
        }

        foreach (var table in form.Tables)
        {
            output.WriteLine();
            output.WriteLine($"{(isChinese ? "表" : "table")} {table.Id} {table.Title}");
            foreach (var block in table.Blocks)
            {
                output.WriteLine($"  {block.Caption ?? (isChinese ? "列" : "columns")}: {string.Join("; ", Columns(block.Columns, string.Empty))}");
                WriteRows(output, block.Rows, "    ", Mark);
            }
        }

        output.WriteLine();
        foreach (var identity in form.Identities)
        {
            output.WriteLine($"{identity.Id} [{GovDisclosureJson.CodeOf(identity.Severity)}] {identity.Rule}{Mark(identity.Verification)}");
            output.WriteLine($"  {identity.Text.In(language)}");
        }
    }

    private static void WriteRows(TextWriter output, IReadOnlyList<FormRow> rows, string indent, Func<Verification, string> mark)
    {
        foreach (var row in rows.Where(row => row.Id.Length > 0))
        {
            output.WriteLine($"{indent}{row.Label} [{row.Id}]{(row.Unit is null ? string.Empty : " " + row.Unit)}{mark(row.Verification)}");
            WriteRows(output, row.Rows, indent + "  ", mark);
        }
    }

    private static IEnumerable<string> Columns(IReadOnlyList<FormColumn> columns, string path)
        => columns.SelectMany(column => column.Columns.Count > 0
            ? Columns(column.Columns, path + column.Label + "·")
            : [$"{path}{column.Label}{(column.Id.Length > 0 ? $" [{column.Id}]" : string.Empty)}"]);

    private static void WriteJson(TextWriter output, IReadOnlyList<Form> forms)
        => JsonOutput.WriteLine(output, writer =>
        {
            writer.WriteStartArray();
            foreach (var form in forms)
            {
                writer.WriteStartObject();
                writer.WriteString("id", form.Id);
                writer.WriteString("title", form.Title);
                writer.WriteString("kind", form.Kind switch { FormKind.Report => "report", FormKind.Statistics => "statistics", _ => "local-statistics" });
                writer.WriteNumber("from", form.FirstYear);
                if (form.LastYear is { } last)
                {
                    writer.WriteNumber("to", last);
                }
                else
                {
                    writer.WriteNull("to");
                }

                writer.WriteStartArray("documents");
                foreach (var instrument in form.Instruments)
                {
                    writer.WriteStringValue(instrument.Number);
                }

                writer.WriteEndArray();
                writer.WriteNumber("cells", form.Cells.Count);
                writer.WriteNumber("identities", form.Identities.Count);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        });

    private static string Years(Form form) => form.LastYear is { } last ? $"{form.FirstYear}-{last}" : $"{form.FirstYear}-";
}
