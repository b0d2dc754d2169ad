using static GovDisclosure.Wording;

namespace GovDisclosure.Publishing;

/// <summary>The conditions of steps: a row a condition, with what it asks for, its article, and how it is told from a document and an event.</summary>
internal static class PublicationConditions
{
    private static readonly Citation Practice = new(PublishingLaw.AttributePractice);

    public static readonly IReadOnlyList<PublicationCondition> All =
    [
        new("attribute", Of("未确定公开属性", "no attribute of disclosure is set"), Instrument.Regulations2019.Article(13),
            (item, step) => item.Attribute != SourceClassification.Unknown || step?.Attribute is not (null or SourceClassification.Unknown)),
        new("attribute-late", Of("公开属性在签发以后才确定", "the attribute was set after the signing"), Practice, (item, step) => !IsSetAfterSigning(item, step)),
        new("ground", Of("不予公开没有说明依据", "it is withheld without a ground"), Instrument.Regulations2019.Article(13),
            (item, step) => Attribute(item, step) != SourceClassification.Withheld || item.Ground is { ArticleNumber: >= 13 and <= 16 } || item.Ground is { Instrument.Id: not "regulations-2019" }),
        new("review", Of("没有保密审查记录，或者没有逐项审查", "there is no record of the review, or not item by item"), PublishingLaw.StateSecretsRules.Article(42),
            (item, step) => Record(item, step) is { Items.Count: > 0 } review && review.Items.All(part => part.Conclusion != ReviewConclusion.Unknown)),
        new("review-basis", Of("审查结论不是公开，没有写明依据或者理由", "the review concludes that something is not public, without a basis or a reason"), Instrument.Regulations2019.Article(17),
            (item, step) => Record(item, step) is not { Basis.Length: 0 } review || (IsOpen(review.Conclusion) && review.Items.All(part => IsOpen(part.Conclusion) || part.Basis.Length > 0))),
        new("review-items", Of("总体结论是公开，而有的项目不公开、部分公开或者须报审", "it concludes that the whole is public, and an item is not, or is referred"), PublishingLaw.StateSecretsRules.Article(42),
            (item, step) => Record(item, step) is not { Conclusion: ReviewConclusion.Public } review || review.Items.All(part => IsOpen(part.Conclusion))),
        new("review-late", Of("应当先审查、后公开", "it must be reviewed first and published afterwards"), PublishingLaw.StateSecrets.Article(35),
            (item, step) => step?.Step == "published" ? Record(item, step)?.On <= step.On : item.PublishedOn is not { } day || Reviews(item, step).Any(review => review.On <= day)),
        new("reviewer", Of("审查人就是拟稿人", "the reviewer is the drafter"), new Citation(PublishingLaw.StateSecretsRules) { ArticleNumber = 42, Point = Verification.Interpretation },
            (item, step) => item.Drafter.Length == 0 || Reviews(item, step).All(review => !IsSamePerson(review.By, item.Drafter))),
        new("conclusion", Of("审查结论不是公开或者部分公开", "the review does not conclude that it is public, whole or in part"), Instrument.Regulations2019.Article(17),
            (item, step) => Reviews(item, step).LastOrDefault()?.Conclusion is ReviewConclusion.Public or ReviewConclusion.Partial),
        new("proactive", Of("公开属性不是主动公开", "the attribute is not proactive disclosure"), Instrument.Regulations2019.Article(19), (item, step) => Attribute(item, step) == SourceClassification.Proactive),
        new("withheld", Of("公开属性不是不予公开", "the attribute is not withheld"), Instrument.Regulations2019.Article(13), (item, step) => Attribute(item, step) == SourceClassification.Withheld),
        new("aggregation", Of("汇聚的数据未作关联审查", "aggregated data was not reviewed for what it tells together"), new Citation(PublishingLaw.BeijingSecrets) { ArticleNumber = 27, Point = Verification.Interpretation },
            (item, step) => !item.IsAggregated || Reviews(item, step).Any(review => review.CoversAggregation)),
        new("personal-data", Of("未检查个人信息，或者其中有未脱敏的个人信息", "it was not checked for personal data, or holds some that is not masked"), Instrument.Regulations2019.Article(15),
            (item, _) => item.PersonalData is { Total: 0 }),
        new("reason", Of("撤回没有说明理由", "it is withdrawn without a reason"), new Citation(PublishingLaw.Penalties) { ArticleNumber = 48, Point = Verification.Interpretation }, IsReasoned),
        new("change-reason", Of("修改或者废止没有说明依据或者理由", "it is changed or repealed without a basis or a reason"), new Citation(PublishingLaw.WebsiteGuide2017), IsReasoned),
        new("reassessment-reason", Of("重新评估没有说明情势变化或者理由", "it is re-assessed without the change or the reason"), Instrument.Regulations2019.Article(18), IsReasoned),
        new("ended", Of("失效或者废止的日期还没有到", "the day on which it ends is still to come"), new Citation(PublishingLaw.WebsiteGuide2017), (item, step) => step is null || !(item.EndedOn > step.On)),
    ];

    private static readonly string[] Blocking = ["attribute", "attribute-late", "ground", "proactive", "review", "review-basis", "review-items", "review-late", "reviewer", "aggregation", "personal-data"];

    public static PublicationCondition? Find(string code) => All.FirstOrDefault(condition => condition.Code == code);

    public static IEnumerable<Finding> Blockers(Publication item)
        => All.Where(condition => Blocking.Contains(condition.Code)).Where(condition => Asks(condition.Code, item) && !condition.IsMet(item, null)).Select(condition => condition.ToFinding(item.Id));

    // What is not to be published needs no review for it; what stands published against its attribute does.
    private static bool Asks(string code, Publication item) => code switch
    {
        "attribute" or "attribute-late" or "ground" => true,
        "proactive" => item is { PublishedOn: not null, WithdrawnOn: null } && item.Attribute != SourceClassification.Unknown,
        _ => item is { PublishedOn: not null, WithdrawnOn: null } || item.Attribute is SourceClassification.Proactive or SourceClassification.Unknown,
    };

    // 张三, 张 三 and 张　三 are one name.
    private static bool IsSamePerson(string one, string other) => one.Where(c => !char.IsWhiteSpace(c)).SequenceEqual(other.Where(c => !char.IsWhiteSpace(c)));

    private static bool IsOpen(ReviewConclusion conclusion) => conclusion is ReviewConclusion.Public or ReviewConclusion.Unknown;

    private static bool IsReasoned(Publication item, PublicationEvent? step) => step is null || step.Reason.Trim().Length > 0;

    // A review is a step of its own: a record of an earlier round does not stand for this one.
    private static PublicationReview? Record(Publication item, PublicationEvent? step)
        => step?.Step == "secrecy-review" ? step.Review : Reviews(item, step).LastOrDefault();

    private static SourceClassification Attribute(Publication item, PublicationEvent? step)
        => step?.Attribute is { } set and not SourceClassification.Unknown ? set : item.Attribute;

    private static IEnumerable<PublicationReview> Reviews(Publication item, PublicationEvent? step)
    {
        foreach (var happened in item.Events)
        {
            if (happened.Review is { } review)
            {
                yield return review;
            }
        }

        if (step?.Review is { } now)
        {
            yield return now;
        }
    }

    // Set for the first time after a signing, or changed behind the back of who signed last.
    private static bool IsSetAfterSigning(Publication item, PublicationEvent? step)
    {
        var (set, signed) = (SourceClassification.Unknown, false);
        var isLate = false;
        foreach (var happened in step is null ? item.Events : item.Events.Append(step))
        {
            if (happened.Attribute != SourceClassification.Unknown)
            {
                var isBehind = signed && happened.Attribute != set && happened.Step is not ("signed" or "draft" or "section" or "secrecy-review" or "reassessed");
                isLate |= isBehind || (signed && set == SourceClassification.Unknown);
                set = happened.Attribute;
            }

            signed |= happened.Step == "signed";
        }

        return isLate;
    }
}
