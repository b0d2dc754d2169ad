using System.Data.Common;
using GovDisclosure.Internal;
using GovDisclosure.Publishing;
using NodaTime;

namespace GovDisclosure.Data;

/// <summary>The index numbers that were given, in a host's database: each once, without a gap, whoever asks at the same time.</summary>
/// <remarks>
/// Who issues in one count of serials waits for the one before in the database, so that a thousand at once get a thousand numbers in a row. In a host's
/// transaction a number is given when the host commits, and is free again where it does not. The table is one of <see cref="RegisterSchema"/>.
/// </remarks>
public sealed class SqlIndexNumberStore : IIndexNumberStore
{
    // No trimmed name of a host's series begins with it.
    private const string Series = " index ";
    private const string Columns = "rule_id, publication_id, number_text, scope_key, serial_no, given_on";

    private static readonly string[] Names = ["site", "rule_id", "publication_id", "number_text", "scope_key", "serial_no", "given_on"];

    private readonly string _site;
    private readonly Func<SqlSession> _open;
    private readonly SqlDialect _dialect;

    /// <summary>Makes a store that gets a connection for each call; several threads may use it.</summary>
    /// <param name="site">The site, as in the register.</param>
    /// <param name="connect">Makes a connection, closed or open; it is opened, used and disposed.</param>
    /// <param name="dialect">The database.</param>
    /// <exception cref="ArgumentException"><paramref name="site"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public SqlIndexNumberStore(string site, Func<DbConnection> connect, SqlDialect dialect)
    {
        _site = Guard.NotBlank(site);
        Guard.NotNull(connect);
        _open = () => new SqlSession(connect(), isOwned: true, hosts: null, dialect);
        _dialect = Guard.NotNull(dialect);
    }

    /// <summary>Makes a store over a connection of the host, for one user at a time.</summary>
    /// <param name="site">The site, as in the register.</param>
    /// <param name="connection">The connection; opened where it is not, and never closed.</param>
    /// <param name="dialect">The database.</param>
    /// <param name="transaction">The host's transaction on it; null where each call is one of its own.</param>
    /// <exception cref="ArgumentException"><paramref name="site"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="connection"/> or <paramref name="dialect"/> is null.</exception>
    public SqlIndexNumberStore(string site, DbConnection connection, SqlDialect dialect, DbTransaction? transaction = null)
        : this(site, connection, dialect, () => transaction)
    {
    }

    private SqlIndexNumberStore(string site, DbConnection connection, SqlDialect dialect, Func<DbTransaction?> transaction)
    {
        _site = Guard.NotBlank(site);
        Guard.NotNull(connection);
        _open = () => new SqlSession(connection, isOwned: false, hosts: transaction(), dialect);
        _dialect = Guard.NotNull(dialect);
    }

    /// <summary>Makes a store over a connection of the host whose transactions come and go.</summary>
    /// <param name="site">The site, as in the register.</param>
    /// <param name="connection">The connection; opened where it is not, and never closed.</param>
    /// <param name="dialect">The database.</param>
    /// <param name="transaction">The host's transaction at the time of a call; null where it has none.</param>
    /// <returns>The store.</returns>
    /// <exception cref="ArgumentException"><paramref name="site"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SqlIndexNumberStore Over(string site, DbConnection connection, SqlDialect dialect, Func<DbTransaction?> transaction)
        => new(site, Guard.NotNull(connection), Guard.NotNull(dialect), Guard.NotNull(transaction));

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="publication"/> is empty, or the rule's pattern has a class and <paramref name="category"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The serials of the pattern are used up.</exception>
    /// <exception cref="InvalidOperationException">Another rule gave this number already: two rules print the same numbers.</exception>
    /// <exception cref="DbException">The database refuses.</exception>
    public async Task<IssuedIndexNumber> IssueAsync(IndexNumberRule rule, string publication, LocalDate on, string category = "", CancellationToken cancellationToken = default)
    {
        Guard.NotNull(rule);
        Guard.NotBlank(publication);
        using var session = _open();
        await session.OpenAsync(cancellationToken).ConfigureAwait(false);
        return await FindAsync(session, rule.Id, publication, cancellationToken).ConfigureAwait(false)
            ?? await GiveAsync(session, rule, publication, on, category, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="publication"/> is empty, or the rule's pattern has a class and <paramref name="category"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The serials of the pattern are used up.</exception>
    /// <exception cref="InvalidOperationException">Another rule gave this number already: two rules print the same numbers.</exception>
    /// <exception cref="DbException">The database refuses.</exception>
    public async Task<IssuedIndexNumber> PreviewAsync(IndexNumberRule rule, string publication, LocalDate on, string category = "", CancellationToken cancellationToken = default)
    {
        Guard.NotNull(rule);
        Guard.NotBlank(publication);
        using var session = _open();
        await session.OpenAsync(cancellationToken).ConfigureAwait(false);
        return await FindAsync(session, rule.Id, publication, cancellationToken).ConfigureAwait(false)
            ?? await NextAsync(session, rule, publication, on, category, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> is null.</exception>
    /// <exception cref="DbException">The database refuses.</exception>
    public async Task<bool> ImportAsync(IssuedIndexNumber number, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(number);
        using var session = _open();
        await session.OpenAsync(cancellationToken).ConfigureAwait(false);
        await session.BeginAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await LockAsync(session, number.Rule, cancellationToken).ConfigureAwait(false);
            var taken = await session.ReadAsync(
                "SELECT COUNT(*) FROM gd_index_number WHERE site = @site AND ((rule_id = @rule AND publication_id = @publication) OR (rule_id = @rule AND scope_key = @scope AND serial_no = @serial) OR number_text = @number)",
                [Pair("@site", _site), Pair("@rule", number.Rule), Pair("@publication", number.Publication), Pair("@scope", number.Scope), Pair("@serial", number.Serial), Pair("@number", number.Number)],
                reader => Convert.ToInt64(reader.GetValue(0), System.Globalization.CultureInfo.InvariantCulture),
                cancellationToken).ConfigureAwait(false);
            if (taken[0] > 0)
            {
                await session.RollbackAsync().ConfigureAwait(false);
                return false;
            }

            await InsertAsync(session, number, cancellationToken).ConfigureAwait(false);
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
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="DbException">The database refuses.</exception>
    public async Task<IReadOnlyList<IssuedIndexNumber>> ListAsync(string rule, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(rule);
        using var session = _open();
        await session.OpenAsync(cancellationToken).ConfigureAwait(false);
        return await session.ReadAsync(
            $"SELECT {Columns} FROM gd_index_number WHERE site = @site AND rule_id = @rule ORDER BY scope_key, serial_no", [Pair("@site", _site), Pair("@rule", rule)], Read, cancellationToken).ConfigureAwait(false);
    }

    // Who comes second waits at the lock, and finds what the first has given.
    private async Task<IssuedIndexNumber> GiveAsync(SqlSession session, IndexNumberRule rule, string publication, LocalDate on, string category, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken).ConfigureAwait(false);
        IssuedIndexNumber given;
        try
        {
            await LockAsync(session, rule.Id, cancellationToken).ConfigureAwait(false);
            if (await FindAsync(session, rule.Id, publication, cancellationToken).ConfigureAwait(false) is { } known)
            {
                await session.RollbackAsync().ConfigureAwait(false);
                return known;
            }

            given = await NextAsync(session, rule, publication, on, category, cancellationToken).ConfigureAwait(false);
            await InsertAsync(session, given, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await session.RollbackAsync().ConfigureAwait(false);
            throw;
        }

        await session.CommitAsync(cancellationToken).ConfigureAwait(false);
        return given;
    }

    private Task<int> LockAsync(SqlSession session, string rule, CancellationToken cancellationToken)
        => session.ExecuteAsync(_dialect.Raise, [Pair("@site", _site), Pair("@series", Series + rule), Pair("@by", 1L)], cancellationToken);

    private async Task<IssuedIndexNumber?> FindAsync(SqlSession session, string rule, string publication, CancellationToken cancellationToken)
    {
        var found = await session.ReadAsync(
            $"SELECT {Columns} FROM gd_index_number WHERE site = @site AND rule_id = @rule AND publication_id = @publication",
            [Pair("@site", _site), Pair("@rule", rule), Pair("@publication", publication)],
            Read,
            cancellationToken).ConfigureAwait(false);
        return found.Count == 0 ? null : found[0];
    }

    private async Task<IssuedIndexNumber> NextAsync(SqlSession session, IndexNumberRule rule, string publication, LocalDate on, string category, CancellationToken cancellationToken)
    {
        var scope = rule.ScopeOf(on, category);
        var last = await session.ReadAsync(
            "SELECT MAX(serial_no) FROM gd_index_number WHERE site = @site AND rule_id = @rule AND scope_key = @scope",
            [Pair("@site", _site), Pair("@rule", rule.Id), Pair("@scope", scope)],
            reader => reader.IsDBNull(0) ? 0L : Convert.ToInt64(reader.GetValue(0), System.Globalization.CultureInfo.InvariantCulture),
            cancellationToken).ConfigureAwait(false);
        var serial = Math.Max(rule.Start, last[0] + 1);
        var number = rule.Format(on, serial, category);
        var others = await session.ReadAsync(
            "SELECT rule_id FROM gd_index_number WHERE site = @site AND number_text = @number",
            [Pair("@site", _site), Pair("@number", number)],
            reader => reader.GetString(0),
            cancellationToken).ConfigureAwait(false);
        return others.Count > 0
            ? throw new InvalidOperationException($"The number \"{number}\" of the rule \"{rule.Id}\" was given by the rule \"{others[0]}\" already; two rules print the same numbers.")
            : new IssuedIndexNumber(rule.Id, publication, number, scope, serial, on);
    }

    private Task InsertAsync(SqlSession session, IssuedIndexNumber number, CancellationToken cancellationToken)
        => session.InsertAsync(
            "gd_index_number", Names, [[_site, number.Rule, number.Publication, number.Number, number.Scope, number.Serial, SqlText.Of(number.On)]], cancellationToken);

    private static IssuedIndexNumber Read(DbDataReader reader)
    {
        var at = new SqlCursor(reader);
        return new IssuedIndexNumber(at.Text()!, at.Text()!, at.Text()!, at.Text()!, at.Whole(), at.Day()!.Value);
    }

    private static KeyValuePair<string, object?> Pair(string name, object? value) => new(name, value);
}
