using GovDisclosure.Internal;

namespace GovDisclosure.Documents;

/// <summary>One row of numbers of a chart, for example one year or one kind of outcome.</summary>
[JsonShape]
public sealed partial record ChartSeries
{
    /// <summary>Makes a series.</summary>
    /// <param name="name">What the numbers count, as printed in the legend.</param>
    /// <param name="values">A number for each category, zero or more; null where the number is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public ChartSeries(string name, IEnumerable<decimal?> values)
    {
        Name = WellFormed.Text(Guard.NotBlank(name));
        var list = ValueList.Copy(Guard.NotNull(values));
        foreach (var value in list)
        {
            Guard.NotNegative(value ?? 0, nameof(values));
        }

        Values = list;
    }

    /// <summary>What the numbers count.</summary>
    public string Name { get; }

    /// <summary>A number for each category; null where the number is not known, which is not zero.</summary>
    public IReadOnlyList<decimal?> Values { get; }
}
