using GovDisclosure.Internal;
using GovDisclosure.Rates;
using NodaTime;

namespace GovDisclosure.Categories;

/// <summary>Counts by the classes of a scheme, such as information published by category or by channel, with their total.</summary>
/// <remarks>
/// A class and the classes below it can both be counted (website 10619, of which column 3367 and sites 7252): only the highest
/// ones take part in the total and in shares. Equality compares all members.
/// </remarks>
[JsonShape]
public sealed partial record CategoryCounts
{
    /// <summary>Makes a series of counts.</summary>
    /// <param name="scheme">The scheme of the classes.</param>
    /// <param name="items">The counts, in the order of print; copied.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CategoryCounts(CategoryScheme scheme, IEnumerable<CategoryCount> items)
    {
        Scheme = Guard.NotNull(scheme);
        Items = ValueList.Copy(Guard.NotNull(items));
    }

    /// <summary>The scheme of the classes.</summary>
    public CategoryScheme Scheme { get; }

    /// <summary>The counts, in the order of print.</summary>
    public IReadOnlyList<CategoryCount> Items { get; }

    /// <summary>The total that the report prints; null where it prints none.</summary>
    public ReportedCount? Total { get; init; }

    /// <summary>Whether the counts are all there are, so that they must reach their total; true by default. Where false they must only not exceed it.</summary>
    public bool IsExhaustive { get; init; } = true;

    /// <summary>The counts that no other count holds: those without a counted class above them.</summary>
    public IReadOnlyList<CategoryCount> HighestItems
    {
        get
        {
            var counted = new HashSet<string>(Items.Select(i => i.Code), StringComparer.Ordinal);
            return ValueList.Copy(Items.Where(i => !Scheme.PathOf(i.Code).Any(above => above.Code != i.Code && counted.Contains(above.Code))));
        }
    }

    /// <summary>The highest counts held against the total.</summary>
    /// <returns>The check; null where no total is printed.</returns>
    public SumCheck? CheckTotal() => Total is { } total ? new SumCheck(HighestItems.Select(i => i.Count), total) : null;

    /// <summary>The shares of the highest counts in their sum.</summary>
    /// <param name="options">Method, decimals, tie rule and zeros; null for <see cref="ShareOptions.Default"/>.</param>
    /// <returns>The shares in the order of <see cref="HighestItems"/>; an approximate count takes part with its number.</returns>
    public ShareSeries ToShares(ShareOptions? options = null) => ShareSeries.OfCounts(HighestItems.Select(i => i.Count.Value), options);

    /// <summary>Everything that is wrong with the counts.</summary>
    /// <param name="place">Where the counts stand; the places of findings begin with it.</param>
    /// <param name="on">The day on which the classes must be in use; null not to ask.</param>
    /// <returns>
    /// Findings for codes that the scheme does not have (<c>categories.unknown-code</c>), codes counted twice
    /// (<c>categories.duplicate-code</c>), classes not in use (<c>categories.not-in-force</c>), counts that do not sum to the
    /// total (<c>categories.total</c>) and classes below one that do not sum to it (<c>categories.parent</c>).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="place"/> is null.</exception>
    public IReadOnlyList<Finding> Check(string place, LocalDate? on = null)
    {
        Guard.NotNull(place);
        var findings = new List<Finding>();
        CheckCodes(place, on, findings);
        AddSum(CheckTotal(), "categories.total", $"{place}.total", findings);
        foreach (var parent in Items)
        {
            var parts = Items.Where(i => Scheme.Find(i.Code)?.Parent == parent.Code).Select(i => i.Count).ToList();
            AddSum(parts.Count == 0 ? null : new SumCheck(parts, parent.Count), "categories.parent", $"{place}.{parent.Code}", findings);
        }

        return ValueList.Copy(findings);
    }

    private void CheckCodes(string place, LocalDate? on, List<Finding> findings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in Items)
        {
            var at = $"{place}.{item.Code}";
            if (!seen.Add(item.Code))
            {
                findings.Add(new Finding("categories.duplicate-code", Severity.Error, at, new LocalizedText($"分类“{item.Code}”统计了两次", $"the class \"{item.Code}\" is counted twice")));
            }

            if (Scheme.Find(item.Code) is not { } category)
            {
                findings.Add(new Finding("categories.unknown-code", Severity.Error, at, new LocalizedText($"分类体系“{Scheme.Id}”没有代码“{item.Code}”", $"the scheme \"{Scheme.Id}\" has no code \"{item.Code}\"")));
            }
            else if (on is { } day && !Scheme.InForceOn(day).Contains(category))
            {
                findings.Add(new Finding("categories.not-in-force", Severity.Warning, at, new LocalizedText($"分类“{category.Name.Chinese}”在 {DateText.Iso(day)} 不适用", $"the class \"{category.Name.English}\" is not in use on {DateText.Iso(day)}")) { Source = category.Basis });
            }
        }
    }

    private void AddSum(SumCheck? check, string ruleId, string place, List<Finding> findings)
    {
        if (check is not null && (IsExhaustive || check.IsOver) && check.ToFinding(ruleId, place) is { } finding)
        {
            findings.Add(finding);
        }
    }
}
