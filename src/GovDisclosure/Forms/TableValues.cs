using System.Runtime.InteropServices;
using GovDisclosure.Internal;

namespace GovDisclosure.Forms;

/// <summary>The cells of one table of a report.</summary>
/// <remarks>A view of <see cref="FormValues"/>. Equality compares the report and the table.</remarks>
[StructLayout(LayoutKind.Auto)]
[JsonShape(Codec = typeof(TableValuesShape))]
public readonly partial struct TableValues : IEquatable<TableValues>
{
    internal TableValues(FormValues values, FormTable table)
    {
        Values = values;
        Table = table;
    }

    /// <summary>The table of the form.</summary>
    public FormTable Table { get; }

    /// <summary>The report's values.</summary>
    public FormValues Values { get; }

    /// <summary>A cell.</summary>
    /// <param name="rowId">The row.</param>
    /// <param name="columnId">The column.</param>
    /// <returns>The content.</returns>
    /// <exception cref="ArgumentException">The table has no such cell.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The table is the default value.</exception>
    public CellValue this[string rowId, string columnId] => Made(Values)[Table.Id, rowId, columnId];

    /// <summary>A cell of a table that is keyed by its columns alone or by its rows alone.</summary>
    /// <param name="id">The id of the column, or of the row.</param>
    /// <returns>The content.</returns>
    /// <exception cref="ArgumentException">The table has no such cell, or needs both ids.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The table is the default value.</exception>
    public CellValue this[string id]
        => Made(Values) is var values && Table.IsKeyedByColumn ? values[Table.Id, string.Empty, id] : values[Table.Id, id, string.Empty];

    private static FormValues Made(FormValues values) => Guard.Made<TableValues, FormValues>(values);

    /// <inheritdoc/>
    public bool Equals(TableValues other) => Equals(Values, other.Values) && Equals(Table, other.Table);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TableValues other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Values?.GetHashCode() ?? 0;

    /// <summary>Compares two tables.</summary>
    /// <param name="left">A table.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether report and table agree.</returns>
    public static bool operator ==(TableValues left, TableValues right) => left.Equals(right);

    /// <summary>Compares two tables.</summary>
    /// <param name="left">A table.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether report or table differ.</returns>
    public static bool operator !=(TableValues left, TableValues right) => !left.Equals(right);
}
