using System.Buffers;
using System.Globalization;

namespace GovDisclosure.Internal;

/// <summary>A text that grows in a rented buffer, so that nothing is allocated but the text that is taken.</summary>
internal struct TextBuffer(int capacity)
{
    private char[] _text = ArrayPool<char>.Shared.Rent(capacity);
    private int _length;

    public void Append(char character) => Room(1)[0] = character;

    public void Append(string text) => text.AsSpan().CopyTo(Room(text.Length));

    public void Append(ReadOnlySpan<char> text) => text.CopyTo(Room(text.Length));

    public void Append(int number)
    {
        if (number is < 0 or > 999)
        {
            Append(number.ToString(CultureInfo.InvariantCulture));
            return;
        }

        var length = number < 10 ? 1 : number < 100 ? 2 : 3;
        DateText.Digits(number, Room(length));
    }

    /// <summary>Makes room for so many characters, which the caller writes.</summary>
    public Span<char> Room(int length)
    {
        if (_text.Length - _length < length)
        {
            var more = ArrayPool<char>.Shared.Rent(Math.Max(2 * _text.Length, _length + length));
            _text.AsSpan(0, _length).CopyTo(more);
            ArrayPool<char>.Shared.Return(_text);
            _text = more;
        }

        _length += length;
        return _text.AsSpan(_length - length, length);
    }

    /// <summary>Takes the text and gives the buffer back; the last call.</summary>
    public string Take()
    {
        var text = new string(_text, 0, _length);
        ArrayPool<char>.Shared.Return(_text);
        (_text, _length) = ([], 0);
        return text;
    }
}
