using System.Text;

namespace GovDisclosure.Data;

/// <summary>Statements that write many rows at once.</summary>
internal static class BulkRows
{
    /// <summary>The most values of one statement that names each of them.</summary>
    public const int MostValues = 4000;

    /// <summary>The most rows of one statement over arrays.</summary>
    public const int MostInArrays = 10_000;

    /// <summary>The most rows of one update over arrays: of more, PostgreSQL would rather read the whole table than look each up.</summary>
    public const int MostUpdated = 1000;

    /// <summary>The name of a value by its place.</summary>
    public static string Parameter(int at) => "@v" + SqlText.Whole(at);

    /// <summary>An insertion that names every value.</summary>
    public static (string Sql, List<KeyValuePair<string, object?>> Values) InsertValues(string begin, string table, string[] columns, List<object?[]> rows, string end)
    {
        var values = new List<KeyValuePair<string, object?>>(rows.Count * columns.Length);
        var sql = new StringBuilder(begin).Append(" INTO ").Append(table).Append(" (").Append(string.Join(", ", columns)).Append(") VALUES ");
        for (var i = 0; i < rows.Count; i++)
        {
            sql.Append(i == 0 ? "(" : ", (");
            foreach (var value in rows[i])
            {
                var name = Parameter(values.Count);
                sql.Append(sql[sql.Length - 1] == '(' ? string.Empty : ", ").Append(name);
                values.Add(new KeyValuePair<string, object?>(name, value));
            }

            sql.Append(')');
        }

        return (sql.Append(end).ToString(), values);
    }

    /// <summary>An insertion over an array for each column.</summary>
    public static (string Sql, List<KeyValuePair<string, object?>> Values) InsertArrays(string begin, string table, string[] columns, List<object?[]> rows, string end)
    {
        var (from, values) = Arrays(table, columns, rows);
        return ($"{begin} INTO {table} ({string.Join(", ", columns)}) SELECT * FROM {from}{end}", values);
    }

    /// <summary>The insertion of one row with the number that a series is raised to, in one statement of PostgreSQL that says the number.</summary>
    public static (string Sql, List<KeyValuePair<string, object?>> Values) InsertRaised(string raise, string table, string[] columns, object?[] row, int numbered)
    {
        var parts = columns.Select((column, i) => i == numbered ? "raised.last_no" : Parameter(i) + (RegisterSchema.IsText(table, column) ? "::text" : "::bigint"));
        var values = row.Select((value, i) => new KeyValuePair<string, object?>(Parameter(i), value)).Where((_, i) => i != numbered);
        return ($"WITH raised AS ({raise}) INSERT INTO {table} ({string.Join(", ", columns)}) SELECT {string.Join(", ", parts)} FROM raised RETURNING {columns[numbered]}", [.. values]);
    }

    /// <summary>Rows as a table of arrays, one for each column.</summary>
    /// <param name="table">The table whose columns they are: it knows which hold text.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The rows.</param>
    public static (string From, List<KeyValuePair<string, object?>> Values) Arrays(string table, string[] columns, List<object?[]> rows)
    {
        var parts = new List<string>(columns.Length);
        var values = new List<KeyValuePair<string, object?>>(columns.Length);
        for (var i = 0; i < columns.Length; i++)
        {
            var isText = RegisterSchema.IsText(table, columns[i]);
            parts.Add(Parameter(i) + (isText ? "::text[]" : "::bigint[]"));
            values.Add(new KeyValuePair<string, object?>(Parameter(i), isText ? Texts(rows, i) : Wholes(rows, i)));
        }

        return ($"unnest({string.Join(", ", parts)})", values);
    }

    private static string?[] Texts(List<object?[]> rows, int column)
    {
        var all = new string?[rows.Count];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = SqlText.Clean(rows[i][column]) as string;
        }

        return all;
    }

    private static long?[] Wholes(List<object?[]> rows, int column)
    {
        var all = new long?[rows.Count];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = (long?)rows[i][column];
        }

        return all;
    }
}
