using System.Globalization;

namespace GovDisclosure.Data;

/// <summary>The few things in which databases differ: names of types, a search inside a text, a counter that two may raise at once.</summary>
/// <remarks>
/// SQLite from 3.24, PostgreSQL from 12 and MariaDB from 10.6 are tested. SQL Server, 达梦 (DM), 人大金仓 (Kingbase) and OceanBase were not run; the
/// tables use nothing that they are known not to have, and what their SQL wants otherwise stands here.
/// </remarks>
public sealed class SqlDialect
{
    private const string OnceRow = " INTO gd_once (site, once_key, body_hash, until_no, answer_text) VALUES (@site, @key, @content, @until, NULL)";

    private SqlDialect(string name) => Name = name;

    /// <summary>SQLite.</summary>
    public static SqlDialect Sqlite { get; } = new("SQLite")
    {
        KeyCollation = string.Empty,
        LongText = "text",
        TableEnd = string.Empty,
        Contains = "instr({0}, {1}) > 0",
        Raise = "INSERT INTO gd_series (site, series, last_no) VALUES (@site, @series, @by) ON CONFLICT (site, series) DO UPDATE SET last_no = last_no + @by RETURNING last_no",
        Once = "INSERT" + OnceRow + " ON CONFLICT (site, once_key) DO NOTHING",
        IsNewEnd = " ON CONFLICT DO NOTHING",
        Point = "coalesce(unicode({0}), 0)",
        Bulk = BulkWay.Repeated,
    };

    /// <summary>PostgreSQL.</summary>
    public static SqlDialect PostgreSql { get; } = new("PostgreSQL")
    {
        KeyCollation = " COLLATE \"C\"",
        LongText = "text",
        TableEnd = string.Empty,
        Contains = "strpos({0}, {1}) > 0",
        Raise = "INSERT INTO gd_series (site, series, last_no) VALUES (@site, @series, @by) ON CONFLICT (site, series) DO UPDATE SET last_no = gd_series.last_no + @by RETURNING last_no",
        Once = "INSERT" + OnceRow + " ON CONFLICT (site, once_key) DO NOTHING",
        IsNewEnd = " ON CONFLICT DO NOTHING",
        Point = "CAST(ascii({0}) AS bigint)",
        Bulk = BulkWay.Arrays,
        ReadsOn = true,
    };

    /// <summary>MariaDB.</summary>
    public static SqlDialect MariaDb { get; } = new("MariaDB")
    {
        KeyCollation = string.Empty,
        LongText = "longtext",
        TableEnd = " ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin",
        Contains = "instr({0}, {1}) > 0",
        Raise = "INSERT INTO gd_series (site, series, last_no) VALUES (@site, @series, @by) ON DUPLICATE KEY UPDATE last_no = last_no + @by RETURNING last_no",
        Once = "INSERT IGNORE" + OnceRow,
        IsNewBegin = "INSERT IGNORE",
        Join = "concat({0}, {1})",
        Point = "CAST(coalesce(conv(hex(convert({0} USING utf32)), 16, 10), 0) AS SIGNED)",
        Bulk = BulkWay.Values,
        IndexIsOfTable = true,
        ReadsOn = true,
    };

    /// <summary>The name of the database.</summary>
    public string Name { get; }

    /// <summary>What makes a column compare by code points, where the table does not.</summary>
    internal string KeyCollation { get; private init; } = string.Empty;

    internal string LongText { get; private init; } = string.Empty;

    internal string TableEnd { get; private init; } = string.Empty;

    /// <summary>Raises a series and says its last number, in one statement: nobody waits for the way between two.</summary>
    internal string Raise { get; private init; } = string.Empty;

    /// <summary>Drops an index of a table.</summary>
    internal string Drop(string index, string table) => "DROP INDEX " + index + (IndexIsOfTable ? " ON " + table : string.Empty);

    private bool IndexIsOfTable { get; init; }

    /// <summary>Inserts a key of a call where it is not there: one row, or none.</summary>
    internal string Once { get; private init; } = string.Empty;

    /// <summary>How a statement begins that inserts those rows alone whose key is not there.</summary>
    internal string IsNewBegin { get; private init; } = "INSERT";

    /// <summary>How it ends.</summary>
    internal string IsNewEnd { get; private init; } = string.Empty;

    /// <summary>How many rows are written at once.</summary>
    internal BulkWay Bulk { get; private init; }

    /// <summary>Whether many rows are read by one question while others write: SQLite would let nobody write meanwhile.</summary>
    internal bool ReadsOn { get; private init; }

    private string Contains { get; init; } = string.Empty;

    private string Join { get; init; } = "{0} || {1}";

    private string Point { get; init; } = string.Empty;

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    /// <summary>Two texts as one.</summary>
    internal string Joined(string first, string second) => string.Format(CultureInfo.InvariantCulture, Join, first, second);

    /// <summary>The code point of a text of one character, 0 of none.</summary>
    internal string CodePoint(string text) => string.Format(CultureInfo.InvariantCulture, Point, text);

    internal string Holding(string column, string parameter) => string.Format(CultureInfo.InvariantCulture, Contains, column, parameter);
}
