using GovDisclosure.Calendars;
using GovDisclosure.Fees;
using GovDisclosure.Rates;
using GovDisclosure.Requests;

namespace GovDisclosure.Tests;

/// <summary>What must not allocate, and what may allocate so much and no more: bytes of the thread, never a time.</summary>
public class AllocationTests
{
    private static readonly WorkingDayCalendar China = WorkingDayCalendar.China;
    private static readonly DeadlineCalculator Calculator = new(China);
    private static readonly LocalDate Received = new(2024, 3, 4);
    private static readonly DisclosureRequest Plain = new(RequestChannel.InPerson, Received);

    private static readonly DisclosureRequest Eventful = Plain.With(
        RequestEvent.ThirdPartyConsulted(Received.PlusDays(2), "甲"),
        RequestEvent.ThirdPartyAnswered(Received.PlusDays(8), "甲"),
        RequestEvent.Extension(Received.PlusDays(16), 10));

    private static readonly LocalDate[] Dates = [.. Enumerable.Range(0, 100).Select(Received.PlusDays)];
    private static readonly LocalDate[] LaterDates = [.. Dates.Select(d => d.PlusDays(30))];
    private static readonly LocalDate[] Results = new LocalDate[100];
    private static readonly int[] Counts = new int[100];
    private static readonly long[] Parts = [.. Enumerable.Range(1, 1000).Select(i => (long)(i * 7919 % 1013))];
    private static readonly long[] Units = new long[1000];
    private static readonly ShareOptions TwoDecimals = new() { Decimals = 2 };
    private static readonly FeeScale Items = FeeTariff.ProcessingFee2021.Scale(FeeBasis.PerItem);

    public static TheoryData<string> Free => [.. Calls.Keys];

    private static Dictionary<string, Action> Calls { get; } = new()
    {
        ["working days added"] = static () => China.AddWorkingDays(Received, 20),
        ["working days counted"] = static () => China.CountWorkingDays(Received, Received.PlusDays(900)),
        ["the working day on or after a day"] = static () => China.OnOrAfter(Received),
        ["whether a day is a working day"] = static () => China.IsWorkingDay(Received),
        ["working days added over spans"] = static () => China.AddWorkingDays(Dates, 20, Results),
        ["working days counted over spans"] = static () => China.CountWorkingDays(Dates, LaterDates, Counts),
        ["a deadline"] = static () => Calculator.Deadline(Plain),
        ["a deadline with events"] = static () => Calculator.Deadline(Eventful),
        ["a deadline as of a day"] = static () => Calculator.Deadline(Eventful, Received.PlusDays(10)),
        ["a status"] = static () => Calculator.Status(Eventful, Received.PlusDays(10)),
        ["shares of 7 parts"] = static () => ShareSeries.TryDivide(Parts.AsSpan(0, 7), Units.AsSpan(0, 7), TwoDecimals),
        ["shares of a thousand parts"] = static () => ShareSeries.TryDivide(Parts, Units, TwoDecimals),
        ["the price of a place"] = static () => Items.PriceOf(31),
        ["the amount of many places"] = static () => Items.Amount(500),
        ["a text of a language that was written before"] = static () => Instrument.Regulations2019.Title.In(Language.English),
    };

    [Theory]
    [MemberData(nameof(Free))]
    public void Call_WarmedUp_AllocatesNothing(string name) => Assert.Equal(0, BytesOf(Calls[name]));

    [Fact]
    public void Explain_DayByDayAsText_AllocatesNoMoreThanItsAssemblyNeeds()
        => Assert.InRange(BytesOf(static () => Calculator.Explain(Eventful, dayByDay: true).ToText(Language.Chinese)), 1, CoreAssembly.IsForOldHosts ? 13_312 : 10_240);

    // What is kept of a request is where it is, its day and its place; the names that were seen take as much again for the while. LINQ takes 84.
    [Fact]
    public void FeeLedger_ManyRequests_AllocatesAtMostEightyBytesEach()
    {
        const int Count = 20_000;
        DisclosureRequest[] requests = [.. Enumerable.Range(0, Count).Select(i =>
            new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2024, 1, 1).PlusDays(i * 350 / Count)) { Id = $"R-{i}", Applicant = new() { Key = $"organ/{i * 7 % 400}" }, Fee = RequestFee.PerItem() })];
        Assert.InRange(BytesOf(() => FeeLedger.Build(requests)), 1, 80 * Count);
    }

    [Fact]
    public void Citation_WrittenBefore_AllocatesNothing()
    {
        var citation = Instrument.Regulations2019.Article(33, 2);
        Assert.Equal(0, BytesOf(() => citation.In(Language.Chinese)));
    }

    // The least of some rounds: what the compiler, or a buffer that grows for all, takes in one of them is not the call's own.
    private static long BytesOf(Action call)
    {
        var least = long.MaxValue;
        for (var i = 0; i < 50; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            call();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
