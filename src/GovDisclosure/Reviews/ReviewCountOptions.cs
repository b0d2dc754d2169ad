using GovDisclosure.Internal;

namespace GovDisclosure.Reviews;

/// <summary>The settings by which the cases of a year are counted.</summary>
internal sealed record ReviewCountOptions
{
    /// <summary>The columns; <see cref="ReviewMapping.Default"/> when not set.</summary>
    public ReviewMapping Mapping { get; init => field = Guard.NotNull(value); } = ReviewMapping.Default;

    /// <summary>Whether each instance of a suit is a case of its own; otherwise a suit is one case over all its instances, with the result of the latest.</summary>
    public bool CountsEachInstance { get; init; }
}
