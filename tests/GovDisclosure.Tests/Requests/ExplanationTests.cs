using System.Text.RegularExpressions;
using GovDisclosure.Calendars;
using GovDisclosure.Cases;
using GovDisclosure.Law;
using GovDisclosure.Requests;
using GovDisclosure.Texts;
using static GovDisclosure.Tests.Requests.Dates;

namespace GovDisclosure.Tests.Requests;

public partial class ExplanationTests
{
    private static readonly DeadlineCalculator Calculator = new(WorkingDayCalendar.China);

    [Theory]
    [InlineData("plain-2022", "2022-09-30", "")]
    [InlineData("consulted-2024", "2024-03-04", "third-party:2024-03-06:甲公司 agency:2024-03-08 third-party-answer:2024-03-12:甲公司 agency-answer:2024-03-14 extension:2024-03-20:10 reply:2024-04-24:by-post")]
    [InlineData("corrected-2024", "2024-03-04", "correction-notice:2024-03-11:2024-03-25 corrected:2024-03-23 fee-notice:2024-04-08 payment:2024-04-15")]
    [InlineData("ignored-2018", "2018-03-04", "agency:2018-03-07 extension:2018-03-20:30 extension:2018-03-21 delay:2018-03-22:2018-06-29")]
    public void Explain_DayByDay_EqualsTheGoldenFiles(string name, string received, string events)
    {
        var explanation = Calculator.Explain(Timeline(received, events), true);
        Golden.Verify($"Requests/Golden/{name}.zh.txt", explanation.ToText(Language.Chinese) + "\n");
        Golden.Verify($"Requests/Golden/{name}.en.txt", explanation.ToText(Language.English) + "\n");
    }

    [Fact]
    public void Explain_DerivedRegime_NamesItselfAndItsBase()
    {
        var derived = DisclosureRegime.Of2019 with
        {
            Name = new LocalizedText("某市承诺", "the city's promise"),
            ReplyWorkingDays = new RuleValue<int>(10, new Instrument("promise", new LocalizedText("某市政务公开承诺", "A promise")).Cite()),
        };
        var explanation = Calculator.Explain(Timeline("2024-03-04", "") with { RegimeOverride = derived });
        Assert.Contains("“某市承诺”，系由2019年修订条例派生", explanation.ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("《某市政务公开承诺》", explanation.ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("the law gives 20 working days, the host's rule 10", explanation.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("derived from the 2019 revision", DisclosureDeadlines.Publication(Day("2024-03-04"), WorkingDayCalendar.China, derived).Explanation.ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_SilentThirdParty_SaysThatThePeriodRunsAgain()
    {
        var text = Calculator.Explain(Timeline("2024-03-04", "third-party:2024-03-06"), on: Day("2024-03-28")).ToText(Language.Chinese);
        Assert.Contains("至2024年3月27日未提出意见，由行政机关决定是否公开", text, StringComparison.Ordinal);
        Assert.Contains("视为同意公开", Calculator.Explain(Timeline("2024-03-04", "agency:2024-03-06"), on: Day("2024-03-28")).ToText(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_ReceiptAfterCoverageOfTheLaw_SaysSo()
    {
        var calculator = new DeadlineCalculator(WorkingDayCalendar.China.WithProjection(2027));
        Assert.Contains("法规只核对至2026年12月31日", calculator.Explain(Timeline("2027-03-01", "")).ToText(Language.Chinese), StringComparison.Ordinal);
    }

    // The last day that counts is the due date, and its number is the length of the period.
    [Fact]
    public void Explain_DayByDay_CountsUpToTheDueDate()
        => DeadlinePropertyTests.Timelines.Sample(
            timeline =>
            {
                var explanation = Calculator.Explain(timeline, dayByDay: true);
                if (explanation.Deadline.LimitDate is not { } due || timeline.Events.Any(e => e.Kind == RequestEventKind.Delay))
                {
                    return true;
                }

                var last = explanation.Days[^1];
                return last.Date == due && last.Kind == DeadlineDayKind.Counted && last.Number == explanation.Deadline.WorkingDays;
            },
            iter: 5_000,
            print: DeadlinePropertyTests.Describe);

    [Fact]
    public void Explain_AnyTimeline_LanguagesAgreeOnDatesAndNumbers()
        => DeadlinePropertyTests.Timelines.Sample(
            timeline => Calculator.Explain(timeline).Summary.Steps.Select(s => s.Text)
                .Concat(Calculator.Check(timeline).Select(f => f.Message))
                .All(text => Values(WithoutCitation(text.Chinese)).Order().SequenceEqual(Values(WithoutCitation(text.English)).Order())),
            iter: 2_000,
            print: DeadlinePropertyTests.Describe);

    // Article numbers are Chinese numerals in one language; names of instruments and regimes carry their year in one only.
    private static string WithoutCitation(string text) => Citation().Replace(text, string.Empty);

    private static IEnumerable<string> Values(string text)
    {
        foreach (Match match in ChineseDate().Matches(text))
        {
            text = text.Replace(match.Value, Iso(new LocalDate(Number(match, "y"), Number(match, "m"), Number(match, "d"))), StringComparison.Ordinal);
        }

        return Numbers().Matches(text).Select(m => m.Value);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"（[^（）]*(《[^》]*》[^（）]*|（[^）]*）)*）|\([^()]*(\([^()]*\)[^()]*)*\)|20(07|19)年(修订)?条例|the 20(07|19) (Regulations|revision of the Regulations)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Citation();

    [GeneratedRegex(@"(?<y>\d{4})年(?<m>\d{1,2})月(?<d>\d{1,2})日", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ChineseDate();

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}|\d+", RegexOptions.None, 1000)]
    private static partial Regex Numbers();
}
