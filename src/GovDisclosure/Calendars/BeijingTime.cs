using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Calendars;

/// <summary>The one place where an instant becomes a date: every date of the library is a Beijing date.</summary>
/// <remarks>Beijing time is UTC+8, and was UTC+9 in the summers of 1986 to 1991. It is right back to 1 October 1949; before that day it is counted as UTC+8.</remarks>
public static class BeijingTime
{
    private const int FirstSummer = 1986;
    private const int LastSummer = 1991;

    /// <summary>The offset of Beijing time from UTC: eight hours ahead, all year since 15 September 1991.</summary>
    public static Offset Offset { get; } = Offset.FromHours(8);

    /// <summary>The date in Beijing at an instant.</summary>
    /// <param name="instant">The instant, for example the moment an e-mail arrived.</param>
    /// <returns>The date; a new one begins at 16:00 UTC, in the summers of 1986 to 1991 at 15:00.</returns>
    public static LocalDate DateOf(Instant instant) => instant.WithOffset(OffsetAt(instant)).Date;

    /// <summary>The date in Beijing now, by the clock of the host.</summary>
    /// <param name="clock">The clock; the library has none of its own.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is null.</exception>
    public static LocalDate Today(IClock clock) => DateOf(Guard.NotNull(clock).GetCurrentInstant());

    private static Offset OffsetAt(Instant instant)
    {
        var standard = instant.WithOffset(Offset).LocalDateTime;
        return standard.Year is >= FirstSummer and <= LastSummer && standard >= Begin(standard.Year) && standard < End(standard.Year) ? Offset.FromHours(9) : Offset;
    }

    // At two in the morning of a Sunday the clocks went on by an hour, and back at two of the summer time, which is one of the standard time.
    private static LocalDateTime Begin(int year) => (year == FirstSummer ? new LocalDate(year, 5, 4) : SundayFrom(new LocalDate(year, 4, 11))).At(new LocalTime(2, 0));

    private static LocalDateTime End(int year) => SundayFrom(new LocalDate(year, 9, 11)).At(new LocalTime(1, 0));

    private static LocalDate SundayFrom(LocalDate date) => date.DayOfWeek == IsoDayOfWeek.Sunday ? date : date.Next(IsoDayOfWeek.Sunday);
}
