using GovDisclosure.Reports;

namespace GovDisclosure.Audit;

/// <summary>Checks the catalogue entry, and the categories against their scheme.</summary>
internal static class CatalogueRule
{
    public const string Id = "catalogue";
    public const string CategoryId = "proactive.category";

    public static IEnumerable<Finding> CheckEntry(ReportContext context)
        => context.Report.Catalogue?.Check().Select(f => new Finding(f.RuleId, f.Severity, "catalogue." + f.Place, f.Message)
        {
            Expected = f.Expected,
            Actual = f.Actual,
            Source = f.Source,
            Related = f.Related,
        }) ?? [];

    /// <summary>Categories whose code is not in the scheme, and codes that stand twice.</summary>
    public static IEnumerable<Finding> CheckCategories(ReportContext context)
    {
        var figures = context.Report.Proactive;
        var scheme = figures?.Scheme is { } id ? context.Schemes.FirstOrDefault(s => s.Id == id) : null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < (figures?.Categories.Count ?? 0); i++)
        {
            var category = figures!.Categories[i];
            var place = FormattableString.Invariant($"proactive.categories[{i}]");
            if (!seen.Add(category.Code ?? category.Name))
            {
                yield return new Finding(CategoryId, Severity.Error, place, new LocalizedText($"类别“{category.Name}”重复", $"the category \"{category.Name}\" stands twice")) { Actual = category.Code ?? category.Name };
            }

            if (scheme is not null && category.Code is { } code && scheme.Find(code) is null)
            {
                yield return new Finding(CategoryId, Severity.Error, place, new LocalizedText($"“{scheme.Id}”没有代码“{code}”", $"the scheme \"{scheme.Id}\" has no code \"{code}\"")) { Actual = code, Source = scheme.Basis };
            }
        }
    }
}
