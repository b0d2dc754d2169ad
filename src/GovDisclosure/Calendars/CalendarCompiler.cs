using NodaTime;

namespace GovDisclosure.Calendars;

/// <summary>Makes the tables of a calendar from its definition: the weekly pattern first, then layer by layer what overrides it.</summary>
internal static class CalendarCompiler
{
    public static DayTable MakeTable(CalendarDefinition definition)
    {
        var (from, through, projected) = Coverage(definition);
        var masks = new MonthMasks(from.Year, through.Year, definition.WorkingWeek);
        foreach (var year in projected)
        {
            masks.MarkProjected(year);
        }

        foreach (var (entry, _) in Layers(definition, projected))
        {
            var working = entry.IsOrdinary ? IsInWorkingWeek(definition, entry.Date) : entry.IsWorking;
            masks.Set(entry.Date.Year, entry.Date.Month, entry.Date.Day, working);
        }

        return masks.ToTable(from, through);
    }

    public static CalendarDetails MakeDetails(CalendarDefinition definition, DayTable table)
    {
        var details = new CalendarDetails(table.CoveredFrom, table.CoveredThrough);
        var (_, _, projected) = Coverage(definition);
        foreach (var (entry, source) in Layers(definition, projected))
        {
            details.Set(entry, source);
        }

        return details;
    }

    public static bool IsInWorkingWeek(CalendarDefinition definition, LocalDate date)
        => (definition.WorkingWeek & (1 << ((int)date.DayOfWeek - 1))) != 0;

    /// <summary>The covered days, both ends inclusive, and which of their years are projected.</summary>
    private static (LocalDate From, LocalDate Through, IReadOnlyList<int> Projected) Coverage(CalendarDefinition definition)
    {
        var published = new SortedSet<int>(definition.Notices.Where(n => n.CoversYear).Select(n => n.Year));
        var known = new SortedSet<int>(published);
        if (definition.Projection is { } projection)
        {
            known.UnionWith(Enumerable.Range(projection.First, projection.Last - projection.First + 1));
        }

        LocalDate from, through;
        if (definition.Base is { } fixedDays)
        {
            (from, through) = (fixedDays.CoveredFrom, fixedDays.CoveredThrough);
        }
        else
        {
            var anchor = LongestRun(published);
            (from, through) = (new LocalDate(anchor, 1, 1), new LocalDate(anchor, 12, 31));
        }

        var (firstFixed, lastFixed) = (from.Year, through.Year);
        while (through is { Month: 12, Day: 31 } && known.Contains(through.Year + 1))
        {
            through = new LocalDate(through.Year + 1, 12, 31);
        }

        while (from is { Month: 1, Day: 1 } && known.Contains(from.Year - 1))
        {
            from = new LocalDate(from.Year - 1, 1, 1);
        }

        var projected = Enumerable.Range(from.Year, through.Year - from.Year + 1)
            .Where(year => !published.Contains(year) && (year < firstFixed || year > lastFixed));
        return (from, through, [.. projected]);
    }

    /// <summary>The first year of the longest run of years; the earliest of equals. Years beyond a gap wait for the notice in between.</summary>
    private static int LongestRun(SortedSet<int> years)
    {
        var (best, bestLength) = (years.Min, 0);
        var (start, length, previous) = (0, 0, int.MinValue);
        foreach (var year in years)
        {
            (start, length) = year == previous + 1 ? (start, length + 1) : (year, 1);
            previous = year;
            if (length > bestLength)
            {
                (best, bestLength) = (start, length);
            }
        }

        return best;
    }

    private static IEnumerable<(CalendarEntry Entry, Instrument? Source)> Layers(CalendarDefinition definition, IReadOnlyList<int> projected)
    {
        foreach (var holiday in projected.SelectMany(StatutoryHolidays.Of))
        {
            yield return (new CalendarEntry(holiday.Date, CalendarDayKind.StatutoryHoliday, holiday.Holiday), holiday.Rule.Instrument);
        }

        foreach (var entry in definition.Base?.Days ?? [])
        {
            yield return (entry, definition.Base?.Source);
        }

        foreach (var notice in definition.Notices)
        {
            foreach (var entry in notice.Days)
            {
                yield return (entry, notice.Instrument);
            }
        }

        foreach (var closures in definition.Closures)
        {
            var source = closures.Instrument;
            foreach (var entry in closures.Days)
            {
                yield return (entry, source);
            }
        }
    }
}
