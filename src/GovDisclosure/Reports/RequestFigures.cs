using GovDisclosure.Internal;

namespace GovDisclosure.Reports;

/// <summary>The year's requests for disclosure as a report of the 2007 outline counts them.</summary>
/// <remarks>The tables of the later forms count them by cell instead. Equality compares all members, lists by content.</remarks>
[JsonShape]
public sealed partial record RequestFigures
{
    /// <summary>Makes the figures.</summary>
    /// <param name="received">How many requests were received in the year (件).</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="received"/> is negative.</exception>
    public RequestFigures(long received) => Received = Guard.NotNegative(received);

    /// <summary>How many requests were received in the year (件).</summary>
    public long Received { get; }

    /// <summary>How many were handled as the law asks (件); null where the report does not say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long? Handled { get; init => field = value is { } count ? Guard.NotNegative(count, "value") : null; }

    /// <summary>The outcomes, in the order of the report; empty where the report names none.</summary>
    public IReadOnlyList<RequestOutcomeFigure> Outcomes { get; init => field = ValueList.Copy(value); } = ValueList<RequestOutcomeFigure>.Empty;
}
