using GovDisclosure.Reports;

namespace GovDisclosure.Sections;

/// <summary>The sentence of a Party body's report that says what its figures are of, and the notice that its content is its own.</summary>
internal static class PartyBodyText
{
    public static void Write(SectionText text)
    {
        if (!PartyBodyContent.AppliesTo(text.Report))
        {
            return;
        }

        text.Paragraph($"{text.Report.Scope}是加挂行政机关牌子的党的机构。本报告参照统一格式编制，所列数据为以行政机关名义制作、保存的政府信息及对其提出的申请。");
        if (text.Report.Prose.All(prose => prose.Section != PartyBodyContent.Code))
        {
            text.Findings.Add(new Finding("report.party-content", Severity.Info, "section:" + PartyBodyContent.Code, new LocalizedText(
                "党的机构年度报告的内容按照国办公开办函〔2019〕51号，该函未见原文：需要写明的内容由机关写在本部分",
                "the content of a Party body's report follows \"国办公开办函〔2019〕51号\", whose text was not seen: what it asks for has to be written into this section by the body"))
            {
                Source = PartyBodyContent.Source,
            });
        }
    }
}
