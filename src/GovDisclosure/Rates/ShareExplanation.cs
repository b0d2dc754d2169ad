using System.Globalization;
using System.Numerics;

namespace GovDisclosure.Rates;

/// <summary>Tells how each share of a series was rounded.</summary>
internal static class ShareExplanation
{
    public static Explanation Of(ShareSeries series, IReadOnlyList<string>? labels)
    {
        if (labels is not null && labels.Count != series.Shares.Count)
        {
            throw new ArgumentException(FormattableString.Invariant($"There must be as many labels as parts: {series.Shares.Count}, not {labels.Count}."), nameof(labels));
        }

        var total = series.Total.ToString(CultureInfo.InvariantCulture);
        var steps = new List<ExplanationStep>(series.Shares.Count + 3) { new(new LocalizedText($"合计 {total}", $"total {total}")) };
        if (!series.HasShares)
        {
            steps.Add(new(new LocalizedText("合计为零，没有占比", "the total is zero: there are no shares")));
            return new Explanation(new LocalizedText("没有占比", "no shares"), steps);
        }

        var unit = PercentText.Format(ExactPercent.WithScale(1, series.Options.Decimals));
        if (series.Options.Method == ShareMethod.LargestRemainder)
        {
            var missing = series.Shares.Count(s => s.ReceivedUnit);
            steps.Add(new(new LocalizedText(
                FormattableString.Invariant($"各项先向下取整，距 100% 还差 {missing} 个单位（每个 {unit}），按余数从大到小各补一个；余数相同时{ChineseTie(series.Options.Tie)}"),
                FormattableString.Invariant($"every share is rounded down; {missing} units of {unit} are missing from 100 % and go to the largest remainders, one each; among equal ones {EnglishTie(series.Options.Tie)}"))));
        }

        for (var i = 0; i < series.Shares.Count; i++)
        {
            steps.Add(Part(series, i, labels?[i] is { } label ? QuotedText.Quote(label) : Wording.Of("第{0}项", "part {0}", i + 1)));
        }

        var (chinese, english) = series.Options.Method switch
        {
            ShareMethod.LargestRemainder => ("最大余数法", "largest remainder"),
            ShareMethod.HalfUp => ("四舍五入", "half up"),
            _ => ("截去尾数", "truncated"),
        };
        var sum = PercentText.Format(series.Sum);
        steps.Add(new(new LocalizedText($"各项之和 {sum}", $"the shares sum to {sum}")));
        return new Explanation(
            new LocalizedText(
                FormattableString.Invariant($"{series.Shares.Count} 项占比，{chinese}，{series.Options.Decimals} 位小数，合计 {sum}"),
                FormattableString.Invariant($"{series.Shares.Count} shares, {english}, {series.Options.Decimals} decimals, sum {sum}")),
            steps);
    }

    private static ExplanationStep Part(ShareSeries series, int index, LocalizedText label)
    {
        var share = series.Shares[index];
        var whole = AmountScale.ToWhole([share.Value, series.Total], nameof(series));
        var units = BigInteger.DivRem(whole[0] * series.Options.Whole, whole[1], out var remainder);
        var floor = PercentText.Format(ExactPercent.WithScale((decimal)units, series.Options.Decimals));

        // The remainder in units of the last decimal, to six decimals; a longer one shows that it goes on.
        var part = BigInteger.DivRem(remainder * 1_000_000, whole[1], out var beyond);
        var rest = ExactPercent.WithScale((decimal)part, 6).ToString(CultureInfo.InvariantCulture) + (beyond.IsZero ? string.Empty : "…");
        var value = share.Value.ToString(CultureInfo.InvariantCulture);
        var (chinese, english) = (series.Options.Method, share.ReceivedUnit) switch
        {
            (ShareMethod.LargestRemainder, true) => ("补一个单位", "gets a unit"),
            (ShareMethod.LargestRemainder, false) => ("不补", "gets none"),
            (ShareMethod.HalfUp, true) => ("余数不小于一半，进一", "at least half, rounded up"),
            (ShareMethod.HalfUp, false) => ("余数不足一半，舍去", "below half, rounded down"),
            _ => ("舍去余数", "remainder dropped"),
        };
        return new(new LocalizedText(
            $"{label.Chinese}：{value}，向下取整 {floor}，余数 {rest}，{chinese}，{share.Text}",
            $"{label.English}: {value}, rounded down {floor}, remainder {rest}, {english}, {share.Text}"));
    }

    internal static string ChineseTie(ShareTie tie) => tie switch
    {
        ShareTie.First => "先列者优先",
        ShareTie.Last => "后列者优先",
        _ => "数值大者优先",
    };

    internal static string EnglishTie(ShareTie tie) => tie switch
    {
        ShareTie.First => "the first in the series",
        ShareTie.Last => "the last in the series",
        _ => "the larger value",
    };
}
