using System.Globalization;

namespace GovDisclosure.Rates;

/// <summary>Tells how printed shares compare with what each method gives.</summary>
internal static class ShareAuditExplanation
{
    public static Explanation Of(ShareAudit audit, IReadOnlyList<string>? labels)
    {
        if (labels is not null && labels.Count != audit.Parts.Count)
        {
            throw new ArgumentException(FormattableString.Invariant($"There must be as many labels as parts: {audit.Parts.Count}, not {labels.Count}."), nameof(labels));
        }

        var steps = new List<ExplanationStep>(audit.Parts.Count + 1);
        for (var i = 0; i < audit.Parts.Count; i++)
        {
            steps.Add(Part(audit.Parts[i], labels?[i] is { } label ? QuotedText.Quote(label) : Wording.Of("第{0}项", "part {0}", i + 1)));
        }

        var sum = audit.PrintedSum.ToString(CultureInfo.InvariantCulture);
        steps.Add(new(new LocalizedText($"所印占比之和 {sum}%", $"the printed shares sum to {sum}%")));
        return new Explanation(Conclusion(audit), steps);
    }

    private static LocalizedText Conclusion(ShareAudit audit)
    {
        if (!audit.IsReproduced)
        {
            return new LocalizedText("没有一种取整方法能得出所印占比", "no method makes the printed shares");
        }

        return new LocalizedText(
            "能得出所印占比的方法：" + string.Join("、", audit.Methods.Select(m => Name(audit, m).Chinese)),
            "made by: " + string.Join(", ", audit.Methods.Select(m => Name(audit, m).English)));
    }

    private static LocalizedText Name(ShareAudit audit, ShareMethod method)
    {
        if (method != ShareMethod.LargestRemainder)
        {
            return method == ShareMethod.HalfUp ? new LocalizedText("四舍五入", "half up") : new LocalizedText("截去尾数", "truncation");
        }

        var ties = audit.Settings.Where(s => s.Method == method).Select(s => s.Tie).ToList();
        return ties.Count == 3
            ? new LocalizedText("最大余数法", "largest remainder")
            : new LocalizedText(
                $"最大余数法（余数相同时{string.Join("或", ties.Select(ShareExplanation.ChineseTie))}）",
                $"largest remainder (ties to {string.Join(" or ", ties.Select(ShareExplanation.EnglishTie))})");
    }

    private static ExplanationStep Part(ShareAuditPart part, LocalizedText label)
    {
        var value = part.Value.ToString(CultureInfo.InvariantCulture);
        var printed = PercentText.Format(part.Printed);
        var (halfUp, truncated, remainder) = (PercentText.Format(part.HalfUp), PercentText.Format(part.Truncated), PercentText.Format(part.LargestRemainder));
        return new(new LocalizedText(
            $"{label.Chinese}：{value}，所印 {printed}；四舍五入 {halfUp}，截去 {truncated}，最大余数法 {remainder}",
            $"{label.English}: {value}, printed {printed}; half up {halfUp}, truncated {truncated}, largest remainder {remainder}"));
    }
}
