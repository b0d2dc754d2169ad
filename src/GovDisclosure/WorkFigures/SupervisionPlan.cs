using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.WorkFigures;

/// <summary>A plan of recurring checks: 每天一次网上督查、每周一次电话督查、每季度一次现场督查、半年一次专项检查、年终一次考核.</summary>
/// <remarks>
/// <para>A check is due by the last day of its period: of the day, of the week that ends on Sunday, of the month, the quarter,
/// the half year, the year. With working days, it is due on the last working day of its period, and a period without a
/// working day (a week of holidays) has no due date; without them every day counts.</para>
/// <para>A year lists the due dates that lie in it, so that a week across the turn of the year is listed exactly once.</para>
/// </remarks>
[JsonShape]
public sealed partial record SupervisionPlan
{
    /// <summary>Makes a plan.</summary>
    /// <param name="checks">The checks, in the order of the report; copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="checks"/> is null.</exception>
    public SupervisionPlan(IEnumerable<SupervisionCheck> checks) => Checks = ValueList.Copy(Guard.NotNull(checks));

    /// <summary>The checks, in the order of the report.</summary>
    public IReadOnlyList<SupervisionCheck> Checks { get; }

    /// <summary>The name of the plan, for example 六个一; null for none.</summary>
    public string? Name { get; init; }

    /// <summary>Reads a plan in the manner of reports.</summary>
    /// <param name="text">Checks such as 每周一次电话督查, separated by 、.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">A part is not a check; the message names it.</exception>
    public static SupervisionPlan Parse(string text)
    {
        var checks = new List<SupervisionCheck>();
        foreach (var part in Guard.NotNull(text).Split('、'))
        {
            checks.Add(SupervisionWords.Parse(part.Trim())
                ?? throw new FormatException($"\"{part}\" is not a check such as \"每周一次电话督查\"."));
        }

        return new SupervisionPlan(checks);
    }

    /// <summary>The due dates of all checks in a year.</summary>
    /// <param name="year">The year, from 1 to 9998.</param>
    /// <param name="isWorkingDay">Tells whether a day is a working day; it is asked about days of the year and of the weeks that reach into it. Null to count every day.</param>
    /// <returns>The days, each with the check that is due by its end, in order of date, those of one day in the order of the plan.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is below 1 or above 9998.</exception>
    public IReadOnlyList<KeyValuePair<LocalDate, SupervisionCheck>> DueDates(int year, Func<LocalDate, bool>? isWorkingDay = null)
    {
        Guard.InRange(year, 1, 9998);
        var due = new List<KeyValuePair<LocalDate, SupervisionCheck>>();
        foreach (var check in Checks)
        {
            foreach (var (first, last) in SupervisionPeriods.Of(check.Frequency, year))
            {
                if (LastWorkingDay(first, last, isWorkingDay) is { } date && date.Year == year)
                {
                    due.Add(new(date, check));
                }
            }
        }

        // A stable sort keeps the order of the plan within a day.
        return ValueList.Copy(due.OrderBy(d => d.Key));
    }

    /// <summary>The plan in the manner of reports.</summary>
    /// <returns>The checks, separated by 、.</returns>
    public override string ToString() => string.Join("、", Checks);

    private static LocalDate? LastWorkingDay(LocalDate first, LocalDate last, Func<LocalDate, bool>? isWorkingDay)
    {
        for (var day = last; day >= first; day = day.PlusDays(-1))
        {
            if (isWorkingDay is null || isWorkingDay(day))
            {
                return day;
            }
        }

        return null;
    }
}
