using GovDisclosure.Internal;

namespace GovDisclosure.Forms;

/// <summary>Collects the cells of one report's tables, or the sums of many, before they become immutable.</summary>
/// <remarks>Not safe for use by several threads at once.</remarks>
public sealed class FormValuesBuilder
{
    private readonly long[] _units;
    private readonly byte[] _tags;

    /// <summary>Starts with every cell not shown.</summary>
    /// <param name="form">The form.</param>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    public FormValuesBuilder(Form form)
        : this(Guard.NotNull(form), new long[form.Cells.Count], new byte[form.Cells.Count])
    {
    }

    internal FormValuesBuilder(Form form, long[] units, byte[] tags)
    {
        Form = form;
        _units = units;
        _tags = tags;
    }

    /// <summary>The form.</summary>
    public Form Form { get; }

    /// <summary>A cell as it stands.</summary>
    /// <param name="index">Its place in <see cref="Form.Cells"/>, from 0.</param>
    /// <returns>The content.</returns>
    /// <exception cref="IndexOutOfRangeException">The form has no cell of that index.</exception>
    public CellValue this[int index]
    {
        get => new(_units[index], _tags[index]);
        set
        {
            _units[index] = value.Units;
            _tags[index] = value.Tag;
        }
    }

    /// <summary>Sets a cell.</summary>
    /// <param name="cell">The cell, one of <see cref="Form.Cells"/>.</param>
    /// <param name="value">Its content.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The cell is not one of the form.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="cell"/> is null.</exception>
    public FormValuesBuilder Set(FormCell cell, CellValue value)
    {
        Guard.NotNull(cell);
        if (cell.Index >= Form.Cells.Count || !Form.Cells[cell.Index].Equals(cell))
        {
            throw new ArgumentException($"Form {Form} has no cell {cell.Path} of index {cell.Index}.", nameof(cell));
        }

        this[cell.Index] = value;
        return this;
    }

    /// <summary>Sets a cell.</summary>
    /// <param name="tableId">The table.</param>
    /// <param name="rowId">The row; empty in a table with one row without a label.</param>
    /// <param name="columnId">The column; empty in a table with one value column.</param>
    /// <param name="value">Its content.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The form has no such cell.</exception>
    /// <exception cref="ArgumentNullException">An id is null.</exception>
    public FormValuesBuilder Set(string tableId, string rowId, string columnId, CellValue value)
    {
        this[FormValues.Find(Form, tableId, rowId, columnId).Index] = value;
        return this;
    }

    /// <summary>Adds a report in the same form, cell by cell, see <see cref="CellValue.Add"/>.</summary>
    /// <param name="values">The report.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The forms differ.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="OverflowException">A sum does not fit; the cells before it are added already.</exception>
    public FormValuesBuilder Add(FormValues values)
    {
        Guard.NotNull(values);
        if (!ReferenceEquals(Form, values.Form) && !Form.Equals(values.Form))
        {
            throw new ArgumentException($"The report is in form {values.Form}, the sum in form {Form}.", nameof(values));
        }

        var units = values.Units;
        var tags = values.Tags;
        for (var i = 0; i < _units.Length; i++)
        {
            // Nearly every cell of a roll-up is a count plus a count.
            if (_tags[i] == CellValue.CountTag && tags[i] == CellValue.CountTag)
            {
                _units[i] = checked(_units[i] + units[i]);
            }
            else if (tags[i] != 0)
            {
                this[i] = this[i].Add(new CellValue(units[i], tags[i]));
            }
        }

        return this;
    }

    /// <summary>The cells as they stand now.</summary>
    /// <returns>Immutable values; later changes of the builder do not reach them.</returns>
    public FormValues Build() => new(Form, (long[])_units.Clone(), (byte[])_tags.Clone());
}
