using System.Text;

namespace GovDisclosure;

/// <summary>Codes as the bytes of a line, so that reading one makes no text.</summary>
internal sealed class Utf8Codes<T>
{
    private readonly (byte[] Code, T Value)[] _entries;
    private readonly string[] _names;

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
        // None is what a line says by leaving the member out.
        _names = [.. names.Where(name => name != "none")];
    }

    /// <summary>All codes, for messages.</summary>
    public LocalizedText Known => QuotedText.List(_names);

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
