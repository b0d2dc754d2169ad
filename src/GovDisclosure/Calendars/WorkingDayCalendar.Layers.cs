using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Calendars;

public sealed partial class WorkingDayCalendar
{
    /// <summary>The first year whose statutory holidays can be computed: the revision of 1999 came into force on 18 September 1999.</summary>
    public const int FirstProjectedYear = 2000;

    /// <summary>The last year whose statutory holidays can be computed: the lunisolar tables end in January 2101.</summary>
    public const int LastProjectedYear = 2100;

    /// <summary>The notices of the calendar, by date of issue.</summary>
    public IReadOnlyList<HolidayNotice> Notices => Definition.Notices;

    /// <summary>The local arrangements laid over the notices, in the order in which they were added.</summary>
    public IReadOnlyList<LocalClosures> Closures => Definition.Closures;

    /// <summary>Whether the law on holidays applies to the calendar, so that years beyond its notices can be projected.</summary>
    internal bool CanProject => Definition.Base is null;

    /// <summary>The calendar with one more notice.</summary>
    /// <param name="notice">The notice; it overrides those issued before it, whatever the order of adding.</param>
    /// <returns>
    /// A new calendar. The notice of a year that follows or precedes the coverage extends it to the end of that year; the notice of a
    /// year beyond a gap waits until the gap is filled.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    /// <exception cref="ArgumentException">The calendar holds a different notice of the same number.</exception>
    public WorkingDayCalendar With(HolidayNotice notice) => With([Guard.NotNull(notice)]);

    /// <summary>The calendar with more notices.</summary>
    /// <param name="notices">The notices, in any order; one that the calendar holds already changes nothing.</param>
    /// <returns>A new calendar.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notices"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">Two different notices have the same number.</exception>
    public WorkingDayCalendar With(IEnumerable<HolidayNotice> notices)
    {
        var all = new List<HolidayNotice>(Definition.Notices);
        foreach (var notice in Guard.NotNull(notices))
        {
            var same = all.Find(n => n.Number == Guard.NotNull(notice, nameof(notices)).Number);
            if (same is not null && same != notice)
            {
                throw new ArgumentException($"The calendar holds a different notice {notice.Number} already.", nameof(notices));
            }

            if (same is null)
            {
                all.Add(notice);
            }
        }

        return new(Definition with { Notices = ValueList.Copy(all.OrderBy(n => n.Issued)) });
    }

    /// <summary>The calendar with local days laid over it.</summary>
    /// <param name="closures">The local days; they override the notices and the local days added before.</param>
    /// <returns>A new calendar with the same coverage; local days outside it wait until it reaches them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="closures"/> is null.</exception>
    public WorkingDayCalendar With(LocalClosures closures)
        => new(Definition with { Closures = ValueList.Copy(Definition.Closures.Append(Guard.NotNull(closures))) });

    /// <summary>The calendar as it was known on a day: without the notices and local arrangements that were issued later.</summary>
    /// <param name="day">The day; what was issued on it is known.</param>
    /// <returns>A new calendar; it covers no year whose notice was not issued yet.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No notice of a whole year had been issued, so that nothing is covered.</exception>
    public WorkingDayCalendar AsKnownOn(LocalDate day)
    {
        var iso = PackedDate.ToIso(day);
        var notices = ValueList.Copy(Definition.Notices.Where(n => n.Issued <= iso));
        if (Definition.Base is null && !notices.Any(n => n.CoversYear))
        {
            var first = Definition.Notices.First(n => n.CoversYear);
            throw Reason.With(
                new ArgumentOutOfRangeException(nameof(day), DateText.Iso(iso), $"No notice was known before {DateText.Iso(first.Issued)} (\"{first.Number}\")."),
                $"{DateText.Chinese(first.Issued)}（{first.Number}）之前没有通知");
        }

        return new(Definition with
        {
            Notices = notices,
            Closures = ValueList.Copy(Definition.Closures.Where(c => c.Issued is null || c.Issued <= iso)),
        });
    }

    /// <summary>The calendar with the years after its coverage projected from their statutory holidays.</summary>
    /// <param name="throughYear">The last year to project, up to <see cref="WorkingDayCalendar.LastProjectedYear"/>; the coverage reaches its end.</param>
    /// <returns>The calendar of <see cref="WithProjection(int, int)"/> from the first covered year on.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="throughYear"/> is before the last covered year or cannot be computed.</exception>
    /// <exception cref="InvalidOperationException">The calendar was built without notices: the law on holidays does not apply to it.</exception>
    public WorkingDayCalendar WithProjection(int throughYear) => WithProjection(CoveredFrom.Year, throughYear);

    /// <summary>The calendar with the years of a range that no notice covers projected from their statutory holidays.</summary>
    /// <param name="fromYear">The first year, from <see cref="WorkingDayCalendar.FirstProjectedYear"/>, not after the first covered year.</param>
    /// <param name="throughYear">The last year, up to <see cref="WorkingDayCalendar.LastProjectedYear"/>, not before the last covered year.</param>
    /// <returns>
    /// A new calendar that covers the whole range. Projected years have the weekends and the statutory holidays of the law
    /// in force, no transferred rest days and no make-up workdays; results that touch them are <see cref="Certainty.Projected"/>.
    /// A notice that is added later replaces the projection of its year.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The range does not enclose the covered years, or a year cannot be computed.</exception>
    /// <exception cref="InvalidOperationException">The calendar was built without notices: the law on holidays does not apply to it.</exception>
    public WorkingDayCalendar WithProjection(int fromYear, int throughYear)
    {
        if (Definition.Base is not null)
        {
            throw new InvalidOperationException("Only a calendar made of holiday notices can be projected.");
        }

        Guard.InRange(fromYear, WorkingDayCalendar.FirstProjectedYear, CoveredFrom.Year);
        Guard.InRange(throughYear, CoveredThrough.Year, WorkingDayCalendar.LastProjectedYear);
        return new(Definition with { Projection = (fromYear, throughYear) });
    }
}
