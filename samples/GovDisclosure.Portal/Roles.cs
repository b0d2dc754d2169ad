using System.Security.Claims;
using GovDisclosure.AspNetCore;

namespace GovDisclosure.Portal;

/// <summary>Who may do what: a role decides the operation, the tree of organs decides whose.</summary>
internal static class Roles
{
    private static readonly Dictionary<string, DisclosureOperation[]> Operations = new(StringComparer.Ordinal)
    {
        ["clerk"] =
        [
            DisclosureOperation.ReadRequests, DisclosureOperation.WriteRequests, DisclosureOperation.Decide, DisclosureOperation.ReadReports,
            DisclosureOperation.ReadPublications, DisclosureOperation.WritePublications,
        ],
        ["reviewer"] =
        [
            DisclosureOperation.ReadRequests, DisclosureOperation.WriteRequests, DisclosureOperation.Decide, DisclosureOperation.Approve, DisclosureOperation.ReadReports,
            DisclosureOperation.ReadPublications, DisclosureOperation.WritePublications, DisclosureOperation.ReviewPublications,
        ],
        ["head"] =
        [
            DisclosureOperation.ReadRequests, DisclosureOperation.WriteRequests, DisclosureOperation.Decide, DisclosureOperation.Approve, DisclosureOperation.Void,
            DisclosureOperation.ReadReports, DisclosureOperation.WriteReports, DisclosureOperation.Audit,
            DisclosureOperation.ReadPublications, DisclosureOperation.WritePublications, DisclosureOperation.ReviewPublications,
        ],
        ["auditor"] = [DisclosureOperation.ReadRequests, DisclosureOperation.ReadReports, DisclosureOperation.Audit, DisclosureOperation.ReadPublications],
    };

    public static bool Allows(DisclosureAccess access)
        => access.User.FindFirst(ClaimTypes.Role)?.Value is { } role && Operations.TryGetValue(role, out var operations) && operations.Contains(access.Operation)
            && (access.Organ is null || (OrgansOf(access.User)?.Contains(access.Organ, StringComparer.Ordinal) ?? false));

    public static IReadOnlyList<string>? OrgansOf(ClaimsPrincipal user) => user.FindFirst("organ")?.Value is { } organ ? District.Under(organ) : null;
}
