using System.Data.Common;
using GovDisclosure.Answers;
using GovDisclosure.Internal;
using GovDisclosure.Publishing;

namespace GovDisclosure.Data;

/// <summary>Publications in a host's database, in plain SQL over the host's own connections, with their catalogue in columns that it can search.</summary>
/// <remarks>
/// Over a connection of the host it is for one user at a time and works in the host's transaction where one is given; over a way to get connections each
/// call has its own, and several threads may use it. The tables are those of <see cref="RegisterSchema"/>.
/// </remarks>
public sealed class SqlPublicationStore : IPublicationStore
{
    private const int MostTitle = 200;

    private const string Entries = "publication_id, version_no, made_at, person, body_text, text_hash, prev_hash, entry_hash";

    private static readonly string[] EntryNames = ["site", "publication_id", "version_no", "made_at", "person", "body_text", "text_hash", "prev_hash", "entry_hash"];

    private static readonly string[] ClassNames = ["site", "publication_id", "scheme_id", "class_code"];

    private static readonly (string Name, Func<Publication, object?> Value)[] Catalogue =
    [
        ("title", one => Shortened(one.Title)),
        ("organ", one => Kept(one.Organ, 200)),
        ("kind", one => (long)one.Kind),
        ("attribute_no", one => (long)one.Attribute),
        ("is_public", one => one.IsPublic ? 1L : 0L),
        ("step_code", one => Kept(one.Step, 60)),
        ("index_text", one => Kept(one.IndexNumber, 100)),
        ("document_no", one => Shortened(one.DocumentNumber)),
        ("made_on", one => SqlText.Of(one.MadeOn)),
        ("published_on", one => SqlText.Of(one.PublishedOn)),
        ("effective_on", one => SqlText.Of(one.EffectiveOn)),
        ("ended_on", one => SqlText.Of(one.EndedOn)),
        ("withdrawn_on", one => SqlText.Of(one.WithdrawnOn)),
    ];

    private static readonly string[] Names = ["site", "publication_id", "version_no", .. Catalogue.Select(column => column.Name), "doc"];

    private static readonly string Update = "UPDATE gd_publication SET version_no = @v0, "
        + string.Join(", ", Catalogue.Select((column, i) => column.Name + " = " + BulkRows.Parameter(i + 1))) + ", doc = @doc WHERE site = @site AND publication_id = @id AND version_no = @seen";

    private readonly Func<SqlSession> _open;
    private readonly SqlDialect _dialect;

    /// <summary>Makes a store that gets a connection for each call.</summary>
    /// <param name="connect">Makes a connection, closed or open; it is opened, used and disposed.</param>
    /// <param name="dialect">The database.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public SqlPublicationStore(Func<DbConnection> connect, SqlDialect dialect)
    {
        Guard.NotNull(connect);
        _dialect = Guard.NotNull(dialect);
        _open = () => new SqlSession(connect(), isOwned: true, hosts: null, dialect);
    }

    private SqlPublicationStore(DbConnection connection, SqlDialect dialect, Func<DbTransaction?> transaction)
    {
        _dialect = dialect;
        _open = () => new SqlSession(connection, isOwned: false, hosts: transaction(), dialect);
    }

    /// <summary>Makes a store over a connection of the host whose transactions come and go.</summary>
    /// <param name="connection">The connection; opened where it is not, and never closed.</param>
    /// <param name="dialect">The database.</param>
    /// <param name="transaction">The host's transaction at the time of a call; null where it has none.</param>
    /// <returns>The store.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SqlPublicationStore Over(DbConnection connection, SqlDialect dialect, Func<DbTransaction?> transaction)
        => new(Guard.NotNull(connection), Guard.NotNull(dialect), Guard.NotNull(transaction));

    /// <inheritdoc/>
    /// <exception cref="DbException">The database refuses.</exception>
    public async Task<KeptPublication?> FindAsync(string site, string id, CancellationToken cancellationToken = default)
    {
        using var session = await OpenAsync(cancellationToken).ConfigureAwait(false);
        var found = await session.ReadAsync(
            "SELECT p.publication_id, p.doc FROM gd_publication p WHERE p.site = @site AND p.publication_id = @id", Named(Guard.NotNull(site), Guard.NotNull(id)), Read, cancellationToken).ConfigureAwait(false);
        return found.Count == 0 ? null : found[0];
    }

    /// <inheritdoc/>
    /// <exception cref="DbException">The database refuses.</exception>
    public async Task<PublicationList> ListAsync(PublicationQuery query, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(query);
        using var session = await OpenAsync(cancellationToken).ConfigureAwait(false);
        var found = new List<KeptPublication>();
        foreach (var (part, order) in PartsOf(query))
        {
            if (found.Count > query.Size)
            {
                break;
            }

            var (conditions, values) = ConditionsOf(query);
            conditions.Add(part);
            values.AddRange(new[] { Pair("@afterOn", SqlText.Of(query.AfterPublishedOn)), Pair("@afterId", query.AfterId) }.Where(value => part.Contains(value.Key)));
            found.AddRange(await session.ReadAsync(
                $"SELECT p.publication_id, p.doc FROM gd_publication p WHERE {string.Join(" AND ", conditions)} ORDER BY {order} LIMIT {SqlText.Whole(query.Size + 1 - found.Count)}",
                values,
                Read,
                cancellationToken).ConfigureAwait(false));
        }

        return query.PageOf(found);
    }

    /// <inheritdoc/>
    /// <exception cref="DbException">The database refuses.</exception>
    public async Task<IReadOnlyList<PublicationEntry>> EntriesAsync(string site, string id, CancellationToken cancellationToken = default)
    {
        using var session = await OpenAsync(cancellationToken).ConfigureAwait(false);
        return await session.ReadAsync(
            $"SELECT {Entries} FROM gd_publication_entry WHERE site = @site AND publication_id = @id ORDER BY version_no",
            Named(Guard.NotNull(site), Guard.NotNull(id)),
            reader =>
            {
                var at = new SqlCursor(reader);
                return new PublicationEntry(site, at.Text()!, at.Whole(), SqlText.Moment(at.Text()!), at.Text()!, at.Text()!, at.Text()!, at.Text()!, at.Text()!);
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <exception cref="DbException">The database refuses.</exception>
    public async Task<bool> CommitAsync(KeptPublication next, PublicationEntry entry, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(next);
        Guard.NotNull(entry);
        Kept(next.Publication.Id, 100);
        var values = Catalogue.Select(column => column.Value(next.Publication)).ToArray();
        using var session = await OpenAsync(cancellationToken).ConfigureAwait(false);
        await session.BeginAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (!await WriteAsync(session, next, entry, values, cancellationToken).ConfigureAwait(false))
            {
                await session.RollbackAsync().ConfigureAwait(false);
                return false;
            }
        }
        catch (DbException) when (entry.Version == 1)
        {
            // Somebody may have written the same one first since it was looked for.
            await session.RollbackAsync().ConfigureAwait(false);
            if (await VersionAsync(session, entry, cancellationToken).ConfigureAwait(false) > 0)
            {
                return false;
            }

            throw;
        }
        catch
        {
            await session.RollbackAsync().ConfigureAwait(false);
            throw;
        }

        await session.CommitAsync(cancellationToken).ConfigureAwait(false);
        return true;
    }

    private static async Task<bool> WriteAsync(SqlSession session, KeptPublication next, PublicationEntry entry, object?[] catalogue, CancellationToken cancellationToken)
    {
        var (site, id) = (entry.Site, next.Publication.Id);
        var doc = GovDisclosureJson.Serialize(next);
        if (entry.Version == 1)
        {
            if (await VersionAsync(session, entry, cancellationToken).ConfigureAwait(false) > 0)
            {
                return false;
            }

            await session.InsertAsync("gd_publication", Names, [[site, id, entry.Version, .. catalogue, doc]], cancellationToken).ConfigureAwait(false);
        }
        else
        {
            var changed = catalogue.Prepend(entry.Version).Select((value, i) => Pair(BulkRows.Parameter(i), value)).Append(Pair("@doc", doc)).Append(Pair("@seen", entry.Version - 1));
            if (await session.ExecuteAsync(Update, changed.Concat(Named(site, id)), cancellationToken).ConfigureAwait(false) != 1)
            {
                return false;
            }

            await session.ExecuteAsync("DELETE FROM gd_publication_class WHERE site = @site AND publication_id = @id", Named(site, id), cancellationToken).ConfigureAwait(false);
        }

        await session.InsertAsync(
            "gd_publication_entry",
            EntryNames,
            [[site, id, entry.Version, SqlText.Of(entry.At), entry.Person, entry.Data, entry.TextHash, entry.Previous, entry.Hash]],
            cancellationToken).ConfigureAwait(false);
        await session.InsertAsync(
            "gd_publication_class",
            ClassNames,
            [.. next.Publication.Classes.Select(one => (one.Label, one.Value)).Where(one => one.Label.Length > 0 && one.Value.Length > 0).Distinct().Select(one => new object?[] { site, id, Kept(one.Label, 100), Kept(one.Value, 100) })],
            cancellationToken).ConfigureAwait(false);
        return true;
    }

    private static async Task<long> VersionAsync(SqlSession session, PublicationEntry entry, CancellationToken cancellationToken)
    {
        var found = await session.ReadAsync(
            "SELECT version_no FROM gd_publication WHERE site = @site AND publication_id = @id", Named(entry.Site, entry.PublicationId), reader => reader.GetInt64(0), cancellationToken).ConfigureAwait(false);
        return found.Count == 0 ? 0 : found[0];
    }

    private (List<string> Conditions, List<KeyValuePair<string, object?>> Values) ConditionsOf(PublicationQuery query)
    {
        var (conditions, values) = (new List<string> { "p.site = @site" }, new List<KeyValuePair<string, object?>> { Pair("@site", query.Site) });
        if (query.IsPublicOnly)
        {
            conditions.Add("p.is_public = 1");
        }

        Add(conditions, values, "p.organ = @organ", "@organ", query.Organ);
        Add(conditions, values, "p.step_code = @step", "@step", query.Step);
        Add(conditions, values, "p.published_on >= @from", "@from", SqlText.Of(query.PublishedFrom));
        Add(conditions, values, "p.published_on <= @through", "@through", SqlText.Of(query.PublishedThrough));
        Add(
            conditions,
            values,
            $"({_dialect.Holding("p.title", "@text")} OR {_dialect.Holding("COALESCE(p.document_no, ' ')", "@text")} OR {_dialect.Holding("COALESCE(p.index_text, ' ')", "@text")})",
            "@text",
            query.Text);
        if (query.Scheme is not null || query.Class is not null)
        {
            var inner = new List<string> { "c.site = @site" };
            Add(inner, values, "c.scheme_id = @scheme", "@scheme", query.Scheme);
            Add(inner, values, "c.class_code = @class", "@class", query.Class);
            conditions.Add($"p.publication_id IN (SELECT c.publication_id FROM gd_publication_class c WHERE {string.Join(" AND ", inner)})");
        }

        return (conditions, values);
    }

    // Published ones, then the others: a database finds each at one place of an index.
    private static IEnumerable<(string Condition, string Order)> PartsOf(PublicationQuery query)
    {
        var isFirst = query.AfterId is null;
        if (isFirst || query.AfterPublishedOn is not null)
        {
            const string published = "p.published_on IS NOT NULL";
            yield return (isFirst ? published : published + " AND p.published_on <= @afterOn AND (p.published_on < @afterOn OR p.publication_id < @afterId)", "p.published_on DESC, p.publication_id DESC");
        }

        yield return (isFirst || query.AfterPublishedOn is not null ? "p.published_on IS NULL" : "p.published_on IS NULL AND p.publication_id < @afterId", "p.publication_id DESC");
    }

    private static void Add(List<string> conditions, List<KeyValuePair<string, object?>> values, string? condition, string name, object? value)
    {
        if (condition is not null && value is not null)
        {
            conditions.Add(condition);
            values.Add(Pair(name, value));
        }
    }

    private static string? Kept(string text, int most)
        => text.Length > most ? throw new ArgumentException(FormattableString.Invariant($"A text has {text.Length} characters; at most {most} are kept."), nameof(text))
            : text.Length == 0 ? null : text;

    // What is only searched in is cut: the whole of it stands in the document.
    private static string? Shortened(string text)
        => text.Length == 0 ? null : text.Length <= MostTitle ? text : text.Substring(0, char.IsHighSurrogate(text[MostTitle - 1]) ? MostTitle - 1 : MostTitle);

    private static KeptPublication Read(DbDataReader reader) => GovDisclosureJson.Parse<KeptPublication>(reader.GetString(1), reader.GetString(0));

    private static KeyValuePair<string, object?>[] Named(string site, string id) => [Pair("@site", site), Pair("@id", id)];

    private static KeyValuePair<string, object?> Pair(string name, object? value) => new(name, value);

    private async Task<SqlSession> OpenAsync(CancellationToken cancellationToken)
    {
        var session = _open();
        await session.OpenAsync(cancellationToken).ConfigureAwait(false);
        return session;
    }
}
