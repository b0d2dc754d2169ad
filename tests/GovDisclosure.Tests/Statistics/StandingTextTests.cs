using GovDisclosure.Calendars;
using GovDisclosure.Requests;
using GovDisclosure.Statistics;

namespace GovDisclosure.Tests.Statistics;

/// <summary>What a standing keeps, whom it names, and how its lines read.</summary>
public class StandingTextTests
{
    private static readonly DisclosureService Service = new();

    // {0} is the name of the status, which has its own test.
    public static TheoryData<string, string, string> Lines => new()
    {
        { "bare", "— {0}", "— {0}" },
        { "line", "#7 {0}", "#7 {0}" },
        { "full", "某局 a 期限2024-04-01 {0}4个工作日，已延期，推算（办公室）", "某局 a due 2024-04-01 {0} 4 working days, extended, projected (办公室)" },
        { "anew", "a 期限2024-04-01 {0}，责令重新答复", "a due 2024-04-01 {0}, reply ordered anew" },
        { "waiting", "a {0}，等待{1}至2024-03-27", "a {0}, awaiting {1} to 2024-03-27" },
        { "endless", "a {0}，等待{1}", "a {0}, awaiting {1}" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void In_OpenRequest_SaysWhatIsKnownOfIt(string kind, string chinese, string english)
    {
        var a = new OpenRequest(new(2024, 3, 4), RequestStatusKind.OnTrack) { Id = "a" };
        var request = kind switch
        {
            "bare" => a with { Id = null },
            "line" => a with { Id = null, Line = 7 },
            "full" => a with { Organ = "某局", DueOn = new LocalDate(2024, 4, 1), WorkingDays = 4, IsExtended = true, IsProjected = true, Unit = "办公室" },
            "anew" => a with { DueOn = new LocalDate(2024, 4, 1), IsOrderedAnew = true },
            "waiting" => a with { WaitingFor = WaitingFor.ThirdParty, WaitingThrough = new LocalDate(2024, 3, 27) },
            _ => a with { WaitingFor = WaitingFor.Agency },
        };
        foreach (var (language, text) in new[] { (Language.Chinese, chinese), (Language.English, english) })
        {
            var expected = text.Replace("{0}", StatusNames.Of(request.Status).In(language), StringComparison.Ordinal).Replace("{1}", StatusNames.Of(request.WaitingFor).In(language), StringComparison.Ordinal);
            Assert.Equal(expected, request.In(language));
        }
    }

    // The unit is the one that had the request on the day, whatever the order in which the register lists the assignments.
    [Theory]
    [InlineData("2024-03-05", null)]
    [InlineData("2024-03-06", "甲")]
    [InlineData("2024-03-11", "丙")]
    [InlineData("2024-03-20", "乙")]
    public void Standing_AssignedAgain_NamesTheUnitOfTheDay(string on, string? unit)
    {
        var request = new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2024, 3, 4))
        {
            Assignments = [new(new(2024, 3, 6), "甲"), new(new(2024, 3, 18), "乙"), new(new(2024, 3, 11), "丙")],
        };
        Assert.Equal(unit, Service.Standing([request], Cases.Day(on)).Urgent[0].Unit);
    }

    // Asked for one of each: the oldest overdue one, and of those that became overdue since the working day before the first of them; all are counted.
    [Fact]
    public void Standing_ListOfOne_NamesWhatIsNewlyOverdueBesideWhatIsOldest()
    {
        DisclosureRequest[] requests =
        [
            new(RequestChannel.InPerson, new LocalDate(2024, 3, 4)) { Id = "new" },
            new(RequestChannel.InPerson, new LocalDate(2024, 3, 4)) { Id = "new too" },
            new(RequestChannel.InPerson, new LocalDate(2024, 1, 8)) { Id = "old" },
            new(RequestChannel.InPerson, new LocalDate(2024, 1, 9)) { Id = "old too" },
        ];
        foreach (var order in new[] { requests, [.. requests.Reverse()] })
        {
            var standing = Service.Standing(order, new LocalDate(2024, 4, 2), listLimit: 1);
            var overdue = standing.Groups.Single();
            Assert.Equal(("old", 4L), (Assert.Single(overdue.Requests).Id!, overdue.Count));
            Assert.Equal((order[0].Id == "new" ? "new" : "new too", 2L), (Assert.Single(standing.NewlyOverdue.Requests).Id!, standing.NewlyOverdue.Count));
        }
    }

    [Fact]
    public void Standing_MoreFindingsThanListed_SaysHowMany()
    {
        using var stream = new MemoryStream("nonsense\n{}\n[]\n"u8.ToArray());
        var standing = Service.StandingOfLines(RequestLine.Read(stream), new LocalDate(2024, 3, 20), listLimit: 1);
        Assert.Equal(3, standing.Unreadable);
        Assert.Equal(["case.unreadable", "case.findings-limit"], standing.Findings.Select(f => f.RuleId));
        Assert.Contains("3 lines could not be read", standing.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("无法读取3行", standing.ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Service.StandingOfLines([null!], new LocalDate(2024, 3, 20)));
    }

    [Fact]
    public void Standing_FirstDayOfTheCalendar_LooksBackOneDay()
        => Assert.Equal(WorkingDayCalendar.China.CoveredFrom.PlusDays(-1), Service.Standing([], WorkingDayCalendar.China.CoveredFrom).NewSince);

    // Nobody and nothing recorded is a group of its own; what has no end, or one outside the days, is no figure.
    [Fact]
    public void Times_RecordsOutsideTheDaysOrWithoutFacts_AreWhereTheyBelong()
    {
        var counter = new TimesCounter(new LocalDate(2023, 2, 1), new LocalDate(2023, 2, 28));
        foreach (var decided in new[] { "2023-01-31", "2023-02-01", "2023-02-28", "2023-03-01" })
        {
            counter.Add(Cases.Closed("a", "2022-01-05", decided) with { HandlingDays = 300, InTime = decided == "2023-02-01" });
        }

        counter.Add(Cases.Open("b", "2023-02-01"));
        counter.Add(new RequestRecord("c", new LocalDate(2023, 2, 1), null) { Decided = new LocalDate(2023, 2, 3) });
        var times = counter.ToTimes();
        Assert.Equal((3, 1, 1, 1, 2), (times.All.Closed, times.All.InTime, times.All.Late, times.All.Unsaid, times.All.Counted));
        Assert.Equal([(300, 2L)], times.All.Days.Select(b => (b.From, b.Count)));
        Assert.Equal(["granted 2", "none 1"], times.ByOutcome.Select(f => $"{f.Key} {f.Closed}"));
        Assert.Equal(["naturalPerson 2", "none 1"], times.ByApplicant.Select(f => $"{f.Key} {f.Closed}"));
        Assert.Contains("，是否按期不明1件", times.All.In(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains(", 1 not known", times.All.In(Language.English), StringComparison.Ordinal);
        Assert.Equal([2L, 0L], times.All.BandsTo(int.MaxValue).Select(b => b.Count));
    }

    [Fact]
    public void Times_OfNothing_HaveNoGroupsAndNoMean()
    {
        var empty = new TimesCounter(new LocalDate(2023, 1, 1), new LocalDate(2023, 12, 31)).ToTimes();
        Assert.Equal(3, empty.ToText(Language.English).Split('\n').Length);
        Assert.Throws<ArgumentException>(() => empty.Merge(new TimesCounter(new LocalDate(2023, 1, 1), new LocalDate(2023, 12, 30)).ToTimes()));
        Assert.Throws<ArgumentException>(() => empty.Merge(new TimesCounter(new LocalDate(2023, 1, 2), new LocalDate(2023, 12, 31)).ToTimes()));
    }
}
