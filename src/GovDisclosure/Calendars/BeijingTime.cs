using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Calendars;

/// <summary>The one place where an instant becomes a date: every date of the library is a Beijing date (UTC+8).</summary>
public static class BeijingTime
{
    /// <summary>The offset of Beijing time from UTC: eight hours ahead, all year.</summary>
    public static Offset Offset { get; } = Offset.FromHours(8);

    /// <summary>The date in Beijing at an instant.</summary>
    /// <param name="instant">The instant, for example the moment an e-mail arrived.</param>
    /// <returns>The date; a new one begins at 16:00 UTC.</returns>
    public static LocalDate DateOf(Instant instant) => instant.WithOffset(Offset).Date;

    /// <summary>The date in Beijing now, by the clock of the host.</summary>
    /// <param name="clock">The clock; the library has none of its own.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is null.</exception>
    public static LocalDate Today(IClock clock) => DateOf(Guard.NotNull(clock).GetCurrentInstant());
}
