namespace GovDisclosure.Tests.Requests;

/// <summary>The values of a case: what they take, what they refuse, and what they say of themselves without naming a person.</summary>
public class CaseValueTests
{
    private static readonly LocalDate Day = new(2024, 3, 20);

    public static TheoryData<object, string> Texts => new()
    {
        { new RequestDecision(Outcome.Granted, Day), "granted 2024-03-20" },
        { new RequestDecision { Reply = ReplyKind.AlreadyPublic, DecidedOn = Day }, ReplyKind.AlreadyPublic.Code + " 2024-03-20" },
        { new RequestDecision { Outcome = Outcome.Partial, Reply = ReplyKind.Granted }, "partial" },
        { new RequestDecision { DecidedOn = Day }, " 2024-03-20" },
        { new RequestDecision(), "" },
        { new RequestedInformation { Name = "名称", Number = "1号", Description = "说明" }, "名称" },
        { new RequestedInformation { Number = "1号", Description = "说明" }, "1号" },
        { new RequestedInformation { Description = "说明", Purpose = "科研" }, "说明" },
        { new RequestedInformation(), "" },
        { RequestFee.PerItem(3), "按件 3" },
        { RequestFee.PerPage(40), "按量 40" },
        { RequestFee.Of(10.5m), "10.5 元" },
        { new DisclosureRequest(RequestChannel.Email, Day) { Applicant = new RequestApplicant { Contact = new ApplicantContact { Name = "某甲" } } }, "申请（2024-03-20收到）" },
        { new DisclosureRequest(RequestChannel.Email, Day) { Id = "2024-17" }, "2024-17（2024-03-20收到）" },
        { default(RequestEvent), "none" },
        { RequestEvent.CorrectionNotice(Day, Day.PlusDays(5)), "correction-notice 2024-03-20 (2024-03-25)" },
        { RequestEvent.ThirdPartyConsulted(Day, "某甲"), "third-party 2024-03-20" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void ToString_EachValue_IsOneLineWithoutPersons(object value, string expected) => Assert.Equal(expected, value.ToString());

    // Sixty-four digits, in lower case; the neighbours of each range are none.
    [Theory]
    [InlineData("0123456789abcdef", 4, true)]
    [InlineData("0123456789abcdef", 3, false)]
    [InlineData("0123456789abcdef", 5, false)]
    [InlineData("0123456789abcdeF", 4, false)]
    [InlineData("/123456789abcdef", 4, false)]
    [InlineData("0123456789:bcdef", 4, false)]
    [InlineData("0123456789`bcdef", 4, false)]
    [InlineData("0123456789abcdeg", 4, false)]
    [InlineData("0123456789abcdé", 4, false)]
    [InlineData("", 4, false)]
    public void Sha256_TakesSixtyFourLowerDigits(string part, int times, bool isTaken)
    {
        var text = string.Concat(Enumerable.Repeat(part, times));
        RequestAttachment Make() => new RequestAttachment("a.pdf", "k") { Sha256 = text };
        if (isTaken)
        {
            Assert.Equal(text, Make().Sha256);
        }
        else
        {
            Assert.Throws<ArgumentException>(Make);
        }

        Assert.Null(new RequestAttachment("a.pdf", "k") { Sha256 = null }.Sha256);
    }

    // 2019, arts 14 to 16: refused in whole, or in the part that is withheld.
    [Theory]
    [InlineData(null, null, false)]
    [InlineData("granted", null, false)]
    [InlineData("denied.thirdParty", null, true)]
    [InlineData("denied.processInfo", null, true)]
    [InlineData("denied.adminQuery", null, false)]
    [InlineData("unable.notHeld", null, false)]
    [InlineData("partial", null, false)]
    [InlineData("partial", "denied.thirdParty", true)]
    [InlineData("partial", "denied.stateSecret", true)]
    [InlineData("partial", "unable.notHeld", false)]
    public void IsExemptionRefusal_FollowsArticles14To16(string? outcome, string? withheld, bool expected)
    {
        var request = new DisclosureRequest(RequestChannel.Email, Day);
        Assert.False(request.IsExemptionRefusal);
        Assert.Equal(expected, (request with { Decision = new RequestDecision { Outcome = Find(outcome), WithheldUnder = Find(withheld) } }).IsExemptionRefusal);

        static Outcome? Find(string? code) => code is null ? null : Outcome.FromCode(code);
    }

    [Fact]
    public void With_Case_AddsOrReplacesTheOneOfItsNumber()
    {
        ReviewCase Of(string id, LocalDate? decided = null) => new(id, ReviewKind.Reconsideration, Day) { DecidedOn = decided };
        var two = new DisclosureRequest(RequestChannel.Email, Day).With(Of("a")).With(Of("b"));
        Assert.Equal(["a", "b"], two.Reviews.Select(r => r.Id));
        var decided = two.With(Of("a", Day.PlusDays(30)));
        Assert.Equal([("a", (LocalDate?)Day.PlusDays(30)), ("b", null)], decided.Reviews.Select(r => (r.Id, r.DecidedOn)));
        Assert.Throws<ArgumentNullException>(() => two.With((ReviewCase)null!));
        Assert.Throws<ArgumentNullException>(() => new DisclosureRequest(RequestChannel.Email, Day).With((ReviewCase)null!));
        Assert.Throws<ArgumentNullException>(() => two.With((RequestEvent[])null!));
        Assert.Equal(two.GetHashCode(), (two with { Organ = "x" }).GetHashCode());
        Assert.NotEqual(two.GetHashCode(), (two with { Id = "1" }).GetHashCode());
    }

    // What an event of a kind cannot have is refused when it is made, not when it is counted.
    [Theory]
    [InlineData(RequestEventKind.Extension, 20, null, true)]
    [InlineData(RequestEventKind.Extension, 0, null, false)]
    [InlineData(RequestEventKind.Extension, 1001, null, false)]
    [InlineData(RequestEventKind.Reply, 20, null, false)]
    [InlineData(RequestEventKind.None, null, null, false)]
    [InlineData((RequestEventKind)99, null, null, false)]
    [InlineData(RequestEventKind.Delay, null, null, false)]
    [InlineData(RequestEventKind.FeeNotice, null, "2024-03-19", false)]
    [InlineData(RequestEventKind.FeeNotice, null, "2024-03-20", true)]
    public void Of_WhatTheKindCannotHave_Throws(RequestEventKind kind, int? days, string? received, bool isTaken)
    {
        RequestEvent Make() => RequestEvent.Of(kind, Day, receivedOn: received is null ? null : Dates.Day(received), workingDays: days);
        if (isTaken)
        {
            Assert.Equal((kind, days), (Make().Kind, Make().WorkingDays));
        }
        else
        {
            Assert.ThrowsAny<ArgumentException>(() => { Make(); });
        }
    }

    // 行政复议法 2023, art. 39: both days of a suspension are days of it.
    [Fact]
    public void Suspension_Days_CountBothEnds()
    {
        Assert.Equal((1, 6, 0), (new ReviewSuspension(Day, Day).Days, new ReviewSuspension(Day, Day.PlusDays(5)).Days, new ReviewSuspension(Day, null).Days));
        Assert.Throws<ArgumentException>(() => new ReviewSuspension(Day, Day.PlusDays(-1)));
    }

    // Days that are none, sums that are none, a demand that nobody knows: each line has its answer and no request.
    [Theory]
    [InlineData("\"receipt\":{\"arrived\":\"2024-13-04\"}", "data.date")]
    [InlineData("\"receipt\":{\"arrived\":\"2024-00-04\"}", "data.date")]
    [InlineData("\"receipt\":{\"arrived\":\"2024-03-00\"}", "data.date")]
    [InlineData("\"receipt\":{\"arrived\":\"0000-03-04\"}", "data.date")]
    [InlineData("\"receipt\":{\"arrived\":\"2023-02-29\"}", "data.date")]
    [InlineData("\"receipt\":{\"arrived\":\"2024/03-04\"}", "data.date")]
    [InlineData("\"receipt\":{\"arrived\":\"2024-03/04\"}", "data.date")]
    [InlineData("\"receipt\":{\"arrived\":\"2024-0a-04\"}", "data.date")]
    [InlineData("\"receipt\":{\"arrived\":\"2024-03-0a\"}", "data.date")]
    [InlineData("\"receipt\":{\"arrived\":\"x024-03-04\"}", "data.date")]
    [InlineData("\"receipt\":{\"arrived\":\"2024-03-04\"},\"fee\":{\"amount\":1e400}", "case.fee")]
    [InlineData("\"receipt\":{\"arrived\":\"2024-03-04\"},\"fee\":{\"amount\":0.001}", "case.fee")]
    [InlineData("\"receipt\":{\"arrived\":\"2024-03-04\"},\"decision\":{\"meets\":[\"no-such\"]}", "case.code")]
    public void Parse_ValueThatIsNone_IsAFinding(string members, string rule)
    {
        var line = RequestLine.Parse("{\"id\":\"a\"," + members + "}");
        Assert.False(line.IsSound);
        Assert.Contains(line.Findings, f => f.RuleId == rule);
    }
}
