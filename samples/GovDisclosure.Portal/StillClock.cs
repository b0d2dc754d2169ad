using NodaTime;

namespace GovDisclosure.Portal;

/// <summary>Ten o'clock in Beijing on one day.</summary>
internal sealed class StillClock(LocalDate today) : IClock
{
    public Instant GetCurrentInstant() => today.At(new LocalTime(10, 0)).WithOffset(Offset.FromHours(8)).ToInstant();
}
