using GovDisclosure.Internal;
using GovDisclosure.Rates;

namespace GovDisclosure.Reports;

/// <summary>What was published proactively in the year: in all, by category and by channel.</summary>
/// <remarks>Equality compares all members, lists by content.</remarks>
[JsonShape]
public sealed partial record ProactiveFigures
{
    /// <summary>Makes the figures.</summary>
    /// <param name="total">How many pieces were published (条).</param>
    public ProactiveFigures(ReportedCount total) => Total = total;

    /// <summary>How many pieces were published (条).</summary>
    public ReportedCount Total { get; }

    /// <summary>The id of the category scheme that the categories' codes are of; null where they have names only.</summary>
    public string? Scheme { get; init; }

    /// <summary>The categories, in the order of the report.</summary>
    public IReadOnlyList<CategoryFigure> Categories { get; init => field = ValueList.Copy(value); } = ValueList<CategoryFigure>.Empty;

    /// <summary>How the shares of the categories are rounded and printed; two decimals, largest remainder, zeros trimmed unless set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ShareOptions Shares { get; init => field = Guard.NotNull(value); } = ReportShares.Categories;

    /// <summary>The channels, in the order of the report.</summary>
    public IReadOnlyList<ChannelFigure> Channels { get; init => field = ValueList.Copy(value); } = ValueList<ChannelFigure>.Empty;
}
