using GovDisclosure.AspNetCore.Hosting;
using GovDisclosure.AspNetCore.Pages;

namespace GovDisclosure.AspNetCore.Endpoints;

/// <summary>All endpoints.</summary>
internal static class Operations
{
    /// <summary>Those that answer programs.</summary>
    public static IReadOnlyList<Operation> All { get; } = [.. WorkDayOperations.All, .. CaseOperations.All, .. ReportOperations.All, .. RequestOperations.All, .. YearOperations.All, .. CatalogueOperations.All, .. SchemaOperations.All];

    /// <summary>Those that answer people.</summary>
    public static IReadOnlyList<Operation> Pages { get; } = [.. PageOperations.All.Concat(DeskOperations.All).Concat(PublicationOperations.All).Select(operation => operation with { IsPage = true })];
}
