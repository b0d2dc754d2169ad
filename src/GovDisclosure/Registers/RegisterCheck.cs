using GovDisclosure.Cases;
using GovDisclosure.Findings;
using GovDisclosure.Json;
using GovDisclosure.Texts;
using static GovDisclosure.Texts.Wording;

namespace GovDisclosure.Registers;

/// <summary>Reads all entries of a register, then its rows, and says what does not go together.</summary>
internal sealed class RegisterCheck
{
    private readonly Dictionary<string, Chain> _chains = new(StringComparer.Ordinal);
    private readonly List<Finding> _findings = [];
    private readonly HashSet<long> _places = [];

    public void Add(RegisterEntry entry)
    {
        if (!_chains.TryGetValue(entry.RequestId, out var chain))
        {
            _chains.Add(entry.RequestId, chain = new Chain());
        }

        if (chain.IsBroken)
        {
            return;
        }

        var message = entry.Version != chain.Version + 1 || entry.Previous != chain.Head
            ? Of("第{0}条登记之前有登记缺失、插入或者改动", "before entry {0} an entry is missing, was put in or was changed", entry.Version)
            : !entry.IsSound ? Of("第{0}条登记被改动", "entry {0} was changed", entry.Version)
            : chain.TryApply(entry) ? null : Of("第{0}条登记无法读取", "entry {0} cannot be read", entry.Version);
        if (message is not null)
        {
            chain.IsBroken = true;
            Find(entry.RequestId, "register.chain", message);
        }

        chain.Version = entry.Version;
        chain.Head = entry.Hash;
    }

    public void Add(RegisteredRequest found)
    {
        var row = found.Row;
        _places.Add(row.Sequence);
        if (!_chains.TryGetValue(row.Id, out var chain))
        {
            Find(row.Id, "register.chain", Of("没有任何登记记录", "there is no entry of it"));
            return;
        }

        chain.HasRow = true;
        if (chain.IsBroken)
        {
            return;
        }

        // Entries that came while it was read stand behind what the row says, or before.
        if (chain.Version < row.Version)
        {
            Find(row.Id, "register.chain", Of("最后的登记缺失：应有{0}条，实有{1}条", "the last entries are missing: {0} are expected, {1} are there", row.Version, chain.Version));
        }
        else if (chain.Version == row.Version && (chain.Head != row.Head || !RegisterContact.TakeOut(chain.Request!).Equals(found.Request)))
        {
            Find(row.Id, "register.row", Of("登记内容与其登记记录不符", "the request is not what its entries say"));
        }
    }

    /// <param name="last">The last place that was given before the reading began.</param>
    public IReadOnlyList<Finding> Finish(long last)
    {
        foreach (var chain in _chains.Where(chain => !chain.Value.HasRow))
        {
            Find(chain.Key, "register.row", Of("只有登记记录，没有该申请", "there are entries and no request"));
        }

        for (var place = 1L; place <= last; place++)
        {
            if (!_places.Contains(place))
            {
                Find(FormattableString.Invariant($"#{place}"), "register.missing", Of("第{0}件申请缺失", "request {0} in the order of entry is missing", place));
            }
        }

        return _findings;
    }

    private void Find(string id, string rule, LocalizedText message) => _findings.Add(new Finding(rule, Severity.Error, id, message));

    private sealed class Chain
    {
        public long Version { get; set; }

        public string Head { get; set; } = RegisterEntry.Beginning;

        public bool IsBroken { get; set; }

        public bool HasRow { get; set; }

        public DisclosureRequest? Request { get; private set; }

        public bool TryApply(RegisterEntry entry)
        {
            try
            {
                Request = entry.Change().ApplyTo(Request);
                return true;
            }
            catch (Exception error) when (error is DataFileException or ArgumentException)
            {
                return false;
            }
        }
    }
}
