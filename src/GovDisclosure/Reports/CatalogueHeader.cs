using GovDisclosure.Categories;

namespace GovDisclosure.Reports;

/// <summary>The fields printed above a report, with the labels of government sites.</summary>
internal static class CatalogueHeader
{
    public static IReadOnlyList<CatalogueField> Of(CatalogueEntry? entry) => entry is null ? [] : [];
}
