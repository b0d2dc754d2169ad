using GovDisclosure.Internal;

namespace GovDisclosure.Forms;

/// <summary>The address of a cell in a form: its table, row and column.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record FormCell
{
    internal FormCell(int index, string tableId, string rowId, string columnId)
    {
        Index = index;
        TableId = tableId;
        RowId = rowId;
        ColumnId = columnId;
        Name = new LocalizedText(Path, Path);
    }

    /// <summary>The place of the cell in <see cref="Form.Cells"/>, from 0.</summary>
    public int Index { get; }

    /// <summary>The id of the table.</summary>
    public string TableId { get; }

    /// <summary>The id of the row; empty in a table with one row without a label.</summary>
    public string RowId { get; }

    /// <summary>The id of the column; empty in a table with one value column.</summary>
    public string ColumnId { get; }

    /// <summary>The labels over the cell, groups first: those of the row, then those of the column.</summary>
    public IReadOnlyList<string> Labels { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>The cell in words: the labels as one line, and the form's English names of them as one line, as messages print them.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The number that the form asks for.</summary>
    public NumberKind Number { get; init; } = NumberKind.Count;

    /// <summary>The unit; null where the form gives none.</summary>
    public string? Unit { get; init; }

    /// <summary>The address as text, as findings print it: <c>table3/newReceived/total</c>, <c>table4/review.total</c>.</summary>
    public string Path => RowId.Length == 0 || ColumnId.Length == 0
        ? $"{TableId}/{RowId}{ColumnId}"
        : $"{TableId}/{RowId}/{ColumnId}";

    /// <summary>The labels as one line in Chinese, as messages print it.</summary>
    /// <returns>For example 三、本年度办理结果·（一）予以公开·申请人情况·总计.</returns>
    public override string ToString() => Name.Chinese;
}
