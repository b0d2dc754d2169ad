using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Calendars;

/// <summary>Builds a calendar of any country or organ: a coverage, a working week, days off and make-up workdays.</summary>
/// <remarks>Holiday notices and local closures can be laid over the result. A builder is not safe to share between threads; what it builds is.</remarks>
internal sealed class WorkingDayCalendarBuilder
{
    private readonly LocalDate _coveredFrom;
    private readonly LocalDate _coveredThrough;
    private readonly SortedDictionary<LocalDate, CalendarEntry> _days = [];
    private readonly int _workingWeek;
    private Instrument? _source;

    /// <summary>Starts with a working week and nothing else.</summary>
    /// <param name="coveredFrom">The first covered day.</param>
    /// <param name="coveredThrough">The last covered day, inclusive; at most 65,535 days (179 years) are covered.</param>
    /// <param name="workingWeek">The weekly working days; none given means Monday to Friday.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="coveredThrough"/> lies before <paramref name="coveredFrom"/> or more than 65,534 days after it, a year is not from 1000 to
    /// 9000, or a day of the week is <see cref="IsoDayOfWeek.None"/>.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="workingWeek"/> is null.</exception>
    public WorkingDayCalendarBuilder(LocalDate coveredFrom, LocalDate coveredThrough, params IsoDayOfWeek[] workingWeek)
    {
        _coveredFrom = PackedDate.ToIso(coveredFrom);
        _coveredThrough = PackedDate.ToIso(coveredThrough);
        Guard.InRange(_coveredFrom.Year, 1000, 9000, nameof(coveredFrom));
        Guard.InRange(_coveredThrough.Year, 1000, 9000, nameof(coveredThrough));
        Guard.InRange(Period.DaysBetween(_coveredFrom, _coveredThrough), 0, DayTable.MaxDays - 1, nameof(coveredThrough));
        foreach (var day in Guard.NotNull(workingWeek))
        {
            _workingWeek |= 1 << (Guard.InRange((int)day, 1, 7, nameof(workingWeek)) - 1);
        }

        if (_workingWeek == 0)
        {
            _workingWeek = MonthMasks.MondayToFriday;
        }
    }

    /// <summary>Names who says so: every day that is added is described with this source.</summary>
    /// <param name="source">The law, notice or decision.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public WorkingDayCalendarBuilder WithSource(Instrument source)
    {
        _source = Guard.NotNull(source);
        return this;
    }

    /// <summary>Makes a day a day off.</summary>
    /// <param name="date">The day, inside the coverage.</param>
    /// <param name="holiday">The holiday that it belongs to.</param>
    /// <param name="kind">
    /// <see cref="CalendarDayKind.StatutoryHoliday"/>, <see cref="CalendarDayKind.LocalClosure"/> or, on a day of the working week,
    /// <see cref="CalendarDayKind.TransferredRestDay"/>.
    /// </param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside the coverage.</exception>
    /// <exception cref="ArgumentException">The day was added before, or the kind does not fit.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="holiday"/> is null.</exception>
    public WorkingDayCalendarBuilder AddDayOff(LocalDate date, LocalizedText holiday, CalendarDayKind kind = CalendarDayKind.StatutoryHoliday)
    {
        var fits = kind switch
        {
            CalendarDayKind.StatutoryHoliday or CalendarDayKind.LocalClosure => true,
            CalendarDayKind.TransferredRestDay => IsInWorkingWeek(date),
            _ => false,
        };
        return fits
            ? Add(date, new CalendarEntry(date, kind, holiday))
            : throw new ArgumentException(
                $"{DateText.Iso(date)} ({date.DayOfWeek}) cannot be a day off of kind {kind}.", nameof(kind));
    }

    /// <summary>Makes a weekly rest day a working day.</summary>
    /// <param name="date">The day, inside the coverage and outside the working week.</param>
    /// <param name="holiday">The holiday that it makes up for.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside the coverage.</exception>
    /// <exception cref="ArgumentException">The day was added before, or is a working day anyway.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="holiday"/> is null.</exception>
    public WorkingDayCalendarBuilder AddMakeUpWorkday(LocalDate date, LocalizedText holiday)
        => IsInWorkingWeek(date)
            ? throw new ArgumentException($"{DateText.Iso(date)} ({date.DayOfWeek}) is a working day anyway.", nameof(date))
            : Add(date, new CalendarEntry(date, CalendarDayKind.MakeUpWorkday, holiday));

    /// <summary>Builds the calendar.</summary>
    /// <returns>A calendar that later changes of the builder do not touch.</returns>
    public WorkingDayCalendar Build() => new(new CalendarDefinition
    {
        WorkingWeek = _workingWeek,
        Base = new CalendarBase(_coveredFrom, _coveredThrough, ValueList.Copy(_days.Values), _source),
    });

    private bool IsInWorkingWeek(LocalDate date) => (_workingWeek & (1 << ((int)date.DayOfWeek - 1))) != 0;

    private WorkingDayCalendarBuilder Add(LocalDate date, CalendarEntry day)
    {
        if (day.Date < _coveredFrom || day.Date > _coveredThrough)
        {
            throw new ArgumentOutOfRangeException(
                nameof(date), DateText.Iso(date), $"The day must be from {DateText.Iso(_coveredFrom)} to {DateText.Iso(_coveredThrough)}.");
        }

        if (_days.ContainsKey(day.Date))
        {
            throw new ArgumentException($"{DateText.Iso(day.Date)} was added before.", nameof(date));
        }

        _days.Add(day.Date, day);
        return this;
    }
}
