using GovDisclosure.Calendars;
using NodaTime;

namespace GovDisclosure.RegisterScale;

/// <summary>A clock that stands still in the morning of a day.</summary>
internal sealed class StillClock(LocalDate today) : IClock
{
    public Instant GetCurrentInstant() => today.At(new LocalTime(9, 0)).WithOffset(BeijingTime.Offset).ToInstant();
}
