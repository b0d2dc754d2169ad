using GovDisclosure.Internal;

namespace GovDisclosure.Statistics;

/// <summary>The way from one form to another: which cells are the same figure, and which are not.</summary>
/// <remarks>
/// The first rule that names a cell decides; a cell that no rule names is left out. What is left out, and what could not be
/// split, is told with every report that takes the bridge: nothing is guessed silently. Equality compares all members.
/// </remarks>
public sealed record FormBridge
{
    /// <summary>Makes a bridge.</summary>
    /// <param name="fromFormId">The id of the form of the report.</param>
    /// <param name="toFormId">The id of the form of the roll-up.</param>
    /// <param name="rules">The rules; the first that names a cell decides.</param>
    /// <exception cref="ArgumentException">An id is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public FormBridge(string fromFormId, string toFormId, IEnumerable<BridgeRule> rules)
    {
        FromFormId = Guard.NotBlank(fromFormId);
        ToFormId = Guard.NotBlank(toFormId);
        Rules = ValueList.Copy(Guard.NotNull(rules));
    }

    /// <summary>The id of the form of the report.</summary>
    public string FromFormId { get; }

    /// <summary>The id of the form of the roll-up.</summary>
    public string ToFormId { get; }

    /// <summary>The rules; the first that names a cell decides.</summary>
    public IReadOnlyList<BridgeRule> Rules { get; }
}
