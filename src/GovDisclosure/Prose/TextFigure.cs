namespace GovDisclosure.Prose;

/// <summary>A number with its unit in prose, and the words around it in its clause.</summary>
/// <param name="Place">The text that holds it.</param>
/// <param name="Clause">The words of the clause that name the number, years as 上年, 本年, 下年.</param>
/// <param name="After">The words behind the unit that still belong to the number.</param>
/// <param name="Print">The number in plain digits.</param>
/// <param name="Unit">The unit behind it.</param>
/// <param name="Value">The number.</param>
internal sealed record TextFigure(string Place, string Clause, string After, string Print, string Unit, decimal Value)
{
    // 同比、较上年 compare with another year; 通过…渠道 count a part of the requests.
    private static readonly string[] OtherScopes =
    [
        "同比", "较上", "比上", "较去", "比去", "增长", "增加", "减少", "下降", "上升", "多出", "当面", "现场", "信函", "邮寄", "传真", "网络", "网上", "在线", "线上", "线下",
        "邮箱", "邮件", "电话", "平台", "渠道", "纠错", "平均", "历年", "累计", "自然人", "公民", "商业企业", "科研机构", "公益组织", "法律服务", "法人", "上半年", "下半年", "季度", "近三年", "近五年", "三年来", "五年来",
    ];

    // All who can request, and no part of them.
    private static readonly string[] AllApplicants = ["公民、法人和其他组织", "公民、法人或其他组织", "公民、法人或者其他组织", "公民、法人及其他组织", "公民、法人和社会组织", "公民和法人", "自然人、法人和其他组织"];

    // The same words name the year that requests were carried over from: 上一年结转8件.
    private static readonly string[] LastYear = ["上年", "上一年", "去年", "往年", "转入", "转来"];

    private static readonly string[] NextYear = ["下年", "下一年", "次年", "明年", "转出"];

    private static readonly string[] CaseUnits = ["件次", "件", "宗", "起", "例"];

    /// <summary>The percentage that the text gives beside it, without the sign; null for none.</summary>
    public string? Share { get; init; }

    /// <summary>What the host wrote, from the first word of the clause to the unit.</summary>
    public string Printed { get; init; } = string.Empty;

    /// <summary>The words of the host in front of the number.</summary>
    public string PrintedWords { get; init; } = string.Empty;

    /// <summary>Its place among the figures of the text.</summary>
    public int Index { get; init; }

    /// <summary>The number of its sentence in the text, from 0.</summary>
    public int Sentence { get; init; }

    /// <summary>Where the number begins in the folded text.</summary>
    public int Start { get; init; }

    /// <summary>Where the unit ends in the folded text.</summary>
    public int End { get; init; }

    /// <summary>How many brackets are open around it.</summary>
    public int Depth { get; init; }

    /// <summary>What its sentence is about where it stands.</summary>
    public FigureTopic Topic { get; init; }

    /// <summary>The word for the area or organ that the number covers: 全区, 本级; null where nothing says it.</summary>
    public string? Scope { get; init; }

    /// <summary>Whether a month of the sentence makes the number one of a part of the year.</summary>
    public bool IsPartOfYear { get; init; }

    /// <summary>Whether it counts requests or cases.</summary>
    public bool IsCases => CaseUnits.Contains(Unit) || (Unit is "份" or "条" && Topic == FigureTopic.Requests && Clause.Contains("申请"));

    /// <summary>Whether the words around the number give it a scope that no cell of the tables has.</summary>
    public bool HasOtherScope => IsPartOfYear || Starts(OtherScopes) || (!Words.Contains("结转") && Starts(["去年", "上一年", "上年度", "某年"]) && !Starts(["转入", "转来"]));

    /// <summary>Whether the number is one of requests that were carried in from the year before.</summary>
    public bool IsCarriedIn => Words.Contains('转') && !IsCarriedOut && (Words.Contains("结转") || Words.Contains("转入") || Words.Contains("转来")) && LastYear.Any(Words.Contains);

    /// <summary>Whether the number is one of requests that were carried out into the next year.</summary>
    public bool IsCarriedOut => Words.Contains("继续办理") || ((Words.Contains("结转") || Words.Contains("转出") || Words.Contains("转入下") || Words.Contains("转至下")) && NextYear.Any(Words.Contains));

    /// <summary>The words before and behind the number.</summary>
    public string Words => Clause + After;

    /// <summary>Whether one of some words stands in front of the number, or right behind it.</summary>
    public bool Starts(string[] words)
    {
        var clause = AllApplicants.Aggregate(Clause, (text, all) => text.Contains(all) ? text.Replace(all, string.Empty) : text);
        return words.Any(word => clause.Contains(word) || After.StartsWith(word, StringComparison.Ordinal));
    }

    /// <summary>Whether one of some words stands around the number.</summary>
    public bool Has(params string[] words) => words.Any(Words.Contains);
}
