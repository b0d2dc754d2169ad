using GovDisclosure.Internal;

namespace GovDisclosure.Tests.Calendars;

/// <summary>The published days as a table that the code does not share: taken from the notices day by day.</summary>
internal static class ChinaData
{
    public static readonly LocalDate First = new(2007, 1, 1);
    public static readonly LocalDate Last = new(2026, 12, 31);

    public sealed record Special(LocalDate Date, string Kind, string Holiday, string Notice);

    public static IReadOnlyDictionary<LocalDate, Special> Specials { get; } = Rows("china-special-days.csv")
        .Select(c => new Special(Date(c[0]), c[1], c[2], c[3]))
        .ToDictionary(s => s.Date);

    public static IReadOnlyList<(LocalDate Date, string Holiday)> Statutory { get; } =
        [.. Rows("china-statutory-days.csv").Select(c => (Date(c[0]), c[1]))];

    /// <summary>The obvious rule: a special day is what its row says, any other day is what its weekday says.</summary>
    public static bool IsWorking(LocalDate date)
        => Specials.TryGetValue(date, out var special)
            ? special.Kind == "make-up-workday"
            : date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);

    public static IEnumerable<LocalDate> Days()
    {
        for (var day = First; day <= Last; day = day.PlusDays(1))
        {
            yield return day;
        }
    }

    /// <summary>The obvious slow way to add; null when it leaves the covered years.</summary>
    public static LocalDate? Add(LocalDate date, int days)
    {
        for (var step = Math.Sign(days); days != 0;)
        {
            date = date.PlusDays(step);
            if (date < First || date > Last)
            {
                return null;
            }

            if (IsWorking(date))
            {
                days -= step;
            }
        }

        return date;
    }

    /// <summary>The obvious slow way to count; null when it leaves the covered years.</summary>
    public static int? Count(LocalDate after, LocalDate through)
    {
        if (through < after)
        {
            return -Count(through, after);
        }

        var count = 0;
        while (after < through)
        {
            after = after.PlusDays(1);
            if (after < First || after > Last)
            {
                return null;
            }

            count += IsWorking(after) ? 1 : 0;
        }

        return count;
    }

    public static LocalDate Date(string iso) => DateText.TryParseIso(iso, out var date) ? date : throw new FormatException(iso);

    private static IEnumerable<string[]> Rows(string file)
        => File.ReadLines(Path.Combine(Repository.Root, "tests", "GovDisclosure.Tests", "Calendars", "Data", file)).Skip(1).Select(l => l.Split(','));
}
