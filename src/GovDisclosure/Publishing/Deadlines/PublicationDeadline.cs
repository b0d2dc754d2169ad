using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Publishing;

/// <summary>The last day of a period of publication, with the steps to it.</summary>
[JsonShape]
public sealed partial record PublicationDeadline
{
    internal PublicationDeadline(PublicationRule rule, LocalDate from, LocalDate day, Certainty certainty, Explanation explanation)
    {
        Rule = Guard.NotNull(rule);
        From = from;
        Day = day;
        Certainty = certainty;
        Explanation = Guard.NotNull(explanation);
    }

    /// <summary>The rule.</summary>
    public PublicationRule Rule { get; }

    /// <summary>The day of the event, day zero.</summary>
    public LocalDate From { get; }

    /// <summary>The last day of the period, inclusive.</summary>
    public LocalDate Day { get; }

    /// <summary>Whether all days that were counted are published.</summary>
    public Certainty Certainty { get; }

    /// <summary>The steps to the day.</summary>
    public Explanation Explanation { get; }
}
