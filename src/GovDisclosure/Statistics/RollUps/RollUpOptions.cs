using GovDisclosure.Internal;

namespace GovDisclosure.Statistics;

/// <summary>How reports are added up.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record RollUpOptions
{
    /// <summary>The options when none are given.</summary>
    public static RollUpOptions Default { get; } = new();

    /// <summary>The bridges that a report in another form may take; those of <see cref="FormBridges.BuiltIn"/> when not set. Empty for none.</summary>
    public IReadOnlyList<FormBridge> Bridges { get; init => field = ValueList.Copy(value); } = FormBridges.BuiltIn;
}
