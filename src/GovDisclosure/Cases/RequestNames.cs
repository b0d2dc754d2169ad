using GovDisclosure.Internal;

namespace GovDisclosure;

/// <summary>The names of channels, events, deliveries and consultations in both languages, for people.</summary>
internal static class RequestNames
{
    private static readonly LocalizedText[] Channels =
    [
        new("未登记", "not recorded"),
        new("当面提交", "in person"),
        new("挂号等需签收的邮寄", "registered post"),
        new("平常信函", "ordinary post"),
        new("互联网渠道", "internet"),
        new("电子邮件", "e-mail"),
        new("传真", "fax"),
        new("其他渠道", "another channel"),
    ];

    private static readonly LocalizedText[] Kinds =
    [
        new("无", "none"),
        new("补正告知", "correction notice"),
        new("收到补正", "corrected request received"),
        new("征求第三方意见", "third party consulted"),
        new("第三方答复", "third party's answer"),
        new("征求其他机关意见", "other agency consulted"),
        new("其他机关答复", "other agency's answer"),
        new("延期", "extension"),
        new("收费通知", "fee notice"),
        new("缴费", "payment"),
        new("延迟答复", "delay to a set date"),
        new("转送", "transfer"),
        new("答复", "reply"),
        new("撤回申请", "withdrawal"),
        new("视为放弃", "abandonment"),
        new("重新答复", "remade reply"),
        new("书面告知第三方", "third party told in writing"),
        new("要求说明理由", "reasons asked for"),
        new("收到理由说明", "reasons received"),
        new("不可抗力", "force majeure"),
        new("转为主动公开", "conversion to proactive disclosure"),
    ];

    private static readonly LocalizedText[] Deliveries =
    [
        new("未登记", "not recorded"),
        new("直接送达", "by hand"),
        new("邮寄送达", "by post"),
        new("数据电文", "electronic"),
        new("公告送达", "announcement"),
        new("留置送达", "left with a person who refused it"),
    ];

    private static readonly LocalizedText[] Consultations =
    [
        new("未说明", "not said"),
        new("协商确认", "agreement"),
        new("报批", "approval"),
        new("报请确定", "determination"),
        new("征求意见", "opinion"),
        new("共同制作机关", "joint maker"),
    ];

    /// <summary>The name of a channel.</summary>
    /// <param name="channel">The channel.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enumeration.</exception>
    public static LocalizedText Of(RequestChannel channel) => Channels[(int)Guard.Defined(channel)];

    /// <summary>The name of a kind of event.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enumeration.</exception>
    public static LocalizedText Of(RequestEventKind kind) => Kinds[(int)Guard.Defined(kind)];

    /// <summary>The name of a way of delivery.</summary>
    /// <param name="delivery">The way.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enumeration.</exception>
    public static LocalizedText Of(ReplyDelivery delivery) => Deliveries[(int)Guard.Defined(delivery)];

    /// <summary>The name of a consultation.</summary>
    /// <param name="consultation">The consultation.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enumeration.</exception>
    public static LocalizedText Of(AgencyConsultation consultation) => Consultations[(int)Guard.Defined(consultation)];
}
