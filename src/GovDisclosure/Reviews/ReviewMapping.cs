using GovDisclosure.Internal;

namespace GovDisclosure.Reviews;

/// <summary>Which column of the fourth table each kind of decision is counted in.</summary>
/// <remarks>
/// The four columns have no official definition. The default follows the older local schemes, which broke out exactly 限期履行 and
/// 撤销、变更、确认违法 as corrections; where it is doubtful, <see cref="ReviewDecisionKind.Doubt"/> says why. A host replaces
/// single kinds with <see cref="With"/>. Equality compares what was replaced.
/// </remarks>
[JsonShape(Codec = typeof(ReviewMappingShape))]
public sealed partial record ReviewMapping
{
    private ReviewMapping()
    {
    }

    /// <summary>The default mapping.</summary>
    public static ReviewMapping Default { get; } = new();

    private ValueList<ReviewMappingEntry> Replaced { get; init; } = ValueList<ReviewMappingEntry>.Empty;

    /// <summary>A mapping that counts a kind in another column.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="result">The column.</param>
    /// <returns>A new mapping.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="result"/> is not a member of <see cref="ReviewResult"/>.</exception>
    public ReviewMapping With(ReviewDecisionKind kind, ReviewResult result)
    {
        var entry = new ReviewMappingEntry(Guard.NotNull(kind), Guard.Defined(result));
        return new ReviewMapping { Replaced = ValueList.Copy(Replaced.Where(r => r.Kind != kind).Append(entry).OrderBy(r => r.Kind.Code, StringComparer.Ordinal)) };
    }

    /// <summary>The column of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The column; null where the result of the lower instance stays.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> is null.</exception>
    public ReviewResult? ResultOf(ReviewDecisionKind kind)
    {
        Guard.NotNull(kind);
        for (var i = 0; i < Replaced.Count; i++)
        {
            if (Replaced[i].Kind == kind)
            {
                return Replaced[i].Result;
            }
        }

        return kind.DefaultResult;
    }

    /// <summary>Says why a kind is counted where it is.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The explanation, with the articles and the doubt.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> is null.</exception>
    public Explanation Explain(ReviewDecisionKind kind)
    {
        var result = ResultOf(kind);
        var name = Name(result);
        var steps = kind.Bases
            .Select(b => new ExplanationStep(new LocalizedText($"决定种类：{kind.Name.Chinese}", $"kind of decision: {kind.Name.English}"), b))
            .ToList();
        if (Replaced.Any(r => r.Kind == kind))
        {
            var original = Name(kind.DefaultResult);
            steps.Add(new(new(
                $"使用方将默认的“{original.Chinese}”改为“{name.Chinese}”",
                $"the host replaced the default \"{original.English}\" by \"{name.English}\"")));
        }
        else
        {
            steps.Add(new(new(
                "四列没有官方定义，按默认对应计入",
                "the columns have no official definition; the default mapping counts it so")));
            if (kind.Doubt is { } doubt)
            {
                steps.Add(new(new($"存疑：{doubt.Chinese}", $"doubt: {doubt.English}")));
            }
        }

        return new Explanation(
            new LocalizedText($"“{kind.Name.Chinese}”计入“{name.Chinese}”", $"\"{kind.Name.English}\" is counted as \"{name.English}\""),
            steps);
    }

    /// <summary>What was replaced: a result for the code of each kind of decision.</summary>
    internal IReadOnlyDictionary<string, ReviewResult> Replacements()
        => Replaced.ToDictionary(r => r.Kind.Code, r => r.Result, StringComparer.Ordinal);

    /// <summary>The label of a column; null stands for the result of the lower instance.</summary>
    internal static LocalizedText Name(ReviewResult? result) => result switch
    {
        ReviewResult.Upheld => new("结果维持", "upheld"),
        ReviewResult.Corrected => new("结果纠正", "corrected"),
        ReviewResult.Other => new("其他结果", "other"),
        ReviewResult.Pending => new("尚未审结", "pending"),
        _ => new("下级审结果", "the result of the lower instance"),
    };

    private sealed record ReviewMappingEntry(ReviewDecisionKind Kind, ReviewResult Result);
}
