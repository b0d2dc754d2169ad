using GovDisclosure.Internal;

namespace GovDisclosure.Reports;

/// <summary>The year's reconsiderations, or its suits, about disclosure.</summary>
/// <remarks>Equality compares all members, lists by content.</remarks>
[JsonShape]
public sealed partial record CaseFigures
{
    /// <summary>Makes the figures.</summary>
    /// <param name="received">How many were received in the year (件).</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="received"/> is negative.</exception>
    public CaseFigures(long received) => Received = Guard.NotNegative(received);

    /// <summary>How many were received in the year (件).</summary>
    public long Received { get; }

    /// <summary>How many of them were accepted (受理); null where the report does not say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long? Accepted { get; init => field = value is { } count ? Guard.NotNegative(count, "value") : null; }

    /// <summary>How many of them were concluded in time (按时办结); null where the report does not say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long? ConcludedInTime { get; init => field = value is { } count ? Guard.NotNegative(count, "value") : null; }

    /// <summary>The results, in the order of the report.</summary>
    public IReadOnlyList<CaseResult> Results { get; init => field = ValueList.Copy(value); } = ValueList<CaseResult>.Empty;
}
