using GovDisclosure.Calendars;

namespace GovDisclosure.Data.Tests;

/// <summary>Made-up registers with a fixed seed: lawful and faulty courses, open and ended, with fees, reviews and void entries.</summary>
internal static class MadeUp
{
    public static readonly LocalDate Today = new(2024, 3, 20);

    private static readonly string?[] Organs = ["甲局", "乙局", "丙镇", null];

    private static readonly string[] Titles = ["征地批复", "部门预算", "规划许可", "会议纪要"];

    public static DisclosureService Service(LocalDate? today = null, WorkingDayCalendar? calendar = null) => new()
    {
        Clock = new StillClock((today ?? Today).At(new LocalTime(9, 30)).WithOffset(BeijingTime.Offset).ToInstant()),
        Calendars = new CalendarSource(calendar ?? WorkingDayCalendar.China),
        Organ = "甲局",
    };

    public static DisclosureRequest Simple(string? id = null, string? organ = null) => new(RequestChannel.Internet, new LocalDate(2024, 3, 4))
    {
        Id = id,
        Organ = organ,
        Applicant = new RequestApplicant { Kind = ApplicantKind.NaturalPerson, Key = "k1", Contact = new ApplicantContact { Name = "张三", Telephone = "13800000000" } },
        Asked = new RequestedInformation { Name = "2023年部门预算" },
    };

    public static IReadOnlyList<DisclosureRequest> Requests(int seed, int count, LocalDate? from = null)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(1, count).Select(i => Request(random, FormattableString.Invariant($"R{i:00000}"), from ?? new LocalDate(2022, 10, 8)))];
    }

    private static DisclosureRequest Request(Random random, string id, LocalDate from)
    {
        var received = from.PlusDays(random.Next(0, 530));
        var request = new DisclosureRequest((RequestChannel)random.Next(0, 7), received)
        {
            Id = id,
            Organ = Organs[random.Next(Organs.Length)],
            Applicant = random.Next(12) == 0 ? null : new RequestApplicant
            {
                Kind = (ApplicantKind)random.Next(1, 7),
                Key = "k" + random.Next(40),
                Contact = random.Next(3) == 0 ? null : new ApplicantContact { Name = "张" + random.Next(9), Document = "D" + random.Next(99999) },
            },
            Asked = random.Next(9) == 0 ? null : new RequestedInformation { Name = Titles[random.Next(Titles.Length)] + random.Next(99) + "“%_'" },
            Assignments = random.Next(2) == 0 ? [] : [new RequestAssignment(received.PlusDays(1), "科" + random.Next(4)) { Person = random.Next(2) == 0 ? null : "p" + random.Next(5) }],
            Fee = random.Next(9) != 0 ? null : RequestFee.Of(random.Next(1, 900) / 4m, random.Next(2) == 0 ? null : received.PlusDays(random.Next(400))),
            Void = random.Next(30) == 0 ? new RequestVoid(received.PlusDays(3), "重复登记") : null,
        };
        request = WithCourse(random, request, received);
        return random.Next(6) == 0 ? WithReviews(random, request, received) : request;
    }

    private static DisclosureRequest WithCourse(Random random, DisclosureRequest request, LocalDate received)
    {
        var day = received.PlusDays(random.Next(1, 12));
        request = random.Next(8) switch
        {
            0 => request.With(RequestEvent.CorrectionNotice(day, day.PlusDays(random.Next(5, 60)))),
            1 => request.With(RequestEvent.CorrectionNotice(day, day.PlusDays(20)), RequestEvent.Of(RequestEventKind.CorrectedRequest, day.PlusDays(random.Next(3, 15)))),
            2 => request.With(RequestEvent.Of(RequestEventKind.FeeNotice, day)),
            3 => request.With(RequestEvent.ThirdPartyConsulted(day, "甲公司", day.PlusDays(1))),
            4 => request.With(RequestEvent.Of(RequestEventKind.Extension, day, workingDays: 20)),
            _ => request,
        };
        var end = day.PlusDays(random.Next(2, 60));
        var outcome = Outcome.All[random.Next(Outcome.All.Count)];
        return random.Next(9) switch
        {
            0 or 1 => request,
            2 => request with { Decision = new RequestDecision(outcome, end) { IsInTime = random.Next(2) == 0 } },
            3 => request with { Decision = new RequestDecision { Reply = ReplyKind.All[random.Next(ReplyKind.All.Count)], DecidedOn = end } },
            4 => request.With(RequestEvent.Of(RequestEventKind.Withdrawal, end)),
            5 => request.With(RequestEvent.Of(RequestEventKind.Reply, end)),
            _ => request.With(RequestEvent.Of(RequestEventKind.Reply, end)) with { Decision = new RequestDecision(outcome, random.Next(2) == 0 ? null : end) },
        };
    }

    private static DisclosureRequest WithReviews(Random random, DisclosureRequest request, LocalDate received)
    {
        var filed = received.PlusDays(random.Next(20, 200));
        LocalDate? decided = random.Next(3) == 0 ? null : filed.PlusDays(random.Next(20, 300));
        var first = new ReviewCase(request.Id + "-f", random.Next(2) == 0 ? ReviewKind.Reconsideration : ReviewKind.Suit, filed)
        {
            AcceptedOn = random.Next(2) == 0 ? null : filed.PlusDays(random.Next(10)),
            DecidedOn = decided,
            Decision = decided is null ? null : ReviewDecisionKind.All[random.Next(ReviewDecisionKind.All.Count)],
        };
        request = request.With(first);
        return random.Next(2) == 0 ? request : request.With(new ReviewCase(request.Id + "-s", ReviewKind.Suit, filed.PlusDays(random.Next(300, 700))));
    }

    internal sealed class StillClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
