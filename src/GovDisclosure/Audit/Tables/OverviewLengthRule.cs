using GovDisclosure.Prose;
using GovDisclosure.Reports;
using GovDisclosure.Sections;

namespace GovDisclosure.Audit;

/// <summary>总体情况 is in principle not longer than one thousand characters (篇幅原则上不超过一千字), in reports for 2021 on.</summary>
/// <remarks>
/// 国办公开办函〔2021〕30号, part one, item one; the form of 2019 has no limit. What counts as a character is not said: counted are all but white
/// space, without headings, which is a reading.
/// </remarks>
internal static class OverviewLengthRule
{
    public const string Id = "text.overviewLength";

    private const int MostCharacters = 1000;

    private const int FirstYear = 2021;

    public static IEnumerable<Finding> Check(ReportContext context)
    {
        if (context.Report.Year < FirstYear || !ReportForm.Sections(context.Report).TryGetValue(SectionBuilder.Overview, out var text))
        {
            yield break;
        }

        var characters = 0;
        for (var i = 0; i < text.Length; i++)
        {
            // A character beyond the basic plane is one character of two units.
            characters += char.IsWhiteSpace(text[i]) || char.IsLowSurrogate(text[i]) ? 0 : 1;
        }

        if (characters > MostCharacters)
        {
            // The limit stands among what the form says of content, and a Party body's content is its own: a note.
            var isParty = PartyBodyContent.AppliesTo(context.Report);
            yield return new Finding(Id, isParty ? Severity.Info : Severity.Warning, "section:" + SectionBuilder.Overview, new LocalizedText(
                FormattableString.Invariant($"总体情况有{characters}字，超过原则上的{MostCharacters}字"),
                FormattableString.Invariant($"the overview has {characters} characters, more than the {MostCharacters} that it has in principle")))
            {
                Expected = FormattableString.Invariant($"<= {MostCharacters}"),
                Actual = FormattableString.Invariant($"{characters}"),
                Source = isParty ? PartyBodyContent.Pointer(context.Report.Year) : Instrument.ReportForm2021.Cite(),
            };
        }
    }
}
