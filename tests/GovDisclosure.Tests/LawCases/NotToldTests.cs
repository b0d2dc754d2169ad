using GovDisclosure.Reviews;
using static GovDisclosure.Tests.Requests.Dates;

namespace GovDisclosure.Tests.LawCases;

/// <summary>
/// Who was not told (行政复议法 2023, art. 20 paragraph 3; 法释〔2018〕1号, arts 64 and 65; 法释〔2000〕8号, art. 41), the outer limits (2023, art. 21; 行政诉讼法, art. 46),
/// the excused delay (2017, art. 9; 2023, art. 20 paragraph 2; 行政诉讼法, art. 48) and the several applicants of one request.
/// </summary>
public class NotToldTests
{
    private static readonly DisclosureService Service = new();

    // Delivered, told, learned on, asked on: last day of reconsideration (and by the other reading), of the suit.
    [Theory]
    [InlineData("2024-05-08", true, null, "2024-05-09", "2024-07-08", null, "2024-11-08", "told: 60 days end on Sunday 7 July; six months")]
    [InlineData("2024-05-08", false, null, "2024-05-09", "2025-05-08", null, "2025-05-08", "never learned: one year from knowing the content, both")]
    [InlineData("2024-05-08", false, "2024-06-20", "2024-06-21", "2024-08-19", null, "2024-12-20", "learned: 60 days, six months from then")]
    [InlineData("2024-05-08", false, "2025-04-30", "2025-05-01", "2025-05-08", null, "2025-05-08", "learned late: the year is the limit")]
    [InlineData("2024-05-08", false, "2024-05-01", "2024-05-09", "2024-07-08", null, "2024-11-08", "knew of the right before the act: from the act")]
    [InlineData("2023-05-08", false, null, "2023-05-09", "2023-07-07", "2024-05-08", "2024-05-08", "asked in 2023: no express rule on review, both days; the suit has its year")]
    [InlineData("2023-05-08", false, "2023-06-20", "2023-06-21", "2023-07-07", "2023-08-21", "2023-12-20", "asked in 2023, learned: both days (19 August is a Saturday)")]
    [InlineData("2017-05-08", false, null, "2017-05-09", "2017-07-07", "2018-05-08", "2019-05-08", "asked in 2017: two years to sue (法释〔2000〕8号, art. 41)")]
    [InlineData("2017-05-08", false, null, "2018-03-05", "2017-07-07", "2018-05-08", "2018-05-08", "asked after 8 February 2018: one year (法释〔2018〕1号, art. 64)")]
    [InlineData("2014-05-08", false, "2014-06-20", "2014-06-23", "2014-07-07", "2014-08-19", "2014-09-22", "three months before May 2015 (20 September is a Saturday)")]
    public void Reply_NotTold_HasThePeriodOfTheDayOfFiling(string delivered, bool told, string? learned, string on, string review, string? other, string suit, string why)
    {
        var query = new RemedyQuery(Outcome.UnableNotHeld, Day(delivered)) { WasTold = told, LearnedOn = learned is null ? null : Day(learned) };
        var remedies = Service.Remedies(query, Day(on));
        Assert.Equal((review, other, suit, why), (Iso(Of(remedies, RemedyKind.Reconsideration).By), Iso(Of(remedies, RemedyKind.Reconsideration).ByOtherReading), Iso(Of(remedies, RemedyKind.DirectSuit).By), why));
    }

    // The outer limit runs from the act, for an act that was not told itself and came to be known later (实施条例, art. 15 item 5; 法释〔2018〕1号, art. 65).
    [Theory]
    [InlineData("2024-05-08", "2024-05-06", "2024-07-08", "2024-11-08", "known at once")]
    [InlineData("2024-05-08", "2019-06-03", "2024-06-03", "2024-06-03", "five years from the act end before the sixty days")]
    public void Act_KnownLate_HasFiveYearsFromTheActAtMost(string known, string made, string review, string suit, string why)
    {
        var remedies = Service.Remedies(new RemedyQuery(Outcome.UnableNotHeld, Day(known)) { DecidedOn = Day(made) }, Day(known));
        Assert.Equal((review, suit, why), (Iso(Of(remedies, RemedyKind.Reconsideration).By), Iso(Of(remedies, RemedyKind.DirectSuit).By), why));
        Assert.Equal(made == "2019-06-03", Of(remedies, RemedyKind.Reconsideration).Sources.Any(s => s.ArticleNumber == 21));
        Assert.Equal(made == "2019-06-03", Of(remedies, RemedyKind.DirectSuit).Sources.Any(s => s is { ArticleNumber: 46, Paragraph: 2 }));
    }

    // Reply delivered on 2024-04-01 (review to 2024-05-31, suit to 2024-10-08).
    [Theory]
    [InlineData("2024-05-20", "2024-06-05", false, "2024-06-17", "2024-10-18", "12 days were left of the sixty; 17 days are not counted in the six months")]
    [InlineData("2024-04-05", "2024-04-09", false, "2024-06-05", "2024-10-08", "five days")]
    [InlineData("2024-06-10", "2024-06-20", false, "2024-05-31", "2024-10-12", "after the sixty days nothing runs on; the suit loses eleven days")]
    [InlineData("2024-05-20", "2024-06-05", true, "2024-06-17", "2024-10-08", "a cause of one's own: review runs on, for the suit the court decides")]
    public void Obstacle_IsLeftOut_AsEachLawSays(string from, string through, bool own, string review, string suit, string why)
    {
        var query = new RemedyQuery(Outcome.UnableNotHeld, new(2024, 4, 1)) { Obstacle = new DateInterval(Day(from), Day(through)), ObstacleIsOwnCause = own };
        var remedies = Service.Remedies(query, new(2024, 5, 20));
        Assert.Equal((review, suit, why), (Iso(Of(remedies, RemedyKind.Reconsideration).By), Iso(Of(remedies, RemedyKind.DirectSuit).By), why));
    }

    // 行政复议法 2023, art. 39: a suspension is left out; 法释〔2018〕1号, art. 64 paragraph 2: who was not told of the suit.
    [Theory]
    [InlineData("2024-05-20", "2024-05-29", "2024-07-22", "2024-08-06", "ten days: 12 July becomes the 22nd")]
    [InlineData("2024-07-01", "2024-07-01", "2024-07-15", "2024-07-30", "one day: Saturday the 13th rolls to Monday the 15th, and 15 days from there")]
    public void Suspension_OfTheReview_MovesItsEndAndTheSuit(string from, string through, string due, string suit, string why)
    {
        var review = new ReviewCase("f", ReviewKind.Reconsideration, new(2024, 5, 8)) { AcceptedOn = new(2024, 5, 13), Suspensions = [new ReviewSuspension(Day(from), Day(through))] };
        Assert.Equal((due, why), (Iso(Service.ReviewTerms(review).Single(t => t.Kind == ReviewTermKind.Decision).Due), why));
        var query = new RemedyQuery(Outcome.DeniedStateSecret, new(2024, 5, 6)) { Cases = [review] };
        Assert.Equal((suit, why), (Iso(Of(Service.Remedies(query, Day(due).PlusDays(1)), RemedyKind.SuitAfterReview).By), why));
        Assert.Equal(RemedyStatus.NotYetOpen, Of(Service.Remedies(query, Day(due)), RemedyKind.SuitAfterReview).Status);
    }

    // Posted, and nobody wrote down when it was signed for: an assumption that is told, in both languages, and gone with the day (实施条例, art. 15 item 3).
    [Theory]
    [InlineData(ReplyDelivery.ByPost, null, true)]
    [InlineData(ReplyDelivery.ByPost, "2024-04-03", false)]
    [InlineData(ReplyDelivery.Announcement, null, true)]
    [InlineData(ReplyDelivery.None, null, true)]
    [InlineData(ReplyDelivery.ByHand, null, false)]
    [InlineData(ReplyDelivery.Refused, null, false)]
    public void Reply_WithoutTheDayItArrived_SaysThatItIsAssumed(ReplyDelivery delivery, string? received, bool assumed)
    {
        var request = new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2024, 3, 4))
            .With(RequestEvent.Of(RequestEventKind.Reply, new(2024, 4, 1), received is null ? null : Day(received), delivery: delivery)) with
        {
            Decision = new RequestDecision(Outcome.UnableNotHeld) { DecidedOn = new LocalDate(2024, 4, 1) },
        };
        foreach (var kind in new[] { RemedyKind.Reconsideration, RemedyKind.DirectSuit })
        {
            var remedy = Of(Service.Remedies(request, new LocalDate(2024, 5, 8)), kind);
            Assert.Equal(assumed, remedy.Explain().ToText(Language.Chinese).Contains("收到之日没有登记", StringComparison.Ordinal));
            Assert.Equal(assumed, remedy.Explain().ToText(Language.English).Contains("the day of receipt, which was not given", StringComparison.Ordinal));
        }

        Assert.False(RemedyQuery.For(request, new LocalDate(2024, 4, 5)).IsArrivalAssumed);
    }

    // Two who asked together: the reply reached each on its own day, and what one filed does not stand against the other.
    [Fact]
    public void CoApplicants_EachHasRemediesOfItsOwn()
    {
        var request = new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2025, 6, 3))
        {
            Applicant = new RequestApplicant { Key = "a", Kind = ApplicantKind.NaturalPerson },
            CoApplicants = [new CoApplicant { Key = "b", Kind = ApplicantKind.Commercial }],
            Events = [RequestEvent.Reply(new(2025, 6, 20), ReplyDelivery.ByPost, new LocalDate(2025, 6, 23))],
            Decision = new RequestDecision(Outcome.DeniedStateSecret) { DecidedOn = new LocalDate(2025, 6, 20) },
            Reviews = [new ReviewCase("f", ReviewKind.Reconsideration, new(2025, 7, 1)) { FiledBy = "a" }],
        };
        var day = new LocalDate(2025, 7, 7);
        Assert.Equal(RemedyStatus.NotAvailable, Review("a", null).Status);
        Assert.Equal(RemedyStatus.NotAvailable, Of(Service.Remedies(request, day), RemedyKind.Reconsideration).Status);
        Assert.Equal((RemedyStatus.Open, "2025-08-25"), (Review("b", "2025-06-26").Status, Iso(Review("b", "2025-06-26").By)));

        Remedy Review(string key, string? delivered) => Of(Service.Remedies(RemedyQuery.For(request, delivered is null ? null : Day(delivered), key), day), RemedyKind.Reconsideration);
    }

    private static Remedy Of(IReadOnlyList<Remedy> remedies, RemedyKind kind) => remedies.Single(r => r.Kind == kind);
}
