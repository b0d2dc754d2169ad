using System.CommandLine;
using GovDisclosure.Recognition;
using GovDisclosure.Reports;

namespace GovDisclosure.Tool.Verbs;

/// <summary>Checks reports: their data, what was built from it, and published files.</summary>
internal static class AuditVerb
{
    public static Command Make(Host host)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = $"Reports: {InputFiles.Kinds}, or folders of them; - reads standard input. Years of one organ are compared with each other.",
            Arity = ArgumentArity.OneOrMore,
        };
        var previous = new Option<string[]>("--previous") { Description = "Reports of the year before, to compare with." };
        var children = new Option<string[]>("--children") { Description = "Reports that FILE should be the sum of, in the same form." };
        var cases = new Option<string?>("--cases") { Description = "The register that FILE, one report, should be the count of: JSON lines, one request each.", HelpName = "CASES" };
        var forms = new Option<string[]>("--form") { Description = "A form file (govdisclosure/form/1) that reports may name." };
        var json = new Option<bool>("--json") { Description = "Print the findings as JSON." };
        var summary = new Option<bool>("--summary") { Description = "Print which rules fail where instead of single findings." };
        var command = new Command("audit", "Checks the tables, figures, shares, rates, dates and prose of reports. Exit code 1 where an error stands.")
        {
            files, previous, children, cases, forms, json, summary,
        };
        var options = new Options(files, previous, children, cases, forms, json, summary);
        command.SetAction(result => Run(host, result, options));
        return command;
    }

    private static int Run(Host host, ParseResult result, Options options)
    {
        var isBroken = false;
        var language = result.Language();
        var named = result.GetValue(options.Files)!;
        var paths = InputFiles.List(named, language, Problem);
        Require(paths.Count > 0 || isBroken, $"没有可审核的文件（{InputFiles.Kinds}）：{string.Join("、", named)}", $"there is no file to audit ({InputFiles.Kinds}): {string.Join(", ", named)}");
        Require(result.GetValue(options.Cases) is null || paths.Count == 1, "--cases 只能用于一份报告", "--cases takes one report");
        var recognition = new RecognitionOptions { Forms = FormFiles.Read(host, result.GetValue(options.Forms) ?? [], language) };
        var against = new AuditOptions
        {
            Recognition = recognition,
            Previous = [.. Read(result.GetValue(options.Previous)).Select(file => file.Report)],
            Children = [.. Read(result.GetValue(options.Children)).Select(file => file.Report)],
            Register = result.GetValue(options.Cases) is { } register ? CaseRegister.Read(host, register) : null,
        };
        var audited = ProgressBar.Run(
            host.Terminal, paths.Count, language, tick => Audit(host, paths, against with { Progress = tick }));
        foreach (var file in audited.Where(file => file.Audit is null))
        {
            Problem(ReportInput.Reason(file, language));
        }

        // A single file gives its findings alone, as one that is named by a script among others gives an item of a list.
        var isList = named.Length > 1 || paths.Count != 1 || paths[0] != named[0];
        AuditOutput.Write(host.Output, audited, isList, result.GetValue(options.Summary), result.GetValue(options.Json), language);
        return isBroken ? ExitCodes.UnusableInput
            : audited.All(file => file.IsClean) ? ExitCodes.Clean
            : ExitCodes.Findings;

        void Problem(string message)
        {
            isBroken = true;
            host.WriteProblem(message);
        }

        List<(string File, AnnualReport Report)> Read(string[]? named)
        {
            var reports = new List<(string File, AnnualReport Report)>();
            foreach (var path in InputFiles.List(named ?? [], language, Problem))
            {
                try
                {
                    reports.Add((path, ReportInput.Read(host, path, language, recognition).Report));
                }
                catch (UnusableInputException problem)
                {
                    Problem(problem.In(language));
                }
            }

            return reports;
        }
    }

    private sealed record Options(
        Argument<string[]> Files,
        Option<string[]> Previous,
        Option<string[]> Children,
        Option<string?> Cases,
        Option<string[]> Forms,
        Option<bool> Json,
        Option<bool> Summary);

    /// <exception cref="UnusableInputException">The condition does not hold.</exception>
    private static void Require(bool condition, string chinese, string english)
    {
        if (!condition)
        {
            throw new UnusableInputException(chinese, english);
        }
    }

    /// <exception cref="UnusableInputException">The reports of --children cannot be added up.</exception>
    private static IReadOnlyList<AuditedFile> Audit(Host host, IReadOnlyList<string> paths, AuditOptions options)
    {
        try
        {
            return host.Service.AuditFiles(paths.Select(host.Source), options);
        }
        catch (Exception problem) when (problem is ArgumentException { ParamName: nameof(AuditOptions.Children) } or OverflowException)
        {
            throw UnusableInputException.Of("--children", problem);
        }
    }
}
