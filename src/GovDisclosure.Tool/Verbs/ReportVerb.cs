using System.CommandLine;
using GovDisclosure.Reports;
using GovDisclosure.Tool.Help;

namespace GovDisclosure.Tool.Verbs;

/// <summary>Builds a report from its data and writes it.</summary>
internal static class ReportVerb
{
    public static Command Make(Host host)
    {
        var file = new Argument<string>("FILE") { Description = $"The report's data (govdisclosure/report/1), a workbook that was filled in, or a published report ({InputFiles.Kinds}); - reads standard input." };
        var output = new Option<string>("--out") { Description = "The folder to write to; made where it is not there.", Required = true, HelpName = "DIR" };
        var format = new Option<string>("--format")
        {
            Description = $"The formats, separated by commas: {string.Join(",", ReportFiles.Formats)}.",
            DefaultValueFactory = _ => string.Join(",", ReportFiles.Formats),
        };
        var earlier = new Option<string[]>("--earlier") { Description = "Reports of earlier years, for the change on last year and the charts of five years.", HelpName = "FILE" };
        var noCharts = new Option<bool>("--no-charts") { Description = "Leave out the charts: the official forms have none." };
        var explain = new Option<bool>("--explain") { Description = "Say how every share came about." };
        var command = new Command("report", $"Builds a report from its data, checks it, and writes it as {string.Join(", ", ReportFiles.Formats)}.")
        {
            file, output, format, earlier, noCharts, explain,
        };
        command.SetAction(result => Run(host, new Job(result.GetValue(file)!, OutputPath.Of(result.GetValue(output)!))
        {
            Formats = Formats(result.GetValue(format)!),
            Earlier = result.GetValue(earlier) ?? [],
            HasCharts = !result.GetValue(noCharts),
            IsExplained = result.GetValue(explain),
            Language = result.Language(),
        }));
        return command;
    }

    private static int Run(Host host, Job job)
    {
        var (read, data) = ReportInput.Read(host, job.Path, job.Language);
        var earlier = job.Earlier.Select(path => ReportInput.Read(host, path, job.Language).Report).ToList();
        var context = new ReportContext(data) { IncludeCharts = job.HasCharts, Earlier = earlier, Previous = earlier.Find(report => report.Year == data.Year - 1) };
        var built = ReportFiles.Build(host, context, job.Path);
        built = built with { Findings = [.. read.Findings, .. built.Findings] };
        var written = ReportFiles.Write(host, built, job.Folder, job.Formats, context.Previous?.Tables);

        ReportSummary.Write(host.Output, built.Report, job.Language);
        if (job.IsExplained)
        {
            host.Output.WriteLine();
            foreach (var explanation in built.Explanations)
            {
                foreach (var line in explanation.ToText(job.Language).Split('\n'))
                {
                    host.Output.WriteLine(PlainLine.Of(line));
                }
            }
        }

        host.Output.WriteLine();
        FindingOutput.WriteLines(host.Output, built.Findings, job.Language);
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
            : throw UnusableInputException.Of(UsageError.BadValue("--format", string.Join(',', unknown), ReportFiles.Formats));
    }

    /// <summary>What to build, and where to.</summary>
    private sealed record Job(string Path, string Folder)
    {
        public IReadOnlyList<string> Formats { get; init; } = ReportFiles.Formats;

        public IReadOnlyList<string> Earlier { get; init; } = [];

        public bool HasCharts { get; init; } = true;

        public bool IsExplained { get; init; }

        public Language Language { get; init; }
    }
}
