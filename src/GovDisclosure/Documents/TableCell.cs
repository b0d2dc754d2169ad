using System.Globalization;
using GovDisclosure.Internal;

namespace GovDisclosure.Documents;

/// <summary>A cell of a table: its kind, its value and how many columns and rows it takes.</summary>
/// <remarks>Equality compares kind, printed text, number, spans and whether it is a header; amounts of 1.5 and 1.50 differ.</remarks>
[JsonShape(Codec = typeof(TableCellShape))]
public sealed partial record TableCell
{
    /// <summary>A cell that nobody filled in.</summary>
    public static readonly TableCell Blank = new(TableCellKind.Blank, string.Empty, null);

    /// <summary>A cell that does not apply (/).</summary>
    public static readonly TableCell NotApplicable = new(TableCellKind.NotApplicable, "/", null);

    /// <summary>A cell of the form that the report does not show (—).</summary>
    public static readonly TableCell NotShown = new(TableCellKind.NotShown, "—", null);

    private TableCell(TableCellKind kind, string text, decimal? number)
    {
        Kind = kind;
        Text = text;
        Number = number;
    }

    /// <summary>What the cell holds.</summary>
    public TableCellKind Kind { get; }

    /// <summary>The text as printed; empty for a blank cell.</summary>
    public string Text { get; }

    /// <summary>The number of a count or an amount; null for every other kind.</summary>
    public decimal? Number { get; }

    /// <summary>Whether the cell is a header of its row or column; false unless set. Every cell of a header row is one anyway.</summary>
    public bool IsHeader { get; init; }

    /// <summary>Whether a plus is printed in front of a positive number, as for a change.</summary>
    public bool IsSigned { get; private init; }

    /// <summary>How many columns the cell takes, from 1 to 1000; 1 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1 to 1000.</exception>
    public int ColumnSpan { get; init => field = Guard.InRange(value, 1, 1000, nameof(ColumnSpan)); } = 1;

    /// <summary>How many rows the cell takes, from 1 to 65534; 1 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1 to 65534.</exception>
    public int RowSpan { get; init => field = Guard.InRange(value, 1, 65534, nameof(RowSpan)); } = 1;

    /// <summary>A cell with text.</summary>
    /// <param name="text">The text; never markup.</param>
    /// <returns>The cell; empty text is still text, not a blank cell.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static TableCell OfText(string text) => new(TableCellKind.Text, WellFormed.Text(Guard.NotNull(text)), null);

    /// <summary>A header cell: a column's name in a header row, or a row's name in a stub column.</summary>
    /// <param name="text">The label as printed.</param>
    /// <param name="columnSpan">How many columns the cell takes.</param>
    /// <param name="rowSpan">How many rows the cell takes.</param>
    /// <returns>The cell.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A span is less than 1 or too large.</exception>
    public static TableCell OfHeader(string text, int columnSpan = 1, int rowSpan = 1)
        => OfText(text) with { IsHeader = true, ColumnSpan = columnSpan, RowSpan = rowSpan };

    /// <summary>A cell with a whole number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="isSigned">Whether a plus is printed in front of a positive number, as for a change.</param>
    /// <returns>The cell.</returns>
    public static TableCell OfCount(long value, bool isSigned = false)
        => new(TableCellKind.Count, Sign(isSigned && value > 0) + value.ToString(CultureInfo.InvariantCulture), value) { IsSigned = isSigned };

    /// <summary>A cell with a decimal number, printed with the decimals that it has.</summary>
    /// <param name="value">The number.</param>
    /// <param name="isSigned">Whether a plus is printed in front of a positive number, as for a change.</param>
    /// <returns>The cell.</returns>
    public static TableCell OfAmount(decimal value, bool isSigned = false)
        => new(TableCellKind.Amount, Sign(isSigned && value > 0) + value.ToString(CultureInfo.InvariantCulture), value) { IsSigned = isSigned };

    private static string Sign(bool isPrinted) => isPrinted ? "+" : string.Empty;
}
