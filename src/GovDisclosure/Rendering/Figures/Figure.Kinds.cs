using GovDisclosure.Audit;
using GovDisclosure.Documents;
using GovDisclosure.Internal;
using GovDisclosure.Requests;
using GovDisclosure.Statistics;

namespace GovDisclosure.Rendering;

// What a person would rather look at than read.
public sealed partial record Figure
{
    /// <summary>The deadline of one request as a calendar: each day from the receipt to the last day of the reply, counted or not, and why.</summary>
    /// <param name="reading">The request, read once; its day, where it has one, is marked as the day asked about.</param>
    /// <param name="language">The language of the figure.</param>
    /// <returns>
    /// The calendar, a week a row from Monday. Of a course that runs over more than 53 weeks the first 40 and the last 12 are drawn, and a row says how
    /// many are left out between them.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public static Figure Deadline(RequestReading reading, Language language)
    {
        var sheet = CalendarSheet.Of(Guard.NotNull(reading), Guard.Defined(language));
        return new Figure(sheet.Title, sheet.Description, CalendarDrawing.Draw(sheet), CalendarText.Write(sheet));
    }

    /// <summary>How many requests took how many working days: a column a day, one for all over 40, the 20 days of the Regulations and the median as lines.</summary>
    /// <param name="times">The figures, for example of a year's tally or of where a register stands.</param>
    /// <param name="language">The language of the figure.</param>
    /// <returns>The distribution; as text by bands.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="times"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public static Figure HandlingDays(HandlingTimes times, Language language) => HandlingDaysDrawing.Draw(Guard.NotNull(times), Guard.Defined(language));

    /// <summary>Which rules fail in which reports: a map of the organs below one, the worst first.</summary>
    /// <param name="summary">The audits, summed up.</param>
    /// <param name="language">The language of the figure.</param>
    /// <returns>The map: at most 60 reports and 16 rules are drawn, and the figure says how many are not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="summary"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public static Figure Findings(AuditSummary summary, Language language) => FindingsMap.Draw(Guard.NotNull(summary), Guard.Defined(language));

    /// <summary>The numbers of a chart over the years as lines, in a picture that stands alone.</summary>
    /// <param name="chart">The chart, of the type <see cref="ChartType.Trend"/>; its texts are printed as they are.</param>
    /// <param name="language">The language that the texts of the chart are in.</param>
    /// <returns>The trend; a year that is not known is a gap.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="chart"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="chart"/> shows something else than a trend.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public static Figure Trend(ChartBlock chart, Language language)
        => Guard.NotNull(chart).Type == ChartType.Trend
            ? TrendDrawing.Draw(chart, Guard.Defined(language))
            : throw Guard.Invalid(FormattableString.Invariant($"The chart shows {chart.Type}, not a trend."), nameof(chart));
}
