using GovDisclosure.Internal;
using GovDisclosure.Rates;

namespace GovDisclosure.Reports;

/// <summary>How many requests had one outcome.</summary>
[JsonShape]
public sealed partial record RequestOutcomeFigure
{
    /// <summary>Makes a count.</summary>
    /// <param name="name">The outcome in the words of the report, for example 予以公开.</param>
    /// <param name="count">How many had it (件).</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public RequestOutcomeFigure(string name, long count)
    {
        Name = Guard.NotBlank(name);
        Count = Guard.NotNegative(count);
    }

    /// <summary>The outcome in the words of the report.</summary>
    public string Name { get; }

    /// <summary>How many had it (件).</summary>
    public long Count { get; }

    /// <summary>The share as published, for an audit; null where none was published.</summary>
    public PrintedPercent? PrintedShare { get; init; }
}
