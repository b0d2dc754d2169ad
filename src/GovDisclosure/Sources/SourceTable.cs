using GovDisclosure.Internal;

namespace GovDisclosure.Sources;

/// <summary>A table as the file has it: rows of cells with spans, not necessarily a clean grid.</summary>
/// <remarks>
/// A reader takes out nothing: layout tables are flattened by the reader, but a table that may hold data is kept whole, broken spans and
/// all. What covers what is settled where the table is recognised.
/// </remarks>
[JsonShape]
public sealed partial record SourceTable : SourceBlock
{
    /// <summary>Makes a table.</summary>
    /// <param name="place">Where it begins.</param>
    /// <param name="rows">The rows from top to bottom, header rows included.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or a row is null.</exception>
    public SourceTable(SourcePlace place, IEnumerable<SourceRow> rows)
        : base(place)
    {
        var list = ValueList.Copy(Guard.NotNull(rows));
        foreach (var row in list)
        {
            Guard.NotNull(row, nameof(rows));
        }

        Rows = list;
    }

    /// <summary>The rows.</summary>
    public IReadOnlyList<SourceRow> Rows { get; }

    /// <summary>The caption where the file ties it to the table; null elsewhere.</summary>
    public string? Caption { get; init => field = value is null ? null : WellFormed.Text(value); }

    /// <summary>The id of the form's table where the file itself says it, as the files of this library do; null elsewhere.</summary>
    public string? Id { get; init => field = value is null ? null : WellFormed.Text(value); }
}
