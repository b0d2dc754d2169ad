using GovDisclosure.Reports;

namespace GovDisclosure.Prose;

/// <summary>Whether a report counts in two scopes: its organ alone (本级, 本办) and its whole area (全区).</summary>
internal sealed class ReportScopes(AnnualReport report, FigureMeanings meanings)
{
    private bool? _hasWide;
    private bool? _fitsNarrow;

    /// <summary>Whether the scope that the text names explains that a number differs from the tables.</summary>
    public bool Explains(TextFigure figure)
        => FigureScanner.IsNarrow(figure.Scope) ? _hasWide ??= report.Organ.EndsWith("人民政府", StringComparison.Ordinal) || Figures.Any(f => FigureScanner.IsWide(f.Scope))
            : FigureScanner.IsWide(figure.Scope) && (_fitsNarrow ??= Figures.Any(f => FigureScanner.IsNarrow(f.Scope) && f.Value > 0 && meanings.Of(f) is { } meaning && meaning.Readings.Any(r => r.Value == f.Value)));

    private IEnumerable<TextFigure> Figures => ReportTexts.Of(report).SelectMany(text => text.Cases).Where(f => !f.HasOtherScope);
}
