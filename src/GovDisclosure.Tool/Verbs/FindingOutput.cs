using System.Text.Json;
using GovDisclosure.Findings;
using GovDisclosure.Texts;

namespace GovDisclosure.Tool.Verbs;

/// <summary>Prints findings as lines and as JSON.</summary>
internal static class FindingOutput
{
    /// <summary>A line for each finding, and one that counts them.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="language">The language.</param>
    /// <param name="places">Where in the file each finding stands; null, or null for one of them, where that is not known.</param>
    public static void WriteLines(TextWriter output, IReadOnlyList<Finding> findings, Language language, IReadOnlyList<SourcePlace?>? places = null)
    {
        var isChinese = language == Language.Chinese;
        for (var i = 0; i < findings.Count; i++)
        {
            var finding = findings[i];
            output.WriteLine(PlainLine.Of(finding.In(language)));
            if (places?[i] is { } place && place != default && place.ToString() != finding.Place)
            {
                output.WriteLine($"  {(isChinese ? "位置" : "at")}: {PlainLine.Of(place.In(language))}");
            }

            if (finding.Source is { } source)
            {
                output.WriteLine($"  {(isChinese ? "依据" : "source")}: {source.In(language)}");
            }

            if (finding.WaiverReason is { } reason)
            {
                output.WriteLine($"  {(isChinese ? "已豁免" : "waived")}: {PlainLine.Of(reason)}");
            }
        }

        var standing = findings.Where(f => !f.IsWaived).ToList();
        var (errors, warnings, infos) = (Count(standing, Severity.Error), Count(standing, Severity.Warning), Count(standing, Severity.Info));
        output.WriteLine(isChinese
            ? $"共 {errors} 个错误，{warnings} 个警告，{infos} 个提示，{findings.Count - standing.Count} 个已豁免"
            : $"{errors} errors, {warnings} warnings, {infos} infos, {findings.Count - standing.Count} waived");
    }

    /// <summary>One finding as a JSON object; messages in both languages, members without a value as null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="place">Where in the file it stands; null where that is not known.</param>
    public static void Write(Utf8JsonWriter writer, Finding finding, SourcePlace? place = null)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", finding.RuleId);
        writer.WriteString("severity", Code(finding.Severity));
        writer.WriteString("place", finding.Place);
        if (place is { } at && at != default)
        {
            writer.WriteString("at", at.ToString());
        }

        writer.WriteStartObject("message");
        writer.WriteString("zh", finding.Message.Chinese);
        writer.WriteString("en", finding.Message.English);
        writer.WriteEndObject();
        writer.WriteString("expected", finding.Expected);
        writer.WriteString("actual", finding.Actual);
        writer.WriteString("source", finding.Source?.In(Language.Chinese));
        if (finding.Related.Count > 0)
        {
            writer.WriteStartArray("related");
            foreach (var related in finding.Related)
            {
                writer.WriteStringValue(related);
            }

            writer.WriteEndArray();
        }

        writer.WriteBoolean("waived", finding.IsWaived);
        if (finding.WaiverReason is { } reason)
        {
            writer.WriteString("waiver", reason);
        }

        writer.WriteEndObject();
    }

    public static string Code(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static int Count(List<Finding> findings, Severity severity) => findings.Count(f => f.Severity == severity);
}
