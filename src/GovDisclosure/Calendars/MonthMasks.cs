using NodaTime;

namespace GovDisclosure.Calendars;

/// <summary>The working days of a run of years while they are put together: one mask a month, bit 0 for the first.</summary>
internal sealed class MonthMasks
{
    /// <summary>Monday to Friday; bit 0 is Monday.</summary>
    public const int MondayToFriday = 0b001_1111;

    private readonly int _firstYear;
    private readonly uint[] _masks;
    private readonly bool[] _projected;

    /// <summary>Starts with the weekly pattern alone, in all months of the years, both inclusive.</summary>
    public MonthMasks(int firstYear, int lastYear, int workingWeek)
    {
        _firstYear = firstYear;
        _masks = new uint[(lastYear - firstYear + 1) * 12];
        _projected = new bool[_masks.Length];
        var pattern = 0UL;
        for (var week = 0; week < 6; week++)
        {
            pattern |= (ulong)workingWeek << (7 * week);
        }

        // 1 January of the year 1 is a Monday, and the weekdays repeat every 400 years.
        var years = (((firstYear - 1) % 400) + 400) % 400;
        var weekday = ((years * 365) + (years / 4) - (years / 100)) % 7;
        for (var i = 0; i < _masks.Length; i++)
        {
            var days = DaysInMonth(firstYear + (i / 12), (i % 12) + 1);
            _masks[i] = (uint)(pattern >> weekday) & AllDays(days);
            weekday = (weekday + days) % 7;
        }
    }

    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    public bool this[LocalDate date] => (_masks[Index(date.Year, date.Month)] & (1u << (date.Day - 1))) != 0;

    /// <summary>Makes a day a working day or a day off; a day outside the years is left out.</summary>
    public void Set(int year, int month, int day, bool working)
    {
        var index = Index(year, month);
        if ((uint)index >= (uint)_masks.Length)
        {
            return;
        }

        var bit = 1u << (day - 1);
        _masks[index] = working ? _masks[index] | bit : _masks[index] & ~bit;
    }

    public void MarkProjected(int year) => _projected.AsSpan(Index(year, 1), 12).Fill(true);

    /// <summary>Finishes the table of a coverage, both ends inclusive, inside the years.</summary>
    public DayTable ToTable(LocalDate coveredFrom, LocalDate coveredThrough)
    {
        var first = Index(coveredFrom.Year, coveredFrom.Month);
        var months = new ulong[Index(coveredThrough.Year, coveredThrough.Month) - first + 1];
        var rank = 0;
        var projected = 0;
        for (var i = 0; i < months.Length; i++)
        {
            var (year, month) = (_firstYear + ((first + i) / 12), ((first + i) % 12) + 1);
            var inside = AllDays(DaysInMonth(year, month));
            var whole = inside;
            if (i == 0)
            {
                inside &= ~AllDays(coveredFrom.Day - 1);
            }

            if (i == months.Length - 1)
            {
                inside &= AllDays(coveredThrough.Day);
            }

            var mask = _masks[first + i] & inside;
            projected += _projected[first + i] ? 1 : 0;
            months[i] = DayTable.Record(mask, inside == whole, rank, projected);
            rank += Bits.Count(mask);
        }

        var workingDays = new LocalDate[rank];
        var next = 0;
        for (var i = 0; i < months.Length; i++)
        {
            var (year, month) = (_firstYear + ((first + i) / 12), ((first + i) % 12) + 1);
            var mask = (uint)months[i] & 0x7FFF_FFFF;
            for (var day = 1; mask != 0; day++, mask >>= 1)
            {
                if ((mask & 1) != 0)
                {
                    workingDays[next++] = new LocalDate(year, month, day);
                }
            }
        }

        return new DayTable(coveredFrom, coveredThrough, months, workingDays);
    }

    private static uint AllDays(int count) => (1u << count) - 1;

    private int Index(int year, int month) => ((year - _firstYear) * 12) + month - 1;
}
