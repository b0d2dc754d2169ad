namespace GovDisclosure.Fees;

/// <summary>Tells which names of a ledger's requests come more than once.</summary>
/// <remarks>Most registers number upwards: while each name is above the one before, none needs to be kept.</remarks>
internal sealed class LedgerNames(LedgerRequests requests)
{
    private string _last = string.Empty;
    private HashSet<string>? _seen;

    /// <summary>Whether a name was not there before; asked of each place in turn.</summary>
    public bool IsNew(string name, int place)
    {
        if (_seen is null)
        {
            if (IsAbove(name, _last))
            {
                _last = name;
                return true;
            }

            _seen = Before(place);
        }

        return _seen.Add(name);
    }

    private static bool IsAbove(string name, string other)
        => name.Length > other.Length || (name.Length == other.Length && string.CompareOrdinal(name, other) > 0);

    private HashSet<string> Before(int place)
    {
#if NET
        var names = new HashSet<string>(requests.Count, StringComparer.Ordinal);
#else
        var names = new HashSet<string>(StringComparer.Ordinal);
#endif
        for (var i = 0; i < place; i++)
        {
            names.Add(requests.IdOf(i));
        }

        return names;
    }
}
