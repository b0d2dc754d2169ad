using System.Data.Common;
using System.Globalization;
using GovDisclosure.Internal;

namespace GovDisclosure.Data;

/// <summary>The tables of a register as text, for a host's own migrations, and the same carried out.</summary>
/// <remarks>
/// <para>Names are at most 30 characters long and reserved nowhere. Days are ISO text, moments ISO text with their offset. There is no empty text
/// where null is meant, no default value, no JSON, array or Boolean type, no partial index, no foreign key and no trigger.</para>
/// <para>Every table begins with the site. Nothing orders or joins across the years of receipt, so that PostgreSQL may partition
/// <c>gd_request</c> by <c>received_on</c> where a host puts that column into its keys.</para>
/// </remarks>
public static class RegisterSchema
{
    private const string Text = "t";

    private const string Key = "k";

    /// <summary>The version of the tables.</summary>
    public const int Version = 1;

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
                new("person", Key, 100), new("reason_text", Text, 0, true), new("body_text", Text),
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
    ];

    private static readonly string[] Indexes =
    [
        "CREATE UNIQUE INDEX gd_request_seq ON gd_request (site, seq)",
        "CREATE INDEX gd_request_due ON gd_request (site, closed_on, due_on, seq)",
        "CREATE INDEX gd_request_organ ON gd_request (site, organ, closed_on, due_on, seq)",
        "CREATE INDEX gd_request_unit ON gd_request (site, department, closed_on, due_on, seq)",
        "CREATE INDEX gd_request_clerk ON gd_request (site, clerk, closed_on, due_on, seq)",
        "CREATE INDEX gd_request_received ON gd_request (site, received_on)",
        "CREATE INDEX gd_request_turns ON gd_request (site, turns_on)",
        "CREATE INDEX gd_contact_name ON gd_contact (site, full_name)",
        "CREATE INDEX gd_review_year ON gd_review (site, from_year)",
        "CREATE UNIQUE INDEX gd_index_number_text ON gd_index_number (site, number_text)",
        "CREATE UNIQUE INDEX gd_index_number_serial ON gd_index_number (site, rule_id, scope_key, serial_no)",
        "CREATE INDEX gd_message_sent ON gd_message (site, sent_at, message_no)",
    ];

    /// <summary>The statements that make the tables and indexes, in order.</summary>
    /// <param name="dialect">The database.</param>
    /// <returns>One statement each, without a semicolon at its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dialect"/> is null.</exception>
    public static IReadOnlyList<string> Statements(SqlDialect dialect)
    {
        Guard.NotNull(dialect);
        return [.. Tables.Select(table => table.Make(dialect)), .. Indexes];
    }

    /// <summary>Makes the tables and indexes.</summary>
    /// <param name="connection">An open connection of a host that may make tables.</param>
    /// <param name="dialect">The database.</param>
    /// <param name="cancellationToken">Stops between two statements.</param>
    /// <returns>The making.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="connection"/> or <paramref name="dialect"/> is null.</exception>
    /// <exception cref="DbException">The database refuses, for example because a table is there.</exception>
    public static async Task CreateAsync(DbConnection connection, SqlDialect dialect, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(connection);
        foreach (var statement in Statements(dialect))
        {
            using var command = connection.CreateCommand();
            command.CommandText = statement;
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private sealed record Column(string Name, string Type, int Length = 0, bool IsNullable = false)
    {
        public string Make(SqlDialect dialect)
        {
            var type = Type is not (Text or Key) ? Type : Length == 0 ? dialect.LongText : "varchar(" + Length.ToString(CultureInfo.InvariantCulture) + ")";
            return Name + " " + type + (Type == Key ? dialect.KeyCollation : string.Empty) + (IsNullable ? " NULL" : " NOT NULL");
        }
    }

    private sealed record Table(string Name, string Key, Column[] Columns)
    {
        public string Make(SqlDialect dialect)
            => $"CREATE TABLE {Name} (\n  {string.Join(",\n  ", Columns.Select(column => column.Make(dialect)))},\n  PRIMARY KEY ({Key})\n){dialect.TableEnd}";
    }
}
