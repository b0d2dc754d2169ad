using GovDisclosure.Answers;
using GovDisclosure.Audit;

namespace GovDisclosure.Tool.Verbs;

/// <summary>Prints which rules fail where.</summary>
internal static class SummaryOutput
{
    public static void Write(TextWriter output, AuditSummary summary, bool isJson, Language language)
    {
        if (isJson)
        {
            WriteJson(output, summary);
            return;
        }

        var isChinese = language == Language.Chinese;
        output.WriteLine(isChinese
            ? $"共 {summary.ReportCount} 份报告，{summary.CleanCount} 份没有错误"
            : $"{summary.ReportCount} reports, {summary.CleanCount} without errors");
        foreach (var rule in summary.Rules)
        {
            output.WriteLine(isChinese
                ? $"{GovDisclosureJson.CodeOf(rule.Severity)} {rule.RuleId}: {rule.Reports.Count} 份报告，{rule.StandingCount} 处，已豁免 {rule.WaivedCount} 处"
                : $"{GovDisclosureJson.CodeOf(rule.Severity)} {rule.RuleId}: {rule.StandingCount} in {rule.Reports.Count} reports, {rule.WaivedCount} waived");
            foreach (var report in rule.Reports)
            {
                output.WriteLine($"  {PlainLine.Of(report.Organ)} {report.Year}");
            }
        }
    }

    private static void WriteJson(TextWriter output, AuditSummary summary)
        => JsonOutput.WriteLine(output, writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("reports", summary.ReportCount);
            writer.WriteNumber("clean", summary.CleanCount);
            writer.WriteStartArray("rules");
            foreach (var rule in summary.Rules)
            {
                writer.WriteStartObject();
                writer.WriteString("ruleId", rule.RuleId);
                writer.WriteString("severity", GovDisclosureJson.CodeOf(rule.Severity));
                writer.WriteNumber("findings", rule.StandingCount);
                writer.WriteNumber("waived", rule.WaivedCount);
                writer.WriteStartArray("reports");
                foreach (var report in rule.Reports)
                {
                    writer.WriteStartObject();
                    writer.WriteString("organ", report.Organ);
                    writer.WriteNumber("year", report.Year);
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
}
