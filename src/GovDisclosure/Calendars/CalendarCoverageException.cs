using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Calendars;

/// <summary>A day was looked at that the calendar does not cover: the notice of its year is missing.</summary>
public sealed class CalendarCoverageException : Exception
{
    /// <summary>Makes an exception without facts.</summary>
    public CalendarCoverageException()
        : this("The calendar does not cover the day.")
    {
    }

    /// <summary>Makes an exception with a message alone.</summary>
    /// <param name="message">The message.</param>
    public CalendarCoverageException(string message)
        : base(message)
        => Text = new LocalizedText(message, message);

    /// <summary>Makes an exception with a message and its cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public CalendarCoverageException(string message, Exception innerException)
        : base(message, innerException)
        => Text = new LocalizedText(message, message);

    internal CalendarCoverageException(int year, LocalDate coveredFrom, LocalDate coveredThrough)
        : this(year, coveredFrom, coveredThrough, Describe(year, coveredFrom, coveredThrough))
    {
    }

    private CalendarCoverageException(int year, LocalDate coveredFrom, LocalDate coveredThrough, LocalizedText text)
        : base(text.English)
    {
        Year = year;
        CoveredFrom = coveredFrom;
        CoveredThrough = coveredThrough;
        Text = text;
        Reason.With(this, text.Chinese);
    }

    /// <summary>The year whose notice is missing: that of the first day that was looked at and is not covered.</summary>
    public int Year { get; }

    /// <summary>The first day that the calendar covers.</summary>
    public LocalDate CoveredFrom { get; }

    /// <summary>The last day that the calendar covers, inclusive.</summary>
    public LocalDate CoveredThrough { get; }

    /// <summary>The message in both languages: what is missing and how to load it.</summary>
    public LocalizedText Text { get; }

    private static LocalizedText Describe(int year, LocalDate from, LocalDate through) => new(
        FormattableString.Invariant(
            $"工作日历只覆盖{DateText.Chinese(from)}至{DateText.Chinese(through)}，缺少{year}年节假日安排的通知：请用“HolidayNotice.Load”读入该通知并以“WorkingDayCalendar.With”加入日历，或者用“WorkingDayCalendar.WithProjection”选择按法定节假日推算。"),
        FormattableString.Invariant(
            $"The calendar covers {DateText.Iso(from)} through {DateText.Iso(through)}; the holiday notice for {year} is missing. Load it with HolidayNotice.Load and add it with WorkingDayCalendar.With, or opt in to a projection from the statutory holidays with WorkingDayCalendar.WithProjection."));
}
