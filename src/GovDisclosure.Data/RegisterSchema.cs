using System.Data.Common;
using System.Globalization;
using GovDisclosure.Internal;

namespace GovDisclosure.Data;

/// <summary>The tables of a register as text, for a host's own migrations, and the same carried out.</summary>
/// <remarks>
/// <para>Names are at most 30 characters long and reserved nowhere. Days are ISO text, moments ISO text with their offset. There is no empty text
/// where null is meant, no default value, no JSON, array or Boolean type, no partial index, no foreign key and no trigger.</para>
/// <para>Every table begins with the site. In PostgreSQL the requests may be parted by year of receipt, see
/// <see cref="PartitionedStatements"/>.</para>
/// </remarks>
public static class RegisterSchema
{
    private const string Text = "t";

    private const string Key = "k";

    /// <summary>The version of the tables.</summary>
    public const int Version = 5;

    private const int PiecesSince = 5;

    private const int FirstYear = 1949;

    private const int LastYear = 9998;

    // What belongs to no site of a host.
    private const string NoSite = "*";

    // A column: name, type (k: text that is compared and searched, t: other text; with its length, or long), null or not.
    private static readonly Table[] Tables =
    [
        new(
            "gd_request",
            "site, request_id",
            [
                new("site", Key, 64), new("request_id", Key, 100), new("seq", "bigint"), new("version_no", "bigint"), new("stamp_no", "bigint"), new("head_hash", Key, 64),
                new("organ", Key, 200, true), new("title", Text, 200, true), new("department", Key, 200, true), new("clerk", Key, 100, true),
                new("received_on", Key, 10), new("due_on", Key, 10, true), new("due_state", "smallint"), new("waiting_for", "smallint"), new("waiting_through", Key, 10, true),
                new("turns_on", Key, 10, true), new("closed_by", "smallint"), new("closed_on", Key, 10, true), new("void_on", Key, 10, true), new("reply_state", Key, 60, true), new("told", "smallint"),
                new("applicant_kind", "smallint"), new("channel", "smallint"), new("decided_on", Key, 10, true), new("outcome", Key, 60, true), new("reply_kind", Key, 60, true),
                new("is_extended", "smallint"), new("in_time", "smallint", 0, true), new("fee_e4", "bigint"), new("fee_on", Key, 10, true), new("fault", "smallint", 0, true), new("doc", Text),
                new("day_key", Key, 32, true, Since: 4),
            ]),
        new(
            "gd_entry",
            "site, request_id, version_no",
            [
                new("site", Key, 64), new("request_id", Key, 100), new("version_no", "bigint"), new("made_at", Key, 40), new("person", Key, 100), new("remark", Text, 0, true),
                new("body_text", Text), new("prev_hash", Key, 64), new("entry_hash", Key, 64),
            ]),
        new(
            "gd_contact",
            "site, request_id",
            [
                new("site", Key, 64), new("request_id", Key, 100), new("full_name", Key, 200, true), new("document_no", Text, 0, true), new("postal_address", Text, 0, true),
                new("telephone", Text, 0, true), new("email", Text, 0, true),
            ]),
        new(
            "gd_review",
            "site, request_id, case_id, place, from_year",
            [new("site", Key, 64), new("request_id", Key, 100), new("case_id", Key, 100), new("place", "smallint"), new("from_year", "smallint"), new("through_year", "smallint", 0, true)]),
        new("gd_series", "site, series", [new("site", Key, 64), new("series", Key, 100), new("last_no", "bigint")]),
        new(
            "gd_report",
            "site, organ, year_no, report_no",
            [
                new("site", Key, 64), new("organ", Key, 200), new("year_no", "smallint"), new("report_no", "bigint"), new("locked_on", Key, 10), new("figures_hash", Key, 80), new("made_at", Key, 40),
                new("person", Key, 100), new("reason_text", Text, 0, true), new("body_text", Text), new("page_text", Text, 0, true, Since: 2),
            ]),
        new(
            "gd_message",
            "site, message_no",
            [
                new("site", Key, 64), new("message_no", "bigint"), new("request_id", Key, 100), new("kind", "smallint"), new("made_on", Key, 10), new("due_on", Key, 10, true),
                new("was_due_on", Key, 10, true), new("organ", Key, 200, true), new("department", Key, 200, true), new("clerk", Key, 100, true), new("sent_at", Key, 40, true),
            ]),
        new(
            "gd_index_number",
            "site, rule_id, publication_id",
            [
                new("site", Key, 64), new("rule_id", Key, 80), new("publication_id", Key, 100), new("number_text", Key, 100), new("scope_key", Key, 200), new("serial_no", "bigint"), new("given_on", Key, 10),
            ]),
        new("gd_once", "site, once_key", [new("site", Key, 64), new("once_key", Key, 200), new("body_hash", Key, 200), new("until_no", "bigint"), new("answer_text", Text, 0, true)], Since: 2),
        new(
            "gd_publication",
            "site, publication_id",
            [
                new("site", Key, 64), new("publication_id", Key, 100), new("version_no", "bigint"), new("title", Text, 200), new("organ", Key, 200, true), new("kind", "smallint"),
                new("attribute_no", "smallint"), new("is_public", "smallint"), new("step_code", Key, 60, true), new("index_text", Key, 100, true), new("document_no", Text, 200, true), new("made_on", Key, 10, true),
                new("published_on", Key, 10, true), new("effective_on", Key, 10, true), new("ended_on", Key, 10, true), new("withdrawn_on", Key, 10, true), new("doc", Text),
            ],
            Since: 3),
        new(
            "gd_publication_entry",
            "site, publication_id, version_no",
            [
                new("site", Key, 64), new("publication_id", Key, 100), new("version_no", "bigint"), new("made_at", Key, 40), new("person", Key, 100), new("body_text", Text), new("text_hash", Key, 64),
                new("prev_hash", Key, 64), new("entry_hash", Key, 64),
            ],
            Since: 3),
        new(
            "gd_publication_class",
            "site, publication_id, scheme_id, class_code",
            [new("site", Key, 64), new("publication_id", Key, 100), new("scheme_id", Key, 100), new("class_code", Key, 100)],
            Since: 3),
        new("gd_piece", "site, piece_no, place_no", [new("site", Key, 64), new("piece_no", "bigint"), new("place_no", "bigint")], Since: 5),
        new("gd_holder", "site, holder_key, place_no", [new("site", Key, 64), new("holder_key", Key, 201), new("place_no", "bigint")], Since: 5),
        new("gd_schema", "site, version_no", [new("site", Key, 64), new("version_no", "bigint")], Since: 2),
    ];

    private static readonly (int Since, string Sql)[] Indexes =
    [
        (1, "CREATE UNIQUE INDEX gd_request_seq ON gd_request (site, seq)"),
        (1, "CREATE INDEX gd_request_organ ON gd_request (site, organ, closed_on, due_on, seq)"),
        (1, "CREATE INDEX gd_request_received ON gd_request (site, received_on)"),
        (1, "CREATE INDEX gd_contact_name ON gd_contact (site, full_name)"),
        (1, "CREATE INDEX gd_review_year ON gd_review (site, from_year)"),
        (1, "CREATE UNIQUE INDEX gd_index_number_text ON gd_index_number (site, number_text)"),
        (1, "CREATE UNIQUE INDEX gd_index_number_serial ON gd_index_number (site, rule_id, scope_key, serial_no)"),
        (1, "CREATE INDEX gd_message_sent ON gd_message (site, sent_at, message_no)"),
        (2, "CREATE INDEX gd_once_until ON gd_once (site, until_no)"),
        (3, "CREATE INDEX gd_publication_day ON gd_publication (site, published_on, publication_id)"),
        (3, "CREATE INDEX gd_publication_class_code ON gd_publication_class (site, scheme_id, class_code)"),

        // What moves with a last day stands in these two alone: a row that moves is entered anew into every index of its table.
        (5, "CREATE INDEX gd_request_due ON gd_request (site, closed_on, due_on, seq, waiting_for, turns_on)"),
    ];

    // Tables of older versions, from the first that had them to the first that has not.
    private static readonly (int Since, int Until, string Name)[] DroppedTables = [(4, 5, "gd_word")];

    // Indexes of older versions, from the first that had them to the first that has not.
    private static readonly (int Since, int Until, string Name, string Table)[] Dropped =
    [
        (1, 3, "gd_request_turns", "gd_request"), (3, 5, "gd_request_waits", "gd_request"), (1, 5, "gd_request_due", "gd_request"), (1, 5, "gd_request_unit", "gd_request"),
        (1, 5, "gd_request_clerk", "gd_request"),
    ];

    /// <summary>The statements that make the tables and indexes, in order, and write their version.</summary>
    /// <param name="dialect">The database.</param>
    /// <returns>One statement each, without a semicolon at its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dialect"/> is null.</exception>
    public static IReadOnlyList<string> Statements(SqlDialect dialect) => Upgrade(dialect, from: 0);

    /// <summary>The statements that make the tables and indexes in PostgreSQL with the requests parted by year of receipt, for registers of many millions.</summary>
    /// <param name="firstYear">The first year with a part of its own.</param>
    /// <param name="lastYear">The last year with a part of its own, inclusive; what lies outside stands in a part for the rest.</param>
    /// <returns>One statement each, without a semicolon at its end.</returns>
    /// <remarks>The day of receipt is part of the keys there; that a number and a place are given once is held by the lock under which a site enters its requests.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A year is below 1949 or above 9998, or <paramref name="lastYear"/> before <paramref name="firstYear"/>.</exception>
    public static IReadOnlyList<string> PartitionedStatements(int firstYear, int lastYear)
    {
        Guard.InRange(firstYear, FirstYear, LastYear);
        Guard.InRange(lastYear, firstYear, LastYear);
        var parts = Enumerable.Range(firstYear, lastYear - firstYear + 1).Select(Partition).Append("CREATE TABLE gd_request_rest PARTITION OF gd_request DEFAULT");
        return
        [
            .. Statements(SqlDialect.PostgreSql).SelectMany(statement => !statement.StartsWith("CREATE TABLE gd_request (", StringComparison.Ordinal)
                ? [statement.Replace("ON gd_request (site, seq)", "ON gd_request (site, seq, received_on)")]
                : parts.Prepend(statement.Replace("PRIMARY KEY (site, request_id)", "PRIMARY KEY (site, request_id, received_on)") + " PARTITION BY RANGE (received_on)")),
        ];
    }

    /// <summary>The statement that makes the part of a year for requests that are parted by year, before the first one of it is entered.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The statement, without a semicolon at its end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is below 1949 or above 9998.</exception>
    public static string Partition(int year)
    {
        var (from, to) = (SqlText.Whole(Guard.InRange(year, FirstYear, LastYear)), SqlText.Whole(year + 1));
        return $"CREATE TABLE gd_request_{from} PARTITION OF gd_request FOR VALUES FROM ('{from}') TO ('{to}')";
    }

    /// <summary>The statements that bring tables of an older version to this one, in order.</summary>
    /// <param name="dialect">The database.</param>
    /// <param name="from">The version of the tables, see <see cref="VersionAsync"/>; 0 where there are none.</param>
    /// <returns>One statement each, without a semicolon at its end; none for tables of this version.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dialect"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="from"/> is negative or above <see cref="Version"/>.</exception>
    public static IReadOnlyList<string> Upgrade(SqlDialect dialect, int from)
    {
        Guard.NotNull(dialect);
        if (Guard.InRange(from, 0, Version) == Version)
        {
            return [];
        }

        return
        [
            .. Tables.Where(table => table.Since > from).Select(table => table.Make(dialect)),
            .. Tables.Where(table => table.Since <= from).SelectMany(table => table.Columns.Where(column => column.Since > from)
                .Select(column => $"ALTER TABLE {table.Name} ADD {column.Make(dialect)}")),
            .. DroppedTables.Where(table => from >= table.Since && from < table.Until).Select(table => "DROP TABLE " + table.Name),
            .. Dropped.Where(index => from >= index.Since && from < index.Until).Select(index => dialect.Drop(index.Name, index.Table)),
            .. Indexes.Where(index => index.Since > from).Select(index => index.Sql),
            .. from is > 0 and < PiecesSince ? FillStatements(dialect) : [],
            $"INSERT INTO gd_schema (site, version_no) VALUES ('{NoSite}', {SqlText.Whole(Version)})",
        ];
    }

    /// <summary>The statements that write the pieces and holders by which lists find requests that were entered before there were any, for a host whose own migrations made the tables of version 5.</summary>
    /// <param name="dialect">The database.</param>
    /// <returns>One statement each, without a semicolon at its end; <see cref="Upgrade"/> has them already. To be carried out once, while nobody writes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dialect"/> is null.</exception>
    public static IReadOnlyList<string> FillStatements(SqlDialect dialect) => RowPieces.FillStatements(Guard.NotNull(dialect));

    /// <summary>Reads the version of the tables that a database has.</summary>
    /// <param name="connection">An open connection, in no transaction.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    /// <returns>The version; 0 where there are no tables.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="connection"/> is null.</exception>
    public static async Task<int> VersionAsync(DbConnection connection, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(connection);
        return (int)(await FoundAsync(connection, $"SELECT MAX(version_no) FROM gd_schema WHERE site = '{NoSite}'", cancellationToken).ConfigureAwait(false)

            // The tables of the first version did not say which they were.
            ?? (await FoundAsync(connection, "SELECT COUNT(*) FROM gd_series WHERE site = ''", cancellationToken).ConfigureAwait(false) is null ? 0 : 1));
    }

    /// <summary>Makes the tables and indexes.</summary>
    /// <param name="connection">An open connection of a host that may make tables.</param>
    /// <param name="dialect">The database.</param>
    /// <param name="cancellationToken">Stops between two statements.</param>
    /// <returns>The making.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="connection"/> or <paramref name="dialect"/> is null.</exception>
    /// <exception cref="DbException">The database refuses, for example because a table is there.</exception>
    public static Task CreateAsync(DbConnection connection, SqlDialect dialect, CancellationToken cancellationToken = default)
        => ExecuteAsync(connection, Statements(dialect), cancellationToken);

    /// <summary>Makes the tables where there are none, and brings older ones to this version.</summary>
    /// <param name="connection">An open connection of a host that may make and change tables, in no transaction.</param>
    /// <param name="dialect">The database.</param>
    /// <param name="cancellationToken">Stops between two statements.</param>
    /// <returns>The version that was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="connection"/> or <paramref name="dialect"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tables are of a later version than this package knows.</exception>
    /// <exception cref="DbException">The database refuses.</exception>
    public static async Task<int> UpgradeAsync(DbConnection connection, SqlDialect dialect, CancellationToken cancellationToken = default)
    {
        var from = await VersionAsync(connection, cancellationToken).ConfigureAwait(false);
        await ExecuteAsync(connection, Upgrade(dialect, from), cancellationToken).ConfigureAwait(false);
        return from;
    }

    /// <summary>Which columns of a table hold text; the others hold whole numbers.</summary>
    internal static bool IsText(string table, string column) => Tables.First(t => t.Name == table).Columns.First(c => c.Name == column).Type is Text or Key;

    /// <summary>How many bytes a whole number of a column has in the database.</summary>
    internal static int BytesOf(string table, string column) => Tables.First(t => t.Name == table).Columns.First(c => c.Name == column).Type == "smallint" ? 2 : 8;

    private static async Task ExecuteAsync(DbConnection connection, IReadOnlyList<string> statements, CancellationToken cancellationToken)
    {
        Guard.NotNull(connection);
        foreach (var statement in statements)
        {
            using var command = connection.CreateCommand();
            command.CommandText = statement;
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <returns>The number; null where the table is not there.</returns>
    private static async Task<long?> FoundAsync(DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        try
        {
            var found = await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false);
            return found is null or DBNull ? null : Convert.ToInt64(found, CultureInfo.InvariantCulture);
        }
        catch (DbException)
        {
            return null;
        }
    }

    private sealed record Column(string Name, string Type, int Length = 0, bool IsNullable = false, int Since = 1)
    {
        public string Make(SqlDialect dialect)
        {
            var type = Type is not (Text or Key) ? Type : Length == 0 ? dialect.LongText : "varchar(" + Length.ToString(CultureInfo.InvariantCulture) + ")";
            return Name + " " + type + (Type == Key ? dialect.KeyCollation : string.Empty) + (IsNullable ? " NULL" : " NOT NULL");
        }
    }

    private sealed record Table(string Name, string Key, Column[] Columns, int Since = 1)
    {
        public string Make(SqlDialect dialect)
            => $"CREATE TABLE {Name} (\n  {string.Join(",\n  ", Columns.Select(column => column.Make(dialect)))},\n  PRIMARY KEY ({Key})\n){dialect.TableEnd}";
    }
}
