using GovDisclosure.AspNetCore.Hosting;

namespace GovDisclosure.AspNetCore.Endpoints;

/// <summary>All endpoints.</summary>
internal static class Operations
{
    public static IReadOnlyList<Operation> All { get; } = [.. WorkDayOperations.All, .. CaseOperations.All, .. ReportOperations.All];
}
