using GovDisclosure.Internal;

namespace GovDisclosure.Requests;

/// <summary>The names of statuses, states of a due date and what is awaited, in both languages, for people.</summary>
internal static class StatusNames
{
    private static readonly LocalizedText[] Statuses =
    [
        new("未知", "not known"),
        new("尚未收到", "not received yet"),
        new("办理中", "on track"),
        new("临近期限", "due soon"),
        new("当日到期", "due today"),
        new("已超期", "overdue"),
        new("暂停计时", "paused"),
        new("按期答复", "answered in time"),
        new("逾期答复", "answered late"),
        new("已终结", "closed"),
        new("待机关决定", "awaits the organ's decision"),
        new("已答复", "answered"),
        new("作废", "void"),
    ];

    private static readonly LocalizedText[] States =
    [
        new("未知", "not known"),
        new("确定", "final"),
        new("暂停计时", "paused"),
        new("推算", "projected"),
        new("待机关决定", "awaits the organ's decision"),
        new("已终结", "closed"),
    ];

    private static readonly LocalizedText[] Waits =
    [
        new("无", "nobody"),
        new("申请人补正", "the applicant's correction"),
        new("申请人缴费", "the applicant's payment"),
        new("第三方意见", "the third party's opinion"),
        new("其他机关意见", "the other agency's opinion"),
        new("申请人说明理由", "the applicant's reasons"),
        new("行政机关决定", "the organ's decision"),
    ];

    /// <summary>The name of a status.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enumeration.</exception>
    public static LocalizedText Of(RequestStatusKind status) => Statuses[(int)Guard.Defined(status)];

    /// <summary>The name of a state of a due date.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enumeration.</exception>
    public static LocalizedText Of(DeadlineState state) => States[(int)Guard.Defined(state)];

    /// <summary>The name of what is awaited.</summary>
    /// <param name="waiting">What is awaited.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enumeration.</exception>
    public static LocalizedText Of(WaitingFor waiting) => Waits[(int)Guard.Defined(waiting)];
}
