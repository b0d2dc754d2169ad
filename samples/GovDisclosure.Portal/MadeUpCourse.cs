using GovDisclosure.Requests;
using NodaTime;

namespace GovDisclosure.Portal;

/// <summary>Makes up courses of requests: most of them lawful, some late, some with the mistakes that registers have.</summary>
internal static class MadeUpCourse
{
    private static readonly string[] Families = ["赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈"];
    private static readonly string[] Given = ["明", "芳", "建国", "秀英", "伟", "静", "磊", "晓东", "桂兰", "志强"];
    private static readonly string[] Companies = ["青石建设有限公司", "远山律师事务所", "安河农业合作社", "白塔环保协会", "县规划设计研究院"];
    private static readonly string[] Titles =
    [
        "征地批复及补偿安置方案", "部门预算明细", "建设工程规划许可证", "会议纪要", "水库除险加固资金安排", "学区划分方案", "低保审核情况", "河道整治招标文件", "宅基地审批材料", "行政处罚决定书",
    ];

    private static readonly Outcome[] Usual = [Outcome.Granted, Outcome.Granted, Outcome.Granted, Outcome.Partial, Outcome.UnableNotHeld, Outcome.DeniedStateSecret, Outcome.DeniedThirdParty];

    /// <summary>A request that was answered in time, all of it within its year.</summary>
    public static DisclosureRequest Sound(Random random, LocalDate day, string organ, DeadlineCalculator deadlines) => Replied(random, New(random, day, organ), deadlines, day.PlusDays(120), late: false);

    /// <summary>A request as it stands today.</summary>
    public static DisclosureRequest Of(Random random, LocalDate day, LocalDate today, string organ, DeadlineCalculator deadlines)
    {
        var request = New(random, day, organ);
        var sent = deadlines.Calendar.TryAddWorkingDays(day, 1 + random.Next(5), out var later) ? later : day.PlusDays(3);
        var course = random.Next(20);
        if (sent > today)
        {
            return request;
        }

        return course switch
        {
            0 => request.With(RequestEvent.CorrectionNotice(sent, sent.PlusDays(15))),
            1 => Until(request, today, RequestEvent.CorrectionNotice(sent, sent.PlusDays(20)), RequestEvent.CorrectedRequest(sent.PlusDays(6))) is var corrected && corrected.Events.Count == 2 ? Replied(random, corrected, deadlines, today, late: false) : request,
            2 or 3 => Replied(random, Until(request, today, RequestEvent.ThirdPartyConsulted(sent, "第三方企业"), RequestEvent.ThirdPartyAnswered(sent.PlusDays(9), "第三方企业")), deadlines, today, late: false),
            4 or 5 => Replied(random, request.With(RequestEvent.Extension(sent, 20)), deadlines, today, late: false),
            6 => Until(request, today, RequestEvent.Of(RequestEventKind.Withdrawal, sent.PlusDays(2))),
            7 => Replied(random, request, deadlines, today, late: true),
            8 => request, // nobody ever answered
            9 => Reviewed(random, Replied(random, request, deadlines, today, late: false), today),
            10 => Replied(random, request.With(RequestEvent.Extension(sent, 20), RequestEvent.Extension(sent.PlusDays(1), 20)), deadlines, today, late: false), // extended twice: art. 33 allows it once
            11 => Replied(random, request with { Fee = RequestFee.PerPage(30 + random.Next(200)) }, deadlines, today, late: false),
            _ => Replied(random, request, deadlines, today, late: false),
        };
    }

    private static DisclosureRequest New(Random random, LocalDate day, string organ)
    {
        var kind = random.Next(4) > 0 ? ApplicantKind.NaturalPerson : (ApplicantKind)(2 + random.Next(5));
        var name = kind == ApplicantKind.NaturalPerson ? Families[random.Next(Families.Length)] + Given[random.Next(Given.Length)] : Companies[random.Next(Companies.Length)];
        var channel = (RequestChannel)(1 + random.Next(4));
        return new DisclosureRequest(new RequestReceipt(channel, day) { ConfirmedOn = channel is RequestChannel.Internet or RequestChannel.OrdinaryPost ? day : null })
        {
            Organ = organ,
            Applicant = new RequestApplicant
            {
                Kind = kind,
                Key = FormattableString.Invariant($"K{random.Next(160):D3}"),
                Contact = new ApplicantContact { Name = name, Document = FormattableString.Invariant($"证件 {random.Next(100000, 999999)}"), Telephone = FormattableString.Invariant($"0830-{random.Next(1000000, 9999999)}"), Address = "青石县某街某号" },
            },
            Asked = new RequestedInformation { Name = FormattableString.Invariant($"{day.Year - 1}年{Titles[random.Next(Titles.Length)]}"), Form = "纸质", Provision = "邮寄" },
            Assignments = random.Next(3) == 0 ? [] : [new RequestAssignment(day, random.Next(2) == 0 ? "办公室" : "法规科") { Person = FormattableString.Invariant($"clerk{random.Next(3)}") }],
        };
    }

    private static DisclosureRequest Until(DisclosureRequest request, LocalDate today, params RequestEvent[] events)
        => events.TakeWhile(item => item.On <= today).Aggregate(request, (longer, item) => longer.With(item));

    private static DisclosureRequest Replied(Random random, DisclosureRequest request, DeadlineCalculator deadlines, LocalDate today, bool late)
    {
        if (!deadlines.TryDeadline(request, out var deadline) || deadline.DueDate is not { } due)
        {
            return request;
        }

        var on = late ? due.PlusDays(1 + random.Next(20)) : due.PlusDays(-random.Next(12));
        on = deadlines.Calendar.TryOnOrBefore(on, out var working) && working > request.Receipt.Arrived ? working : on;
        var last = request.Events.Count > 0 ? request.Events.Max(item => item.On) : request.Receipt.Arrived;
        on = on < last ? last : on;
        if (on > today)
        {
            return request;
        }

        var outcome = Usual[random.Next(Usual.Length)];
        return request.With(RequestEvent.Of(RequestEventKind.Reply, on, delivery: ReplyDelivery.ByPost)) with
        {
            Decision = new RequestDecision(outcome, on)
            {
                Number = FormattableString.Invariant($"青公开〔{on.Year}〕{random.Next(1, 200)}号"),
                Text = "经审查，" + outcome.Name.Chinese + "。",
                WithheldUnder = outcome == Outcome.Partial ? Outcome.DeniedThirdParty : null,
            },
        };
    }

    private static DisclosureRequest Reviewed(Random random, DisclosureRequest request, LocalDate today)
    {
        if (request.Decision?.DecidedOn is not { } decided || decided.PlusDays(30) > today)
        {
            return request;
        }

        var filed = decided.PlusDays(10 + random.Next(20));
        var ended = filed.PlusDays(45);
        return request.With(new ReviewCase(FormattableString.Invariant($"青府复〔{filed.Year}〕{random.Next(1, 500)}号"), ReviewKind.Reconsideration, filed)
        {
            AcceptedOn = filed.PlusDays(3),
            DecidedOn = ended <= today ? ended : null,
            Decision = ended <= today ? ReviewDecisionKind.All.First(kind => kind.Kind == ReviewKind.Reconsideration) : null,
        });
    }
}
