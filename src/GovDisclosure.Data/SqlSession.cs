using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;

namespace GovDisclosure.Data;

/// <summary>One piece of work on a connection: in the host's transaction behind a savepoint, or in one of its own.</summary>
internal sealed class SqlSession : IDisposable
{
    private const string Point = "gd_point";

    // Fewer are there sooner by one statement.
    private const int FewRows = 50;

    private readonly DbConnection _connection;
    private readonly bool _isOwned;
    private readonly SqlDialect _dialect;
    private readonly Func<DbConnection, string, CancellationToken, Task<Stream>>? _copy;
    private readonly DbTransaction? _hosts;
    private DbTransaction? _own;

    public SqlSession(DbConnection connection, bool isOwned, DbTransaction? hosts, SqlDialect dialect, Func<DbConnection, string, CancellationToken, Task<Stream>>? copy = null)
    {
        _copy = copy;
        _dialect = dialect;
        _connection = connection;
        _isOwned = isOwned;
        _hosts = hosts;
    }

    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        if (_connection.State == ConnectionState.Closed)
        {
            await _connection.OpenAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        if (_hosts is not null)
        {
            await ExecuteAsync("SAVEPOINT " + Point, [], cancellationToken).ConfigureAwait(false);
            return;
        }

#if NET
        _own = await _connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken).ConfigureAwait(false);
#else
        _own = _connection.BeginTransaction(IsolationLevel.ReadCommitted);
#endif
    }

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        if (_own is null)
        {
            await ExecuteAsync("RELEASE SAVEPOINT " + Point, [], cancellationToken).ConfigureAwait(false);
            return;
        }

        // Whether it came through would not be known if it were stopped half way.
#if NET
        await _own.CommitAsync(CancellationToken.None).ConfigureAwait(false);
#else
        _own.Commit();
#endif
        End();
    }

    public async Task RollbackAsync()
    {
        if (_own is null)
        {
            await ExecuteAsync("ROLLBACK TO SAVEPOINT " + Point, [], CancellationToken.None).ConfigureAwait(false);
            return;
        }

#if NET
        await _own.RollbackAsync(CancellationToken.None).ConfigureAwait(false);
#else
        _own.Rollback();
#endif
        End();
    }

    public async Task<int> ExecuteAsync(string sql, IEnumerable<KeyValuePair<string, object?>> values, CancellationToken cancellationToken)
    {
        using var command = Command(sql, values);
        return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    public async Task<List<T>> ReadAsync<T>(string sql, IEnumerable<KeyValuePair<string, object?>> values, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        using var command = Command(sql, values);
        using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var found = new List<T>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            found.Add(read(reader));
        }

        return found;
    }

    /// <summary>Reads rows a part at a time, by one question whose answer is read on as the parts are taken.</summary>
    public async IAsyncEnumerable<List<T>> PartsAsync<T>(
        string sql, IEnumerable<KeyValuePair<string, object?>> values, Func<DbDataReader, T> read, int most, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var command = Command(sql, values);
        using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var isRead = false;
        try
        {
            // The next part comes while this one is worked on.
            var next = Task.Run(() => TakeAsync(reader, read, most, cancellationToken), cancellationToken);
            while (!isRead)
            {
                var part = await next.ConfigureAwait(false);
                isRead = part.Count < most;
                next = isRead ? next : Task.Run(() => TakeAsync(reader, read, most, cancellationToken), cancellationToken);
                try
                {
                    yield return part;
                }
                finally
                {
                    // Whoever stops half way leaves no reading behind; what it failed with nobody asks any more.
                    await Task.WhenAny(next).ConfigureAwait(false);
                }
            }
        }
        finally
        {
            if (!isRead)
            {
                // Or the rest would be read to its end to be thrown away.
                command.Cancel();
            }
        }
    }

    /// <summary>Inserts rows, in the way in which the database takes many quickest.</summary>
    public async Task InsertAsync(string table, string[] columns, IReadOnlyList<object?[]> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
        {
            return;
        }

        if (_copy is not null && rows.Count >= FewRows)
        {
            using var to = await _copy(_connection, BinaryRows.Statement(table, columns), cancellationToken).ConfigureAwait(false);
            await new BinaryRows(to).WriteAsync(table, columns, rows, cancellationToken).ConfigureAwait(false);
            return;
        }

        await InsertAsync("INSERT", table, columns, rows, string.Empty, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Inserts those of the rows whose key is not there.</summary>
    public Task InsertNewAsync(string table, string[] columns, IReadOnlyList<object?[]> rows, CancellationToken cancellationToken)
        => rows.Count == 0 ? Task.CompletedTask : InsertAsync(_dialect.IsNewBegin, table, columns, rows, _dialect.IsNewEnd, cancellationToken);

    private async Task InsertAsync(string begin, string table, string[] columns, IReadOnlyList<object?[]> rows, string end, CancellationToken cancellationToken)
    {
        if (_dialect.Bulk == BulkWay.Repeated || rows.Count == 1)
        {
            var names = columns.Select((_, i) => BulkRows.Parameter(i));
            await RepeatAsync($"{begin} INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", names)}){end}", columns.Length, rows, cancellationToken).ConfigureAwait(false);
            return;
        }

        var most = _dialect.Bulk == BulkWay.Arrays ? BulkRows.MostInArrays : Math.Max(1, BulkRows.MostValues / columns.Length);
        for (var first = 0; first < rows.Count; first += most)
        {
            var part = rows.Skip(first).Take(most).ToList();
            var (sql, values) = _dialect.Bulk == BulkWay.Arrays ? BulkRows.InsertArrays(begin, table, columns, part, end) : BulkRows.InsertValues(begin, table, columns, part, end);
            await ExecuteAsync(sql, values, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Carries a statement out for each row with the parameters <c>@v0</c>, <c>@v1</c>…; it is made ready once.</summary>
    /// <returns>How many rows of the database were written.</returns>
    public async Task<int> RepeatAsync(string sql, int parameters, IEnumerable<object?[]> rows, CancellationToken cancellationToken)
    {
        using var command = Command(sql, Enumerable.Range(0, parameters).Select(i => new KeyValuePair<string, object?>(BulkRows.Parameter(i), null)));
        var written = 0;
        foreach (var row in rows)
        {
            for (var i = 0; i < parameters; i++)
            {
                command.Parameters[i].Value = SqlText.Clean(row[i]);
            }

            written += await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }

        return written;
    }

    public void Dispose()
    {
        End();
        if (_isOwned)
        {
            _connection.Dispose();
        }
    }

    private static async Task<List<T>> TakeAsync<T>(DbDataReader reader, Func<DbDataReader, T> read, int most, CancellationToken cancellationToken)
    {
        var part = new List<T>(most);
        while (part.Count < most && await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            part.Add(read(reader));
        }

        return part;
    }

    private void End()
    {
        _own?.Dispose();
        _own = null;
    }

    private DbCommand Command(string sql, IEnumerable<KeyValuePair<string, object?>> values)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = _own ?? _hosts;
        foreach (var pair in values)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = pair.Key;
            parameter.Value = SqlText.Clean(pair.Value);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
