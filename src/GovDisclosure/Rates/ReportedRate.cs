using GovDisclosure.Internal;

namespace GovDisclosure.Rates;

/// <summary>A rate that a report prints without showing its division: 办结率 100%, 满意率 97%.</summary>
/// <remarks>
/// Where the counts behind it are known they stand beside it; where they are not, an audit measures the print against
/// the count that the report names beside the rate. Equality compares all members.
/// </remarks>
[JsonShape]
public sealed partial record ReportedRate
{
    /// <summary>Makes a rate from its print.</summary>
    /// <param name="printed">The percentage as printed.</param>
    public ReportedRate(PrintedPercent printed) => Printed = printed;

    /// <summary>The percentage as printed.</summary>
    public PrintedPercent Printed { get; }

    /// <summary>How many cases the rate counts; null where the report does not say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long? Count { get; init => field = value is { } count ? Guard.NotNegative(count, "value") : null; }

    /// <summary>How many cases it is measured over; null where the report does not say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long? Base { get; init => field = value is { } count ? Guard.NotNegative(count, "value") : null; }

    /// <summary>What the report says the rate includes, for example 含基本满意率; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The rate as it stands in a sentence.</summary>
    /// <returns>The percentage as printed.</returns>
    public override string ToString() => Printed.ToString();
}
