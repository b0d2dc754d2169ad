using GovDisclosure.Reports;

namespace GovDisclosure.Prose;

/// <summary>A text of a host's own in a report's data, with its place.</summary>
internal readonly record struct ReportText(string Place, string Text);

/// <summary>All texts of a host's own in a report's data.</summary>
internal static class ReportTexts
{
    public static IEnumerable<ReportText> Of(AnnualReport report)
    {
        var texts = report.Prose.SelectMany((prose, i) => Each(FormattableString.Invariant($"prose[{i}].paragraphs"), prose.Paragraphs))
            .Concat(Each("problems.items", report.Problems?.Items))
            .Concat(Each("improvements.items", report.Improvements?.Items))
            .Concat(Each("otherMatters", report.OtherMatters))
            .Concat(report.KeyFields.SelectMany((field, i) => Each(FormattableString.Invariant($"keyFields[{i}].paragraphs"), field.Paragraphs)))
            .Concat(report.Hotline?.Programmes.Select((p, i) => Named(FormattableString.Invariant($"hotline.programmes[{i}].name"), p.Name)) ?? [])
            .Concat(report.Proposals.SelectMany((p, i) => new[]
            {
                Named(FormattableString.Invariant($"proposals[{i}].remarks"), p.Remarks),
                Named(FormattableString.Invariant($"proposals[{i}].conclusion"), p.Conclusion),
            }))
            .Concat(
            [
                Named("hotline.opening", report.Hotline?.Opening),
                Named("keyPoints.aim", report.KeyPoints?.Aim),
                Named("keyPoints.assessment.opening", report.KeyPoints?.Assessment?.Opening),
                Named("keyPoints.assessment.closing", report.KeyPoints?.Assessment?.Closing),
            ]);
        return texts.Where(t => t.Text.Length > 0);
    }

    private static IEnumerable<ReportText> Each(string place, IReadOnlyList<string>? texts)
        => texts?.Select((text, i) => new ReportText(FormattableString.Invariant($"{place}[{i}]"), text)) ?? [];

    private static ReportText Named(string place, string? text) => new(place, text ?? string.Empty);
}
