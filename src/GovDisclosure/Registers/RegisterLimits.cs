using GovDisclosure.Cases;
using GovDisclosure.Texts;
using static GovDisclosure.Texts.Wording;

namespace GovDisclosure.Registers;

/// <summary>How long a text may be that a database compares and finds: longer ones no index holds.</summary>
internal static class RegisterLimits
{
    public const string Rule = "register.too-long";

    private static readonly (LocalizedText Name, int Most, Func<DisclosureRequest, IEnumerable<string?>> Texts)[] Limits =
    [
        (Of("编号", "the number"), 100, request => [request.Id, request.MergedInto, request.SplitFrom]),
        (Of("机关", "the organ"), 200, request => [request.Organ]),
        (Of("承办机构", "the unit in charge"), 200, request => request.Assignments.Select(a => a.Unit)),
        (Of("承办人", "the person in charge"), 100, request => request.Assignments.Select(a => a.Person)),
        (Of("申请人姓名或者名称", "the name of the applicant"), 200, request => [request.Applicant?.Contact?.Name]),
        (Of("复议或者诉讼案号", "the number of a review"), 100, request => request.Reviews.Select(review => review.Id)),
    ];

    public static (LocalizedText Name, int Most)? Exceeded(DisclosureRequest request)
    {
        foreach (var (name, most, texts) in Limits)
        {
            foreach (var text in texts(request))
            {
                if (text is not null && text.Length > most)
                {
                    return (name, most);
                }
            }
        }

        return null;
    }
}
