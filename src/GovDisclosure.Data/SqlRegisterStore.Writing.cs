using System.Data.Common;
using System.Text;
using GovDisclosure.Internal;
using GovDisclosure.Registers;
using NodaTime;

namespace GovDisclosure.Data;

/// <content>What is written, each commit in one transaction.</content>
public sealed partial class SqlRegisterStore
{
    private const int NamesAtATime = 200;

    private const int StatementsAtATime = 50;

    private static readonly string[] EntryNames = ["site", "request_id", "version_no", "made_at", "person", "remark", "body_text", "prev_hash", "entry_hash"];

    private static readonly string[] ContactNames = ["site", "request_id", "full_name", "document_no", "postal_address", "telephone", "email"];

    private static readonly string[] ReviewNames = ["site", "request_id", "case_id", "place", "from_year", "through_year"];

    private static readonly string[] MessageNames =
        ["site", "message_no", "request_id", "kind", "made_on", "due_on", "was_due_on", "organ", "department", "clerk", "sent_at"];

    private static readonly string[] ReportNames =
        ["site", "organ", "year_no", "report_no", "locked_on", "figures_hash", "made_at", "person", "reason_text", "body_text", "page_text"];

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> CommitAsync(RegisterCommit commit, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(commit);
        if (_connect is null || _dialect.Bulk == BulkWay.Repeated || commit.Writes is not [{ Expected: 0 }])
        {
            return WriteAsync(commit, static () => { }, cancellationToken);
        }

        // Once it stands in the line it is written with others, and not stopped any more.
        cancellationToken.ThrowIfCancellationRequested();
        return _lines.GetOrAdd(commit.Site, _ => new EntryLine((group, ends) => WriteAsync(group, ends, CancellationToken.None))).CommitAsync(commit);
    }

    private async Task<IReadOnlyList<string>> WriteAsync(RegisterCommit commit, Action ends, CancellationToken cancellationToken)
    {
        // In one order, so that two never wait for each other.
        var writes = commit.Writes.OrderBy(write => write.Row.Id, StringComparer.Ordinal).ToList();
        var entered = writes.FindAll(write => write.Expected == 0);
        using var session = await OpenAsync(cancellationToken).ConfigureAwait(false);
        await session.BeginAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (!await UpdateAsync(session, commit.Site, [.. writes.Where(write => write.Expected > 0)], cancellationToken).ConfigureAwait(false)
                || (entered.Count > 0 && (await StampsAsync(session, entered, cancellationToken).ConfigureAwait(false)).Count > 0))
            {
                await session.RollbackAsync().ConfigureAwait(false);
                return await ConflictsAsync(session, writes, cancellationToken).ConfigureAwait(false);
            }

            // What takes a number in the order of entry comes last: whoever enters waits for no more than that of the others.
            await WritePartsAsync(session, writes, cancellationToken).ConfigureAwait(false);
            await WriteMessagesAsync(session, commit, cancellationToken).ConfigureAwait(false);
            await WriteChangedPiecesAsync(session, writes, cancellationToken).ConfigureAwait(false);
            await InsertAsync(session, commit.Site, entered, cancellationToken).ConfigureAwait(false);
        }
        catch (DbException) when (entered.Count > 0)
        {
            // Somebody may have entered the same number since it was looked for: its first entry is there once only.
            await session.RollbackAsync().ConfigureAwait(false);
            if (await StampsAsync(session, entered, cancellationToken).ConfigureAwait(false) is { Count: > 0 })
            {
                return await ConflictsAsync(session, writes, cancellationToken).ConfigureAwait(false);
            }

            throw;
        }
        catch
        {
            await session.RollbackAsync().ConfigureAwait(false);
            throw;
        }

        ends();
        await session.CommitAsync(cancellationToken).ConfigureAwait(false);
        return [];
    }

    /// <inheritdoc/>
    public async Task<bool> AddReportAsync(RegisteredReport report, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(report);
        var figures = report.Figures;
        using var session = await OpenAsync(cancellationToken).ConfigureAwait(false);
        await session.BeginAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // Who publishes waits here for the others of the site.
            await RaiseAsync(session, report.Site, ReportSeries, 1, cancellationToken).ConfigureAwait(false);
            var known = await session.ReadAsync(
                "SELECT COUNT(*) FROM gd_report WHERE site = @site AND organ = @organ AND year_no = @year",
                [Pair("@site", report.Site), Pair("@organ", figures.Organ), Pair("@year", (long)figures.Year)],
                reader => reader.GetInt64(0),
                cancellationToken).ConfigureAwait(false);
            if (known[0] != report.Number - 1)
            {
                await session.RollbackAsync().ConfigureAwait(false);
                return false;
            }

            await session.InsertAsync(
                "gd_report",
                ReportNames,
                [
                    [
                        report.Site, figures.Organ, (long)figures.Year, (long)report.Number, SqlText.Of(figures.LockedOn), figures.Hash, SqlText.Of(report.At), report.Person, report.Reason,
                        figures.ToJson(), report.Document,
                    ],
                ],
                cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await session.RollbackAsync().ConfigureAwait(false);
            throw;
        }

        await session.CommitAsync(cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <inheritdoc/>
    public async Task MarkSentAsync(string site, IReadOnlyCollection<long> numbers, OffsetDateTime at, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(site);
        using var session = await OpenAsync(cancellationToken).ConfigureAwait(false);
        foreach (var part in Parts([.. Guard.NotNull(numbers)], NamesAtATime))
        {
            await session.ExecuteAsync(
                $"UPDATE gd_message SET sent_at = @at WHERE site = @site AND sent_at IS NULL AND message_no IN ({string.Join(", ", part.Select(SqlText.Whole))})",
                [Pair("@site", site), Pair("@at", SqlText.Of(at))],
                cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<bool> UpdateAsync(SqlSession session, string site, List<RegisterWrite> writes, CancellationToken cancellationToken)
    {
        if (writes.Count > 1)
        {
            // Whoever writes many waits here for the others that do: the database may take the rows in an order of its own.
            await RaiseAsync(session, site, ManySeries, 1, cancellationToken).ConfigureAwait(false);
        }

        return await UpdateAsync(session, site, [.. writes.Where(write => write.Request is null)], isWhole: false, cancellationToken).ConfigureAwait(false)
            && await UpdateAsync(session, site, [.. writes.Where(write => write.Request is not null)], isWhole: true, cancellationToken).ConfigureAwait(false);
    }

    private async Task<bool> UpdateAsync(SqlSession session, string site, List<RegisterWrite> writes, bool isWhole, CancellationToken cancellationToken)
    {
        if (writes.Count == 0)
        {
            return true;
        }

        var columns = RowColumns.ChangedNames(isWhole);
        if (_dialect.Bulk == BulkWay.Repeated || writes.Count == 1)
        {
            return await session.RepeatAsync(UpdateOf(columns, 0), columns.Length + 3, writes.Select(UpdatedOf), cancellationToken).ConfigureAwait(false) == writes.Count;
        }

        foreach (var part in Parts(writes, _dialect.Bulk == BulkWay.Arrays ? BulkRows.MostUpdated : StatementsAtATime))
        {
            var (sql, values) = _dialect.Bulk == BulkWay.Arrays ? UpdateArrays(site, columns, part) : UpdateValues(columns, part);
            if (await session.ExecuteAsync(sql, values, cancellationToken).ConfigureAwait(false) != part.Count)
            {
                return false;
            }
        }

        return true;
    }

    private static object?[] UpdatedOf(RegisterWrite write)
        => [.. RowColumns.Changed(write.Row, write.Request is { } request ? RequestLine.ToJson(request, withContact: false) : null, write.DayKey), write.Row.Site, write.Row.Id, write.Expected];

    private static string UpdateOf(string[] columns, int first)
        => "UPDATE gd_request SET " + string.Join(", ", columns.Select((column, i) => column + " = " + BulkRows.Parameter(first + i)))
            + $" WHERE site = {BulkRows.Parameter(first + columns.Length)} AND request_id = {BulkRows.Parameter(first + columns.Length + 1)} AND stamp_no = {BulkRows.Parameter(first + columns.Length + 2)}";

    private static (string Sql, List<KeyValuePair<string, object?>> Values) UpdateValues(string[] columns, List<RegisterWrite> writes)
    {
        var values = new List<KeyValuePair<string, object?>>();
        var sql = new StringBuilder();
        foreach (var write in writes)
        {
            sql.Append(sql.Length == 0 ? string.Empty : ";\n").Append(UpdateOf(columns, values.Count));
            values.AddRange(UpdatedOf(write).Select((value, i) => Pair(BulkRows.Parameter(values.Count + i), value)).ToList());
        }

        return (sql.ToString(), values);
    }

    private static (string Sql, List<KeyValuePair<string, object?>> Values) UpdateArrays(string site, string[] columns, List<RegisterWrite> writes)
    {
        // The stamp that is there stands under a name of its own beside the one that comes.
        var (from, values) = BulkRows.Arrays("gd_request", [.. columns, "site", "request_id", "stamp_no"], [.. writes.Select(UpdatedOf)]);
        values.Add(Pair("@site", site));
        return (
            "UPDATE gd_request r SET " + string.Join(", ", columns.Select(column => $"{column} = n.{column}"))
                + $" FROM {from} AS n({string.Join(", ", columns)}, site, request_id, expected_no) WHERE r.site = @site AND r.request_id = n.request_id AND r.stamp_no = n.expected_no",
            values);
    }

    private async Task InsertAsync(SqlSession session, string site, List<RegisterWrite> writes, CancellationToken cancellationToken)
    {
        if (writes.Count == 0)
        {
            return;
        }

        var rows = RowsOf(writes);
        if (rows.Length == 1 && _dialect.Bulk == BulkWay.Arrays)
        {
            // In one statement with its place: the others wait no longer than for that and the end of the transaction.
            var (sql, values) = BulkRows.InsertRaised(_dialect.Raise, "gd_request", RowColumns.Names, rows[0], RowColumns.Place);
            var given = await session.ReadAsync(
                sql, [.. values, Pair("@site", site), Pair("@series", RequestSeries), Pair("@by", 1L)], reader => reader.GetInt64(0), cancellationToken).ConfigureAwait(false);
            await WriteNewPiecesAsync(session, writes, given[0], cancellationToken).ConfigureAwait(false);
            return;
        }

        // Whoever enters waits here for the others of the site, so that places have no gap.
        var first = await RaiseAsync(session, site, RequestSeries, writes.Count, cancellationToken).ConfigureAwait(false) - writes.Count + 1;
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i][RowColumns.Place] = first + i;
        }

        await session.InsertAsync("gd_request", RowColumns.Names, rows, cancellationToken).ConfigureAwait(false);
        await WriteNewPiecesAsync(session, writes, first, cancellationToken).ConfigureAwait(false);
    }

    // Many are written out by all processors.
    private static object?[][] RowsOf(List<RegisterWrite> writes)
    {
        static object?[] RowOf(RegisterWrite write) => RowColumns.Values(write.Row, 0, RequestLine.ToJson(Guard.NotNull(write.Request), withContact: false), write.DayKey);
        var rows = new object?[writes.Count][];
        if (rows.Length < RowsForAll)
        {
            for (var i = 0; i < rows.Length; i++)
            {
                rows[i] = RowOf(writes[i]);
            }
        }
        else
        {
            Parallel.For(0, rows.Length, i => rows[i] = RowOf(writes[i]));
        }

        return rows;
    }

    private async Task WritePartsAsync(SqlSession session, List<RegisterWrite> writes, CancellationToken cancellationToken)
    {
        await session.InsertAsync(
            "gd_entry",
            EntryNames,
            [.. writes.SelectMany(write => write.Entries).Select(e => new object?[] { e.Site, e.RequestId, e.Version, SqlText.Of(e.At), e.Person, e.Comment, e.Data, e.Previous, e.Hash })],
            cancellationToken).ConfigureAwait(false);
        await ReplaceAsync(
            session,
            "gd_review",
            ReviewNames,
            [.. writes.Where(write => write.Request is not null)],
            write => write.Reviews.Select(review => new object?[]
            {
                write.Row.Site, write.Row.Id, review.CaseId, (long)review.Place, (long)review.FromYear, review.ThroughYear is { } through ? (long)through : null,
            }),
            cancellationToken).ConfigureAwait(false);
        await ReplaceAsync(
            session,
            "gd_contact",
            ContactNames,
            [.. writes.Where(write => write.SetsContact)],
            write => write.Contact is { } contact
                ? [[write.Row.Site, write.Row.Id, contact.Name, contact.Document, contact.Address, contact.Telephone, contact.Email]]
                : [],
            cancellationToken).ConfigureAwait(false);
    }

    private async Task ReplaceAsync(
        SqlSession session, string table, string[] names, List<RegisterWrite> writes, Func<RegisterWrite, IEnumerable<object?[]>> rows, CancellationToken cancellationToken)
    {
        foreach (var part in Parts([.. writes.Where(write => write.Expected > 0)], Most(NamesAtATime)))
        {
            var (condition, values) = Named(part);
            await session.ExecuteAsync($"DELETE FROM {table} WHERE {condition}", values, cancellationToken).ConfigureAwait(false);
        }

        await session.InsertAsync(table, names, [.. writes.SelectMany(rows)], cancellationToken).ConfigureAwait(false);
    }

    private async Task WriteMessagesAsync(SqlSession session, RegisterCommit commit, CancellationToken cancellationToken)
    {
        if (commit.Messages.Count == 0)
        {
            return;
        }

        var last = await RaiseAsync(session, commit.Site, MessageSeries, commit.Messages.Count, cancellationToken).ConfigureAwait(false);
        var first = last - commit.Messages.Count + 1;
        await session.InsertAsync(
            "gd_message",
            MessageNames,
            [.. commit.Messages.Select((m, i) => new object?[]
            {
                commit.Site, first + i, m.RequestId, (long)m.Kind, SqlText.Of(m.On), SqlText.Of(m.DueOn), SqlText.Of(m.WasDueOn), m.Organ, m.Department, m.Clerk, null,
            })],
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Whose rows are not the expected ones; all of them where they are again by now.</summary>
    private async Task<IReadOnlyList<string>> ConflictsAsync(SqlSession session, List<RegisterWrite> writes, CancellationToken cancellationToken)
    {
        var stamps = await StampsAsync(session, writes, cancellationToken).ConfigureAwait(false);
        List<string> conflicts = [.. writes.Where(write => (stamps.TryGetValue(write.Row.Id, out var stamp) ? stamp : 0) != write.Expected).Select(write => write.Row.Id)];
        return conflicts.Count > 0 ? conflicts : [.. writes.Select(write => write.Row.Id)];
    }

    private async Task<Dictionary<string, long>> StampsAsync(SqlSession session, List<RegisterWrite> writes, CancellationToken cancellationToken)
    {
        var stamps = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var part in Parts(writes, Most(NamesAtATime)))
        {
            var (condition, values) = Named(part);
            var found = await session.ReadAsync(
                $"SELECT request_id, stamp_no FROM gd_request WHERE {condition}", values, reader => (Id: reader.GetString(0), Stamp: reader.GetInt64(1)), cancellationToken).ConfigureAwait(false);
            found.ForEach(one => stamps[one.Id] = one.Stamp);
        }

        return stamps;
    }

    private (string Condition, List<KeyValuePair<string, object?>> Values) Named(List<RegisterWrite> writes)
    {
        if (_dialect.Bulk == BulkWay.Arrays)
        {
            return ("site = @site AND request_id = ANY(@ids)", [Pair("@site", writes[0].Row.Site), Pair("@ids", writes.Select(write => write.Row.Id).ToArray())]);
        }

        var values = new List<KeyValuePair<string, object?>> { Pair("@site", writes[0].Row.Site) };
        values.AddRange(writes.Select((write, i) => Pair("@i" + SqlText.Whole(i), write.Row.Id)));
        return ("site = @site AND request_id IN (" + string.Join(", ", values.Skip(1).Select(pair => pair.Key)) + ")", values);
    }

    // How many go into one statement: more where they stand in arrays.
    private int Most(int named) => _dialect.Bulk == BulkWay.Arrays ? BulkRows.MostInArrays : named;

    private static IEnumerable<List<T>> Parts<T>(List<T> all, int most)
    {
        for (var first = 0; first < all.Count; first += most)
        {
            yield return all.GetRange(first, Math.Min(most, all.Count - first));
        }
    }
}
