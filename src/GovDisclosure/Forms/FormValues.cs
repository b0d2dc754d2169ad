using GovDisclosure.Internal;

namespace GovDisclosure.Forms;

/// <summary>The cells of one report's tables, in one form.</summary>
/// <remarks>
/// Immutable; made with <see cref="FormValuesBuilder"/>, <see cref="With"/> or read from a report file. A cell that nobody set is
/// <see cref="CellValue.NotShown"/>. Equality compares the form and every cell.
/// </remarks>
[JsonShape(Codec = typeof(FormValuesShape))]
public sealed partial class FormValues : IEquatable<FormValues>
{
    private readonly long[] _units;
    private readonly byte[] _tags;

    internal FormValues(Form form, long[] units, byte[] tags)
    {
        Form = form;
        _units = units;
        _tags = tags;
    }

    /// <summary>The form.</summary>
    public Form Form { get; }

    internal ReadOnlySpan<long> Units => _units;

    internal ReadOnlySpan<byte> Tags => _tags;

    /// <summary>A cell.</summary>
    /// <param name="index">Its place in <see cref="Form.Cells"/>, from 0.</param>
    /// <returns>The content.</returns>
    /// <exception cref="IndexOutOfRangeException">The form has no cell of that index.</exception>
    public CellValue this[int index] => new(_units[index], _tags[index]);

    /// <summary>A cell.</summary>
    /// <param name="tableId">The table.</param>
    /// <param name="rowId">The row; empty in a table with one row without a label.</param>
    /// <param name="columnId">The column; empty in a table with one value column.</param>
    /// <returns>The content.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The form has no such cell.</exception>
    public CellValue this[string tableId, string rowId, string columnId] => this[Find(Form, tableId, rowId, columnId).Index];

    /// <summary>The values without any cell: each is not shown.</summary>
    /// <param name="form">The form.</param>
    /// <returns>The identity of <see cref="Add"/> for the form.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    public static FormValues Empty(Form form)
        => new(Guard.NotNull(form), new long[form.Cells.Count], new byte[form.Cells.Count]);

    /// <summary>Whether the source shows any cell of a table.</summary>
    /// <param name="tableId">The table; one that the form does not have is not shown.</param>
    /// <returns>Whether one of its cells is anything but <see cref="CellKind.NotShown"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tableId"/> is null.</exception>
    public bool Shows(string tableId)
    {
        Guard.NotNull(tableId);
        return Form.Cells.Any(cell => cell.TableId == tableId && _tags[cell.Index] != 0);
    }

    /// <summary>A copy with one other cell.</summary>
    /// <param name="cell">The cell, one of <see cref="Form.Cells"/>.</param>
    /// <param name="value">Its new content.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentException">The cell is not one of the form.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="cell"/> is null.</exception>
    public FormValues With(FormCell cell, CellValue value) => ToBuilder().Set(cell, value).Build();

    /// <summary>Adds two reports in the same form, cell by cell, see <see cref="CellValue.Add"/>.</summary>
    /// <param name="other">The other report.</param>
    /// <returns>The sums.</returns>
    /// <exception cref="ArgumentException">The forms differ.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="OverflowException">A sum does not fit.</exception>
    public FormValues Add(FormValues other) => ToBuilder().Add(other).Build();

    /// <summary>A builder that starts with these cells.</summary>
    /// <returns>A new builder.</returns>
    public FormValuesBuilder ToBuilder() => new(Form, (long[])_units.Clone(), (byte[])_tags.Clone());

    /// <inheritdoc/>
    public bool Equals(FormValues? other)
    {
        if (other is null || !Form.Equals(other.Form))
        {
            return false;
        }

        for (var i = 0; i < _units.Length; i++)
        {
            if (this[i] != other[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FormValues);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Form.GetHashCode();
        for (var i = 0; i < _units.Length; i++)
        {
            hash = unchecked((hash * 31) + this[i].GetHashCode());
        }

        return hash;
    }

    internal static FormCell Find(Form form, string tableId, string rowId, string columnId)
        => form.FindCell(tableId, rowId, columnId)
            ?? throw new ArgumentException($"Form {form} has no cell {tableId}/{rowId}/{columnId}.", nameof(rowId));
}
