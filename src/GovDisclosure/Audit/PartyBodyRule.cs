using GovDisclosure.Reports;

namespace GovDisclosure.Audit;

/// <summary>Says of a Party body's report what was held against the common form and what was not (国办公开办函〔2021〕30号, part one, end; 〔2019〕51号).</summary>
internal static class PartyBodyRule
{
    public const string Id = "report.party-content";

    public static IEnumerable<Finding> Check(ReportContext context)
    {
        if (PartyBodyContent.AppliesTo(context.Report))
        {
            yield return new Finding(Id, Severity.Info, "organKind", new LocalizedText(
                "加挂行政机关牌子的党的机构：格式和日期参照统一格式核对，内容按照国办公开办函〔2019〕51号，该函未见原文，未核对",
                "a Party body that bears an organ's name: form and dates were held against the common form by reference; the content follows \"国办公开办函〔2019〕51号\", whose text was not seen, and was not checked"))
            {
                Source = PartyBodyContent.Source,
            };
        }
    }
}
