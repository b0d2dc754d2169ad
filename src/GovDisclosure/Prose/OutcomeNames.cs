namespace GovDisclosure.Prose;

/// <summary>The names that prose gives to the rows of results in the forms of 2019 and 2021.</summary>
internal static class OutcomeNames
{
    // What prose calls each row, in full and in short.
    private static readonly (string Row, string[] Names)[] Rows =
    [
        ("granted", ["予以公开"]),
        ("partial", ["部分公开", "部分予以公开"]),
        ("denied", ["不予公开", "不予以公开"]),
        ("denied.stateSecret", ["属于国家秘密", "国家秘密"]),
        ("denied.lawForbidden", ["其他法律行政法规禁止公开", "法律行政法规禁止公开", "法规禁止公开"]),
        ("denied.threeSecurities", ["三安全一稳定"]),
        ("denied.thirdParty", ["保护第三方合法权益", "第三方合法权益"]),
        ("denied.internalAffairs", ["三类内部事务信息", "内部事务信息"]),
        ("denied.processInfo", ["四类过程性信息", "过程性信息"]),
        ("denied.enforcementFile", ["行政执法案卷", "执法案卷"]),
        ("denied.adminQuery", ["行政查询事项", "行政查询"]),
        ("unable", ["无法提供"]),
        ("unable.notHeld", ["本机关不掌握相关政府信息", "不掌握"]),
        ("unable.needsCreation", ["没有现成信息需要另行制作", "没有现成信息", "需要另行制作"]),
        ("unable.stillUnclear", ["补正后申请内容仍不明确", "内容仍不明确"]),
        ("notProcessed", ["不予处理"]),
        ("notProcessed.petition", ["信访举报投诉类申请", "信访举报投诉"]),
        ("notProcessed.repeated", ["重复申请"]),
        ("notProcessed.publication", ["要求提供公开出版物", "公开出版物"]),
        ("notProcessed.massive", ["无正当理由大量反复申请", "大量反复申请"]),
        ("notProcessed.reconfirm", ["确认或重新出具"]),
        ("otherHandling", ["其他处理", "其它处理"]),
        ("otherHandling.abandonedNoCorrection", ["逾期不补正"]),
        ("otherHandling.abandonedNoFee", ["逾期未按收费通知要求缴纳费用", "未缴纳费用"]),
    ];

    /// <summary>The rows that a number counts together, by their ids, each with its name in the text.</summary>
    /// <remarks>Of 因不掌握无法提供 the narrower is meant; 部分予以公开 holds 予以公开 and is not that.</remarks>
    public static IReadOnlyList<(string Row, string Name)> Of(TextFigure figure)
    {
        var text = figure.Clause.Length > 0 ? figure.Clause : figure.After;
        List<(string Row, string Name)>? found = null;
        foreach (var (row, names) in Rows)
        {
            if (Array.Find(names, name => text.Contains(name, StringComparison.Ordinal)) is { } name)
            {
                (found ??= []).Add((row, name));
            }
        }

        if (found is null || found.Count == 1)
        {
            return found ?? [];
        }

        return found.FindAll(one => !found.Exists(other => other.Row != one.Row
            && (other.Row.StartsWith(one.Row + ".", StringComparison.Ordinal) || (other.Name != one.Name && other.Name.Contains(one.Name, StringComparison.Ordinal)))));
    }

    /// <summary>Whether a row is one of those that prose has names for.</summary>
    public static bool Knows(string row) => Array.Exists(Rows, known => known.Row == row);

    /// <summary>The first part of a row's id: the result that the row belongs to.</summary>
    public static string Group(string row)
    {
        var dot = row.IndexOf('.');
        return dot < 0 ? row : row.Substring(0, dot);
    }
}
