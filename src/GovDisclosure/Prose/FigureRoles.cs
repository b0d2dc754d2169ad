namespace GovDisclosure.Prose;

/// <summary>What a number of requests stands for in the course of a year.</summary>
internal enum FigureRole
{
    /// <summary>Nothing that is known.</summary>
    None = 0,

    /// <summary>Carried in from the year before.</summary>
    CarriedIn,

    /// <summary>Carried out into the next year.</summary>
    CarriedOut,

    /// <summary>One or more rows of the results.</summary>
    Outcome,

    /// <summary>New ones.</summary>
    New,

    /// <summary>Those received; it is open whether those carried in are among them.</summary>
    Received,

    /// <summary>Those that are done.</summary>
    Completed,

    /// <summary>Those dealt with; it is open whether all of them are done.</summary>
    Handled,
}

/// <summary>Tells what a number of requests stands for, by rules tried in their order.</summary>
internal static class FigureRoles
{
    // A part of the replies, or no reply at all.
    private static readonly string[] NotAllReplies =
        ["延期", "逾期", "超期", "口头", "书面", "转办", "移交", "补正", "协助", "指导", "撤回", "征求", "正在", "尚在", "便民", "简易", "主动撤", "延长"];

    private static readonly string[] Refused = ["不予受理", "未受理", "未收到", "撤回", "转交"];

    /// <summary>The rules in their order, each with the print that it is for.</summary>
    private static readonly (string Example, FigureRole Role, Func<TextFigure, bool> Fits)[] Rules =
    [
        ("发生行政复议2件", FigureRole.None, f => f.Topic == FigureTopic.Cases),
        ("结转下年度继续办理9件", FigureRole.CarriedOut, f => f.IsCarriedOut),
        ("2022年结转7件", FigureRole.CarriedIn, f => f.IsCarriedIn),
        ("结转7件", FigureRole.None, f => f.Has("结转")),
        ("予以公开96件, 22件不掌握", FigureRole.Outcome, f => OutcomeNames.Of(f).Count > 0),
        ("新收政府信息公开申请163件", FigureRole.New, f => f.Topic != FigureTopic.Other && f.Has("新收", "新增申请", "新增政府信息公开申请")),
        ("办理建议12件", FigureRole.None, f => f.Topic != FigureTopic.Requests),
        ("不予受理申请3件", FigureRole.None, f => f.Starts(Refused)),
        ("共收到申请48件", FigureRole.Received, f => f.Has("收到", "受理", "接收", "接到", "收取申请")),
        ("延期答复3件", FigureRole.None, f => f.Has(NotAllReplies)),
        ("1646件已予答复", FigureRole.Completed, f => f.Has("办结") || (f.Has("已") && f.Has("答复", "办理", "处理", "回复"))),
        ("共办理申请48件", FigureRole.Handled, f => f.Has("答复", "办理", "处理", "回复")),
    ];

    public static FigureRole Of(TextFigure figure)
    {
        foreach (var (_, role, fits) in Rules)
        {
            if (fits(figure))
            {
                return role;
            }
        }

        return FigureRole.None;
    }
}
