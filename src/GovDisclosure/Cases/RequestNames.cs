using GovDisclosure.Internal;
using GovDisclosure.Law;
using GovDisclosure.Texts;

namespace GovDisclosure.Cases;

/// <summary>The names of channels, events, deliveries and consultations in both languages, and their stable codes in JSON and on a command line.</summary>
/// <remarks>A code is in lower case with hyphens and never changes; a name is for people.</remarks>
public static class RequestNames
{
    private static readonly (string Code, LocalizedText Name)[] Channels =
    [
        ("none", new("未登记", "not recorded")),
        ("in-person", new("当面提交", "in person")),
        ("registered-post", new("挂号等需签收的邮寄", "registered post")),
        ("ordinary-post", new("平常信函", "ordinary post")),
        ("internet", new("互联网渠道", "internet")),
        ("email", new("电子邮件", "e-mail")),
        ("fax", new("传真", "fax")),
        ("other", new("其他渠道", "another channel")),
    ];

    private static readonly (string Code, LocalizedText Name)[] Kinds =
    [
        ("none", new("无", "none")),
        ("correction-notice", new("补正告知", "correction notice")),
        ("corrected", new("收到补正", "corrected request received")),
        ("third-party", new("征求第三方意见", "third party consulted")),
        ("third-party-answer", new("第三方答复", "third party's answer")),
        ("agency", new("征求其他机关意见", "other agency consulted")),
        ("agency-answer", new("其他机关答复", "other agency's answer")),
        ("extension", new("延期", "extension")),
        ("fee-notice", new("收费通知", "fee notice")),
        ("payment", new("缴费", "payment")),
        ("delay", new("延迟答复", "delay to a set date")),
        ("transfer", new("转送", "transfer")),
        ("reply", new("答复", "reply")),
        ("withdrawal", new("撤回申请", "withdrawal")),
        ("abandonment", new("视为放弃", "abandonment")),
        ("remade-reply", new("重新答复", "remade reply")),
        ("third-party-notified", new("书面告知第三方", "third party told in writing")),
        ("reasons-asked", new("要求说明理由", "reasons asked for")),
        ("reasons-given", new("收到理由说明", "reasons received")),
        ("force-majeure", new("不可抗力", "force majeure")),
        ("conversion", new("转为主动公开", "conversion to proactive disclosure")),
    ];

    private static readonly (string Code, LocalizedText Name)[] Deliveries =
    [
        ("none", new("未登记", "not recorded")),
        ("by-hand", new("直接送达", "by hand")),
        ("by-post", new("邮寄送达", "by post")),
        ("electronic", new("数据电文", "electronic")),
        ("announcement", new("公告送达", "announcement")),
        ("refused", new("留置送达", "left with a person who refused it")),
    ];

    private static readonly (string Code, LocalizedText Name)[] Consultations =
    [
        ("none", new("未说明", "not said")),
        ("agreement", new("协商确认", "agreement")),
        ("approval", new("报批", "approval")),
        ("determination", new("报请确定", "determination")),
        ("opinion", new("征求意见", "opinion")),
        ("joint", new("共同制作机关", "joint maker")),
    ];

    /// <summary>The name of a channel.</summary>
    /// <param name="channel">The channel.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enumeration.</exception>
    public static LocalizedText Of(RequestChannel channel) => Channels[(int)Guard.Defined(channel)].Name;

    /// <summary>The name of a kind of event.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enumeration.</exception>
    public static LocalizedText Of(RequestEventKind kind) => Kinds[(int)Guard.Defined(kind)].Name;

    /// <summary>The name of a way of delivery.</summary>
    /// <param name="delivery">The way.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enumeration.</exception>
    public static LocalizedText Of(ReplyDelivery delivery) => Deliveries[(int)Guard.Defined(delivery)].Name;

    /// <summary>The code of a channel.</summary>
    /// <param name="channel">The channel.</param>
    /// <returns>For example <c>registered-post</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enumeration.</exception>
    public static string CodeOf(RequestChannel channel) => Channels[(int)Guard.Defined(channel)].Code;

    /// <summary>The code of a kind of event.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>For example <c>correction-notice</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enumeration.</exception>
    public static string CodeOf(RequestEventKind kind) => Kinds[(int)Guard.Defined(kind)].Code;

    /// <summary>The code of a way of delivery.</summary>
    /// <param name="delivery">The way.</param>
    /// <returns>For example <c>by-post</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enumeration.</exception>
    public static string CodeOf(ReplyDelivery delivery) => Deliveries[(int)Guard.Defined(delivery)].Code;

    /// <summary>Finds a channel by its code.</summary>
    /// <param name="code">The code, in lower case.</param>
    /// <param name="channel">The channel; None where the result is false.</param>
    /// <returns>Whether a channel has the code.</returns>
    public static bool TryParse(string? code, out RequestChannel channel)
    {
        var index = IndexOf(Channels, code);
        channel = (RequestChannel)Math.Max(index, 0);
        return index > 0;
    }

    /// <summary>Finds a kind of event by its code.</summary>
    /// <param name="code">The code, in lower case.</param>
    /// <param name="kind">The kind; None where the result is false.</param>
    /// <returns>Whether a kind that a timeline accepts has the code.</returns>
    public static bool TryParse(string? code, out RequestEventKind kind)
    {
        var index = IndexOf(Kinds, code);
        kind = (RequestEventKind)Math.Max(index, 0);
        return index > 0;
    }

    /// <summary>Finds a way of delivery by its code.</summary>
    /// <param name="code">The code, in lower case.</param>
    /// <param name="delivery">The way; None where the result is false.</param>
    /// <returns>Whether a way has the code.</returns>
    public static bool TryParse(string? code, out ReplyDelivery delivery)
    {
        var index = IndexOf(Deliveries, code);
        delivery = (ReplyDelivery)Math.Max(index, 0);
        return index > 0;
    }

    /// <summary>The name of a consultation.</summary>
    /// <param name="consultation">The consultation.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enumeration.</exception>
    public static LocalizedText Of(AgencyConsultation consultation) => Consultations[(int)Guard.Defined(consultation)].Name;

    /// <summary>The code of a consultation.</summary>
    /// <param name="consultation">The consultation.</param>
    /// <returns>For example <c>joint</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enumeration.</exception>
    public static string CodeOf(AgencyConsultation consultation) => Consultations[(int)Guard.Defined(consultation)].Code;

    /// <summary>Finds a consultation by its code.</summary>
    /// <param name="code">The code, in lower case.</param>
    /// <param name="consultation">The consultation; None where the result is false.</param>
    /// <returns>Whether a consultation has the code.</returns>
    public static bool TryParse(string? code, out AgencyConsultation consultation)
    {
        var index = IndexOf(Consultations, code);
        consultation = (AgencyConsultation)Math.Max(index, 0);
        return index > 0;
    }

    private static int IndexOf((string Code, LocalizedText Name)[] table, string? code) => Array.FindIndex(table, entry => entry.Code == code);
}
