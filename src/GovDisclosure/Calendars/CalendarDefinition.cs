using NodaTime;

namespace GovDisclosure.Calendars;

/// <summary>What a calendar is made of; <see cref="CalendarCompiler"/> makes the tables from it.</summary>
internal sealed record CalendarDefinition
{
    /// <summary>Bit 0 is Monday.</summary>
    public int WorkingWeek { get; init; } = MonthMasks.MondayToFriday;

    /// <summary>The days of a calendar that is built without notices; null for one that notices make.</summary>
    public CalendarBase? Base { get; init; }

    /// <summary>By date of issue; notices of one day keep the order in which they were added.</summary>
    public IReadOnlyList<HolidayNotice> Notices { get; init; } = [];

    public IReadOnlyList<LocalClosures> Closures { get; init; } = [];

    /// <summary>The first and last year that may be projected, inclusive; null for no projection.</summary>
    public (int First, int Last)? Projection { get; init; }
}

/// <summary>The coverage and the special days of a calendar that is built without notices.</summary>
internal sealed record CalendarBase(LocalDate CoveredFrom, LocalDate CoveredThrough, IReadOnlyList<CalendarEntry> Days, Instrument? Source);
