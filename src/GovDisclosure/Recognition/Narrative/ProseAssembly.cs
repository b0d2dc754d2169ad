using GovDisclosure.Reports;

namespace GovDisclosure.Recognition;

/// <summary>Puts the prose of the sections into a report, without the sentences that are made of its figures.</summary>
internal static class ProseAssembly
{
    public static AnnualReport Add(AnnualReport report, NarrativeResult narrative, Dictionary<string, SourcePlace> places)
    {
        var printed = narrative.Order.ToDictionary(code => code, code => Sentences(report, code), StringComparer.Ordinal);
        if (SentenceStripper.ScopeIn(narrative.Prose.Values.SelectMany(p => p)) is { } scope && scope != report.Scope)
        {
            var scoped = report with { Scope = scope };
            var sentences = narrative.Order.ToDictionary(code => code, code => Sentences(scoped, code), StringComparer.Ordinal);
            if (sentences.Any(pair => SentenceStripper.Holds(narrative.Prose[pair.Key], pair.Value) && !SentenceStripper.Holds(narrative.Prose[pair.Key], printed[pair.Key])))
            {
                (report, printed) = (scoped, sentences);
            }
        }

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

    /// <summary>The sentences that a section of the report's form makes of the tables.</summary>
    private static IReadOnlyList<string> Sentences(AnnualReport report, string code)
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
