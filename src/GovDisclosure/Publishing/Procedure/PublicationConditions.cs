using GovDisclosure.Findings;
using GovDisclosure.Law;
using static GovDisclosure.Texts.Wording;

namespace GovDisclosure.Publishing;

/// <summary>The conditions of steps: a row a condition, with what it asks for, its article, and how it is told from a document and an event.</summary>
internal static class PublicationConditions
{
    private static readonly Citation Practice = new(PublishingLaw.AttributePractice);

    public static readonly IReadOnlyList<PublicationCondition> All =
    [
        new("attribute", Of("未确定公开属性", "no attribute of disclosure is set"), Instrument.Regulations2019.Article(13),
            (item, step) => item.Attribute != SourceClassification.Unknown || step?.Attribute is not (null or SourceClassification.Unknown)),
        new("attribute-late", Of("公开属性在签发以后才确定", "the attribute was set after the signing"), Practice, (item, _) => !IsSetAfterSigning(item)),
        new("ground", Of("不予公开没有说明依据", "it is withheld without a ground"), Instrument.Regulations2019.Article(13),
            (item, step) => Attribute(item, step) != SourceClassification.Withheld || item.Ground is { ArticleNumber: >= 13 and <= 16 } || item.Ground is { Instrument.Id: not "regulations-2019" }),
        new("review", Of("没有保密审查记录，或者没有逐项审查", "there is no record of the review, or not item by item"), PublishingLaw.StateSecretsRules.Article(42),
            (item, step) => Reviews(item, step).LastOrDefault() is { Items.Count: > 0 }),
        new("review-late", Of("应当先审查、后公开", "it must be reviewed first and published afterwards"), PublishingLaw.StateSecrets.Article(35),
            (item, step) => (item.PublishedOn ?? (step?.Step == "published" ? step.On : null)) is not { } day || Reviews(item, step).Any(review => review.On <= day)),
        new("reviewer", Of("审查人就是拟稿人", "the reviewer is the drafter"), new Citation(PublishingLaw.StateSecretsRules) { ArticleNumber = 42, Point = Verification.Interpretation },
            (item, step) => item.Drafter.Length == 0 || Reviews(item, step).All(review => review.By != item.Drafter)),
        new("conclusion", Of("审查结论不是公开或者部分公开", "the review does not conclude that it is public, whole or in part"), Instrument.Regulations2019.Article(17),
            (item, step) => Reviews(item, step).LastOrDefault()?.Conclusion is ReviewConclusion.Public or ReviewConclusion.Partial),
        new("proactive", Of("公开属性不是主动公开", "the attribute is not proactive disclosure"), Instrument.Regulations2019.Article(19), (item, step) => Attribute(item, step) == SourceClassification.Proactive),
        new("withheld", Of("公开属性不是不予公开", "the attribute is not withheld"), Instrument.Regulations2019.Article(13), (item, step) => Attribute(item, step) == SourceClassification.Withheld),
        new("aggregation", Of("汇聚的数据未作关联审查", "aggregated data was not reviewed for what it tells together"), new Citation(PublishingLaw.BeijingSecrets) { ArticleNumber = 27, Point = Verification.Interpretation },
            (item, step) => !item.IsAggregated || Reviews(item, step).Any(review => review.CoversAggregation)),
        new("personal-data", Of("未检查个人信息，或者其中有未脱敏的个人信息", "it was not checked for personal data, or holds some that is not masked"), Instrument.Regulations2019.Article(15),
            (item, _) => item.PersonalData is { Total: 0 }),
        new("reason", Of("没有说明理由", "no reason is given"), PublishingLaw.Penalties.Article(48), (_, step) => step is null || step.Reason.Length > 0),
        new("ended", Of("没有失效或者废止的日期", "there is no day on which it ended"), new Citation(PublishingLaw.WebsiteGuide2017), (item, step) => step is null || item.EndedOn is not null || step.On != default),
    ];

    private static readonly string[] Blocking = ["attribute", "attribute-late", "ground", "review", "review-late", "reviewer", "aggregation", "personal-data"];

    public static PublicationCondition? Find(string code) => All.FirstOrDefault(condition => condition.Code == code);

    public static IEnumerable<Finding> Blockers(Publication item)
        => All.Where(condition => Blocking.Contains(condition.Code)).Where(condition => Asks(condition.Code, item) && !condition.IsMet(item, null)).Select(condition => condition.ToFinding(item.Id));

    // What is not to be published needs no review for it.
    private static bool Asks(string code, Publication item)
        => item.Attribute is SourceClassification.Proactive or SourceClassification.Unknown || code is "attribute" or "attribute-late" or "ground";

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

    private static bool IsSetAfterSigning(Publication item)
    {
        var isSet = false;
        var isSigned = false;
        foreach (var happened in item.Events)
        {
            if (happened.Attribute != SourceClassification.Unknown)
            {
                if (isSigned && !isSet)
                {
                    return true;
                }

                isSet = true;
            }

            isSigned |= happened.Step == "signed";
        }

        return false;
    }
}
