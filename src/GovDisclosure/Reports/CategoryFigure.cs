using GovDisclosure.Internal;
using GovDisclosure.Rates;

namespace GovDisclosure.Reports;

/// <summary>How much information of one category was published: 概况类 239 条，占 1.53%.</summary>
[JsonShape]
public sealed partial record CategoryFigure
{
    /// <summary>Makes a figure.</summary>
    /// <param name="name">The category as printed, for example 概况类.</param>
    /// <param name="count">How many pieces were published (条).</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public CategoryFigure(string name, ReportedCount count)
    {
        Name = Guard.NotBlank(name);
        Count = count;
    }

    /// <summary>The category as printed.</summary>
    public string Name { get; }

    /// <summary>How many pieces were published (条).</summary>
    public ReportedCount Count { get; }

    /// <summary>The code of the category in the report's scheme; null where the report follows no scheme.</summary>
    public string? Code { get; init; }

    /// <summary>The share as published, for an audit; null where none was published.</summary>
    public PrintedPercent? PrintedShare { get; init; }
}
