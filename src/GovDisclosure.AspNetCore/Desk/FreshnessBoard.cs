using GovDisclosure.Publishing;

namespace GovDisclosure.AspNetCore.Desk;

/// <summary>The board of a month: each column of each organ against the longest silence that the checks of government websites allow.</summary>
internal static class FreshnessBoard
{
    // A column, the rule of its silence, and what belongs to it.
    private static readonly (LocalizedText Name, string Rule, Func<Publication, bool> Holds)[] Columns =
    [
        (new("政策文件", "policy documents"), "silence-policy", item => item.Kind is PublicationKind.Rule or PublicationKind.NormativeDocument),
        (new("动态和其他信息", "news and other information"), "silence-news", item => item.Kind is not (PublicationKind.Rule or PublicationKind.NormativeDocument)),
    ];

    public static IReadOnlyList<FreshnessRow> Of(DisclosureService service, IReadOnlyList<string> organs, IEnumerable<Publication> publications, YearMonth month)
    {
        var last = month.ToDateInterval().End;
        var day = last < service.Today ? last : service.Today;
        Publication[] known = [.. publications.Where(item => item.PublishedOn <= day && !(item.WithdrawnOn <= day))];
        var rows = new List<FreshnessRow>();
        foreach (var organ in organs)
        {
            foreach (var (name, rule, holds) in Columns)
            {
                LocalDate[] days = [.. known.Where(item => item.Organ == organ && holds(item)).Select(item => item.PublishedOn).OfType<LocalDate>().Order()];
                LocalDate? latest = days.Length > 0 ? days[^1] : null;
                var period = service.PublicationPeriods.FirstOrDefault(one => one.Id == rule);
                var through = latest is { } from ? period?.Through(from, service.Calendars.Current).Day : null;
                var finding = latest is { } since ? period?.Check(organ + " · " + name.Chinese, since, null, day, service.Calendars.Current) : null;
                rows.Add(new FreshnessRow(organ, name, days.Count(one => one.ToYearMonth() == month), latest, through, finding));
            }
        }

        return rows;
    }
}
