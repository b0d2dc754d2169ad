using GovDisclosure.Statistics;

namespace GovDisclosure.Registers;

/// <summary>Works out the rows of a register anew after a notice: requests with the same key of their days once for all of them, by the one engine.</summary>
/// <remarks>
/// A hundred thousand open requests have a few thousand courses between them: most wait for nothing but their day. Only one course of each key is read; the others get
/// its days. A request without a key, and one whose course changed while it was looked for, is read itself.
/// </remarks>
internal sealed class RegisterRecount(IRegisterStore store, TallyOptions options, RegisterQuery query, CancellationToken cancellationToken)
{
    // Fewer are read sooner than other processors are asked.
    private const int FewRequests = 256;

    private readonly Dictionary<string, RegisterRow> _rowsByKey = new(StringComparer.Ordinal);

    /// <summary>The rows that read otherwise, by their numbers.</summary>
    public Dictionary<string, Change> Changes { get; } = new(StringComparer.Ordinal);

    /// <summary>Works out rows as they are kept.</summary>
    /// <param name="rows">The rows, each behind its key.</param>
    public async Task AddAsync(List<KeyValuePair<string?, RegisterRow>> rows)
    {
        await ReadKeysAsync(rows).ConfigureAwait(false);
        var alone = new List<string>();
        foreach (var (key, row) in rows.Select(pair => (pair.Key, pair.Value)))
        {
            if (key is not null && _rowsByKey.TryGetValue(key, out var like))
            {
                Add(row, RegisterReading.Like(row, like));
            }
            else
            {
                alone.Add(row.Id);
            }
        }

        foreach (var (found, row) in await ReadAsync(alone).ConfigureAwait(false))
        {
            Add(found.Row, row);
        }
    }

    /// <summary>Works out one request itself, as it is now.</summary>
    /// <param name="found">The request with its row.</param>
    public void Add(RegisteredRequest found) => Add(found.Row, RegisterReading.Due(found.Request, found.Row, options, query.On));

    // The course of one request stands for all of its key, where it is still of that key when it is read.
    private async Task ReadKeysAsync(List<KeyValuePair<string?, RegisterRow>> rows)
    {
        var keyById = new Dictionary<string, string>(StringComparer.Ordinal);
        var asked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, row) in rows.Select(pair => (pair.Key, pair.Value)))
        {
            if (key is not null && !_rowsByKey.ContainsKey(key) && asked.Add(key))
            {
                keyById.Add(row.Id, key);
            }
        }

        foreach (var (found, row) in await ReadAsync([.. keyById.Keys]).ConfigureAwait(false))
        {
            if (RegisterReading.DayKey(found.Request) == keyById[row.Id])
            {
                _rowsByKey[keyById[row.Id]] = row;
            }
        }
    }

    private async Task<List<(RegisteredRequest Found, RegisterRow Row)>> ReadAsync(List<string> ids)
    {
        var found = new List<RegisteredRequest>(ids.Count);
        for (var first = 0; first < ids.Count; first += RegisterQuery.MostNumbers)
        {
            var part = new RegisterQuery(query.Site, query.On) { Numbers = ids.GetRange(first, Math.Min(RegisterQuery.MostNumbers, ids.Count - first)) };
            await foreach (var one in store.ReadAsync(part, cancellationToken).ConfigureAwait(false))
            {
                found.Add(one);
            }
        }

        var rows = new RegisterRow[found.Count];
        if (rows.Length < FewRequests)
        {
            for (var i = 0; i < rows.Length; i++)
            {
                rows[i] = RegisterReading.Due(found[i].Request, found[i].Row, options, query.On);
            }
        }
        else
        {
            Parallel.For(0, rows.Length, i => rows[i] = RegisterReading.Due(found[i].Request, found[i].Row, options, query.On));
        }

        return [.. found.Select((one, i) => (one, rows[i]))];
    }

    private void Add(RegisterRow before, RegisterRow after)
    {
        if (!after.Equals(before))
        {
            after = after with { Stamp = before.Stamp + 1 };
            Changes[after.Id] = new Change(new RegisterWrite(after, before.Stamp), after.DueOn == before.DueOn ? null : new RegisterMove(after, before.DueOn));
        }
    }

    /// <summary>A row that reads otherwise.</summary>
    /// <param name="Write">What is written.</param>
    /// <param name="Move">How the last day moved; null where only something else did.</param>
    internal sealed record Change(RegisterWrite Write, RegisterMove? Move);
}
