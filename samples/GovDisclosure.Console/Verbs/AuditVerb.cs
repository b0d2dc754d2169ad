using System.CommandLine;
using System.Text.Json;
using GovDisclosure.Data;
using GovDisclosure.Findings;
using GovDisclosure.Forms;
using GovDisclosure.Reports;
using GovDisclosure.Texts;

namespace GovDisclosure.Console.Verbs;

/// <summary>Checks reports: their data, or the report.json that was built from it.</summary>
internal static class AuditVerb
{
    public static Command Make(Host host)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Reports: data, or a report.json that was built; - reads standard input. Years of one organ are compared with each other.",
            Arity = ArgumentArity.OneOrMore,
        };
        var previous = new Option<string[]>("--previous") { Description = "Reports of the year before, to compare with." };
        var children = new Option<string[]>("--children") { Description = "Reports that FILE should be the sum of, in the same form." };
        var forms = new Option<string[]>("--form") { Description = "A form file (govdisclosure/form/1) that reports may name." };
        var json = new Option<bool>("--json") { Description = "Print the findings as JSON." };
        var summary = new Option<bool>("--summary") { Description = "Print which rules fail where instead of single findings." };
        var command = new Command("audit", "Checks the tables, figures, shares, rates, dates and prose of reports. Exit code 1 where an error stands.")
        {
            files, previous, children, forms, json, summary,
        };
        command.SetAction(result =>
        {
            var run = new Run(host, result.Language(), Forms(host, result.GetValue(forms) ?? [], result.Language()));
            var audits = run.Audits(result.GetValue(files)!, result.GetValue(previous) ?? [], result.GetValue(children) ?? []);
            if (result.GetValue(summary))
            {
                SummaryOutput.Write(host.Output, AuditSummary.Of(audits.Select(a => a.Audit)), result.GetValue(json), result.Language());
            }
            else if (result.GetValue(json))
            {
                JsonOutput.WriteLine(host.Output, writer => Write(writer, audits, isList: result.GetValue(files)!.Length > 1));
            }
            else
            {
                WriteLines(host.Output, audits, result.Language());
            }

            return run.IsBroken ? ExitCodes.UnusableInput : audits.TrueForAll(a => a.Audit.IsClean) ? ExitCodes.Clean : ExitCodes.Findings;
        });
        return command;
    }

    /// <exception cref="UnusableInputException">A form file cannot be used.</exception>
    private static FormCatalogue Forms(Host host, string[] paths, Language language)
        => paths.Aggregate(FormCatalogue.BuiltIn, (catalogue, path) =>
        {
            try
            {
                using var stream = host.OpenInput(path);
                return catalogue.With(catalogue.Load(stream, path));
            }
            catch (DataFileException problem)
            {
                throw Host.Unusable(problem, language);
            }
            catch (ArgumentException problem)
            {
                throw new UnusableInputException($"{path}: {problem.Message}", problem);
            }
        });

    private static void WriteLines(TextWriter output, List<(string File, AuditResult Audit)> audits, Language language)
    {
        foreach (var (file, audit) in audits)
        {
            if (audits.Count > 1)
            {
                output.WriteLine($"== {PlainLine.Of(file)}: {PlainLine.Of(audit.Report.PrintedTitle)}");
            }

            FindingOutput.WriteLines(output, audit.Findings, language);
        }
    }

    private static void Write(Utf8JsonWriter writer, List<(string File, AuditResult Audit)> audits, bool isList)
    {
        if (isList)
        {
            writer.WriteStartArray();
        }

        foreach (var (file, audit) in audits)
        {
            Write(writer, file, audit);
        }

        if (isList)
        {
            writer.WriteEndArray();
        }
    }

    private static void Write(Utf8JsonWriter writer, string file, AuditResult audit)
    {
        writer.WriteStartObject();
        writer.WriteString("file", file);
        writer.WriteString("title", audit.Report.PrintedTitle);
        writer.WriteString("organ", audit.Report.Organ);
        writer.WriteNumber("year", audit.Report.Year);
        writer.WriteBoolean("clean", audit.IsClean);
        writer.WriteNumber("errors", audit.CountOf(Severity.Error));
        writer.WriteNumber("warnings", audit.CountOf(Severity.Warning));
        writer.WriteNumber("infos", audit.CountOf(Severity.Info));
        writer.WriteNumber("waived", audit.Findings.Count(f => f.IsWaived));
        writer.WriteStartArray("findings");
        foreach (var finding in audit.Findings)
        {
            FindingOutput.Write(writer, finding);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Reads and audits; a file that cannot be used is told on the error stream, and the others are audited all the same.</summary>
    private sealed class Run(Host host, Language language, FormCatalogue forms)
    {
        private readonly ReportAudit _audit = new();

        public bool IsBroken { get; private set; }

        public List<(string File, AuditResult Audit)> Audits(string[] files, string[] previous, string[] children)
        {
            var before = Read(previous);
            var reports = Read(files);
            var total = Total(Read(children));
            var byYear = reports.Concat(before).GroupBy(r => (r.Report.Organ, r.Report.Year)).ToDictionary(g => g.Key, g => g.First().Report);
            return reports.ConvertAll(item =>
            {
                // One report and one before it are compared as asked for, and told apart when they do not belong together.
                var last = reports.Count == 1 && before.Count == 1 ? before[0].Report : byYear.GetValueOrDefault((item.Report.Organ, item.Report.Year - 1));
                return (item.File, _audit.Run(new ReportContext(item.Report) { Previous = last, Forms = forms, ChildrenTotal = total }));
            });
        }

        /// <exception cref="UnusableInputException">The reports are in different forms, or have no tables.</exception>
        private static FormValues? Total(List<(string File, AnnualReport Report)> children)
        {
            FormValuesBuilder? sum = null;
            foreach (var (file, report) in children)
            {
                var tables = report.Tables ?? throw new UnusableInputException($"{file}: $.tables: the report has no tables to add up");
                sum ??= new FormValuesBuilder(tables.Form);
                if (!sum.Form.Equals(tables.Form))
                {
                    throw new UnusableInputException($"{file}: $.form: the report is in form {tables.Form}, the others in {sum.Form}; rollup bridges forms");
                }

                try
                {
                    sum.Add(tables);
                }
                catch (OverflowException problem)
                {
                    throw new UnusableInputException($"{file}: $.tables: {problem.Message}", problem);
                }
            }

            return sum?.Build();
        }

        private List<(string File, AnnualReport Report)> Read(string[] files)
        {
            var reports = new List<(string File, AnnualReport Report)>(files.Length);
            foreach (var file in files)
            {
                try
                {
                    reports.Add((file, ReportFiles.Read(host, file, language, forms).Report));
                }
                catch (UnusableInputException problem)
                {
                    IsBroken = true;
                    host.WriteProblem(problem.Message);
                }
            }

            return reports;
        }
    }
}
