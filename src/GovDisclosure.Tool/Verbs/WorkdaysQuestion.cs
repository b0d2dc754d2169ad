using System.Runtime.InteropServices;
using GovDisclosure.Calendars;
using NodaTime;

namespace GovDisclosure.Tool.Verbs;

/// <summary>What is asked of the calendar.</summary>
internal enum WorkdaysOp
{
    Add,
    Count,
    Describe,
    Next,
    Previous,
}

/// <summary>One question to the calendar, from the command line or from a line of the batch.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WorkdaysQuestion
{
    public WorkdaysOp Op { get; init; }

    /// <summary>The day; for a count the day after which it begins.</summary>
    public LocalDate Date { get; init; }

    public LocalDate Through { get; init; }

    public int Days { get; init; }

    /// <exception cref="CalendarCoverageException">A day that is looked at is not covered.</exception>
    public WorkdaysAnswer Ask(WorkingDayCalendar calendar)
    {
        Certainty certainty;
        switch (Op)
        {
            case WorkdaysOp.Add:
                return new WorkdaysAnswer { Date = calendar.AddWorkingDays(Date, Days, out certainty), Certainty = certainty };
            case WorkdaysOp.Count:
                return new WorkdaysAnswer { Count = calendar.CountWorkingDays(Date, Through, out certainty), Certainty = certainty };
            case WorkdaysOp.Describe:
                var day = calendar.Describe(Date);
                return new WorkdaysAnswer { Day = day, Certainty = day.Certainty };
            default:
                var found = Op == WorkdaysOp.Next ? calendar.OnOrAfter(Date) : calendar.OnOrBefore(Date);
                return new WorkdaysAnswer { Date = found, Certainty = calendar.CertaintyOf(Date, found) };
        }
    }
}
