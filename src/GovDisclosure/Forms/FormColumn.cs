using GovDisclosure.Internal;

namespace GovDisclosure.Forms;

/// <summary>A column of a form's table, with the columns that are printed under it.</summary>
/// <remarks>Equality compares all members, children included.</remarks>
[JsonShape]
public sealed partial record FormColumn
{
    internal FormColumn(string id, string label)
    {
        Id = id;
        Label = label;
    }

    /// <summary>The stable id, for example <c>naturalPerson</c>; empty for the one value column of a table that is keyed by rows alone.</summary>
    public string Id { get; }

    /// <summary>The label exactly as printed, for example 本年收费金额（单位：万元）.</summary>
    public string Label { get; }

    /// <summary>The name of the column in English texts, for example <c>natural persons</c>; null where the form gives none, and texts quote <see cref="Label"/>.</summary>
    public string? LabelEnglish { get; init; }

    /// <summary>What the column is.</summary>
    internal FormLineKind Kind { get; init; } = FormLineKind.Leaf;

    /// <summary>The unit of the column's cells; null where the form gives none.</summary>
    public string? Unit { get; init; }

    /// <summary>The kind of number that the column asks for.</summary>
    public NumberKind Number { get; init; } = NumberKind.Count;

    /// <summary>The columns under this one, in the order of the form.</summary>
    public IReadOnlyList<FormColumn> Columns { get; init => field = ValueList.Copy(value); } = ValueList<FormColumn>.Empty;

    /// <summary>Whether the column has cells.</summary>
    public bool HasCells => Kind != FormLineKind.Group;

    /// <summary>Whether it is a total of others (合计, 总计).</summary>
    public bool IsTotal => Kind == FormLineKind.Total;
}
