using GovDisclosure.Calendars;
using GovDisclosure.Categories;
using GovDisclosure.Internal;
using GovDisclosure.Rates;
using NodaTime;

namespace GovDisclosure.Publishing;

/// <summary>What was published in a year, counted for the report: in all, by class, by channel, by month, late and withdrawn.</summary>
[JsonShape]
public sealed partial record PublicationTally
{
    private PublicationTally(int year, ReportedCount total, CategoryCounts classes, CategoryCounts channels)
    {
        Year = year;
        Total = total;
        Classes = classes;
        Channels = channels;
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>How many documents were published in it, those withdrawn later included: what is registered. What a host only counts stands with its channel.</summary>
    public ReportedCount Total { get; }

    /// <summary>By class, in the order of the scheme; a document counts once in each class that it names.</summary>
    public CategoryCounts Classes { get; }

    /// <summary>By channel, in the order of the channels; a document counts once in each channel.</summary>
    public CategoryCounts Channels { get; }

    /// <summary>By month, January first: twelve counts of what was registered.</summary>
    public IReadOnlyList<long> Months { get; private init => field = ValueList.Copy(value); } = ValueList<long>.Empty;

    /// <summary>Ids of those that were published after the end of their period.</summary>
    public IReadOnlyList<string> Late { get; private init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>Ids of those that were withdrawn in the year.</summary>
    public IReadOnlyList<string> Withdrawn { get; private init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>Ids of those without a class of the scheme, which no class counts.</summary>
    public IReadOnlyList<string> Unclassified { get; private init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>Counts a year.</summary>
    /// <param name="publications">The documents, from the register or a projection over the host's rows; read once.</param>
    /// <param name="year">The year of publication, from 1949 to 9998.</param>
    /// <param name="scheme">The scheme of the classes.</param>
    /// <param name="counted">What a host only counts, by channel: 850余 of WeChat, 4000余 of a mobile newspaper; they are part of the channels and not of the classes. Null for none.</param>
    /// <param name="calendar">The working days, for the period of article 26; null not to ask who was late.</param>
    /// <param name="channels">The scheme of the channels; null for <see cref="CategoryScheme.Channels"/>.</param>
    /// <param name="period">The period within which something is to be published; null for the 20 working days of article 26.</param>
    /// <param name="items">
    /// The lists whose items have periods of their own, for documents that name such an item among their classes: 7 working days for licences and penalties. Null for the elements of
    /// <see cref="CatalogueItem.MajorProjects"/>. A decision on a licence or a penalty by its title has those of the periods <c>licence</c> and <c>penalty</c> in any list and in none
    /// (国办发〔2017〕94号, 二（四）; that it holds beyond major projects is a reading). Of several periods the one that ends first counts.
    /// </param>
    /// <param name="periods">The periods that the items name; null for those built in.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="publications"/> or <paramref name="scheme"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside its range.</exception>
    public static PublicationTally Count(
        IEnumerable<Publication> publications, int year, CategoryScheme scheme, IEnumerable<CategoryCount>? counted = null, WorkingDayCalendar? calendar = null, CategoryScheme? channels = null, PublicationRule? period = null,
        IEnumerable<CatalogueItem>? items = null, IEnumerable<PublicationRule>? periods = null)
    {
        Guard.InRange(year, 1949, 9998);
        channels ??= CategoryScheme.Channels;
        var (classes, ways) = (new Tally(Guard.NotNull(scheme)), new Tally(channels));
        var (total, months) = (0L, new long[12]);
        List<string> late = [], withdrawn = [], unclassified = [];
        var terms = new Terms(period ?? PublicationRule.Find("proactive"), items ?? CatalogueItem.ByElement(CatalogueItem.MajorProjects), periods ?? PublicationRule.All);
        foreach (var item in Guard.NotNull(publications))
        {
            if (item.WithdrawnOn?.Year == year || item.Events.Any(happened => happened.Step == "withdrawn" && happened.On.Year == year))
            {
                withdrawn.Add(item.Id);
            }

            if (item.PublishedOn is not { } day || day.Year != year)
            {
                continue;
            }

            total++;
            months[day.Month - 1]++;
            ways.Add(item.Channels);
            if (!classes.Add(item.Classes.Where(c => c.Label == scheme.Id).Select(c => c.Value)))
            {
                unclassified.Add(item.Id);
            }

            if (terms.IsLate(item, day, calendar))
            {
                late.Add(item.Id);
            }
        }

        var all = new CategoryCounts(channels, ways.ToCounts(counted)) { IsExhaustive = false };
        return new PublicationTally(year, total, new CategoryCounts(scheme, classes.ToCounts(null)) { Total = total }, all)
        {
            Months = months,
            Late = late,
            Withdrawn = withdrawn,
            Unclassified = unclassified,
        };
    }

    /// <summary>The last day on which a document had to be published.</summary>
    private sealed class Terms
    {
        private readonly PublicationRule? _general;
        private readonly Dictionary<string, PublicationRule> _rules;
        private readonly Dictionary<(string List, string Code), PublicationRule> _own = [];

        public Terms(PublicationRule? general, IEnumerable<CatalogueItem> items, IEnumerable<PublicationRule> periods)
        {
            _general = general;
            _rules = periods.GroupBy(rule => rule.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
            foreach (var item in items)
            {
                if (_rules.TryGetValue(item.Rule, out var rule) && rule.Id != general?.Id)
                {
                    _own[(item.List, item.Code)] = rule;
                }
            }
        }

        public bool IsLate(Publication item, LocalDate day, WorkingDayCalendar? calendar)
            => calendar is not null && item.MadeOn is { } made && Through(item, made, calendar) is { } last && day > last;

        private LocalDate? Through(Publication item, LocalDate made, WorkingDayCalendar calendar)
        {
            // A decision on a licence or a penalty needs no list to have its 7 working days (国办发〔2017〕94号, 二（四）).
            var decision = DecisionTitles.RuleOf(item.Title) is { } id && _rules.TryGetValue(id, out var its) ? its.Through(made, calendar).Day : (LocalDate?)null;
            var last = _general?.Through(made, calendar).Day is { } usual && !(decision < usual) ? usual : decision;
            foreach (var named in item.Classes)
            {
                if (_own.TryGetValue((named.Label, named.Value), out var rule) && rule.Through(made, calendar).Day is var day && (last is null || day < last))
                {
                    last = day;
                }
            }

            return last;
        }
    }

    /// <summary>Counts by code; a class above takes in those below it.</summary>
    private sealed class Tally(CategoryScheme scheme)
    {
        private readonly Dictionary<string, long> _counts = new(StringComparer.Ordinal);

        /// <summary>Counts one document once in each class; whether it has any.</summary>
        public bool Add(IEnumerable<string> codes)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var code in codes)
            {
                foreach (var above in scheme.Find(code) is null ? [] : scheme.PathOf(code))
                {
                    if (seen.Add(above.Code))
                    {
                        _counts[above.Code] = (_counts.TryGetValue(above.Code, out var count) ? count : 0) + 1;
                    }
                }
            }

            return seen.Count > 0;
        }

        public IEnumerable<CategoryCount> ToCounts(IEnumerable<CategoryCount>? counted)
        {
            var more = (counted ?? []).ToDictionary(item => item.Code, item => item.Count, StringComparer.Ordinal);
            foreach (var category in scheme.Categories)
            {
                var isCounted = _counts.TryGetValue(category.Code, out var count);
                var isMore = more.TryGetValue(category.Code, out var added);
                if (isCounted || isMore)
                {
                    yield return new CategoryCount(category.Code, isMore ? new ReportedCount(count + added.Value, added.Marker) : count);
                }
            }
        }
    }
}
