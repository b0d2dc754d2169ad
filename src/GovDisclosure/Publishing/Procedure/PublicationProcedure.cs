using GovDisclosure.Internal;
using static GovDisclosure.Wording;

namespace GovDisclosure.Publishing;

/// <summary>The way of a document as a table of steps: immutable, and a host puts its own in its place.</summary>
/// <remarks>
/// Places have three reviews or four, so that the steps are data; the record of a review is the same everywhere. Some codes say what a step does, whatever its name is
/// and whatever stands around it: <c>signed</c> decides the attribute, <c>secrecy-review</c> brings its own record, <c>published</c>, <c>expired</c>, <c>repealed</c> and
/// <c>withdrawn</c> set the day of the same name. A procedure of a host keeps them for steps of that meaning.
/// </remarks>
[JsonShape]
public sealed partial record PublicationProcedure
{
    /// <summary>Makes a procedure.</summary>
    /// <param name="steps">The steps; copied.</param>
    /// <exception cref="ArgumentException">Two steps have one code, or a step comes after one that there is not.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="steps"/> is null.</exception>
    public PublicationProcedure(IEnumerable<ProcedureStep> steps)
    {
        Steps = Keyed.Unique(ValueList.Copy(Guard.NotNull(steps)), step => step.Code, nameof(steps));
        foreach (var step in Steps)
        {
            if (step.After.FirstOrDefault(code => code.Length > 0 && Find(code) is null) is { } unknown)
            {
                throw Guard.Invalid($"The step \"{step.Code}\" comes after \"{unknown}\", which is no step.", nameof(steps));
            }
        }
    }

    /// <summary>
    /// Draft, section, secrecy review, signing, publication; amended, expired, repealed, withdrawn; withheld and re-assessed
    /// (2019 Regulations, arts. 13, 15, 17, 18; Law on Guarding State Secrets, art. 35; its Implementing Regulations, art. 42).
    /// </summary>
    public static PublicationProcedure Default { get; } = new(
    [
        new("draft", Of("拟稿", "draft"), ["", "withdrawn"], []),
        new("section", Of("科室审核", "section"), ["draft"], ["attribute", "ground"]),
        new("secrecy-review", Of("保密审查", "secrecy review"), ["section", "reassessed"], ["attribute", "review", "review-basis", "review-items", "reviewer", "aggregation"]),
        new("signed", Of("签发", "signed"), ["secrecy-review"], ["attribute", "ground", "review", "reviewer"]),
        new("published", Of("发布", "published"), ["signed"], ["attribute", "attribute-late", "proactive", "review", "reviewer", "review-late", "conclusion", "aggregation", "personal-data"]),
        new("amended", Of("修改", "amended"), ["published", "amended"], ["change-reason", "personal-data"]),
        new("expired", Of("失效", "expired"), ["published", "amended"], ["ended"]),
        new("repealed", Of("废止", "repealed"), ["published", "amended"], ["change-reason"]),
        new("withdrawn", Of("撤回", "withdrawn"), ["published", "amended", "expired", "repealed"], ["reason"]),
        new("withheld", Of("不予公开", "withheld"), ["signed", "secrecy-review"], ["withheld", "ground"]),
        new("reassessed", Of("重新评估", "re-assessed"), ["withheld"], ["reassessment-reason"]),
    ]);

    /// <summary>The codes of the conditions that a step can have.</summary>
    public static IReadOnlyList<string> ConditionCodes { get; } = ValueList.Copy(PublicationConditions.All.Select(condition => condition.Code));

    /// <summary>The steps.</summary>
    public IReadOnlyList<ProcedureStep> Steps { get; }

    /// <summary>Takes a step.</summary>
    /// <param name="publication">The document.</param>
    /// <param name="next">What happens.</param>
    /// <returns>The document after it; unchanged, with every unmet condition and its article, where the step is not permitted.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public PublicationMove Move(Publication publication, PublicationEvent next)
    {
        var findings = Check(Guard.NotNull(publication), Guard.NotNull(next)).ToList();
        return new PublicationMove(findings.Count > 0 ? publication : After(publication, next), findings);
    }

    private IEnumerable<Finding> Check(Publication item, PublicationEvent next)
    {
        if (Find(next.Step) is not { } step)
        {
            yield return new Finding("publication.step", Severity.Error, item.Id, Of("程序中没有这一步骤：{0}", "the procedure has no such step: {0}", QuotedText.Quote(QuotedText.Shorten(next.Step, 60))));
            yield break;
        }

        if (!step.After.Contains(item.Step))
        {
            yield return new Finding("publication.order", Severity.Error, item.Id, Of("{0}不能在{1}之后进行", "{0} cannot follow {1}", step.Name, Find(item.Step)?.Name ?? Of("未开始", "nothing")));
        }

        if (item.Events.Count > 0 && next.On < item.Events[item.Events.Count - 1].On)
        {
            yield return new Finding("publication.day", Severity.Error, item.Id, Of("日期{0}早于上一步骤的日期{1}", "{0} is before {1}, the day of the step before", next.On, item.Events[item.Events.Count - 1].On));
        }

        foreach (var code in step.Conditions)
        {
            if (PublicationConditions.Find(code) is { } condition && !condition.IsMet(item, next))
            {
                yield return condition.ToFinding(item.Id);
            }
        }
    }

    // The document keeps what the step says; what was recorded before stays as it is.
    private static Publication After(Publication item, PublicationEvent next)
    {
        var moved = item with
        {
            Events = [.. item.Events, next],
            Attribute = next.Attribute != SourceClassification.Unknown ? next.Attribute : item.Attribute,
            Drafter = item.Drafter.Length == 0 && item.Events.Count == 0 ? next.By : item.Drafter,
        };
        return next.Step switch
        {
            "published" => moved with { PublishedOn = item.PublishedOn ?? next.On, WithdrawnOn = null },
            "expired" or "repealed" => moved with { EndedOn = item.EndedOn ?? next.On },
            "withdrawn" => moved with { WithdrawnOn = next.On },
            _ => moved,
        };
    }

    private ProcedureStep? Find(string code) => Steps.FirstOrDefault(step => step.Code == code);
}
