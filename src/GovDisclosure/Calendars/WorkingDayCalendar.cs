using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Calendars;

/// <summary>Working days: which days count, why, and arithmetic with them.</summary>
/// <remarks>
/// <para>Conventions, for all members. The day from which working days are added is day zero: the n-th working day after it is the
/// result, and <c>AddWorkingDays(d, 0)</c> is <c>d</c>, unchanged, working day or not. A negative number counts backward in the same
/// way. An interval counts the days x with after &lt; x &lt;= through: the first is excluded, the last included; a count whose last day
/// lies before its first is the negative of the count of the reverse.</para>
/// <para>Every day that is stepped over or counted must be covered; the day from which a walk starts need not be, since nothing is
/// asked of it. A walk that leaves the covered years throws <see cref="CalendarCoverageException"/>; the <c>Try</c> forms return
/// false. A covered year may be projected from its statutory holidays alone (<see cref="WithProjection(int)"/>); then
/// <see cref="Certainty"/> says so.</para>
/// <para>All arithmetic takes the same time for any distance and allocates nothing. Dates in another calendar system are taken as the same
/// day of the ISO calendar, and results are ISO dates. A calendar is immutable and safe to share between threads; equality is by
/// reference.</para>
/// </remarks>
public sealed partial class WorkingDayCalendar
{
    private readonly DayTable _table;
    private readonly Func<CalendarDefinition>? _makeDefinition;
    private CalendarDefinition? _definition;
    private CalendarDetails? _details;

    internal WorkingDayCalendar(CalendarDefinition definition)
    {
        _definition = definition;
        _table = CalendarCompiler.MakeTable(definition);
    }

    private WorkingDayCalendar(DayTable table, Func<CalendarDefinition> makeDefinition)
    {
        _table = table;
        _makeDefinition = makeDefinition;
    }

    /// <summary>The national calendar of China, 1 January 2007 through 31 December 2026, from the State Council's notices.</summary>
    /// <remarks>Working week Monday to Friday; 节假日安排的通知 of every year, with the amendments of 2015, 2019 and 2020.</remarks>
    public static WorkingDayCalendar China { get; } = new(
        NationalNotices.MakeTable(),
        () => new CalendarDefinition { Notices = ValueList.Copy(NationalNotices.Make()) });

    /// <summary>The first day that the calendar covers.</summary>
    public LocalDate CoveredFrom => _table.CoveredFrom;

    /// <summary>The last day that the calendar covers, inclusive.</summary>
    public LocalDate CoveredThrough => _table.CoveredThrough;

    internal DayTable Table => _table;

    // Two threads may both make these; they make the same.
    internal CalendarDefinition Definition
        => Volatile.Read(ref _definition) ?? Keep(ref _definition, _makeDefinition!());

    private CalendarDetails Details
        => Volatile.Read(ref _details) ?? Keep(ref _details, CalendarCompiler.MakeDetails(Definition, _table));

    /// <summary>Whether the calendar covers a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it lies from <see cref="CoveredFrom"/> through <see cref="CoveredThrough"/>.</returns>
    public bool Covers(LocalDate date) => _table.Covers(date);

    /// <summary>Whether a day is a working day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it is one.</returns>
    /// <exception cref="CalendarCoverageException">The day is not covered.</exception>
    public bool IsWorkingDay(LocalDate date) => _table.TryIsWorkingDay(date, out var working) ? working : throw Uncovered(date);

    /// <summary>Describes a day: working or not, why, and who said so.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The description.</returns>
    /// <exception cref="CalendarCoverageException">The day is not covered, and none of <see cref="Notices"/> names it.</exception>
    public CalendarDay Describe(LocalDate date) => TryDescribe(date, out var day) ? day : throw Uncovered(date);

    /// <summary>Describes a day, where the calendar covers it or one of its notices names it.</summary>
    /// <param name="date">The day.</param>
    /// <param name="day">The description; the default where the result is false.</param>
    /// <returns>Whether the day is covered, or named by a notice of <see cref="Notices"/>.</returns>
    public bool TryDescribe(LocalDate date, out CalendarDay day)
    {
        var iso = PackedDate.ToIso(date);
        if (!_table.TryIsWorkingDay(date, out var working))
        {
            return TryNamed(iso, out day);
        }

        var (entry, source) = Details[iso];
        var kind = entry is { IsOrdinary: false } ? entry.Kind : working ? CalendarDayKind.WorkingDay : CalendarDayKind.Weekend;
        day = new CalendarDay(iso, working, kind, entry?.Holiday, source, CertaintyOf(iso));
        return true;
    }

    // A notice can name days of a year that the calendar does not cover, as that of 2007 does with the last two of 2006.
    private bool TryNamed(LocalDate date, out CalendarDay day)
    {
        for (var i = Notices.Count - 1; i >= 0; i--)
        {
            if (Notices[i].Days.FirstOrDefault(named => named.Date == date) is { } entry)
            {
                day = new CalendarDay(date, entry.IsWorking, entry.Kind, entry.Holiday, Notices[i].Instrument, Certainty.Published);
                return true;
            }
        }

        day = default;
        return false;
    }

    /// <summary>Adds working days to a day.</summary>
    /// <param name="date">Day zero.</param>
    /// <param name="days">How many working days; negative goes back, zero gives <paramref name="date"/>.</param>
    /// <returns>The last of the working days that were stepped over, itself a working day.</returns>
    /// <exception cref="CalendarCoverageException">A day that is stepped over is not covered.</exception>
    public LocalDate AddWorkingDays(LocalDate date, int days)
        => _table.TryAdd(date, days, out var result) ? result : throw UncoveredWalk(date, days);

    /// <summary>Adds working days to a day, where the calendar covers the days between.</summary>
    /// <param name="date">Day zero.</param>
    /// <param name="days">How many working days; negative goes back, zero gives <paramref name="date"/>.</param>
    /// <param name="result">The last of the working days that were stepped over; meaningless where the result is false.</param>
    /// <returns>Whether all days that are stepped over are covered.</returns>
    public bool TryAddWorkingDays(LocalDate date, int days, out LocalDate result) => _table.TryAdd(date, days, out result);

    /// <summary>Counts the working days after a day, through another.</summary>
    /// <param name="after">The day before the first that may count.</param>
    /// <param name="through">The last day that may count, inclusive.</param>
    /// <returns>How many x with after &lt; x &lt;= through are working days; when through lies before after, minus the count of the reverse.</returns>
    /// <exception cref="CalendarCoverageException">A day between them is not covered.</exception>
    public int CountWorkingDays(LocalDate after, LocalDate through)
        => _table.TryCount(after, through, out var count) ? count : throw UncoveredSpan(after, through);

    /// <summary>Counts the working days after a day, through another, where the calendar covers the days between.</summary>
    /// <param name="after">The day before the first that may count.</param>
    /// <param name="through">The last day that may count, inclusive.</param>
    /// <param name="count">The count of <see cref="CountWorkingDays(LocalDate, LocalDate)"/>; 0 where the result is false.</param>
    /// <returns>Whether all days between them are covered.</returns>
    public bool TryCountWorkingDays(LocalDate after, LocalDate through, out int count) => _table.TryCount(after, through, out count);

    /// <summary>The day itself when it is a working day, or else the next working day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The first working day on or after it.</returns>
    /// <exception cref="CalendarCoverageException">The day, or one up to the next working day, is not covered.</exception>
    public LocalDate OnOrAfter(LocalDate date)
        => _table.TryOnOrAfter(date, out var result) ? result : throw (Covers(date) ? UncoveredWalk(date, 1) : Uncovered(date));

    /// <summary>The day itself when it is a working day, or else the working day before.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The last working day on or before it.</returns>
    /// <exception cref="CalendarCoverageException">The day, or one down to the working day before, is not covered.</exception>
    public LocalDate OnOrBefore(LocalDate date)
        => _table.TryOnOrBefore(date, out var result) ? result : throw (Covers(date) ? UncoveredWalk(date, -1) : Uncovered(date));

    /// <summary>The first working day on or after a day, where the calendar covers it.</summary>
    /// <param name="date">The day.</param>
    /// <param name="result">The working day; meaningless where the result is false.</param>
    /// <returns>Whether all days that are looked at are covered.</returns>
    public bool TryOnOrAfter(LocalDate date, out LocalDate result) => _table.TryOnOrAfter(date, out result);

    /// <summary>The last working day on or before a day, where the calendar covers it.</summary>
    /// <param name="date">The day.</param>
    /// <param name="result">The working day; meaningless where the result is false.</param>
    /// <returns>Whether all days that are looked at are covered.</returns>
    public bool TryOnOrBefore(LocalDate date, out LocalDate result) => _table.TryOnOrBefore(date, out result);

    /// <summary>The next working day, never the day itself.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The first working day after it.</returns>
    /// <exception cref="CalendarCoverageException">A day up to the next working day is not covered.</exception>
    public LocalDate Next(LocalDate date) => AddWorkingDays(date, 1);

    /// <summary>The working day before, never the day itself.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The last working day before it.</returns>
    /// <exception cref="CalendarCoverageException">A day down to the working day before is not covered.</exception>
    public LocalDate Previous(LocalDate date) => AddWorkingDays(date, -1);

    private static T Keep<T>(ref T? field, T made)
        where T : class
        => Interlocked.CompareExchange(ref field, made, null) ?? made;
}
