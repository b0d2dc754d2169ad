using System.Buffers;
using System.Buffers.Text;
using GovDisclosure.Internal;

namespace GovDisclosure.OpenXml.Packaging;

/// <summary>The bytes of an XML part while it is written: markup as it is, text escaped and made safe.</summary>
/// <remarks>
/// A host's text never becomes markup. Characters that XML 1.0 does not allow, other controls and code points that are no characters become
/// U+FFFD; bidirectional controls, which nothing isolates here, are shown as <c>[U+202E]</c>; both as in the plain text of the core package.
/// Tabs and line ends are written as character references, so that they survive in attributes too.
/// </remarks>
internal sealed class XmlBuffer : IDisposable
{
    private byte[] _bytes;
    private int _length;

    public XmlBuffer(int capacity = 16 * 1024) => _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>Appends bytes that are markup already.</summary>
    public XmlBuffer Markup(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Room(utf8.Length));
        _length += utf8.Length;
        return this;
    }

    public XmlBuffer Number(long value)
    {
        Utf8Formatter.TryFormat(value, Room(20), out var written);
        _length += written;
        return this;
    }

    public XmlBuffer Number(decimal value)
    {
        Utf8Formatter.TryFormat(value, Room(40), out var written);
        _length += written;
        return this;
    }

    /// <summary>Appends text for an element or for an attribute in double quotes.</summary>
    public XmlBuffer Text(string text) => Text(text.AsSpan());

    /// <summary>Appends text for an element or for an attribute in double quotes.</summary>
    public XmlBuffer Text(ReadOnlySpan<char> text)
    {
        // Never more than eight bytes a character: the longest is [U+202E].
        var room = Room(checked(text.Length * 8));
        var at = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= '\u2E80' and < '\uD800')
            {
                at = Three(room, at, c);
            }
            else if (c is >= ' ' and < '\u007F')
            {
                at = Ascii(room, at, c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                var point = char.ConvertToUtf32(c, text[++i]);
                at = TextSafety.IsForbidden(point) ? Three(room, at, TextSafety.Replacement) : Four(room, at, point);
            }
            else if (c is '\t' or '\n' or '\r')
            {
                at = Put(room, at, c switch { '\t' => "&#9;"u8, '\n' => "&#10;"u8, _ => "&#13;"u8 });
            }
            else if (TextSafety.IsForbidden(c) || char.IsSurrogate(c))
            {
                at = Three(room, at, TextSafety.Replacement);
            }
            else if (TextSafety.IsBidiControl(c))
            {
                at = Visible(room, at, c);
            }
            else
            {
                at = c < '\u0800' ? Two(room, at, c) : Three(room, at, c);
            }
        }

        _length += at;
        return this;
    }

    public void Dispose()
    {
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = [];
            _length = 0;
        }
    }

    private static int Ascii(Span<byte> room, int at, char c)
    {
        switch (c)
        {
            case '<':
                return Put(room, at, "&lt;"u8);
            case '>':
                return Put(room, at, "&gt;"u8);
            case '&':
                return Put(room, at, "&amp;"u8);
            case '"':
                return Put(room, at, "&quot;"u8);
            default:
                room[at] = (byte)c;
                return at + 1;
        }
    }

    private static int Put(Span<byte> room, int at, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(room.Slice(at));
        return at + bytes.Length;
    }

    private static int Visible(Span<byte> room, int at, char c)
    {
        at = Put(room, at, "[U+"u8);
        Utf8Formatter.TryFormat((uint)c, room.Slice(at), out _, new StandardFormat('X', 4));
        room[at + 4] = (byte)']';
        return at + 5;
    }

    private static int Two(Span<byte> room, int at, char c)
    {
        room[at] = (byte)(0xC0 | (c >> 6));
        room[at + 1] = (byte)(0x80 | (c & 0x3F));
        return at + 2;
    }

    private static int Three(Span<byte> room, int at, char c)
    {
        room[at] = (byte)(0xE0 | (c >> 12));
        room[at + 1] = (byte)(0x80 | ((c >> 6) & 0x3F));
        room[at + 2] = (byte)(0x80 | (c & 0x3F));
        return at + 3;
    }

    private static int Four(Span<byte> room, int at, int point)
    {
        room[at] = (byte)(0xF0 | (point >> 18));
        room[at + 1] = (byte)(0x80 | ((point >> 12) & 0x3F));
        room[at + 2] = (byte)(0x80 | ((point >> 6) & 0x3F));
        room[at + 3] = (byte)(0x80 | (point & 0x3F));
        return at + 4;
    }

    private Span<byte> Room(int count)
    {
        if (_bytes.Length - _length < count)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(_length + count), (int)Math.Min(2L * _bytes.Length, 1 << 30)));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }

        return _bytes.AsSpan(_length);
    }
}
