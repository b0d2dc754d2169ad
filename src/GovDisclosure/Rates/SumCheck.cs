using System.Globalization;
using GovDisclosure.Internal;

namespace GovDisclosure.Rates;

/// <summary>Parts held against the total printed beside them, with what the approximate ones allow.</summary>
/// <remarks>
/// Exact counts must meet the total exactly. An approximate count brings its <see cref="ReportedCount.Range"/>: 10619, 850余
/// and 4000余 are between 15469 and 16477, so that a total of 15586, which is 117 above the printed figures, agrees.
/// Equality compares the parts and the total.
/// </remarks>
[JsonShape]
public sealed partial record SumCheck
{
    /// <summary>Holds parts against a total.</summary>
    /// <param name="parts">The parts; copied.</param>
    /// <param name="total">The total.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    public SumCheck(IEnumerable<ReportedCount> parts, ReportedCount total)
    {
        Parts = ValueList.Copy(Guard.NotNull(parts));
        Total = total;
    }

    /// <summary>The parts.</summary>
    public IReadOnlyList<ReportedCount> Parts { get; }

    /// <summary>The total.</summary>
    public ReportedCount Total { get; }

    /// <summary>The sum of the printed numbers, without what 余 stands for.</summary>
    public decimal PrintedSum => Parts.Sum(p => (decimal)p.Value);

    /// <summary>The least sum that the parts can have, included.</summary>
    public decimal LeastSum => Parts.Sum(p => (decimal)p.Range.Min);

    /// <summary>The greatest sum that the parts can have, included.</summary>
    public decimal GreatestSum => Parts.Sum(p => (decimal)p.Range.Max);

    /// <summary>The total less the sum of the printed numbers: what is missing from the parts, negative where they are over the total.</summary>
    public decimal Gap => Total.Value - PrintedSum;

    /// <summary>Whether the parts can sum to the total.</summary>
    public bool Agrees => !IsOver && !IsUnder;

    /// <summary>Whether the parts are over the total, whatever the approximate ones stand for.</summary>
    public bool IsOver => LeastSum > Total.Range.Max;

    /// <summary>Whether the parts are below the total, whatever the approximate ones stand for.</summary>
    public bool IsUnder => GreatestSum < Total.Range.Min;

    /// <summary>The finding for parts that do not sum to their total.</summary>
    /// <param name="ruleId">The stable id of the rule.</param>
    /// <param name="place">Where the total stands.</param>
    /// <param name="severity">How bad it is.</param>
    /// <returns>The finding with both sums; null where the parts agree with the total.</returns>
    /// <exception cref="ArgumentException"><paramref name="ruleId"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="place"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is not a member of <see cref="Severity"/>.</exception>
    public Finding? ToFinding(string ruleId, string place, Severity severity = Severity.Error)
    {
        Guard.NotBlank(ruleId);
        Guard.NotNull(place);
        Guard.Defined(severity);
        if (Agrees)
        {
            return null;
        }

        var sum = LeastSum == GreatestSum
            ? Text(LeastSum)
            : $"{Text(LeastSum)}..{Text(GreatestSum)}";
        var gap = Text(Math.Abs(Gap));
        var message = IsOver
            ? new LocalizedText($"各项之和 {sum} 超过合计 {Total}，多 {gap}", $"the parts sum to {sum}, {gap} over the total {Total}")
            : new LocalizedText($"各项之和 {sum} 不足合计 {Total}，少 {gap}", $"the parts sum to {sum}, {gap} short of the total {Total}");
        return new Finding(ruleId, severity, place, message) { Expected = sum, Actual = Total.ToString() };
    }

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
