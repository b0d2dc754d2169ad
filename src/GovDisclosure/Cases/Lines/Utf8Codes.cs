using System.Text;

namespace GovDisclosure.Cases;

/// <summary>Codes as the bytes of a line, so that reading one makes no text.</summary>
internal sealed class Utf8Codes<T>
{
    private readonly (byte[] Code, T Value)[] _entries;

    public Utf8Codes(IEnumerable<(string Code, T Value)> entries)
    {
        var list = new List<(byte[] Code, T Value)>();
        var names = new List<string>();
        foreach (var (code, value) in entries)
        {
            names.Add(code);
            list.Add((Encoding.UTF8.GetBytes(code), value));
        }

        _entries = [.. list];
        Known = string.Join(", ", names);
    }

    /// <summary>All codes, for messages.</summary>
    public string Known { get; }

    public bool TryGet(ReadOnlySpan<byte> code, out T value)
    {
        foreach (ref readonly var entry in _entries.AsSpan())
        {
            if (code.SequenceEqual(entry.Code))
            {
                value = entry.Value;
                return true;
            }
        }

        value = default!;
        return false;
    }
}
