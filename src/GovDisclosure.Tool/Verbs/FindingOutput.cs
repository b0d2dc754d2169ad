using System.Text.Json;

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

    /// <summary>A member <c>findings</c>: each in the contract of the library, in both languages.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="places">Where in the file each finding stands; null, or null for one of them, where that is not known.</param>
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<Finding> findings, IReadOnlyList<SourcePlace?>? places = null)
    {
        writer.WriteStartArray("findings"u8);
        for (var i = 0; i < findings.Count; i++)
        {
            var finding = findings[i];
            (places?[i] is { } at && at != default
                ? finding with { PlaceText = new LocalizedText(at.In(Language.Chinese), at.In(Language.English)) }
                : finding).WriteTo(writer);
        }

        writer.WriteEndArray();
    }

    private static int Count(List<Finding> findings, Severity severity) => findings.Count(f => f.Severity == severity);
}
