using System.Collections;
using GovDisclosure.Calendars;
using GovDisclosure.Categories;
using GovDisclosure.Fees;
using GovDisclosure.Forms;
using GovDisclosure.Reviews;

namespace GovDisclosure.Tests.Law;

/// <summary>Every article that a rule in code cites: found in the tables themselves, and in the answers on remedies over the days of every text.</summary>
internal static class CitedArticles
{
    private static readonly string[] Days =
        ["2011-08-15", "2014-03-03", "2016-03-01", "2018-01-15", "2018-03-01", "2020-03-02", "2022-03-01", "2024-03-01", "2025-07-01"];

    public static IReadOnlyList<Citation> All { get; } = Find();

    /// <summary>The status and the first article of each remedy against what is challenged, on a day.</summary>
    public static Remedy Remedy(RemedyQuery query, LocalDate day, RemedyKind kind)
        => new DisclosureService().Remedies(query, day).Single(r => r.Kind == kind);

    private static List<Citation> Find()
    {
        var found = new HashSet<Citation>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        object[] roots =
        [
            DisclosureRegime.All, Outcome.All, Outcome.All.SelectMany(o => o.BasesOn(new(2018, 3, 1))).ToList(), ReviewDecisionKind.All, FeeTariff.BuiltIn, FormCatalogue.BuiltIn.Forms, CategoryScheme.All, RemedyReadings.Default,
            StatutoryHolidays.Of(2005).Concat(StatutoryHolidays.Of(2010)).Concat(StatutoryHolidays.Of(2020)).Concat(StatutoryHolidays.Of(2026)).ToList(),
        ];
        foreach (var root in roots.Concat(Answers()))
        {
            Walk(root, found, seen);
        }

        return [.. found.OrderBy(c => c.Instrument.Id, StringComparer.Ordinal).ThenBy(c => c.ArticleNumber ?? 0).ThenBy(c => c.Paragraph ?? 0).ThenBy(c => c.Item ?? 0).ThenBy(c => c.Verification)];
    }

    private static IEnumerable<object> Answers()
    {
        var service = new DisclosureService();
        foreach (var day in Days.Select(Requests.Dates.Day))
        {
            var queries = Outcome.All.Select(o => new RemedyQuery(o, day))
                .Concat(Outcome.All.Select(o => new RemedyQuery(Outcome.Partial, day) { WithheldUnder = o }))
                .Concat(Enum.GetValues<RemedyTarget>().Where(t => t != RemedyTarget.Reply).Select(t => RemedyQuery.Against(t, day)))
                .SelectMany(q => new[] { q, q with { WasTold = false }, q with { IsPublicEnterprise = true }, q with { LateSince = day.PlusDays(-9) }, q with { IsArrivalAssumed = true }, q with { Obstacle = new(day.PlusDays(3), day.PlusDays(9)) }, q with { DecidedOn = day.PlusYears(-5) }, q with { IsDeemed = true }, q with { IsDeemed = true, IsUndecided = true }, q with { IsUndecided = true } });
            foreach (var query in queries.Where(q => q.Target != RemedyTarget.FeeDecision || day >= new LocalDate(2021, 1, 1)))
            {
                yield return service.Remedies(query, day.PlusDays(1));
            }

            if (day >= new LocalDate(2018, 1, 1))
            {
                yield return service.ReviewTerms(new ReviewCase("f", ReviewKind.Reconsideration, day));
            }

            yield return service.ReviewTerms(new ReviewCase("s", ReviewKind.Suit, day));
        }
    }

    private static void Walk(object? item, HashSet<Citation> found, HashSet<object> seen)
    {
        if (item is null or string || item.GetType().IsPrimitive || item.GetType().IsEnum || !seen.Add(item))
        {
            return;
        }

        if (item is Citation citation)
        {
            found.Add(citation);
            return;
        }

        if (item is IEnumerable list)
        {
            foreach (var part in list)
            {
                Walk(part, found, seen);
            }

            return;
        }

        if (item.GetType().Namespace is { } space && space.StartsWith("GovDisclosure", StringComparison.Ordinal))
        {
            foreach (var member in item.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0 && p.PropertyType.Namespace != "NodaTime" && p.Name != "Base"))
            {
                Walk(member.GetValue(item), found, seen);
            }
        }
    }
}
