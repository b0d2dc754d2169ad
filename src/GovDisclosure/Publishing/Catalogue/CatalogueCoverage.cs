using GovDisclosure.Internal;

namespace GovDisclosure.Publishing;

/// <summary>How far an item of a list is published.</summary>
[JsonShape]
public sealed partial record CatalogueCoverage
{
    internal CatalogueCoverage(CatalogueItem item, CoverageStatus status, IEnumerable<string> publications, IEnumerable<string> late)
    {
        Item = Guard.NotNull(item);
        Status = status;
        Publications = ValueList.Copy(publications);
        Late = ValueList.Copy(late);
    }

    /// <summary>The item.</summary>
    public CatalogueItem Item { get; }

    /// <summary>How far it is published.</summary>
    public CoverageStatus Status { get; }

    /// <summary>The ids of the documents under it.</summary>
    public IReadOnlyList<string> Publications { get; }

    /// <summary>Those that came after the end of their period.</summary>
    public IReadOnlyList<string> Late { get; }
}
