using GovDisclosure.Reports;
using GovDisclosure.Sections;

namespace GovDisclosure.Recognition;

/// <summary>Puts the prose of the sections into a report, without the sentences that are made of its figures.</summary>
internal static class ProseAssembly
{
    public static AnnualReport Add(AnnualReport report, SectionScheme scheme, NarrativeResult narrative, Dictionary<string, SourcePlace> places)
    {
        var (found, printed, held) = WithFigures(report, scheme, narrative);
        if (SentenceStripper.ScopeIn(narrative.Prose.Values.SelectMany(p => p)) is { } scope && scope != report.Scope)
        {
            var scoped = WithFigures(report with { Scope = scope }, scheme, narrative);
            if (scoped.Held > held)
            {
                (found, printed, _) = scoped;
            }
        }

        report = found;
        var prose = new List<ReportProse>();
        foreach (var code in narrative.Order)
        {
            foreach (var (part, partPlaces) in SentenceStripper.Strip(code, narrative.Prose[code], printed[code]))
            {
                for (var i = 0; i < partPlaces.Count; i++)
                {
                    places[FormattableString.Invariant($"prose[{prose.Count}].paragraphs[{i}]")] = partPlaces[i];
                }

                prose.Add(part);
            }
        }

        return report with { Prose = prose };
    }

    /// <summary>The report with the figures that its sentences tell, and the sentences of each section.</summary>
    private static (AnnualReport Report, Dictionary<string, IReadOnlyList<string>> Printed, int Held) WithFigures(
        AnnualReport report, SectionScheme scheme, NarrativeResult narrative)
    {
        var printed = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var held = 0;
        foreach (var code in narrative.Order)
        {
            if (scheme.Builders.TryGetValue(code, out var section))
            {
                var figures = OutlineFigures.Of(report, section, narrative.Prose[code]);
                printed[code] = figures is null ? [] : section.Sentences(figures);
                report = figures ?? report;
            }
            else
            {
                printed[code] = OfTables(report, code);
            }

            held += SentenceStripper.Holds(narrative.Prose[code], printed[code]) ? 1 : 0;
        }

        return (report, printed, held);
    }

    /// <summary>The sentences that a section of the report's form makes of the tables.</summary>
    private static IReadOnlyList<string> OfTables(AnnualReport report, string code)
    {
        if (report.Tables is null)
        {
            return [];
        }

        var text = new SectionText(new ReportContext(report), code);
        FormSentences.Write(text);
        return text.Sentences;
    }
}
