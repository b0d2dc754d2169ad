using System.Runtime.CompilerServices;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Registers;

/// <summary>A register in memory: for tests and demonstrations of a host, and the judge of the stores in databases.</summary>
/// <remarks>Safe for several threads. Everything is gone with it.</remarks>
public sealed partial class MemoryRegisterStore : IRegisterStore
{
    private readonly Dictionary<(string Site, string Id), Kept> _requests = [];
    private readonly Dictionary<(string Site, string? Series), long> _series = [];
    private readonly List<RegisteredReport> _reports = [];
    private readonly List<RegisterMessage> _messages = [];
    private readonly HashSet<(string Site, long Number)> _sent = [];

    /// <inheritdoc/>
    public Task<RegisteredRequest?> FindAsync(string site, string id, CancellationToken cancellationToken = default)
        => Answer(() => _requests.TryGetValue((Guard.NotNull(site), Guard.NotNull(id)), out var kept) ? kept.Whole() : null, cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<RegisterEntry> EntriesAsync(string site, string? id = null, CancellationToken cancellationToken = default)
        => Each<RegisterEntry>(() => [.. OfSite(site).Where(kept => id is null || kept.Row.Id == id).SelectMany(kept => kept.Entries)], cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<RegisterEntry> EntriesAsync(RegisterQuery query, CancellationToken cancellationToken)
    {
        Guard.NotNull(query);
        return Each<RegisterEntry>(() => [.. Found(query).SelectMany(kept => kept.Entries)], cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> CommitAsync(RegisterCommit commit, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(commit);
        return Answer<IReadOnlyList<string>>(() => Commit(commit), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<RegisterPage> ListAsync(RegisterQuery query, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(query);
        return Answer(() => query.PageOf([.. Ordered(query, Found(query).Select(kept => kept.Row)).Take(query.Size + 1)]), cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<RegisteredRequest> ReadAsync(RegisterQuery query, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(query);
        return Each<RegisteredRequest>(() => [.. Found(query).Select(kept => new RegisteredRequest(kept.Row, kept.Request))], cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<KeyValuePair<string?, RegisterRow>> RowsAsync(RegisterQuery query, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(query);
        return Each<KeyValuePair<string?, RegisterRow>>(() => [.. Found(query).Select(kept => new KeyValuePair<string?, RegisterRow>(kept.DayKey, kept.Row))], cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<RegisterCount>> CountAsync(RegisterQuery query, int year, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(query);
        return Answer<IReadOnlyList<RegisterCount>>(
            () => [.. Counted(query, year).GroupBy(one => one.Value with { Count = 1, Fees = 0, FeesWithoutDay = 0 })
                .Select(g => g.Key with { Count = g.Count(), Fees = g.Sum(one => one.Value.Fees), FeesWithoutDay = g.Sum(one => one.Value.FeesWithoutDay) })],
            cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<KeyValuePair<string, RegisterCount>> CasesAsync(RegisterQuery query, int year, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(query);
        return Each<KeyValuePair<string, RegisterCount>>(() => [.. Counted(query, year)], cancellationToken);
    }

    /// <inheritdoc/>
    public Task<long> NextAsync(string site, string series, CancellationToken cancellationToken = default)
        => Answer(() => Next(Guard.NotBlank(site), Guard.NotBlank(series)), cancellationToken);

    /// <inheritdoc/>
    public Task<long> LastAsync(string site, string? series = null, CancellationToken cancellationToken = default)
        => Answer(() => _series.TryGetValue((Guard.NotNull(site), series), out var last) ? last : 0, cancellationToken);

    /// <inheritdoc/>
    public Task<bool> AddReportAsync(RegisteredReport report, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(report);
        return Answer(
            () =>
            {
                var isNext = ReportsOf(report.Site, report.Figures.Organ, report.Figures.Year).Count() == report.Number - 1;
                if (isNext)
                {
                    _reports.Add(report);
                }

                return isNext;
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<RegisteredReport>> ReportsAsync(string site, string organ, int year, CancellationToken cancellationToken = default)
        => Answer<IReadOnlyList<RegisteredReport>>(() => [.. ReportsOf(Guard.NotNull(site), Guard.NotNull(organ), year)], cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<RegisterMessage>> MessagesAsync(string site, int most, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(site);
        return Answer<IReadOnlyList<RegisterMessage>>(
            () => [.. _messages.Where(m => m.Site == site && !_sent.Contains((site, m.Number))).Take(Guard.InRange(most, 1, int.MaxValue))], cancellationToken);
    }

    /// <inheritdoc/>
    public Task MarkSentAsync(string site, IReadOnlyCollection<long> numbers, OffsetDateTime at, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(numbers);
        return Answer(
            () =>
            {
                _sent.UnionWith(numbers.Select(number => (site, number)));
                return true;
            },
            cancellationToken);
    }

    private List<string> Commit(RegisterCommit commit)
    {
        var conflicts = commit.Writes.Where(write => StampOf(write.Row) != write.Expected).Select(write => write.Row.Id).ToList();
        if (conflicts.Count > 0)
        {
            return conflicts;
        }

        foreach (var write in commit.Writes)
        {
            Write(write);
        }

        foreach (var message in commit.Messages)
        {
            _messages.Add(message with { Number = _messages.Count + 1 });
        }

        return conflicts;
    }

    private void Write(RegisterWrite write)
    {
        var key = (write.Row.Site, write.Row.Id);
        if (!_requests.TryGetValue(key, out var kept))
        {
            kept = new Kept(write.Row with { Sequence = Next(write.Row.Site, series: null) }, Guard.NotNull(write.Request));
            _requests.Add(key, kept);
        }

        kept.Row = write.Row with { Sequence = kept.Row.Sequence };
        kept.Entries.AddRange(write.Entries);
        if (write.Request is not null)
        {
            kept.Request = write.Request;
            kept.DayKey = write.DayKey;
            kept.Reviews = write.Reviews;
        }

        if (write.SetsContact)
        {
            kept.Contact = write.Contact;
        }
    }

    private long StampOf(RegisterRow row) => _requests.TryGetValue((row.Site, row.Id), out var kept) ? kept.Row.Stamp : 0;

    private long Next(string site, string? series)
    {
        _series.TryGetValue((site, series), out var last);
        return _series[(site, series)] = last + 1;
    }

    private IEnumerable<Kept> OfSite(string site) => _requests.Values.Where(kept => kept.Row.Site == Guard.NotNull(site)).OrderBy(kept => kept.Row.Sequence);

    private IEnumerable<Kept> Found(RegisterQuery query) => OfSite(query.Site).Where(kept => query.Holds(kept.Row, kept.Contact?.Name));

    private IEnumerable<KeyValuePair<string, RegisterCount>> Counted(RegisterQuery query, int year)
    {
        var scope = new RegisterQuery(query.Site, query.On) { Organs = query.Organs };
        var found = Found(scope).Where(kept => kept.Row.VoidOn is null).ToList();
        var requests = found.Select(kept => new KeyValuePair<string, RegisterCount>(kept.Row.Id, CountOf(kept.Row.Facts, year)));
        var reviews = found.SelectMany(kept => kept.Reviews.Where(review => review.CountsIn(year)))
            .Select(review => new KeyValuePair<string, RegisterCount>(review.CaseId, new RegisterCount(Facts: null, review.Place, 1, 0, 0)));
        return requests.Concat(reviews);
    }

    private static RegisterCount CountOf(RegisterFacts facts, int year)
        => new(facts, ReviewPlace: null, 1, facts.FeeOn?.Year == year ? facts.Fee : 0, facts.Fee != 0 && facts.FeeOn is null ? 1 : 0);

    private IEnumerable<RegisteredReport> ReportsOf(string site, string organ, int year)
        => _reports.Where(report => report.Site == site && report.Figures.Organ == organ && report.Figures.Year == year).OrderBy(report => report.Number);

    private static IEnumerable<RegisterRow> Ordered(RegisterQuery query, IEnumerable<RegisterRow> rows)
    {
        var last = query.AfterSequence;
        return query.Order switch
        {
            RegisterOrder.Newest => rows.Where(row => last is null || row.Sequence < last).OrderByDescending(row => row.Sequence),
            RegisterOrder.Oldest => rows.Where(row => last is null || row.Sequence > last).OrderBy(row => row.Sequence),
            _ => rows.Where(row => last is null || IsAfter(row, query.AfterDueOn, last.Value))
                .OrderBy(row => row.DueOn is null).ThenBy(row => row.DueOn ?? LocalDate.MaxIsoValue).ThenBy(row => row.Sequence),
        };
    }

    private static bool IsAfter(RegisterRow row, LocalDate? dueOn, long sequence)
        => row.DueOn == dueOn ? row.Sequence > sequence : dueOn is not null && (row.DueOn is not { } due || due > dueOn);

    private Task<T> Answer<T>(Func<T> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_requests)
        {
            return Task.FromResult(work());
        }
    }

    private async IAsyncEnumerable<T> Each<T>(Func<List<T>> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var item in await Answer(read, cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return item;
        }
    }

    private sealed class Kept(RegisterRow row, DisclosureRequest request)
    {
        public RegisterRow Row { get; set; } = row;

        public DisclosureRequest Request { get; set; } = request;

        public string? DayKey { get; set; }

        public ApplicantContact? Contact { get; set; }

        public IReadOnlyList<RegisterReview> Reviews { get; set; } = [];

        public List<RegisterEntry> Entries { get; } = [];

        public RegisteredRequest Whole() => new(Row, RegisterContact.Put(Request, Contact));
    }
}
