using NodaTime;
using static GovDisclosure.Wording;

namespace GovDisclosure.Registers;

/// <summary>What a register can keep: texts that a database compares and finds have their length, days their range.</summary>
internal static class RegisterLimits
{
    public const string Rule = "register.too-long";

    private const string DayRule = "register.day";

    private static readonly (LocalizedText Name, int Most, Func<DisclosureRequest, IEnumerable<string?>> Texts)[] Limits =
    [
        (Of("编号", "the number"), 100, request => [request.Id, request.MergedInto, request.SplitFrom]),
        (Of("机关", "the organ"), 200, request => [request.Organ]),
        (Of("承办机构", "the unit in charge"), 200, request => request.Assignments.Select(a => a.Unit)),
        (Of("承办人", "the person in charge"), 100, request => request.Assignments.Select(a => a.Person)),
        (Of("申请人姓名或者名称", "the name of the applicant"), 200, request => [request.Applicant?.Contact?.Name]),
        (Of("复议或者诉讼案号", "the number of a review"), 100, request => request.Reviews.Select(review => review.Id)),
    ];

    // 1949 is the first year of anything here, and the day after the last one has to be a day.
    private const int FirstYear = 1949;
    private const int LastYear = 9997;

    /// <summary>The most characters of the key of a person, and of the key of a site.</summary>
    public const int MostPerson = 100;

    public const int MostSite = 64;

    /// <summary>Why a request cannot be kept; null where it can.</summary>
    public static Finding? ObstacleTo(DisclosureRequest request)
    {
        foreach (var (name, most, texts) in Limits)
        {
            foreach (var text in texts(request))
            {
                if (text is not null && text.Length > most)
                {
                    return At(request, Rule, Of("{0}过长：最多{1}个字符", "{0} is too long: at most {1} characters", name, most));
                }
            }
        }

        return DaysOf(request).Any(day => day.Year is < FirstYear or > LastYear) ? At(request, DayRule, Of("日期应在{0}年至{1}年之间", "days lie from {0} to {1}", FirstYear, LastYear))
            : null;
    }

    private static IEnumerable<LocalDate> DaysOf(DisclosureRequest request)
        => request.Events.SelectMany(item => new LocalDate?[] { item.On, item.ReceivedOn, item.Through })
            .Concat(request.Assignments.Select(a => (LocalDate?)a.On))
            .Concat(request.Reviews.SelectMany(review => new LocalDate?[] { review.FiledOn, review.AcceptedOn, review.DecidedOn }))
            .Concat([request.Receipt.Arrived, request.Receipt.ConfirmedOn, request.Decision?.DecidedOn, request.RemadeDecision?.DecidedOn, request.Fee?.PaidOn, request.Void?.On])
            .OfType<LocalDate>();

    private static Finding At(DisclosureRequest request, string rule, LocalizedText message) => new(rule, Severity.Error, request.Id ?? string.Empty, message);
}
