using System.CommandLine;
using System.Text.Json;
using GovDisclosure.Answers;
using GovDisclosure.Categories;

namespace GovDisclosure.Tool.Verbs;

/// <summary><c>index-number TEXT</c>: the parts of an index number, its canonical form and its findings.</summary>
internal static class IndexNumberVerb
{
    private static readonly Argument<string> Text = new("TEXT") { Description = "The index number as printed; - reads it from standard input." };
    private static readonly Option<bool> Json = new("--json") { Description = "Answer in JSON." };

    public static Command Make(Host host)
    {
        var command = new Command("index-number", "Reads an index number, prints it canonically and checks its codes.") { Text, Json };
        command.SetAction(result => Run(host, result));
        return command;
    }

    private static int Run(Host host, ParseResult result)
    {
        var text = result.GetValue(Text) ?? string.Empty;
        if (text == "-")
        {
            using var input = host.OpenText("-");
            text = input.ReadToEnd().Trim();
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            throw new UnusableInputException("没有给出索引号", "there is no index number");
        }

        var number = IndexNumber.Parse(text);
        if (result.GetValue(Json))
        {
            JsonOutput.WriteLine(host.Output, writer => Write(writer, number));
        }
        else
        {
            Print(host, number, result);
        }

        return number.Findings.Any(f => f.Severity == Severity.Error) ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private static void Print(Host host, IndexNumber number, ParseResult result)
    {
        var lines = new (string Name, string? Value)[]
        {
            ("text", number.Text),
            ("canonical", number.Canonical),
            ("style", GovDisclosureJson.CodeOf(number.Style)),
            ("organisation", number.Organisation),
            ("organisationCode", number.OrganisationCode?.Text),
            ("creditCode", number.CreditCode?.Text),
            ("groups", number.Groups.Count == 0 ? null : string.Join(' ', number.Groups)),
            ("year", number.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("serial", number.Serial),
        };
        foreach (var (name, value) in lines.Where(l => l.Value is not null))
        {
            host.Output.WriteLine($"{name,-17} {PlainLine.Of(value!)}");
        }

        foreach (var finding in number.Findings)
        {
            host.Output.WriteLine(PlainLine.Of(finding.In(result.Language())));
        }
    }

    private static void Write(Utf8JsonWriter writer, IndexNumber number)
    {
        writer.WriteStartObject();
        writer.WriteString("text", number.Text);
        writer.WriteString("style", GovDisclosureJson.CodeOf(number.Style));
        writer.WriteString("canonical", number.Canonical);
        writer.WriteString("organisation", number.Organisation);
        WriteCode(writer, "organisationCode", number.OrganisationCode?.Text, number.OrganisationCode?.IsCheckValid);
        WriteCode(writer, "creditCode", number.CreditCode?.Text, number.CreditCode?.IsCheckValid);
        writer.WriteStartArray("groups");
        foreach (var group in number.Groups)
        {
            writer.WriteStringValue(group);
        }

        writer.WriteEndArray();
        if (number.Year is { } year)
        {
            writer.WriteNumber("year", year);
        }
        else
        {
            writer.WriteNull("year");
        }

        writer.WriteString("serial", number.Serial);
        FindingOutput.Write(writer, number.Findings);
        writer.WriteEndObject();
    }

    private static void WriteCode(Utf8JsonWriter writer, string name, string? text, bool? isValid)
    {
        writer.WriteString(name, text);
        if (isValid is { } valid)
        {
            writer.WriteBoolean(name + "CheckValid", valid);
        }
        else
        {
            writer.WriteNull(name + "CheckValid");
        }
    }
}
