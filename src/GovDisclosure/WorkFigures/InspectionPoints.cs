using GovDisclosure.Internal;

namespace GovDisclosure.WorkFigures;

/// <summary>The places where the public can read government information (查阅点).</summary>
[JsonShape]
public sealed partial record InspectionPoints
{
    /// <summary>Makes the figure.</summary>
    /// <param name="count">How many points there are (个).</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public InspectionPoints(long count) => Count = Guard.NotNegative(count);

    /// <summary>How many points there are (个).</summary>
    public long Count { get; }

    /// <summary>Where they are, in the order of the report; empty where the report names no place.</summary>
    public IReadOnlyList<string> Places { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;
}
