using System.Runtime.CompilerServices;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Calendars;

/// <summary>The two tables behind all arithmetic: how many working days lie before a day, and which day the k-th working day is.</summary>
/// <remarks>
/// The first table has one record of eight bytes a month: bits 0-30 the working days, bit 31 whether the whole month is covered,
/// bits 32-47 the working days before the month, bits 48-63 the projected months up to it. The second holds the working days
/// themselves, four bytes each. Twenty years take 2 KB and 20 KB: both stay in a first-level cache of 32 KB.
/// </remarks>
internal sealed class DayTable
{
    /// <summary>The longest coverage in days: the working days before a month are counted in sixteen bits.</summary>
    public const int MaxDays = 65_535;

    private const ulong Whole = 1UL << 31;

    private readonly int _firstMonth;
    private readonly ulong[] _months;
    private readonly LocalDate[] _workingDays;

    public DayTable(LocalDate coveredFrom, LocalDate coveredThrough, ulong[] months, LocalDate[] workingDays)
    {
        CoveredFrom = coveredFrom;
        CoveredThrough = coveredThrough;
        _firstMonth = (coveredFrom.Year * 12) + coveredFrom.Month;
        _months = months;
        _workingDays = workingDays;
    }

    public LocalDate CoveredFrom { get; }

    public LocalDate CoveredThrough { get; }

    public ReadOnlySpan<ulong> Months => _months;

    public ReadOnlySpan<LocalDate> WorkingDays => _workingDays;

    public static ulong Record(uint mask, bool whole, int before, int projected)
        => mask | (whole ? Whole : 0) | ((ulong)before << 32) | ((ulong)projected << 48);

    /// <summary>Whether a covered day is a working day; false when the day is not covered.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryIsWorkingDay(LocalDate date, out bool working)
    {
        var found = TryFind(date, out var record);
        working = (record & (1UL << (date.Day - 1))) != 0;
        return found || TryIsWorkingDaySlowly(date, out working);
    }

    /// <summary>Adds working days; false when a day that is stepped over is not covered.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryAdd(LocalDate date, int days, out LocalDate result)
    {
        if (days != 0 && TryFind(date, out var record))
        {
            // Forward: the day itself is behind us. Backward: it is not one of the days before it.
            var backward = days >> 31;
            var index = Before(record, date.Day + backward) + days - 1 - backward;
            var workingDays = _workingDays;
            if ((uint)index < (uint)workingDays.Length)
            {
                result = workingDays[index];
                return true;
            }

            result = default;
            return false;
        }

        return TryAddSlowly(date, days, out result);
    }

    /// <summary>Counts the working days x with after &lt; x &lt;= through, negative when through is before after; false when one of the days is not covered.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryCount(LocalDate after, LocalDate through, out int count)
    {
        if (TryFind(after, out var first) && TryFind(through, out var last))
        {
            count = Before(last, through.Day) - Before(first, after.Day);
            return true;
        }

        return TryCountSlowly(after, through, out count);
    }

    /// <summary>The day itself when it is a working day, or else the next one; false when a day that is looked at is not covered.</summary>
    public bool TryOnOrAfter(LocalDate date, out LocalDate result)
    {
        if (!TryIsWorkingDay(date, out var working) || working)
        {
            result = date;
            return working;
        }

        return TryAdd(date, 1, out result);
    }

    /// <summary>The day itself when it is a working day, or else the one before; false when a day that is looked at is not covered.</summary>
    public bool TryOnOrBefore(LocalDate date, out LocalDate result)
    {
        if (!TryIsWorkingDay(date, out var working) || working)
        {
            result = date;
            return working;
        }

        return TryAdd(date, -1, out result);
    }

    public bool Covers(LocalDate date) => !PackedDate.IsBefore(Iso(date), CoveredFrom) && !PackedDate.IsAfter(Iso(date), CoveredThrough);

    /// <summary>Whether a projected month lies between two covered days, both inclusive and in order.</summary>
    public bool IsProjected(LocalDate from, LocalDate through)
    {
        var (first, last) = (MonthIndex(from), MonthIndex(through));
        var before = first == 0 ? 0 : (int)(_months[first - 1] >> 48);
        return (int)(_months[last] >> 48) > before;
    }

    private static LocalDate Iso(LocalDate date) => PackedDate.ToIso(date);

    /// <summary>The working days of the record's month up to a day, inclusive, and all before the month.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Before(ulong record, int day)
        => (int)((record >> 32) & 0xFFFF) + Bits.Count((uint)record & ((1u << day) - 1));

    /// <summary>The record of a date's month, where the whole month is covered.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryFind(LocalDate date, out ulong record)
    {
        var months = _months;
        var index = MonthIndex(date);
        if ((uint)index < (uint)months.Length && PackedDate.IsIso(date))
        {
            record = months[index];
            return (record & Whole) != 0;
        }

        record = 0;
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int MonthIndex(LocalDate date) => (date.Year * 12) + date.Month - _firstMonth;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryIsWorkingDaySlowly(LocalDate date, out bool working)
    {
        date = Iso(date);
        working = Covers(date) && (_months[MonthIndex(date)] & (1UL << (date.Day - 1))) != 0;
        return Covers(date);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryAddSlowly(LocalDate date, int days, out LocalDate result)
    {
        result = date;
        if (days == 0)
        {
            return true;
        }

        // The start is not looked at: it may lie one day outside the coverage.
        var start = Iso(date);
        if (days < 0)
        {
            if (start < CoveredFrom)
            {
                return false;
            }

            start = start.PlusDays(-1);
        }

        if (!TryRank(start, out var rank))
        {
            return false;
        }

        var index = (long)rank + days + (days > 0 ? -1 : 0);
        if (index < 0 || index >= _workingDays.Length)
        {
            return false;
        }

        result = _workingDays[(int)index];
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryCountSlowly(LocalDate after, LocalDate through, out int count)
    {
        count = 0;
        if (Iso(after) == Iso(through))
        {
            return true;
        }

        if (!TryRank(Iso(after), out var first) || !TryRank(Iso(through), out var last))
        {
            return false;
        }

        count = last - first;
        return true;
    }

    /// <summary>The covered working days up to a day, inclusive; the day may lie one day before the coverage.</summary>
    private bool TryRank(LocalDate date, out int rank)
    {
        rank = 0;
        if (!Covers(date))
        {
            return date == CoveredFrom.PlusDays(-1);
        }

        rank = Before(_months[MonthIndex(date)], date.Day);
        return true;
    }
}
