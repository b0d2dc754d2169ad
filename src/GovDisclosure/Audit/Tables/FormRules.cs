using GovDisclosure.Reports;

namespace GovDisclosure.Audit;

/// <summary>The rules about a report's form: its tables, its sections, and its prose beside them.</summary>
internal static class FormRules
{
    public static IReadOnlyList<AuditRule> All { get; } =
    [
        Rule(IdentitiesRule.Id, "格式规定的勾稽关系；规则编号为各恒等式的编号，如“T3.balance”", "the identities of the form; each finding has the id of its identity, as T3.balance", IdentitiesRule.Check),
        Rule(IdentitiesRule.PreviousId, "上年度报告是同一机关上一年的", "last year's report is of the same organ and the year before", IdentitiesRule.CheckPrevious),
        Rule(IdentitiesRule.BlankId, "表格没有空白单元格", "no cell of a table is left empty", IdentitiesRule.CheckBlanks),
        Rule(IdentitiesRule.TableId, "格式的表格都有数据", "every table of the form is shown", IdentitiesRule.CheckTables),
        Rule(RecountRule.ChildrenId, "与下级报告汇总相符", "the tables are what the reports below add up to", RecountRule.CheckChildren),
        Rule(RecountRule.CasesId, "与申请台账统计相符", "the tables are what the register of cases gives", RecountRule.CheckCases),
        Rule(TextFigureRule.Id, "文字中的数与占比和表格相符：“TXT.apply”、“TXT.reviewLitigation”、“TXT.share”；统计范围不同的：“TXT.scope”", "numbers and shares of prose agree with the tables: TXT.apply, TXT.reviewLitigation, TXT.share; those of another scope: TXT.scope", TextFigureRule.Check),
        Rule(TextFigureRule.BalanceId, "文字自述的收与办相等", "what prose says came in, it says came out", TextFigureRule.CheckBalance),
        Rule(FormRule.YearId, "格式与年度相符", "the form is that of the year", FormRule.CheckYear),
        Rule(FormRule.SectionsId, "部分齐全、序号正确", "all sections are there, in order and numbered rightly", FormRule.CheckSections),
        Rule(FormRule.ContentsId, "“几项内容”与部分数相符", "the number of sections that the text names is theirs", FormRule.CheckContents),
        Rule(RepetitionRule.Id, "文字不与上年雷同", "prose is not taken over from last year", RepetitionRule.Check),
        Rule(OverviewLengthRule.Id, "2021年起总体情况原则上不超过一千字", "from 2021 the overview has in principle no more than one thousand characters", OverviewLengthRule.Check),
        Rule(RepetitionRule.FeeId, "2021年起报告信息处理费", "from 2021 the information processing fee is reported", RepetitionRule.CheckFee),
    ];

    private static AuditRule Rule(string id, string chinese, string english, Func<ReportContext, IEnumerable<Finding>> check)
        => new(id, new LocalizedText(chinese, english), check);
}
