using System.CommandLine;
using GovDisclosure.Reports;
using GovDisclosure.Serialization;
using GovDisclosure.Texts;

namespace GovDisclosure.Console.Verbs;

/// <summary>Builds a report from its data and writes it; without a command line, the report of Naxi district for 2017.</summary>
internal static class ReportVerb
{
    private const string Naxi = "naxi-2017";

    public static Command Make(Host host)
    {
        var file = new Argument<string>("FILE") { Description = "The report's data (govdisclosure/report/1); - reads standard input." };
        var output = new Option<string>("--out") { Description = "The folder to write to; made where it is not there.", Required = true, HelpName = "DIR" };
        var format = new Option<string>("--format")
        {
            Description = $"The formats, separated by commas: {string.Join(",", ReportFiles.Formats)}.",
            DefaultValueFactory = _ => string.Join(",", ReportFiles.Formats),
        };
        var explain = new Option<bool>("--explain") { Description = "Say how every share came about." };
        var command = new Command("report", "Builds a report from its data, checks it, and writes it as HTML, Markdown, text and JSON.") { file, output, format, explain };
        command.SetAction(result => Run(
            host,
            result.GetValue(file)!,
            result.GetValue(output)!,
            Formats(result.GetValue(format)!),
            result.GetValue(explain),
            result.Language()));
        return command;
    }

    /// <summary>The main job: the Naxi report from the data beside the program into <c>out/naxi-2017</c>.</summary>
    public static int RunNaxi(Host host, Language language)
        => Run(
            host,
            Path.Combine(AppContext.BaseDirectory, "data", Naxi + ".json"),
            Path.Combine(host.Directory, "out", Naxi),
            ReportFiles.Formats,
            explain: true,
            language);

    private static int Run(Host host, string path, string folder, IReadOnlyList<string> formats, bool explain, Language language)
    {
        var data = ReportFiles.Read(host, path, language);
        var built = ReportFiles.Build(data.Report, path);
        var audit = new ReportAudit().Run(new ReportContext(built.Report) { Document = built.Document });
        var file = new ReportFile(built) { Findings = [.. built.Findings, .. audit.Findings] };
        var written = ReportFiles.Write(file, folder, formats);

        ReportSummary.Write(host.Output, built.Report, language);
        if (explain)
        {
            host.Output.WriteLine();
            foreach (var explanation in built.Explanations)
            {
                foreach (var line in explanation.ToText(language).Split('\n'))
                {
                    host.Output.WriteLine(PlainLine.Of(line));
                }
            }
        }

        host.Output.WriteLine();
        FindingOutput.WriteLines(host.Output, file.Findings, language);
        host.Output.WriteLine();
        foreach (var name in written)
        {
            host.Output.WriteLine(name);
        }

        return ExitCodes.Clean;
    }

    private static List<string> Formats(string text)
    {
        var formats = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct().ToList();
        var unknown = formats.Where(f => !ReportFiles.Formats.Contains(f)).ToList();
        return unknown.Count == 0 && formats.Count > 0
            ? formats
            : throw new UnusableInputException($"--format: \"{string.Join(',', unknown)}\" is not a format; the formats are {string.Join(", ", ReportFiles.Formats)}.");
    }
}
