using GovDisclosure.Prose;
using GovDisclosure.Reports;

namespace GovDisclosure.Recognition;

/// <summary>Finds the numbers of requests and cases in the prose of a report, as the audit reads them.</summary>
internal static class FoundFigures
{
    private const int MaxFigures = 2000;

    public static List<RecognizedFigure> In(AnnualReport report, IReadOnlyDictionary<string, SourcePlace> places)
    {
        var meanings = report.Tables is { } tables ? new FigureMeanings(tables) : null;
        var figures = new List<RecognizedFigure>();
        foreach (var text in ReportTexts.Of(report))
        {
            foreach (var figure in text.Cases)
            {
                if (figures.Count == MaxFigures)
                {
                    return figures;
                }

                var cells = figure.HasOtherScope ? null : meanings?.Of(figure)?.Readings.SelectMany(r => r.Cells).Distinct();
                figures.Add(new RecognizedFigure(
                    places.TryGetValue(text.Place, out var place) ? place : default,
                    text.Place,
                    figure.PrintedWords,
                    figure.Value,
                    figure.Unit,
                    figure.Share,
                    [.. cells ?? []]));
            }
        }

        return figures;
    }
}
