using GovDisclosure.Internal;
using GovDisclosure.Law;
using GovDisclosure.Texts;

namespace GovDisclosure.Requests;

/// <summary>The names of channels, events and statuses in both languages, and their stable codes in JSON and on a command line.</summary>
/// <remarks>A code is in lower case with hyphens and never changes; a name is for people.</remarks>
public static class RequestNames
{
    private static readonly (string Code, LocalizedText Name)[] Channels =
    [
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
    ];

    private static readonly (string Code, LocalizedText Name)[] Deliveries =
    [
        ("by-hand", new("直接送达", "by hand")),
        ("by-post", new("邮寄送达", "by post")),
        ("electronic", new("数据电文", "electronic")),
    ];

    private static readonly (string Code, LocalizedText Name)[] Statuses =
    [
        ("not-received", new("尚未收到", "not received yet")),
        ("on-track", new("办理中", "on track")),
        ("due-soon", new("临近期限", "due soon")),
        ("due-today", new("当日到期", "due today")),
        ("overdue", new("已超期", "overdue")),
        ("paused", new("暂停计时", "paused")),
        ("answered-in-time", new("按期答复", "answered in time")),
        ("answered-late", new("逾期答复", "answered late")),
        ("closed", new("已终结", "closed")),
    ];

    private static readonly (string Code, LocalizedText Name)[] States =
    [
        ("final", new("确定", "final")),
        ("paused", new("暂停计时", "paused")),
        ("projected", new("推算", "projected")),
    ];

    private static readonly (string Code, LocalizedText Name)[] Waits =
    [
        ("none", new("无", "nobody")),
        ("correction", new("申请人补正", "the applicant's correction")),
        ("payment", new("申请人缴费", "the applicant's payment")),
        ("third-party", new("第三方意见", "the third party's opinion")),
        ("agency", new("其他机关意见", "the other agency's opinion")),
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

    /// <summary>The name of a status.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enumeration.</exception>
    public static LocalizedText Of(RequestStatusKind status) => Statuses[(int)Guard.Defined(status)].Name;

    /// <summary>The name of a state of a due date.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enumeration.</exception>
    public static LocalizedText Of(DeadlineState state) => States[(int)Guard.Defined(state)].Name;

    /// <summary>The name of what is awaited.</summary>
    /// <param name="waiting">What is awaited.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enumeration.</exception>
    public static LocalizedText Of(WaitingFor waiting) => Waits[(int)Guard.Defined(waiting)].Name;

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

    /// <summary>The code of a status.</summary>
    /// <param name="status">The status.</param>
    /// <returns>For example <c>due-soon</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enumeration.</exception>
    public static string CodeOf(RequestStatusKind status) => Statuses[(int)Guard.Defined(status)].Code;

    /// <summary>The code of a state of a due date.</summary>
    /// <param name="state">The state.</param>
    /// <returns><c>final</c>, <c>paused</c> or <c>projected</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enumeration.</exception>
    public static string CodeOf(DeadlineState state) => States[(int)Guard.Defined(state)].Code;

    /// <summary>The code of what is awaited.</summary>
    /// <param name="waiting">What is awaited.</param>
    /// <returns>For example <c>third-party</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enumeration.</exception>
    public static string CodeOf(WaitingFor waiting) => Waits[(int)Guard.Defined(waiting)].Code;

    /// <summary>Finds a channel by its code.</summary>
    /// <param name="code">The code, in lower case.</param>
    /// <param name="channel">The channel; meaningless where the result is false.</param>
    /// <returns>Whether a channel has the code.</returns>
    public static bool TryParse(string? code, out RequestChannel channel)
    {
        var index = IndexOf(Channels, code);
        channel = (RequestChannel)index;
        return index >= 0;
    }

    /// <summary>Finds a kind of event by its code.</summary>
    /// <param name="code">The code, in lower case.</param>
    /// <param name="kind">The kind; meaningless where the result is false.</param>
    /// <returns>Whether a kind that a timeline accepts has the code.</returns>
    public static bool TryParse(string? code, out RequestEventKind kind)
    {
        var index = IndexOf(Kinds, code);
        kind = (RequestEventKind)index;
        return index > 0;
    }

    /// <summary>Finds a way of delivery by its code.</summary>
    /// <param name="code">The code, in lower case.</param>
    /// <param name="delivery">The way; meaningless where the result is false.</param>
    /// <returns>Whether a way has the code.</returns>
    public static bool TryParse(string? code, out ReplyDelivery delivery)
    {
        var index = IndexOf(Deliveries, code);
        delivery = (ReplyDelivery)index;
        return index >= 0;
    }

    private static int IndexOf((string Code, LocalizedText Name)[] table, string? code) => Array.FindIndex(table, entry => entry.Code == code);
}
