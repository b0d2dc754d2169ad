using GovDisclosure.Rates;

namespace GovDisclosure.Reports;

/// <summary>How the built-in sentences print shares unless a report says otherwise.</summary>
internal static class ReportShares
{
    /// <summary>Categories: the largest remainder at two decimals, zeros trimmed.</summary>
    public static ShareOptions Categories { get; } = new() { TrailingZeros = TrailingZeros.Trim };

    /// <summary>Outcomes of requests and proposals: half up at one decimal, zeros trimmed.</summary>
    public static ShareOptions Outcomes { get; } = new() { Method = ShareMethod.HalfUp, Decimals = 1, TrailingZeros = TrailingZeros.Trim };
}
