using GovDisclosure.Internal;

namespace GovDisclosure.Forms;

/// <summary>A row of a form's table, with the rows that are printed under it.</summary>
/// <remarks>Equality compares all members, children included.</remarks>
[JsonShape]
public sealed partial record FormRow
{
    internal FormRow(string id, string label)
    {
        Id = id;
        Label = label;
    }

    /// <summary>The stable id, for example <c>denied.stateSecret</c> or <c>1.2.1</c>; empty for the one row of a table without row labels.</summary>
    public string Id { get; }

    /// <summary>The label exactly as printed, numbering and full-width punctuation included.</summary>
    public string Label { get; }

    /// <summary>The name of the row in English texts, for example <c>granted</c>; null where the form gives none, and texts quote <see cref="Label"/>.</summary>
    public string? LabelEnglish { get; init; }

    /// <summary>What the row is.</summary>
    internal FormLineKind Kind { get; init; } = FormLineKind.Leaf;

    /// <summary>The unit of the row's cells as printed, for example 件; null where the form prints none for the row.</summary>
    public string? Unit { get; init; }

    /// <summary>The kind of number where the row decides it; null where the column does.</summary>
    public NumberKind? Number { get; init; }

    /// <summary>The article of the Regulations that the row counts, in Chinese; null where there is none.</summary>
    public string? Basis { get; init; }

    /// <summary>How well the label is known.</summary>
    public Verification Verification { get; init; } = Verification.Verified;

    /// <summary>The rows under this one, in the order of the form.</summary>
    public IReadOnlyList<FormRow> Rows { get; init => field = ValueList.Copy(value); } = ValueList<FormRow>.Empty;

    /// <summary>Whether the row has cells.</summary>
    public bool HasCells => Kind != FormLineKind.Group;

    /// <summary>Whether it is a total of others (合计, 总计).</summary>
    public bool IsTotal => Kind == FormLineKind.Total;
}
