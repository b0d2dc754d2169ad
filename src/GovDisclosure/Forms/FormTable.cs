using GovDisclosure.Internal;

namespace GovDisclosure.Forms;

/// <summary>A table of a form.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record FormTable
{
    internal FormTable(string id, IEnumerable<FormBlock> blocks)
    {
        Id = id;
        Blocks = ValueList.Copy(blocks);
    }

    /// <summary>The stable id, for example <c>table3</c>; unique in the form.</summary>
    public string Id { get; }

    /// <summary>The title of the table as printed; null where the section's heading stands for it.</summary>
    public string? Title { get; init; }

    /// <summary>The number of the section that holds the table, for example 三; null for a table by itself.</summary>
    public string? Section { get; init; }

    /// <summary>The unit of all counts in the table; null where rows or columns give their own.</summary>
    public string? Unit { get; init; }

    /// <summary>The text in the corner over the row labels as printed; null for none.</summary>
    public string? Corner { get; init; }

    /// <summary>The heading of a printed column of units beside the labels, for example 单位; null for none.</summary>
    public string? UnitHeading { get; init; }

    /// <summary>Fields that are printed above the table, for example 填报单位（盖章）.</summary>
    public IReadOnlyList<string> HeaderFields { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>Fields that are printed under the table, for example 审核人.</summary>
    public IReadOnlyList<string> FooterFields { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>What an empty cell means.</summary>
    public BlankMeaning Blank { get; init; }

    /// <summary>The blocks, in the order of the form.</summary>
    public IReadOnlyList<FormBlock> Blocks { get; internal init => field = ValueList.Copy(value); }

    /// <summary>The rows that have cells, in the order of the form.</summary>
    public IEnumerable<FormRow> CellRows => Blocks.SelectMany(block => FormTree.WithCells(block.Rows));

    /// <summary>Finds a row, a group or a row with cells, by its id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The row, or null when the table has none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public FormRow? FindRow(string id)
    {
        Guard.NotNull(id);
        return Blocks.SelectMany(block => FormTree.All(block.Rows)).FirstOrDefault(row => row.Id == id);
    }

    /// <summary>Whether the table has one row without a label, so that its cells are keyed by the column alone.</summary>
    public bool IsKeyedByColumn => Blocks is [{ Rows: [{ Id: "" }] }];

    /// <summary>Whether the table has one value column, so that its cells are keyed by the row alone.</summary>
    public bool IsKeyedByRow => Blocks.All(block => block.Columns is [{ Id: "" }]);
}
