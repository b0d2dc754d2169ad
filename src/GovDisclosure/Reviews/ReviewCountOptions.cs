using GovDisclosure.Internal;

namespace GovDisclosure.Reviews;

/// <summary>The settings by which the cases of a year are counted.</summary>
[JsonShape]
public sealed partial record ReviewCountOptions
{
    /// <summary>The columns; <see cref="ReviewMapping.Default"/> when not set.</summary>
    public ReviewMapping Mapping { get; init => field = Guard.NotNull(value); } = ReviewMapping.Default;

    /// <summary>How higher instances are counted; one case when not set.</summary>
    public HigherInstances HigherInstances { get; init => field = Guard.Defined(value); } = HigherInstances.OneCase;
}
