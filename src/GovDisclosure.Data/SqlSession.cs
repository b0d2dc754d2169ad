using System.Data;
using System.Data.Common;
using System.Text;

namespace GovDisclosure.Data;

/// <summary>One piece of work on a connection: in the host's transaction behind a savepoint, or in one of its own.</summary>
internal sealed class SqlSession : IDisposable
{
    private const string Point = "gd_point";

    private readonly DbConnection _connection;
    private readonly bool _isOwned;
    private readonly int _mostValues;
    private readonly DbTransaction? _hosts;
    private DbTransaction? _own;

    public SqlSession(DbConnection connection, bool isOwned, DbTransaction? hosts, int mostValues)
    {
        _mostValues = mostValues;
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

    /// <summary>Inserts rows, many with one statement.</summary>
    public async Task InsertAsync(string table, string[] columns, IReadOnlyList<object?[]> rows, CancellationToken cancellationToken)
    {
        var most = Math.Max(1, _mostValues / columns.Length);
        for (var first = 0; first < rows.Count; first += most)
        {
            var values = new List<KeyValuePair<string, object?>>();
            var sql = new StringBuilder("INSERT INTO ").Append(table).Append(" (").Append(string.Join(", ", columns)).Append(") VALUES ");
            for (var i = first; i < Math.Min(rows.Count, first + most); i++)
            {
                sql.Append(i == first ? "(" : ", (");
                foreach (var value in rows[i])
                {
                    var name = "@v" + SqlText.Whole(values.Count);
                    sql.Append(sql[sql.Length - 1] == '(' ? string.Empty : ", ").Append(name);
                    values.Add(new KeyValuePair<string, object?>(name, value));
                }

                sql.Append(')');
            }

            await ExecuteAsync(sql.ToString(), values, cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        End();
        if (_isOwned)
        {
            _connection.Dispose();
        }
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
