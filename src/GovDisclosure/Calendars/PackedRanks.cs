using System.Runtime.InteropServices;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Calendars;

/// <summary>The working days up to each day, found by the four bytes of a date itself: what the calls over spans run on.</summary>
/// <remarks>
/// Where dates are laid out in another way than <see cref="PackedDate"/> knows, spans are walked date by date.
/// </remarks>
internal sealed class PackedRanks
{
    private const int SlotsInYear = 32 * 64;

    private readonly int _first;
    private readonly ushort[] _ranks;

    private PackedRanks(int first, ushort[] ranks)
    {
        _first = first;
        _ranks = ranks;
    }

    /// <summary>Nothing is known: every span is walked date by date.</summary>
    public static PackedRanks None { get; } = new(0, []);

    /// <summary>Makes the table of a coverage of whole years; <see cref="None"/> for any other, or when dates are laid out in another way.</summary>
    public static PackedRanks Make(DayTable table)
    {
        var (from, through) = (table.CoveredFrom, table.CoveredThrough);
        if (!PackedDate.IsLayoutKnown || from is not { Month: 1, Day: 1 } || through is not { Month: 12, Day: 31 })
        {
            return None;
        }

        var ranks = new ushort[(through.Year - from.Year + 1) * SlotsInYear];
        var workingDays = PackedDate.Of(table.WorkingDays);
        var first = (int)(PackedDate.Pack(from.Year, 1, 1) >> 6);
        var rank = 0;
        for (var i = 0; i < ranks.Length; i++)
        {
            // Slots that are no days keep the rank, so that the slot before a day always holds the rank of the day before.
            if (rank < workingDays.Length && (int)(workingDays[rank] >> 6) - first == i)
            {
                rank++;
            }

            ranks[i] = (ushort)rank;
        }

        return new PackedRanks(first, ranks);
    }

    /// <summary>Adds up to the first date that needs a closer look; returns how many were done.</summary>
    public int Add(ReadOnlySpan<LocalDate> dates, int days, Span<LocalDate> results, ReadOnlySpan<LocalDate> workingDays)
    {
        ReadOnlySpan<ushort> ranks = _ranks;
        if (ranks.IsEmpty)
        {
            return 0;
        }

        // Forward: the day itself is behind us. Backward: it is not one of the days before it.
        var (first, offset) = days > 0 ? (_first, days - 1) : (_first + 1, days);
        var source = PackedDate.Of(dates);
        var target = MemoryMarshal.Cast<LocalDate, uint>(results)[..source.Length];
        var packedDays = PackedDate.Of(workingDays);
        for (var i = 0; i < source.Length; i++)
        {
            var date = source[i];
            var slot = (int)(date >> 6) - first;
            if ((uint)slot >= (uint)ranks.Length || (date & PackedDate.CalendarBits) != 0)
            {
                return i;
            }

            var index = ranks[slot] + offset;
            if ((uint)index >= (uint)packedDays.Length)
            {
                return i;
            }

            target[i] = packedDays[index];
        }

        return source.Length;
    }

    /// <summary>Counts up to the first interval that needs a closer look; returns how many were done.</summary>
    public int Count(ReadOnlySpan<LocalDate> after, ReadOnlySpan<LocalDate> through, Span<int> counts)
    {
        ReadOnlySpan<ushort> ranks = _ranks;
        if (ranks.IsEmpty)
        {
            return 0;
        }

        var starts = PackedDate.Of(after);
        var ends = PackedDate.Of(through)[..starts.Length];
        counts = counts[..starts.Length];
        for (var i = 0; i < starts.Length; i++)
        {
            var (start, end) = (starts[i], ends[i]);
            var (startSlot, endSlot) = ((int)(start >> 6) - _first, (int)(end >> 6) - _first);
            if ((uint)startSlot >= (uint)ranks.Length || (uint)endSlot >= (uint)ranks.Length || ((start | end) & PackedDate.CalendarBits) != 0)
            {
                return i;
            }

            counts[i] = ranks[endSlot] - ranks[startSlot];
        }

        return starts.Length;
    }
}
