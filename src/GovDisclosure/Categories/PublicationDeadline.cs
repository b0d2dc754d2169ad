using GovDisclosure.Calendars;
using GovDisclosure.Explanations;
using GovDisclosure.Internal;
using GovDisclosure.Law;
using GovDisclosure.Texts;
using NodaTime;

namespace GovDisclosure.Categories;

/// <summary>The last day to publish an item of proactive disclosure: 20 working days from the day it was made or changed.</summary>
/// <remarks>
/// 2007 Regulations, art. 18; 2019 Regulations, art. 26. The day of making or change is day zero; where another law or
/// regulation sets a time, that time goes before, and a host derives a regime with its own period. Equality compares all members.
/// </remarks>
public sealed record PublicationDeadline
{
    private PublicationDeadline(LocalDate madeOn, LocalDate dueOn, RuleValue<int> workingDays)
    {
        MadeOn = madeOn;
        DueOn = dueOn;
        WorkingDays = workingDays;
    }

    /// <summary>The day the information was made or changed.</summary>
    public LocalDate MadeOn { get; }

    /// <summary>The last day to publish it, inclusive; a working day.</summary>
    public LocalDate DueOn { get; }

    /// <summary>The number of working days, with the article that sets it.</summary>
    public RuleValue<int> WorkingDays { get; }

    /// <summary>Computes the last day to publish an item.</summary>
    /// <param name="madeOn">The day it was made or changed.</param>
    /// <param name="regime">The regime in force on that day.</param>
    /// <param name="calendar">The working days.</param>
    /// <returns>The deadline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="regime"/> or <paramref name="calendar"/> is null.</exception>
    /// <exception cref="CalendarCoverageException">The calendar does not know all days up to the deadline.</exception>
    public static PublicationDeadline Of(LocalDate madeOn, DisclosureRegime regime, WorkingDayCalendar calendar)
        => Of(madeOn, regime, Guard.NotNull(calendar).AddWorkingDays);

    /// <summary>Computes the last day to publish an item with a host's own way of counting working days.</summary>
    /// <param name="madeOn">The day it was made or changed.</param>
    /// <param name="regime">The regime in force on that day.</param>
    /// <param name="addWorkingDays">Gives the working day that is a number of working days after a day, which is day zero.</param>
    /// <returns>The deadline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="regime"/> or <paramref name="addWorkingDays"/> is null.</exception>
    public static PublicationDeadline Of(LocalDate madeOn, DisclosureRegime regime, Func<LocalDate, int, LocalDate> addWorkingDays)
    {
        var period = Guard.NotNull(regime).PublicationWorkingDays;
        return new PublicationDeadline(madeOn, Guard.NotNull(addWorkingDays)(madeOn, period.Value), period);
    }

    /// <summary>Whether a publication was late.</summary>
    /// <param name="publishedOn">The day of publication.</param>
    /// <returns>True after <see cref="DueOn"/>.</returns>
    public bool IsLate(LocalDate publishedOn) => publishedOn > DueOn;

    /// <summary>How the deadline came about.</summary>
    /// <returns>The day of making, and the period with its article.</returns>
    public Explanation Explain() => new(
        new LocalizedText($"应于{DateText.Chinese(DueOn)}前（含当日）公开", $"to be published by {DateText.Iso(DueOn)}, inclusive"),
        [
            new ExplanationStep(new LocalizedText($"信息形成或者变更之日：{DateText.Chinese(MadeOn)}", $"made or changed on {DateText.Iso(MadeOn)}")),
            new ExplanationStep(
                new LocalizedText(FormattableString.Invariant($"自次日起第 {WorkingDays.Value} 个工作日"), FormattableString.Invariant($"working day {WorkingDays.Value} after that day")),
                WorkingDays.Citation),
        ]);
}
