using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using NodaTime;
using static GovDisclosure.Wording;

namespace GovDisclosure.Publishing;

/// <summary>A period of publication as data: from which event, how long, counted in what, and whether it is the latest day, the shortest time or the longest silence.</summary>
/// <remarks>
/// The day of the event is day zero. A period in calendar days or months within which something is to be published, whose last day is a day off,
/// ends on the next working day; a time to be shown and a silence end on the day itself. Equality compares all members.
/// </remarks>
[JsonShape]
public sealed partial record PublicationRule
{
    /// <summary>Makes a rule.</summary>
    /// <param name="id">The id, for example <c>penalty</c>.</param>
    /// <param name="subject">What it is about and from which event it counts.</param>
    /// <param name="length">How long it is, from 1 to 3650.</param>
    /// <param name="unit">What it is counted in.</param>
    /// <param name="kind">What it asks for.</param>
    /// <param name="source">The article, or a host's own instrument.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> or <paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is outside its range, or <paramref name="unit"/> or <paramref name="kind"/> is unknown or no member.</exception>
    public PublicationRule(string id, LocalizedText subject, int length, PeriodUnit unit, PeriodKind kind, Citation source)
    {
        Id = Guard.NotBlank(id);
        Subject = Guard.NotNull(subject);
        Length = Guard.InRange(length, 1, 3650);
        Unit = Guard.Defined(unit) == PeriodUnit.Unknown ? throw Guard.Undefined(unit, nameof(unit)) : unit;
        Kind = Guard.Defined(kind) == PeriodKind.Unknown ? throw Guard.Undefined(kind, nameof(kind)) : kind;
        Source = Guard.NotNull(source);
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>What it is about and from which event it counts.</summary>
    public LocalizedText Subject { get; }

    /// <summary>How long it is.</summary>
    public int Length { get; }

    /// <summary>What it is counted in.</summary>
    public PeriodUnit Unit { get; }

    /// <summary>What it asks for.</summary>
    public PeriodKind Kind { get; }

    /// <summary>The article that sets it.</summary>
    public Citation Source { get; }

    /// <summary>The last day of the period, explained.</summary>
    /// <param name="from">The day of the event, day zero.</param>
    /// <param name="calendar">The working days.</param>
    /// <returns>The day, inclusive, with its steps.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="CalendarCoverageException">A day that has to be counted is not covered.</exception>
    public PublicationDeadline Through(LocalDate from, WorkingDayCalendar calendar)
    {
        Guard.NotNull(calendar);
        var certainty = Certainty.Published;
        var last = Unit switch
        {
            PeriodUnit.WorkingDays => calendar.AddWorkingDays(from, Length, out certainty),
            PeriodUnit.CalendarDays => from.PlusDays(Length),
            _ => from.PlusMonths(Length),
        };
        var steps = new List<ExplanationStep>
        {
            new(Of("{0}：{1}{2}，自{3}起，次日起计，至{4}", "{0}: {1} {2} from {3}, counted from the next day, end on {4}", Subject, Length, Words(Unit), from, last), Source),
        };
        if (Kind == PeriodKind.Within && Unit != PeriodUnit.WorkingDays && !calendar.IsWorkingDay(last))
        {
            var rolled = calendar.AddWorkingDays(last, 1, out certainty);
            steps.Add(new ExplanationStep(Of("{0}不是工作日，顺延至{1}", "{0} is a day off; the period ends on {1}", last, rolled), new Citation(Source.Instrument) { Point = Verification.Interpretation }));
            last = rolled;
        }

        return new PublicationDeadline(this, from, last, certainty, new Explanation(Conclusion(last), steps));
    }

    /// <summary>Holds what was done against the period.</summary>
    /// <param name="place">Where it is, for the finding: a document's id, a column's name.</param>
    /// <param name="from">The day of the event; of a silence the day of the last publication.</param>
    /// <param name="doneOn">The day of publication; of a time to be shown the day on which it was taken down; null where it has not happened yet.</param>
    /// <param name="today">The day on which the question is asked.</param>
    /// <param name="calendar">The working days.</param>
    /// <returns>The finding of the rule <c>publication.late</c>, <c>publication.short</c> or <c>publication.silent</c>; null where all is well so far.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="place"/> or <paramref name="calendar"/> is null.</exception>
    /// <exception cref="CalendarCoverageException">A day that has to be counted is not covered.</exception>
    public Finding? Check(string place, LocalDate from, LocalDate? doneOn, LocalDate today, WorkingDayCalendar calendar)
    {
        Guard.NotNull(place);
        var last = Through(from, calendar).Day;
        return Kind switch
        {
            PeriodKind.AtLeast => doneOn < last ? Told("short", place, last, doneOn, Of("{0}：应当至{1}，实际止于{2}", "{0}: to last to {1}, ended on {2}", Subject, last, doneOn)) : null,
            PeriodKind.Silence => (doneOn ?? today) > last
                ? Told("silent", place, last, from, Of("{0}：{1}以后没有更新，已超过{2}{3}", "{0}: nothing new since {1}, longer than {2} {3}", Subject, from, Length, Words(Unit)))
                : null,
            _ => (doneOn ?? today) > last
                ? Told("late", place, last, doneOn, doneOn is { } day
                    ? Of("{0}：应于{1}前公开，实际于{2}公开", "{0}: to be published by {1}, published on {2}", Subject, last, day)
                    : Of("{0}：应于{1}前公开，尚未公开", "{0}: to be published by {1}, not published yet", Subject, last))
                : null,
        };
    }

    /// <summary>How many columns may be silent at once before the site itself fails; null where nothing is said.</summary>
    /// <remarks>Of news: five columns without anything new for two weeks fail a site (国办秘函〔2019〕19号, as secondary texts tell it).</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? MostSilent { get; init => field = value is { } most ? Guard.InRange(most, 0, int.MaxValue, nameof(MostSilent)) : null; }

    /// <summary>Holds columns of one kind against their longest silence, and all of them together against <see cref="MostSilent"/>.</summary>
    /// <param name="columns">The names of the columns with the day of what was published last in each.</param>
    /// <param name="today">The day on which the question is asked.</param>
    /// <param name="calendar">The working days.</param>
    /// <returns>A finding of <see cref="Check"/> for each silent column, then an error of the rule <c>publication.silent-columns</c> where there are more than the most.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="columns"/> or <paramref name="calendar"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The rule is none of <see cref="PeriodKind.Silence"/>.</exception>
    /// <exception cref="CalendarCoverageException">A day that has to be counted is not covered.</exception>
    public IReadOnlyList<Finding> CheckColumns(IEnumerable<KeyValuePair<string, LocalDate>> columns, LocalDate today, WorkingDayCalendar calendar)
    {
        Guard.NotNull(columns);
        if (Kind != PeriodKind.Silence)
        {
            throw new InvalidOperationException($"The period \"{Id}\" is none of silence.");
        }

        var silent = columns.Select(column => Check(column.Key, column.Value, null, today, calendar)).OfType<Finding>().ToList();
        if (silent.Count > MostSilent)
        {
            silent.Add(new Finding("publication.silent-columns", Severity.Error, "site", Of("{0}：{1}个栏目同时未更新，超过{2}个", "{0}: {1} columns are silent at once, more than {2}", Subject, silent.Count, MostSilent))
            {
                Source = Source,
                Related = [.. silent.Select(finding => finding.Place)],
            });
        }

        return ValueList.Copy(silent);
    }

    private Finding Told(string rule, string place, LocalDate expected, LocalDate? actual, LocalizedText message)
        => new("publication." + rule, Severity.Warning, place, message) { Source = Source, Expected = DateText.Iso(expected), Actual = actual is { } day ? DateText.Iso(day) : null };

    private LocalizedText Conclusion(LocalDate last) => Kind switch
    {
        PeriodKind.AtLeast => Of("至少至{0}", "at least through {0}", last),
        PeriodKind.Silence => Of("应于{0}前更新", "to be renewed by {0}", last),
        _ => Of("应于{0}前公开", "to be published by {0}", last),
    };

    private static LocalizedText Words(PeriodUnit unit) => unit switch
    {
        PeriodUnit.WorkingDays => Of("个工作日", "working days"),
        PeriodUnit.CalendarDays => Of("日", "days"),
        _ => Of("个月", "months"),
    };
}
