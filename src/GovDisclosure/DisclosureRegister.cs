using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using GovDisclosure.Registers;
using GovDisclosure.Statistics;
using NodaTime;

namespace GovDisclosure;

/// <summary>An organ's register of requests: every usual job over a host's own store, for one site.</summary>
/// <remarks>
/// <para>It thinks and the store keeps: due days, findings, the chain of entries and the figures are worked out here by the one engine, whatever
/// database stands behind. It holds no state, and may be used by several threads where its store may.</para>
/// <para>What two write at once is never lost: whoever comes second gets a conflict and has written nothing. Nothing is deleted.</para>
/// </remarks>
public sealed partial class DisclosureRegister
{
    /// <summary>The site of a host that keeps one only.</summary>
    public const string MainSite = "main";

    private readonly IRegisterStore _store;
    private readonly DisclosureService _service;

    /// <summary>Makes a register.</summary>
    /// <param name="store">Where it is kept.</param>
    /// <param name="service">Calendar, clock, law and forms.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DisclosureRegister(IRegisterStore store, DisclosureService service)
    {
        _store = Guard.NotNull(store);
        _service = Guard.NotNull(service);
    }

    /// <summary>The site; <see cref="MainSite"/> unless set.</summary>
    /// <exception cref="ArgumentException">The value is empty, or longer than 64 characters.</exception>
    public string Site
    {
        get;
        init => field = Guard.NotBlank(value, nameof(Site)).Length <= RegisterLimits.MostSite && KeptText.Of(value) == value
            ? value
            : throw new ArgumentException(FormattableString.Invariant($"A site has at most {RegisterLimits.MostSite} characters, and none that a database cannot keep."), nameof(value));
    }

    = MainSite;

    /// <summary>The procedure of a reply; <see cref="ReplyProcedure.Default"/> unless set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ReplyProcedure Procedure { get; init => field = Guard.NotNull(value, nameof(Procedure)); } = ReplyProcedure.Default;

    /// <summary>The files that went out with replies; null unless set, and then the checks of the register do not look at them.</summary>
    public IRegisterFiles? Files { get; init; }

    /// <summary>The store.</summary>
    public IRegisterStore Store => _store;

    /// <summary>Calendar, clock, law and forms.</summary>
    public DisclosureService Service => _service;

    private TallyOptions Options => _service.TallyNow;

    private OffsetDateTime Now
    {
        get
        {
            var now = _service.Clock.GetCurrentInstant();
            return Instant.FromUnixTimeSeconds(now.ToUnixTimeSeconds()).WithOffset(BeijingTime.Offset);
        }
    }

    /// <summary>The same register for another site of the host.</summary>
    /// <param name="site">The site.</param>
    /// <returns>The register.</returns>
    /// <exception cref="ArgumentException"><paramref name="site"/> is empty.</exception>
    public DisclosureRegister ForSite(string site) => new(_store, _service) { Site = site, Procedure = Procedure, Files = Files };

    /// <summary>Finds a request.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    /// <returns>The request with its row; null where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Task<RegisteredRequest?> FindAsync(string id, CancellationToken cancellationToken = default) => _store.FindAsync(Site, Guard.NotNull(id), cancellationToken);

    /// <summary>Reads what was entered of a request, by whom and when.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    /// <returns>The entries in their order; none where there is no such request.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public async Task<IReadOnlyList<RegisterEntry>> HistoryAsync(string id, CancellationToken cancellationToken = default)
    {
        var entries = new List<RegisterEntry>();
        await foreach (var entry in _store.EntriesAsync(Site, Guard.NotNull(id), cancellationToken).ConfigureAwait(false))
        {
            entries.Add(entry);
        }

        return entries;
    }

    /// <summary>A query of the site, for today.</summary>
    /// <param name="list">Where the requests stand.</param>
    /// <param name="on">The day for which the answers hold; null for today.</param>
    /// <returns>The query, to be narrowed with its members.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="list"/> is no list.</exception>
    public RegisterQuery Query(RegisterList list = RegisterList.All, LocalDate? on = null) => new(Site, on ?? _service.Today) { List = list };

    /// <summary>Reads a page of a list.</summary>
    /// <param name="query">What to list.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="ArgumentException">The query is of another site.</exception>
    public Task<RegisterPage> ListAsync(RegisterQuery query, CancellationToken cancellationToken = default) => _store.ListAsync(Own(query), cancellationToken);

    /// <summary>Takes the next number of a series of the site, each only once; a number may stay unused.</summary>
    /// <param name="series">The name of the series, for example <c>catalogue/2024</c>.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    /// <returns>The number, from 1.</returns>
    /// <exception cref="ArgumentException"><paramref name="series"/> is empty.</exception>
    public Task<long> NextNumberAsync(string series, CancellationToken cancellationToken = default) => _store.NextAsync(Site, Guard.NotBlank(series), cancellationToken);

    /// <summary>Reads the outbox: what somebody must be told and nobody marked as sent.</summary>
    /// <param name="most">The most messages.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    /// <returns>The messages, the oldest first.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is below 1.</exception>
    public Task<IReadOnlyList<RegisterMessage>> MessagesAsync(int most = 100, CancellationToken cancellationToken = default)
        => _store.MessagesAsync(Site, Guard.InRange(most, 1, int.MaxValue), cancellationToken);

    /// <summary>Marks messages as sent.</summary>
    /// <param name="numbers">Their numbers.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="numbers"/> is null.</exception>
    public Task MarkSentAsync(IReadOnlyCollection<long> numbers, CancellationToken cancellationToken = default)
        => _store.MarkSentAsync(Site, Guard.NotNull(numbers), Now, cancellationToken);

    private RegisterQuery Own(RegisterQuery query)
        => Guard.NotNull(query).Site == Site ? query : throw new ArgumentException($"The query is of the site {query.Site}, not of {Site}.", nameof(query));

    private static RegisterResult NotFound { get; } = new(RegisterResultKind.NotFound);
}
