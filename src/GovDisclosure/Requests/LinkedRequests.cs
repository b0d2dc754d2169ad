using GovDisclosure.Internal;
using NodaTime;
using static GovDisclosure.Wording;

namespace GovDisclosure.Requests;

/// <summary>The rule of requests that are answered together or were split from one, over a whole register.</summary>
/// <remarks>
/// Merged: one reply to several requests is lawful where its content is (法释〔2025〕8号, art. 14 item 3); each stays a request with its own last day, so that the
/// common reply has to meet the earliest, and is recorded in each (a reading). It joins requests to one organ; those of several applicants only where
/// nothing of one is told to another (a reading). Split: an application with several contents may be split into one for each (Fee Measures 2020, art.
/// 4; 福建 2015, art. 9); each counts anew and keeps the day of receipt (a reading).
/// </remarks>
internal static class LinkedRequests
{
    private static readonly Citation Merging = Instrument.DisclosureSuits2025.Article(14, null, 3) with { Point = Verification.Interpretation };

    private static readonly Citation Splitting = Instrument.FeeMeasures2020.Article(4) with { Point = Verification.Interpretation };

    // What must hold between a request and the one that it is linked to, one row a rule.
    private static readonly Rule[] Rules =
    [
        new("merge.unknown", Severity.Warning, IsMerged: true, (_, other, _) => other is null, (a, _, _) => Of("合并到的申请“{0}”不在登记中", "the request \"{0}\" that it is merged into is not in the register", a.MergedInto)),
        new("merge.chain", Severity.Error, IsMerged: true, (a, b, _) => b?.MergedInto is not null || b == a, (a, _, _) => Of("“{0}”本身又合并到别的申请，合并应当指向同一件申请", "\"{0}\" is merged itself: all have to name one request", a.MergedInto)),
        new("merge.organ", Severity.Error, IsMerged: true, (a, b, _) => b is not null && a.Organ is not null && b.Organ is not null && a.Organ != b.Organ, (a, b, _) => Of("不是同一机关收到的申请，不能合并答复：“{0}”、“{1}”", "two organs received them, which cannot reply as one: \"{0}\", \"{1}\"", a.Organ, b!.Organ)),
        new("merge.applicants", Severity.Warning, IsMerged: true, (a, b, _) => a.Applicant?.Key is { } one && b?.Applicant?.Key is { } two && one != two, (_, b, _) => Of("与“{0}”的申请人不同：合并答复不得向一方告知另一方的信息", "asked by another applicant than \"{0}\": a common reply must tell neither of the other", b!.Id)),
        new("merge.open", Severity.Warning, IsMerged: true, (a, b, c) => b is not null && ClosedOn(b, c) is not null && ClosedOn(a, c) is null, (_, b, c) => Of("“{0}”已于{1}答复，本件没有答复的记录：合并的答复应当记入每一件", "\"{0}\" was replied to on {1}, and nothing says that this one was: a common reply is recorded in each", b!.Id, ClosedOn(b, c))),
        new("merge.late", Severity.Error, IsMerged: true, (a, b, c) => b is not null && ClosedOn(a, c) is null && ClosedOn(b, c) is { } replied && LimitOf(a, c) is { } limit && replied > limit, (a, b, c) => Of("合并的答复{0}晚于本件的期限{1}：每件各有期限，合并的答复应当不晚于其中最早的期限", "the common reply of {0} is after the last day {1} of this request: each has its own, and the reply has to meet the earliest", ClosedOn(b!, c), LimitOf(a, c))),
        new("split.unknown", Severity.Warning, IsMerged: false, (_, other, _) => other is null, (a, _, _) => Of("拆分前的申请“{0}”不在登记中", "the request \"{0}\" that it was split from is not in the register", a.SplitFrom)),
        new("split.chain", Severity.Error, IsMerged: false, (a, b, _) => b?.SplitFrom is not null || b == a, (a, _, _) => Of("“{0}”本身又是拆分而来，拆分应当指向原申请", "\"{0}\" was split off itself: all have to name the first request", a.SplitFrom)),
        new("split.receipt", Severity.Warning, IsMerged: false, (a, b, _) => b is not null && b.Receipt.Arrived != a.Receipt.Arrived, (a, b, _) => Of("收到之日{0}与原申请的{1}不同：拆分不改变收到之日", "received on {0}, and the request that it was split from on {1}: to split does not move the day", a.Receipt.Arrived, b!.Receipt.Arrived)),
        new("split.applicant", Severity.Error, IsMerged: false, (a, b, _) => a.Applicant?.Key is { } one && b?.Applicant?.Key is { } two && one != two, (_, b, _) => Of("与原申请“{0}”的申请人不同", "asked by another applicant than \"{0}\", from which it was split", b!.Id)),
        new("split.both-count", Severity.Info, IsMerged: false, (_, b, _) => b is { Void: null }, (_, b, _) => Of("原申请“{0}”与拆分的申请各计一件；原申请不再单独办理的，应当作废", "\"{0}\" and what was split from it count as one each; where it is not handled itself any more it has to be void", b!.Id)),
    ];

    /// <summary>Checks the links of a register; void entries link nothing.</summary>
    public static ValueList<Finding> Check(IEnumerable<DisclosureRequest> requests, DeadlineCalculator calculator)
    {
        var all = requests.ToList();
        var byId = new Dictionary<string, DisclosureRequest>(StringComparer.Ordinal);
        foreach (var request in all.Where(r => r.Id is not null))
        {
            byId[request.Id!] = request;
        }

        DisclosureRequest? Find(string id) => byId.TryGetValue(id, out var found) ? found : null;

        return ValueList.Copy(all.Where(r => r.Void is null).SelectMany(request => Rules
            .Where(rule => (rule.IsMerged ? request.MergedInto : request.SplitFrom) is { } id && rule.When(request, Find(id), calculator))
            .Select(rule => rule.Make(request, Find((rule.IsMerged ? request.MergedInto : request.SplitFrom)!), calculator))));
    }

    private static LocalDate? ClosedOn(DisclosureRequest request, DeadlineCalculator calculator)
        => calculator.TryDeadline(request, out var deadline) ? deadline.ClosedOn : null;

    private static LocalDate? LimitOf(DisclosureRequest request, DeadlineCalculator calculator)
        => calculator.TryDeadline(request, out var deadline) ? deadline.LimitDate : null;

    private sealed record Rule(
        string Id,
        Severity Severity,
        bool IsMerged,
        Func<DisclosureRequest, DisclosureRequest?, DeadlineCalculator, bool> When,
        Func<DisclosureRequest, DisclosureRequest?, DeadlineCalculator, LocalizedText> Text)
    {
        public Finding Make(DisclosureRequest request, DisclosureRequest? other, DeadlineCalculator calculator)
        {
            var source = IsMerged ? Merging : Splitting;
            var sentence = new ExplanationStep(Text(request, other, calculator), source);
            return new Finding(Id, Severity, request.Id ?? request.ToString(), new LocalizedText(sentence.In(Language.Chinese), sentence.In(Language.English)))
            {
                Source = source,
                Related = [(IsMerged ? request.MergedInto : request.SplitFrom)!],
            };
        }
    }
}
