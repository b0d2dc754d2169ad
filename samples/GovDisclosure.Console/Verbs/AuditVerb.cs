using System.CommandLine;
using System.Text.Json;
using GovDisclosure.Findings;
using GovDisclosure.Reports;

namespace GovDisclosure.Console.Verbs;

/// <summary>Checks a report: its data, or the report.json that was built from it.</summary>
internal static class AuditVerb
{
    public static Command Make(Host host)
    {
        var file = new Argument<string>("FILE") { Description = "The report's data or its report.json; - reads standard input." };
        var json = new Option<bool>("--json") { Description = "Print the findings as JSON." };
        var command = new Command("audit", "Checks the figures, shares, rates and dates of a report. Exit code 1 where an error stands.") { file, json };
        command.SetAction(result =>
        {
            var language = result.Language();
            var audit = Check(ReportFiles.Read(host, result.GetValue(file)!, language).Report);
            if (result.GetValue(json))
            {
                JsonOutput.WriteLine(host.Output, writer => Write(writer, audit));
            }
            else
            {
                FindingOutput.WriteLines(host.Output, audit.Findings, language);
            }

            return audit.IsClean ? ExitCodes.Clean : ExitCodes.Findings;
        });
        return command;
    }

    private static AuditResult Check(AnnualReport report) => new ReportAudit().Run(report);

    private static void Write(Utf8JsonWriter writer, AuditResult audit)
    {
        writer.WriteStartObject();
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
}
