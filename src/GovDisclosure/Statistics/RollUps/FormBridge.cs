using GovDisclosure.Forms;
using GovDisclosure.Internal;

namespace GovDisclosure.Statistics;

/// <summary>The way from one form to another: which cells are the same figure, and which are not.</summary>
/// <remarks>
/// The first rule that names a cell decides; a cell that no rule names is left out. What is left out, and what could not be
/// split, is told with every report that takes the bridge: nothing is guessed silently. Equality compares all members.
/// </remarks>
[JsonShape]
public sealed partial record FormBridge
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

    /// <summary>Carries a report over.</summary>
    /// <param name="values">The report, in the form that the bridge starts from, or a variant of it.</param>
    /// <param name="to">The form that the bridge leads to, or a variant of it.</param>
    /// <returns>The cells in the other form, and what was lost.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The bridge does not lead from the form of <paramref name="values"/> to <paramref name="to"/>.</exception>
    internal BridgedValues Carry(FormValues values, Form to)
        => Guard.NotNull(values).Form.Id == FromFormId && Guard.NotNull(to).Id == ToFormId
            ? new CompiledBridge(values.Form, to, this).Apply(values)
            : throw new ArgumentException($"The bridge leads from {FromFormId} to {ToFormId}, not from {values.Form.Id} to {Guard.NotNull(to).Id}.", nameof(to));
}
