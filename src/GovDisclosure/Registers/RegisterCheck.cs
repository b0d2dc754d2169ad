using System.Security.Cryptography;
using System.Text;
using GovDisclosure.Json;
using static GovDisclosure.Wording;

namespace GovDisclosure.Registers;

/// <summary>Reads the rows of a register, then its entries request by request, and says what does not go together.</summary>
/// <remarks>The rows come first: an entry that is written meanwhile stands behind what its row says, and is no mistake. It keeps a few hundred bytes a request.</remarks>
internal sealed class RegisterCheck
{
    private readonly Dictionary<string, Expected> _expected = new(StringComparer.Ordinal);
    private readonly List<Finding> _findings = [];
    private readonly HashSet<long> _places = [];
    private readonly List<string> _orphans = [];
    private readonly List<Sent> _files = [];
    private Chain? _chain;

    /// <summary>Requests of which there are entries and was no row: entered meanwhile, or taken out.</summary>
    public IReadOnlyList<string> Orphans => _orphans;

    /// <summary>What went out with replies, of all chains that are sound.</summary>
    public IReadOnlyList<Sent> Files => _files;

    public void Add(RegisteredRequest found)
    {
        _places.Add(found.Row.Sequence);
        _expected[found.Row.Id] = new Expected(found.Row.Version, found.Row.Head, HashOf(found.Request));
    }

    public void Add(RegisterEntry entry)
    {
        if (_chain?.Id != entry.RequestId)
        {
            EndChain();
            _chain = new Chain(entry.RequestId, _expected.TryGetValue(entry.RequestId, out var expected) ? expected : null);
            if (_chain.Expected is null)
            {
                _orphans.Add(entry.RequestId);
            }
        }

        if (_chain.Add(entry) is { } broken)
        {
            Find(entry.RequestId, "register.chain", broken);
        }
    }

    public void FindOrphan(string id) => Find(id, "register.row", Of("只有登记记录，没有该申请", "there are entries and no request"));

    /// <param name="after">The place after which the reading began.</param>
    /// <param name="through">The last place that was given before the reading began.</param>
    public IReadOnlyList<Finding> Finish(long after, long through)
    {
        EndChain();
        foreach (var id in _expected.Where(pair => !pair.Value.HasEntries).Select(pair => pair.Key))
        {
            Find(id, "register.chain", Of("没有任何登记记录", "there is no entry of it"));
        }

        for (var place = after + 1; place <= through; place++)
        {
            if (!_places.Contains(place))
            {
                Find(FormattableString.Invariant($"#{place}"), "register.missing", Of("第{0}件申请缺失", "request {0} in the order of entry is missing", place));
            }
        }

        return _findings;
    }

    private void EndChain()
    {
        if (_chain?.End() is { } found)
        {
            Find(_chain.Id, found.Rule, found.Message);
        }
        else if (_chain is { } sound && (sound.Files.Count > 0 || sound.IsDelivered))
        {
            _files.Add(new Sent(sound.Id, sound.Files, sound.IsDelivered));
        }
    }

    private void Find(string id, string rule, LocalizedText message) => _findings.Add(new Finding(rule, Severity.Error, id, message));

    private static string HashOf(DisclosureRequest request)
    {
        var bytes = Encoding.UTF8.GetBytes(RequestLine.ToJson(request, withContact: false));
#if NET
        return Convert.ToBase64String(SHA256.HashData(bytes));
#else
        using var algorithm = SHA256.Create();
        return Convert.ToBase64String(algorithm.ComputeHash(bytes));
#endif
    }

    /// <summary>What went out with the replies to a request.</summary>
    /// <param name="Id">The number of the request.</param>
    /// <param name="Files">The files, of all deliveries.</param>
    /// <param name="IsAll">Whether there can be no other: a reply was delivered, and none is in the making since.</param>
    public sealed record Sent(string Id, IReadOnlyList<RegisterFile> Files, bool IsAll);

    /// <summary>What the row of a request says.</summary>
    private sealed class Expected(long version, string head, string request)
    {
        public long Version => version;

        public string Head => head;

        public string Request => request;

        public bool HasEntries { get; set; }
    }

    private sealed class Chain
    {
        private long _version;
        private string _head = RegisterEntry.Beginning;
        private bool _isBroken;
        private bool _isAsTheRowSays = true;
        private bool _isDelivered;
        private DisclosureRequest? _request;

        public Chain(string id, Expected? expected)
        {
            Id = id;
            Expected = expected;
            if (expected is not null)
            {
                expected.HasEntries = true;
            }
        }

        public string Id { get; }

        public Expected? Expected { get; }

        public List<RegisterFile> Files { get; } = [];

        // Once a review is decided, a reply may be made anew: its files are there before it is delivered.
        public bool IsDelivered => _isDelivered && _request?.Reviews.All(review => review.Decision is null) == true;

        /// <returns>Where the chain breaks with it; null where it goes on, and behind the first break.</returns>
        public LocalizedText? Add(RegisterEntry entry)
        {
            if (_isBroken)
            {
                return null;
            }

            var message = entry.Version != _version + 1 || entry.Previous != _head
                ? Of("第{0}条登记之前有登记缺失、插入或者改动", "before entry {0} an entry is missing, was put in or was changed", entry.Version)
                : !entry.IsSound ? Of("第{0}条登记被改动", "entry {0} was changed", entry.Version)
                : TryApply(entry) ? null : Of("第{0}条登记无法读取", "entry {0} cannot be read", entry.Version);
            _isBroken = message is not null;
            (_version, _head) = (entry.Version, entry.Hash);
            if (!_isBroken && _version == Expected?.Version)
            {
                _isAsTheRowSays = _head == Expected.Head && HashOf(RegisterContact.TakeOut(_request!)) == Expected.Request;
            }

            return message;
        }

        public (string Rule, LocalizedText Message)? End()
            => _isBroken || Expected is null ? null
                : _version < Expected.Version ? ("register.chain", Of("最后的登记缺失：应有{0}条，实有{1}条", "the last entries are missing: {0} are expected, {1} are there", Expected.Version, _version))
                : _isAsTheRowSays ? null : ("register.row", Of("登记内容与其登记记录不符", "the request is not what its entries say"));

        private bool TryApply(RegisterEntry entry)
        {
            try
            {
                var change = entry.Change();
                _request = change.ApplyTo(_request);
                Files.AddRange(change.Files);
                _isDelivered = change.Step is null ? _isDelivered : change.Events.Any(item => item.Kind is RequestEventKind.Reply or RequestEventKind.RemadeReply);
                return true;
            }
            catch (Exception error) when (error is DataFileException or ArgumentException)
            {
                return false;
            }
        }
    }
}
