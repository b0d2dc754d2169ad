using System.Collections.Concurrent;
using System.Data.Common;
using System.Runtime.CompilerServices;
using GovDisclosure.Forms;
using GovDisclosure.Internal;
using GovDisclosure.Registers;
using GovDisclosure.Requests;
using GovDisclosure.Statistics;

namespace GovDisclosure.Data;

/// <summary>A register in a host's database, in plain SQL over the host's own connections.</summary>
/// <remarks>
/// <para>Over a connection of the host it is for one user at a time, as the connection is, and works in the host's transaction where one is given: what
/// is written is there when the host commits, and a conflict takes back what was written to it and nothing else. Over a way to get connections
/// each call has its own, and several threads may use it.</para>
/// <para>The tables are those of <see cref="RegisterSchema"/>. No value becomes part of a statement.</para>
/// </remarks>
public sealed partial class SqlRegisterStore : IRegisterStore
{
    private const int RowsAtATime = 2000;
    private const int RowsForAll = 256;

    // A series of a host has another name: these begin with what no trimmed name does.
    private const string RequestSeries = " request";
    private const string MessageSeries = " message";
    private const string ReportSeries = " report";
    private const string ManySeries = " many";

    private readonly Func<DbConnection>? _connect;
    private readonly DbConnection? _connection;
    private readonly Func<DbTransaction?> _transaction = static () => null;
    private readonly SqlDialect _dialect;

    // Who enters requests at the same time, by site.
    private readonly ConcurrentDictionary<string, EntryLine> _lines = new(StringComparer.Ordinal);

    /// <summary>Makes a store that gets a connection for each call.</summary>
    /// <param name="connect">Makes a connection, closed or open; it is opened, used and disposed.</param>
    /// <param name="dialect">The database.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public SqlRegisterStore(Func<DbConnection> connect, SqlDialect dialect)
    {
        _connect = Guard.NotNull(connect);
        _dialect = Guard.NotNull(dialect);
    }

    /// <summary>Makes a store over a connection of the host.</summary>
    /// <param name="connection">The connection; opened where it is not, and never closed.</param>
    /// <param name="dialect">The database.</param>
    /// <param name="transaction">The host's transaction on it, in which everything is done; null where each call is one of its own.</param>
    /// <exception cref="ArgumentNullException"><paramref name="connection"/> or <paramref name="dialect"/> is null.</exception>
    public SqlRegisterStore(DbConnection connection, SqlDialect dialect, DbTransaction? transaction = null)
    {
        _connection = Guard.NotNull(connection);
        _dialect = Guard.NotNull(dialect);
        _transaction = () => transaction;
    }

    private SqlRegisterStore(DbConnection connection, SqlDialect dialect, Func<DbTransaction?> transaction)
    {
        _connection = connection;
        _dialect = dialect;
        _transaction = transaction;
    }

    /// <summary>Makes a store over a connection of the host whose transactions come and go.</summary>
    /// <param name="connection">The connection; opened where it is not, and never closed.</param>
    /// <param name="dialect">The database.</param>
    /// <param name="transaction">The host's transaction at the time of a call; null where it has none.</param>
    /// <returns>The store.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SqlRegisterStore Over(DbConnection connection, SqlDialect dialect, Func<DbTransaction?> transaction)
        => new(Guard.NotNull(connection), Guard.NotNull(dialect), Guard.NotNull(transaction));

    /// <summary>Opens PostgreSQL's binary COPY on a connection, by which many rows go in quickest; null unless set, and rows go in by statements.</summary>
    /// <remarks>
    /// It gets the open connection of the store and the statement, and gives the stream that takes the bytes and ends the copy when it is disposed. With Npgsql:
    /// <c>async (connection, sql, stop) => await ((NpgsqlConnection)connection).BeginRawBinaryCopyAsync(sql, stop)</c>. Nothing for other databases.
    /// </remarks>
    public Func<DbConnection, string, CancellationToken, Task<Stream>>? BinaryCopy { get; init; }

    /// <summary>The forms with which published figures are read; the built-in ones unless set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public FormCatalogue Forms { get; init => field = Guard.NotNull(value, nameof(Forms)); } = FormCatalogue.BuiltIn;

    /// <inheritdoc/>
    public async Task<RegisteredRequest?> FindAsync(string site, string id, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(site);
        Guard.NotNull(id);
        using var session = await OpenAsync(cancellationToken).ConfigureAwait(false);
        var found = await session.ReadAsync(
            $"SELECT {RowColumns.Selected}, r.doc, c.request_id, c.full_name, c.document_no, c.postal_address, c.telephone, c.email FROM gd_request r "
                + "LEFT JOIN gd_contact c ON c.site = r.site AND c.request_id = r.request_id WHERE r.site = @site AND r.request_id = @id",
            [Pair("@site", site), Pair("@id", id)],
            reader =>
            {
                var found = ReadRequest(RowColumns.Read(reader), reader.GetString(RowColumns.Count));
                return ReadContact(reader) is { } contact
                    ? new RegisteredRequest(found.Row, found.Request with { Applicant = (found.Request.Applicant ?? new RequestApplicant()) with { Contact = contact } })
                    : found;
            },
            cancellationToken).ConfigureAwait(false);
        return found.Count == 0 ? null : found[0];
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<RegisterEntry> EntriesAsync(string site, string? id = null, CancellationToken cancellationToken = default)
        => EntriesAsync(Guard.NotNull(site), id is null ? string.Empty : " AND e.request_id = @id", id is null ? [] : [Pair("@id", id)], cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<RegisterEntry> EntriesAsync(RegisterQuery query, CancellationToken cancellationToken)
    {
        var sql = QuerySql.Of(Guard.NotNull(query), _dialect);
        return EntriesAsync(query.Site, $" AND e.request_id IN (SELECT r.request_id FROM gd_request r WHERE {sql})", [.. sql.Values.Where(value => value.Key != "@site")], cancellationToken);
    }

    private async IAsyncEnumerable<RegisterEntry> EntriesAsync(
        string site, string where, IReadOnlyList<KeyValuePair<string, object?>> more, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (last, version) = (string.Empty, 0L);
        while (true)
        {
            List<RegisterEntry> page;
            using (var session = await OpenAsync(cancellationToken).ConfigureAwait(false))
            {
                var isFirst = last.Length == 0;
                var after = isFirst ? string.Empty : " AND e.request_id >= @lastId AND (e.request_id > @lastId OR e.version_no > @version)";
                page = await session.ReadAsync(
                    $"SELECT e.site, e.request_id, e.version_no, e.made_at, e.person, e.remark, e.body_text, e.prev_hash, e.entry_hash FROM gd_entry e WHERE e.site = @site{where}{after}"
                        + " ORDER BY e.request_id, e.version_no LIMIT " + SqlText.Whole(RowsAtATime),
                    [Pair("@site", site), .. more, .. isFirst ? [] : new[] { Pair("@lastId", last), Pair("@version", version) }],
                    ReadEntry,
                    cancellationToken).ConfigureAwait(false);
            }

            foreach (var entry in page)
            {
                yield return entry;
            }

            if (page.Count < RowsAtATime)
            {
                yield break;
            }

            (last, version) = (page[page.Count - 1].RequestId, page[page.Count - 1].Version);
        }
    }

    /// <inheritdoc/>
    public async Task<RegisterPage> ListAsync(RegisterQuery query, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(query);
        using var session = await OpenAsync(cancellationToken).ConfigureAwait(false);
        var rows = new List<RegisterRow>();
        var candidates = await CandidatesAsync(session, query, cancellationToken).ConfigureAwait(false);
        foreach (var (condition, order) in candidates is { Count: 0 } ? [] : PartsOf(query))
        {
            if (rows.Count > query.Size)
            {
                break;
            }

            var sql = QuerySql.Of(query, _dialect).AddPlaces(candidates ?? [], _dialect).Add(condition);
            if (query.AfterSequence is { } last)
            {
                sql = condition.Contains("@last") ? sql.With("@last", last) : sql;
                sql = condition.Contains("@dueLast") ? sql.With("@dueLast", SqlText.Of(query.AfterDueOn)) : sql;
            }

            rows.AddRange(await session.ReadAsync(
                $"SELECT {RowColumns.Selected} FROM {FromOf(candidates)} WHERE {sql} ORDER BY {order} LIMIT {SqlText.Whole(query.Size + 1 - rows.Count)}",
                sql.Values,
                RowColumns.Read,
                cancellationToken).ConfigureAwait(false));
        }

        return query.PageOf(rows);
    }

    /// <inheritdoc/>
    public async Task<long> LastAsync(string site, string? series = null, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(site);
        using var session = await OpenAsync(cancellationToken).ConfigureAwait(false);
        return await LastAsync(session, site, series ?? RequestSeries, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<long> NextAsync(string site, string series, CancellationToken cancellationToken = default)
    {
        Guard.NotBlank(site);
        var name = Guard.NotBlank(series).Trim();
        using var session = await OpenAsync(cancellationToken).ConfigureAwait(false);
        if (_dialect.Bulk != BulkWay.Repeated)
        {
            // One statement is a transaction of its own: nobody waits for the way to its end.
            return await RaiseAsync(session, site, name, 1, cancellationToken).ConfigureAwait(false);
        }

        // SQLite says that somebody else writes at the beginning of a transaction, where it can be waited for, and otherwise only at the end of the statement.
        await session.BeginAsync(cancellationToken).ConfigureAwait(false);
        var next = await RaiseAsync(session, site, name, 1, cancellationToken).ConfigureAwait(false);
        await session.CommitAsync(cancellationToken).ConfigureAwait(false);
        return next;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RegisteredReport>> ReportsAsync(string site, string organ, int year, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(site);
        Guard.NotNull(organ);
        using var session = await OpenAsync(cancellationToken).ConfigureAwait(false);
        return await session.ReadAsync(
            "SELECT report_no, made_at, person, reason_text, body_text, page_text FROM gd_report WHERE site = @site AND organ = @organ AND year_no = @year ORDER BY report_no",
            [Pair("@site", site), Pair("@organ", organ), Pair("@year", (long)year)],
            reader =>
            {
                var at = new SqlCursor(reader);
                var (number, made, person, reason) = ((int)at.Whole(), at.Text()!, at.Text()!, at.Text());
                return new RegisteredReport(site, number, LockedFigures.Parse(at.Text()!, organ + " " + SqlText.Whole(year), Forms), SqlText.Moment(made), person) { Reason = reason, Document = at.Text() };
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RegisterMessage>> MessagesAsync(string site, int most, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(site);
        Guard.InRange(most, 1, int.MaxValue);
        using var session = await OpenAsync(cancellationToken).ConfigureAwait(false);
        return await session.ReadAsync(
            "SELECT message_no, request_id, kind, made_on, due_on, was_due_on, organ, department, clerk FROM gd_message WHERE site = @site AND sent_at IS NULL ORDER BY message_no LIMIT "
                + SqlText.Whole(most),
            [Pair("@site", site)],
            reader =>
            {
                var at = new SqlCursor(reader);
                return new RegisterMessage
                {
                    Site = site,
                    Number = at.Whole(),
                    RequestId = at.Text()!,
                    Kind = (RegisterMessageKind)at.Whole(),
                    On = at.Day()!.Value,
                    DueOn = at.Day(),
                    WasDueOn = at.Day(),
                    Organ = at.Text(),
                    Department = at.Text(),
                    Clerk = at.Text(),
                };
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The name of the database.</summary>
    /// <returns>For example <c>PostgreSQL</c>.</returns>
    public override string ToString() => _dialect.Name;

    // Rows with a due day, in its order; then those without one. A host's database finds both at the end of an index.
    private static IEnumerable<(string Condition, string Order)> PartsOf(RegisterQuery query)
    {
        var isFirst = query.AfterSequence is null;
        if (query.Order != RegisterOrder.Due)
        {
            var isNewest = query.Order == RegisterOrder.Newest;
            yield return (isFirst ? "r.seq > 0" : isNewest ? "r.seq < @last" : "r.seq > @last", isNewest ? "r.seq DESC" : "r.seq");
            yield break;
        }

        if (isFirst || query.AfterDueOn is not null)
        {
            const string dated = "r.closed_on IS NULL AND r.due_on IS NOT NULL";

            // All of these have no day of closing, and PostgreSQL sees only with it that the index has the order already: without it, it sorts all open requests for a page.
            // Of those without a day of closing only who did not pay can have ended: an index leads to them.
            var ended = query.List == RegisterList.Closed ? " AND r.waiting_for = 2" : string.Empty;
            yield return ((isFirst ? dated : dated + " AND r.due_on >= @dueLast AND (r.due_on > @dueLast OR r.seq > @last)") + ended, "r.closed_on, r.due_on, r.seq");
        }

        if (query.DueFrom is null && query.DueThrough is null && query.List is not (RegisterList.Running or RegisterList.Overdue))
        {
            yield return UndatedOf(query, isAll: isFirst || query.AfterDueOn is not null);
        }
    }

    // Of what is open the index of days has those without one too, with whom they wait for: the order of entry would lead through all that ended.
    private static (string Condition, string Order) UndatedOf(RegisterQuery query, bool isAll)
    {
        var isOpen = query.List is RegisterList.Open or RegisterList.Waiting || query.WaitingFor != WaitingFor.None;
        var undated = isOpen ? "r.closed_on IS NULL AND r.due_on IS NULL" : "r.due_on IS NULL";
        return (isAll ? undated : undated + " AND r.seq > @last", isOpen ? "r.closed_on, r.due_on, r.seq" : "r.seq");
    }

    // PostgreSQL would rather go through the whole order of the list, as it takes whoever can be on it for many: what stands behind OFFSET it looks up first.
    private string FromOf(IReadOnlyList<long>? candidates)
        => candidates is { Count: > 0 } && _dialect.Bulk == BulkWay.Arrays ? "(SELECT c.* FROM gd_request c WHERE c.site = @site AND c.seq = ANY(@places) OFFSET 0) r" : "gd_request r";

    private static KeyValuePair<string, object?> Pair(string name, object? value) => new(name, value);

    private static RegisterEntry ReadEntry(DbDataReader reader)
    {
        var at = new SqlCursor(reader);
        return new RegisterEntry(at.Text()!, at.Text()!, at.Whole(), SqlText.Moment(at.Text()!), at.Text()!, at.Text(), at.Text()!, at.Text()!, at.Text()!);
    }

    private static ApplicantContact? ReadContact(DbDataReader reader)
    {
        var at = new SqlCursor(reader, RowColumns.Count + 1);
        return at.Text() is null ? null : new ApplicantContact { Name = at.Text(), Document = at.Text(), Address = at.Text(), Telephone = at.Text(), Email = at.Text() };
    }

    private async Task<SqlSession> OpenAsync(CancellationToken cancellationToken)
    {
        var session = _connection is null
            ? new SqlSession(_connect!(), isOwned: true, hosts: null, _dialect, BinaryCopy)
            : new SqlSession(_connection, isOwned: false, _transaction(), _dialect, BinaryCopy);
        await session.OpenAsync(cancellationToken).ConfigureAwait(false);
        return session;
    }

    private async Task<long> RaiseAsync(SqlSession session, string site, string series, long by, CancellationToken cancellationToken)
    {
        var found = await session.ReadAsync(_dialect.Raise, [Pair("@site", site), Pair("@series", series), Pair("@by", by)], reader => reader.GetInt64(0), cancellationToken).ConfigureAwait(false);
        return found[0];
    }

    private static async Task<long> LastAsync(SqlSession session, string site, string series, CancellationToken cancellationToken)
    {
        var found = await session.ReadAsync(
            "SELECT last_no FROM gd_series WHERE site = @site AND series = @series", [Pair("@site", site), Pair("@series", series)], reader => reader.GetInt64(0), cancellationToken)
            .ConfigureAwait(false);
        return found.Count == 0 ? 0 : found[0];
    }
}
