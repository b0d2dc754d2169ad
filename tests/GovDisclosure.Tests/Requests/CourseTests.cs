using static GovDisclosure.Tests.Requests.Dates;

namespace GovDisclosure.Tests.Requests;

public class CourseTests
{
    private static readonly LocalDate Monday = new(2024, 3, 4);

    [Fact]
    public void With_Event_ReturnsALongerTimelineAndLeavesTheFirst()
    {
        var first = new DisclosureRequest(RequestChannel.InPerson, Monday);
        var second = first.With(RequestEvent.Extension(Monday.PlusDays(1), 10));
        Assert.Empty(first.Events);
        Assert.Equal(10, Assert.Single(second.Events).WorkingDays);
    }

    [Fact]
    public void Equals_SameContent_IsEqual()
    {
        DisclosureRequest Make() => new DisclosureRequest(RequestChannel.Fax, Monday) { Id = "1" }
            .With(RequestEvent.ThirdPartyConsulted(Monday, "甲"), RequestEvent.ThirdPartyAnswered(Monday.PlusDays(3), "甲"));
        Assert.Equal(Make(), Make());
        Assert.Equal(Make().GetHashCode(), Make().GetHashCode());
        Assert.NotEqual(Make(), Make().With(RequestEvent.Withdrawal(Monday.PlusDays(9))));
        Assert.NotEqual(Make(), Make() with { Id = "2" });
    }

    [Fact]
    public void Events_DefaultValue_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() => new DisclosureRequest(RequestChannel.Fax, Monday).With(default(RequestEvent)));
        Assert.Contains("Event 0", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    [InlineData(1001)]
    public void Extension_DaysOutOfRange_Throws(int days)
        => Assert.Throws<ArgumentOutOfRangeException>(() => RequestEvent.Extension(Monday, days));

    // The channel's own rule decides which of the two days counts, and it may move the request into the other regime.
    [Theory]
    [InlineData(RequestChannel.InPerson, "2024-03-04", "2024-03-06", "2019", "2024-03-04")]
    [InlineData(RequestChannel.RegisteredPost, "2024-03-04", "2024-03-06", "2019", "2024-03-04")]
    [InlineData(RequestChannel.OrdinaryPost, "2024-03-04", "2024-03-06", "2019", "2024-03-06")]
    [InlineData(RequestChannel.Internet, "2024-03-04", "2024-03-06", "2019", "2024-03-06")]
    [InlineData(RequestChannel.Internet, "2024-03-04", null, "2019", "2024-03-04")]
    [InlineData(RequestChannel.Fax, "2019-05-10", "2019-05-15", "2019", "2019-05-15")]
    [InlineData(RequestChannel.Email, "2019-05-10", "2019-05-20", "2007", "2019-05-10")]
    [InlineData(RequestChannel.Email, "2019-05-15", "2019-05-20", "2019", "2019-05-20")]
    public void Regime_ByChannel_UsesTheDayOfReceiptOfThatRegime(RequestChannel channel, string arrived, string? confirmed, string code, string received)
    {
        var receipt = new RequestReceipt(channel, Day(arrived)) { ConfirmedOn = confirmed is null ? null : Day(confirmed) };
        Assert.Equal(code, receipt.Regime()!.Code);
        Assert.Equal(Day(received), receipt.DayUnder(receipt.Regime()!));
    }

    [Fact]
    public void Regime_BeforeTheRegulations_IsNull()
        => Assert.Null(new RequestReceipt(RequestChannel.InPerson, new LocalDate(2008, 4, 30)).Regime());

    [Fact]
    public void RequestChannel_Undefined_Throws()
        => Assert.Throws<ArgumentOutOfRangeException>(() => new RequestReceipt((RequestChannel)99, Monday));
}
