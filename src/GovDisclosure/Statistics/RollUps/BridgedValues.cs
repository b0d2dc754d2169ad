using GovDisclosure.Forms;
using GovDisclosure.Internal;

namespace GovDisclosure.Statistics;

/// <summary>A report carried over into another form, with what was lost on the way.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
internal sealed partial record BridgedValues
{
    internal BridgedValues(FormValues values, IEnumerable<FormCell> leftOut, IEnumerable<FormCell> unsplit)
    {
        Values = values;
        LeftOut = ValueList.Copy(leftOut);
        Unsplit = ValueList.Copy(unsplit);
    }

    /// <summary>The cells in the other form; those that no cell leads to are not shown.</summary>
    public FormValues Values { get; }

    /// <summary>The cells of the report with a number other than zero that the other form has no cell for.</summary>
    public IReadOnlyList<FormCell> LeftOut { get; }

    /// <summary>The cells of the report with a number other than zero that the other form splits; all of it stands in one row.</summary>
    public IReadOnlyList<FormCell> Unsplit { get; }
}
