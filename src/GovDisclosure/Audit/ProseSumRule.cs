using GovDisclosure.Prose;
using GovDisclosure.Reports;

namespace GovDisclosure.Audit;

/// <summary>Adds up the parts that a sentence tells of a total: 160条，其中机构类59条、规划类1条、法规类110条.</summary>
/// <remarks>
/// Parts that are more than their total are wrong; fewer are wrong only where the list tells all (分别为, 其他, three of one kind). Parts that
/// may overlap, as what was published in several ways, prove nothing.
/// </remarks>
internal static class ProseSumRule
{
    public const string Id = "prose.sum";

    public static IEnumerable<Finding> Check(ReportContext context)
        => from text in ReportTexts.Of(context.Report)
           from sum in TextSum.In(text)
           where sum.IsBroken
           select New(text, sum);

    private static Finding New(ReportText text, TextSum sum)
    {
        var parts = string.Join("＋", sum.Parts.Select(part => TextBalance.Print(part.Value)));
        var (total, made) = (TextBalance.Print(sum.Total.Value), TextBalance.Print(sum.Sum));
        return new Finding(Id, Severity.Warning, text.Place, new LocalizedText(
            $"文中“{sum.Total.Printed}”的各项 {parts} 合计 {made}，不是 {total}",
            $"the parts {parts.Replace("＋", " + ")} that the text tells of {total} sum to {made}"))
        {
            Expected = total,
            Actual = made,
        };
    }
}
