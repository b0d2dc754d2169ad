using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Calendars;

public sealed partial class WorkingDayCalendar
{
    /// <summary>Makes a calendar of any country or organ: a coverage, a working week, days off and make-up workdays.</summary>
    /// <param name="coveredFrom">The first covered day.</param>
    /// <param name="coveredThrough">The last covered day, inclusive; at most 65,535 days (179 years) are covered.</param>
    /// <param name="days">
    /// The days that are not what the week says, in any order: <see cref="CalendarDayKind.StatutoryHoliday"/> or <see cref="CalendarDayKind.LocalClosure"/>;
    /// on a day of the working week <see cref="CalendarDayKind.TransferredRestDay"/>; on any other <see cref="CalendarDayKind.MakeUpWorkday"/>.
    /// </param>
    /// <param name="workingWeek">The weekly working days; null or empty for Monday to Friday.</param>
    /// <param name="source">The law, notice or decision that says so; null where nobody is named.</param>
    /// <returns>The calendar; holiday notices and local closures can be laid over it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="coveredThrough"/> lies before <paramref name="coveredFrom"/> or more than 65,534 days after it, a year is not from 1000 to
    /// 9000, a day is outside the coverage, or a day of the week is <see cref="IsoDayOfWeek.None"/>.
    /// </exception>
    /// <exception cref="ArgumentException">A day stands twice, or its kind does not fit.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> or one of them is null.</exception>
    public static WorkingDayCalendar Of(
        LocalDate coveredFrom, LocalDate coveredThrough, IEnumerable<CalendarEntry> days, IEnumerable<IsoDayOfWeek>? workingWeek = null, Instrument? source = null)
    {
        var builder = new WorkingDayCalendarBuilder(coveredFrom, coveredThrough, [.. workingWeek ?? []]);
        foreach (var day in Guard.NotNull(days))
        {
            _ = Guard.NotNull(day, nameof(days)).IsWorking
                ? builder.AddMakeUpWorkday(day.Date, day.Holiday)
                : builder.AddDayOff(day.Date, day.Holiday, day.Kind);
        }

        return (source is null ? builder : builder.WithSource(source)).Build();
    }
}
