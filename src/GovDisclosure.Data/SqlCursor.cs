using System.Data.Common;
using System.Globalization;
using NodaTime;

namespace GovDisclosure.Data;

/// <summary>Reads the columns of a record one after the other.</summary>
internal sealed class SqlCursor(DbDataReader reader, int at = 0)
{
    private int _at = at;

    public string? Text()
    {
        var column = _at++;
        return reader.IsDBNull(column) ? null : reader.GetString(column);
    }

    public long Whole() => reader.GetInt64(_at++);

    public long? WholeOrNull()
    {
        var column = _at++;
        return reader.IsDBNull(column) ? null : reader.GetInt64(column);
    }

    /// <summary>A sum, which databases give in a type of their own.</summary>
    public long Sum() => Convert.ToInt64(reader.GetValue(_at++), CultureInfo.InvariantCulture);

    public long? SumOrNull()
    {
        var column = _at++;
        return reader.IsDBNull(column) ? null : Convert.ToInt64(reader.GetValue(column), CultureInfo.InvariantCulture);
    }

    public LocalDate? Day() => SqlText.Day(Text());
}
