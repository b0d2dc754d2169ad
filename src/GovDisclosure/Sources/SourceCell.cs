using GovDisclosure.Documents;
using GovDisclosure.Internal;

namespace GovDisclosure.Sources;

/// <summary>A cell of a table as the file has it.</summary>
[JsonShape]
public sealed partial record SourceCell
{
    /// <summary>Makes a cell.</summary>
    /// <param name="text">The text as printed; line breaks inside as <c>\n</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public SourceCell(string text) => Text = Ideographs.Fold(WellFormed.Text(Guard.NotNull(text)));

    /// <summary>The text as printed.</summary>
    public string Text { get; }

    /// <summary>The number of grid columns that it covers, at least 1.</summary>
    public int ColumnSpan { get; init => field = Guard.InRange(value, 1, int.MaxValue, nameof(ColumnSpan)); } = 1;

    /// <summary>The number of rows that it covers, at least 1.</summary>
    public int RowSpan { get; init => field = Guard.InRange(value, 1, int.MaxValue, nameof(RowSpan)); } = 1;

    /// <summary>Whether the file says that it is a header.</summary>
    public bool IsHeader { get; init; }

    /// <summary>The kind of value where the file itself says it, as the files of this library do; null where only the text can tell.</summary>
    public TableCellKind? Kind { get; init; }

    /// <summary>The number where the file stores one apart from the text, as a workbook does; null elsewhere.</summary>
    public decimal? Number { get; init; }

    /// <summary>Whether the edge of its page cuts it, so that its number may have lost digits and is not taken as a figure.</summary>
    public bool IsCut { get; init; }
}
