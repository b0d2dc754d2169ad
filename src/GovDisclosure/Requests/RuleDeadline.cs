using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Requests;

/// <summary>A due date outside a request: of proactive publication or of an annual report.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record RuleDeadline
{
    internal RuleDeadline(LocalDate dueDate, LocalDate? lastWorkingDay, Certainty certainty, DisclosureRegime regime, Citation citation, Explanation explanation)
    {
        DueDate = dueDate;
        LastWorkingDay = lastWorkingDay;
        Certainty = certainty;
        Regime = Guard.NotNull(regime);
        Citation = Guard.NotNull(citation);
        Explanation = Guard.NotNull(explanation);
    }

    /// <summary>The last day, inclusive.</summary>
    public LocalDate DueDate { get; }

    /// <summary>The last working day on or before <see cref="DueDate"/>; null where no calendar was given or it does not cover the day.</summary>
    public LocalDate? LastWorkingDay { get; }

    /// <summary>Whether all days that were counted are published.</summary>
    public Certainty Certainty { get; }

    /// <summary>The regime that was applied.</summary>
    public DisclosureRegime Regime { get; }

    /// <summary>The article that sets the date.</summary>
    public Citation Citation { get; }

    /// <summary>The steps to the date.</summary>
    public Explanation Explanation { get; }

    /// <summary>The last day.</summary>
    /// <returns>For example <c>2027-01-31</c>, with <c>（推算）</c> behind it where it is projected.</returns>
    public override string ToString() => DateText.Iso(DueDate) + (Certainty == Certainty.Projected ? "（推算）" : string.Empty);
}
