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
        var texts = new Collector(report.Year);
        for (var i = 0; i < report.Prose.Count; i++)
        {
            texts.Add(FormattableString.Invariant($"prose[{i}].paragraphs"), report.Prose[i].Paragraphs);
        }

        texts.Add("problems.items", report.Problems?.Items);
        texts.Add("improvements.items", report.Improvements?.Items);
        texts.Add("otherMatters", report.OtherMatters);
        for (var i = 0; i < report.KeyFields.Count; i++)
        {
            texts.Add(FormattableString.Invariant($"keyFields[{i}].paragraphs"), report.KeyFields[i].Paragraphs);
        }

        ReadTables(report, texts);
        ReadOpenings(report, texts);
        return texts.Found;
    }

    private static void ReadTables(AnnualReport report, Collector texts)
    {
        for (var i = 0; i < (report.Hotline?.Programmes.Count ?? 0); i++)
        {
            texts.Add(FormattableString.Invariant($"hotline.programmes[{i}].name"), report.Hotline!.Programmes[i].Name);
        }

        for (var i = 0; i < report.Proposals.Count; i++)
        {
            texts.Add(FormattableString.Invariant($"proposals[{i}].remarks"), report.Proposals[i].Remarks);
            texts.Add(FormattableString.Invariant($"proposals[{i}].conclusion"), report.Proposals[i].Conclusion);
        }
    }

    private static void ReadOpenings(AnnualReport report, Collector texts)
    {
        texts.Add("hotline.opening", report.Hotline?.Opening);
        texts.Add("keyPoints.aim", report.KeyPoints?.Aim);
        texts.Add("keyPoints.assessment.opening", report.KeyPoints?.Assessment?.Opening);
        texts.Add("keyPoints.assessment.closing", report.KeyPoints?.Assessment?.Closing);
    }

    /// <summary>The texts of one report that are not empty, in their order.</summary>
    private sealed class Collector(int year)
    {
        public List<ReportText> Found { get; } = [];

        public void Add(string place, string? text)
        {
            if (text is { Length: > 0 })
            {
                Found.Add(new ReportText(place, text, year));
            }
        }

        public void Add(string place, IReadOnlyList<string>? all)
        {
            for (var i = 0; i < (all?.Count ?? 0); i++)
            {
                Add(FormattableString.Invariant($"{place}[{i}]"), all![i]);
            }
        }
    }
}
