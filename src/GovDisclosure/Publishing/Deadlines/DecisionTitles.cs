namespace GovDisclosure.Publishing;

/// <summary>Which documents are decisions on licences and penalties by their titles: they have the 7 working days of their own, whatever list they are in.</summary>
internal static class DecisionTitles
{
    // A row a kind of decision: the words of the matter, and the id of its period (国办发〔2017〕94号, 二（四）).
    private static readonly (WordSet Matter, string Rule)[] Matters =
    [
        (new(["处罚"]), "penalty"),
        (new(["许可"]), "licence"),
    ];

    /// <summary>What the title of a single decision, or of a list of them, says.</summary>
    private static readonly WordSet Decision = new(["决定", "准予", "不予许可", "信息公示", "结果公示", "公示表", "公示信息", "双公示"]);

    /// <summary>What is about licences or penalties and is no decision: rules, benchmarks, lists of matters, figures, reports.</summary>
    private static readonly WordSet About =
    new([
        "通知", "办法", "规定", "规则", "制度", "细则", "基准", "裁量", "目录", "清单", "指南", "流程", "程序", "依据", "条件", "统计", "情况", "解读", "意见", "方案", "报告", "征求", "总结", "计划", "培训", "会议", "标准", "文书", "样式", "格式",
        "暂行", "条例", "委托", "权限", "事项", "工作", "复议", "诉讼", "判决", "裁定",
    ]);

    /// <summary>The id of the period of a decision; null for any other document.</summary>
    public static string? RuleOf(string title)
    {
        var text = title.AsSpan();
        if (!text.Has(Decision) || text.Has(About))
        {
            return null;
        }

        foreach (var (matter, rule) in Matters)
        {
            if (text.Has(matter))
            {
                return rule;
            }
        }

        return null;
    }
}
