using NodaTime;

namespace GovDisclosure.Calendars;

/// <summary>The special days of a calendar: which holiday, which kind, who said so.</summary>
internal sealed class CalendarDetails(LocalDate coveredFrom, LocalDate coveredThrough)
{
    // One number for each covered day: 0 is ordinary, n is the special day n - 1.
    private readonly ushort[] _index = new ushort[Period.DaysBetween(coveredFrom, coveredThrough) + 1];
    private readonly List<(CalendarEntry Entry, Instrument? Source)> _special = [];

    /// <summary>Overrides what earlier layers said of the day.</summary>
    public void Set(CalendarEntry entry, Instrument? source)
    {
        if (entry.Date < coveredFrom || entry.Date > coveredThrough)
        {
            return;
        }

        var day = Period.DaysBetween(coveredFrom, entry.Date);
        if (entry.IsOrdinary && _index[day] == 0)
        {
            return;
        }

        // A day that is ordinary again still says which notice undid which.
        _special.Add((entry, source));
        _index[day] = checked((ushort)_special.Count);
    }

    public (CalendarEntry? Entry, Instrument? Source) this[LocalDate coveredDay]
        => _index[Period.DaysBetween(coveredFrom, coveredDay)] is var number && number == 0 ? default : _special[number - 1];
}
