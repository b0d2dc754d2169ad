using GovDisclosure.Internal;
using GovDisclosure.Texts;

namespace GovDisclosure.Requests;

/// <summary>The names of statuses, states of a due date and what is awaited, in both languages, with their stable codes.</summary>
/// <remarks>A code is in lower case with hyphens and never changes; a name is for people.</remarks>
public static class StatusNames
{
    private static readonly (string Code, LocalizedText Name)[] Statuses =
    [
        ("none", new("未知", "not known")),
        ("not-received", new("尚未收到", "not received yet")),
        ("on-track", new("办理中", "on track")),
        ("due-soon", new("临近期限", "due soon")),
        ("due-today", new("当日到期", "due today")),
        ("overdue", new("已超期", "overdue")),
        ("paused", new("暂停计时", "paused")),
        ("answered-in-time", new("按期答复", "answered in time")),
        ("answered-late", new("逾期答复", "answered late")),
        ("closed", new("已终结", "closed")),
        ("awaits-decision", new("待机关决定", "awaits the organ's decision")),
        ("answered", new("已答复", "answered")),
        ("void", new("作废", "void")),
    ];

    private static readonly (string Code, LocalizedText Name)[] States =
    [
        ("none", new("未知", "not known")),
        ("final", new("确定", "final")),
        ("paused", new("暂停计时", "paused")),
        ("projected", new("推算", "projected")),
        ("awaits-decision", new("待机关决定", "awaits the organ's decision")),
        ("closed", new("已终结", "closed")),
    ];

    private static readonly (string Code, LocalizedText Name)[] Waits =
    [
        ("none", new("无", "nobody")),
        ("correction", new("申请人补正", "the applicant's correction")),
        ("payment", new("申请人缴费", "the applicant's payment")),
        ("third-party", new("第三方意见", "the third party's opinion")),
        ("agency", new("其他机关意见", "the other agency's opinion")),
        ("reasons", new("申请人说明理由", "the applicant's reasons")),
        ("organ", new("行政机关决定", "the organ's decision")),
    ];

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
}
