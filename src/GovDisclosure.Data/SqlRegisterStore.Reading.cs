using System.Data.Common;
using System.Runtime.CompilerServices;
using GovDisclosure.Internal;
using GovDisclosure.Registers;

namespace GovDisclosure.Data;

/// <content>Reading whole lists: a part at a time, never all at once.</content>
public sealed partial class SqlRegisterStore
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<RegisteredRequest> ReadAsync(RegisterQuery query, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var part in PartsAsync(Guard.NotNull(query), "r.doc", cancellationToken).ConfigureAwait(false))
        {
            foreach (var found in Read(part))
            {
                yield return found;
            }
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<KeyValuePair<string?, RegisterRow>> RowsAsync(RegisterQuery query, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var part in PartsAsync(Guard.NotNull(query), "r.day_key", cancellationToken).ConfigureAwait(false))
        {
            foreach (var (row, key) in part)
            {
                yield return new KeyValuePair<string?, RegisterRow>(key, row);
            }
        }
    }

    /// <summary>Reads rows with a column more, part by part in the order of entry.</summary>
    private IAsyncEnumerable<List<(RegisterRow Row, string? More)>> PartsAsync(RegisterQuery query, string column, CancellationToken cancellationToken)
        => _dialect.ReadsOn && _connect is not null ? PartsOnAsync(query, column, cancellationToken) : PagesAsync(query, column, cancellationToken);

    private async IAsyncEnumerable<List<(RegisterRow Row, string? More)>> PartsOnAsync(RegisterQuery query, string column, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var sql = QuerySql.Of(query, _dialect);
        using var session = await OpenAsync(cancellationToken).ConfigureAwait(false);
        var parts = session.PartsAsync($"SELECT {RowColumns.Selected}, {column} FROM gd_request r WHERE {sql} ORDER BY r.seq", sql.Values, ReadWithMore, RowsAtATime, cancellationToken);
        await foreach (var part in parts.ConfigureAwait(false))
        {
            yield return part;
        }
    }

    private async IAsyncEnumerable<List<(RegisterRow Row, string? More)>> PagesAsync(RegisterQuery query, string column, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var next = ReadAfterAsync(query, column, 0, cancellationToken);
        try
        {
            while (true)
            {
                var page = await next.ConfigureAwait(false);
                var isLast = page.Count < RowsAtATime;

                // Over connections of its own the next page comes while this one is worked on.
                next = isLast || _connect is null ? next : ReadAfterAsync(query, column, page[page.Count - 1].Row.Sequence, cancellationToken);
                yield return page;
                if (isLast)
                {
                    yield break;
                }

                next = _connect is null ? ReadAfterAsync(query, column, page[page.Count - 1].Row.Sequence, cancellationToken) : next;
            }
        }
        finally
        {
            // Whoever stops half way leaves no question behind; what it failed with nobody asks any more.
            await Task.WhenAny(next).ConfigureAwait(false);
        }
    }

    private async Task<List<(RegisterRow Row, string? More)>> ReadAfterAsync(RegisterQuery query, string column, long last, CancellationToken cancellationToken)
    {
        using var session = await OpenAsync(cancellationToken).ConfigureAwait(false);
        var sql = QuerySql.Of(query, _dialect).Add("r.seq > @last", "@last", last);
        return await session.ReadAsync(
            $"SELECT {RowColumns.Selected}, {column} FROM gd_request r WHERE {sql} ORDER BY r.seq LIMIT {SqlText.Whole(RowsAtATime)}", sql.Values, ReadWithMore, cancellationToken).ConfigureAwait(false);
    }

    private static (RegisterRow Row, string? More) ReadWithMore(DbDataReader reader)
        => (RowColumns.Read(reader), reader.IsDBNull(RowColumns.Count) ? null : reader.GetString(RowColumns.Count));

    // The courses of many are read by all processors.
    private static IEnumerable<RegisteredRequest> Read(List<(RegisterRow Row, string? Doc)> page)
    {
        if (page.Count < RowsForAll)
        {
            return page.Select(found => ReadRequest(found.Row, found.Doc));
        }

        var all = new RegisteredRequest[page.Count];
        Parallel.For(0, all.Length, i => all[i] = ReadRequest(page[i].Row, page[i].Doc));
        return all;
    }

    private static RegisteredRequest ReadRequest(RegisterRow row, string? doc)
    {
        var line = RequestLine.Parse(doc ?? string.Empty);
        return new RegisteredRequest(row, line.Request ?? throw new InvalidOperationException($"The request {row.Id} of the site {row.Site} cannot be read: {string.Join("; ", line.Findings)}"));
    }
}
