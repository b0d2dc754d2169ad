using System.Runtime.CompilerServices;
using GovDisclosure.Reports;

namespace GovDisclosure.Prose;

/// <summary>A text of a host's own in a report's data, with its place; folded and searched for numbers once, for all rules.</summary>
internal sealed class ReportText(string place, string text, int year)
{
    // No paragraph of a report is this long; the rest of one that is stays for the reader.
    private const int MaxScanned = 1_000_000;

    private const int MaxBefore = 200;

    private FoldedText? _folded;
    private FigureScanner? _scanned;

    /// <summary>Where it stands in the report's data.</summary>
    public string Place { get; } = place;

    /// <summary>The text as the host wrote it.</summary>
    public string Text { get; } = text;

    /// <summary>The text in the print that rules compare.</summary>
    public FoldedText Folded => _folded ??= FoldedText.Of(Text.Length > MaxScanned ? Text.Substring(0, MaxScanned) : Text);

    /// <summary>The numbers with their units, in order.</summary>
    public IReadOnlyList<TextFigure> Figures => Scanned.Figures;

    /// <summary>The numbers of requests and cases, in order.</summary>
    public IEnumerable<TextFigure> Cases => Figures.Where(figure => figure.IsCases);

    /// <summary>The counts of a figure's unit that stand before it, the nearest first, no more than some hundred.</summary>
    public IEnumerable<TextFigure> Before(TextFigure figure)
    {
        for (var i = figure.Index - 1; i >= 0 && figure.Index - i <= MaxBefore; i--)
        {
            if (Figures[i].Unit == figure.Unit)
            {
                yield return Figures[i];
            }
        }
    }

    /// <summary>The percentages, in order.</summary>
    public IReadOnlyList<TextPercent> Percents => Scanned.Percents;

    private FigureScanner Scanned => _scanned ??= FigureScanner.Read(Place, Folded, year).WithShares();
}

/// <summary>All texts of a host's own in a report's data.</summary>
internal static class ReportTexts
{
    // Holds nothing of its own: what is kept follows from the report alone, and goes with it.
    private static readonly ConditionalWeakTable<AnnualReport, IReadOnlyList<ReportText>> Known = new();

    public static IReadOnlyList<ReportText> Of(AnnualReport report) => Known.GetValue(report, Read);

    private static IReadOnlyList<ReportText> Read(AnnualReport report)
    {
        var texts = new List<ReportText>();
        void Named(string place, string? text)
        {
            if (text is { Length: > 0 })
            {
                texts.Add(new ReportText(place, text, report.Year));
            }
        }

        void Each(string place, IReadOnlyList<string>? all)
        {
            for (var i = 0; i < (all?.Count ?? 0); i++)
            {
                Named(FormattableString.Invariant($"{place}[{i}]"), all![i]);
            }
        }

        for (var i = 0; i < report.Prose.Count; i++)
        {
            Each(FormattableString.Invariant($"prose[{i}].paragraphs"), report.Prose[i].Paragraphs);
        }

        Each("problems.items", report.Problems?.Items);
        Each("improvements.items", report.Improvements?.Items);
        Each("otherMatters", report.OtherMatters);
        for (var i = 0; i < report.KeyFields.Count; i++)
        {
            Each(FormattableString.Invariant($"keyFields[{i}].paragraphs"), report.KeyFields[i].Paragraphs);
        }

        for (var i = 0; i < (report.Hotline?.Programmes.Count ?? 0); i++)
        {
            Named(FormattableString.Invariant($"hotline.programmes[{i}].name"), report.Hotline!.Programmes[i].Name);
        }

        for (var i = 0; i < report.Proposals.Count; i++)
        {
            Named(FormattableString.Invariant($"proposals[{i}].remarks"), report.Proposals[i].Remarks);
            Named(FormattableString.Invariant($"proposals[{i}].conclusion"), report.Proposals[i].Conclusion);
        }

        Named("hotline.opening", report.Hotline?.Opening);
        Named("keyPoints.aim", report.KeyPoints?.Aim);
        Named("keyPoints.assessment.opening", report.KeyPoints?.Assessment?.Opening);
        Named("keyPoints.assessment.closing", report.KeyPoints?.Assessment?.Closing);
        return texts;
    }
}
