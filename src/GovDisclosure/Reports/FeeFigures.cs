using GovDisclosure.Internal;

namespace GovDisclosure.Reports;

/// <summary>What was charged for information in the year, and what was reduced or waived: item 3 of article 32 of the 2007 Regulations.</summary>
/// <remarks>All zero means that nothing was charged and nothing waived, and the report says so; figures that are not known are left out of the report's data.</remarks>
[JsonShape]
public sealed partial record FeeFigures
{
    /// <summary>The sum charged, in yuan.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public decimal Charged { get; init => field = Guard.NotNegative(value); }

    /// <summary>How many requests were charged (件).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long ChargedRequests { get; init => field = Guard.NotNegative(value); }

    /// <summary>The sum reduced or waived, in yuan.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public decimal Waived { get; init => field = Guard.NotNegative(value); }

    /// <summary>How many requests had their fee reduced or waived (件).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long WaivedRequests { get; init => field = Guard.NotNegative(value); }

    /// <summary>Whether nothing was charged and nothing waived.</summary>
    public bool IsNil => Charged == 0 && ChargedRequests == 0 && Waived == 0 && WaivedRequests == 0;
}
