namespace GovDisclosure.Internal;

/// <summary>Reads markup in one pass into texts and tags as they stand, character for character, a buffer at a time.</summary>
internal sealed class MarkupReader(TextReader input, bool isHtml)
{
    private const int Chunk = 1 << 15;
    private const int Longest = 1 << 24;

    private char[] _buffer = new char[2 * Chunk];
    private int _start;
    private int _length;
    private int _end;
    private bool _isAtEnd;
    private string? _rawUntil;

    /// <summary>Whether the token is a tag, a comment or another thing in angle brackets.</summary>
    public bool IsTag { get; private set; }

    /// <summary>Whether readers do not see the token: a comment, a script, a tag.</summary>
    public bool IsHidden { get; private set; }

    /// <summary>The token as it stands.</summary>
    public ReadOnlySpan<char> Raw => _buffer.AsSpan(_start, _length);

    /// <summary>The tag's local name; in HTML in lower case. Empty for a comment or text.</summary>
    public string Name { get; private set; } = string.Empty;

    public bool IsClosing { get; private set; }

    public bool IsEmptyTag { get; private set; }

    public bool Next()
    {
        _start += _length;
        _length = 0;
        (Name, IsTag, IsHidden, IsClosing, IsEmptyTag) = (string.Empty, false, false, false, false);
        if (_start >= _end && !Fill())
        {
            return false;
        }

        if (_rawUntil is { } until)
        {
            _rawUntil = null;
            IsHidden = true;
            _length = Until("</" + until, 0, isAfter: false);
            if (_length > 0)
            {
                return true;
            }

            IsHidden = false;
        }

        if (_buffer[_start] == '<' && IsTagStart())
        {
            ReadTag();
        }
        else
        {
            ReadText();
        }

        return true;
    }

    /// <summary>The value of an attribute of the tag as it stands; null where it has none. The local name counts.</summary>
    public string? Attribute(string name)
    {
        var raw = Raw;
        for (var from = 1; from < raw.Length;)
        {
            var at = raw.Slice(from).IndexOf(name.AsSpan(), StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                return null;
            }

            at += from;
            from = at + name.Length;
            var after = Skip(raw, from);
            if ((char.IsWhiteSpace(raw[at - 1]) || raw[at - 1] is ':' or '"' or '\'') && after < raw.Length && raw[after] == '=')
            {
                return Value(raw, Skip(raw, after + 1));
            }
        }

        return null;
    }

    private static int Skip(ReadOnlySpan<char> raw, int at)
    {
        while (at < raw.Length && char.IsWhiteSpace(raw[at]))
        {
            at++;
        }

        return at;
    }

    private static string Value(ReadOnlySpan<char> raw, int at)
    {
        if (at < raw.Length && raw[at] is '"' or '\'')
        {
            var rest = raw.Slice(at + 1);
            var end = rest.IndexOf(raw[at]);
            return (end < 0 ? rest : rest.Slice(0, end)).ToString();
        }

        var value = raw.Slice(Math.Min(at, raw.Length));
        var stop = value.IndexOfAny(' ', '>', '/');
        return (stop < 0 ? value : value.Slice(0, stop)).ToString();
    }

    private bool IsTagStart()
    {
        if (_start + 1 >= _end && !Fill())
        {
            return false;
        }

        var next = _start + 1 < _end ? _buffer[_start + 1] : ' ';
        return next is '/' or '!' or '?' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';
    }

    private void ReadTag()
    {
        IsTag = true;
        IsHidden = true;
        if (StartsWith("<!--"))
        {
            _length = Until("-->", 4, isAfter: true);
            return;
        }

        if (StartsWith("<![CDATA["))
        {
            (IsTag, IsHidden) = (false, false);
            _length = Until("]]>", 9, isAfter: true);
            return;
        }

        _length = TagLength();
        ReadName();
        if (isHtml && !IsClosing && Name is "script" or "style")
        {
            _rawUntil = Name;
        }
    }

    private void ReadName()
    {
        var raw = Raw;
        IsClosing = raw.Length > 1 && raw[1] == '/';
        IsEmptyTag = raw.Length > 2 && raw[raw.Length - 2] == '/';
        var start = IsClosing ? 2 : 1;
        var end = start;
        while (end < raw.Length && !char.IsWhiteSpace(raw[end]) && raw[end] is not ('>' or '/'))
        {
            end++;
        }

        var name = raw.Slice(start, end - start);
        name = name.Slice(name.IndexOf(':') + 1);
        Name = isHtml ? name.ToString().ToLowerInvariant() : name.ToString();
    }

    // To the bracket that ends it, past those in quotation marks; a quotation mark that never ends counts for nothing.
    private int TagLength()
    {
        var quote = '\0';
        for (var i = 1; ; i++)
        {
            if (_start + i >= _end && (i > Longest || !Fill()))
            {
                var first = Raw.Length > 0 ? -1 : _buffer.AsSpan(_start, _end - _start).IndexOf('>');
                return first < 0 ? _end - _start : first + 1;
            }

            var c = _buffer[_start + i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c == '>')
            {
                return i + 1;
            }
            else if (c is '"' or '\'' && _buffer[_start + i - 1] is '=' or ' ')
            {
                quote = c;
            }
        }
    }

    // To the next bracket; a long text comes in pieces, never cut inside an entity.
    private void ReadText()
    {
        for (var from = 1; ;)
        {
            var at = _buffer.AsSpan(_start + from, Math.Max(0, _end - _start - from)).IndexOf('<');
            if (at >= 0)
            {
                _length = from + at;
                return;
            }

            from = Math.Max(from, _end - _start);
            if (from >= Chunk || !Fill())
            {
                break;
            }
        }

        var all = _buffer.AsSpan(_start, _end - _start);
        var entity = _isAtEnd ? -1 : all.Slice(Math.Max(0, all.Length - 12)).LastIndexOf('&');
        _length = entity < 0 || all.Length < 24 ? all.Length : all.Length - Math.Min(12, all.Length) + entity;
        _length = Math.Max(1, _length);
    }

    private int Until(string end, int from, bool isAfter)
    {
        while (true)
        {
            var all = _buffer.AsSpan(_start, _end - _start);
            var at = from < all.Length ? all.Slice(from).IndexOf(end.AsSpan(), StringComparison.OrdinalIgnoreCase) : -1;
            if (at >= 0)
            {
                return from + at + (isAfter ? end.Length : 0);
            }

            from = Math.Max(from, all.Length - end.Length);
            if (all.Length > Longest || !Fill())
            {
                return _end - _start;
            }
        }
    }

    private bool StartsWith(string text)
    {
        while (_end - _start < text.Length && Fill())
        {
        }

        return _buffer.AsSpan(_start, _end - _start).StartsWith(text.AsSpan(), StringComparison.Ordinal);
    }

    private bool Fill()
    {
        if (_isAtEnd)
        {
            return false;
        }

        if (_start > 0)
        {
            Array.Copy(_buffer, _start, _buffer, 0, _end - _start);
            _end -= _start;
            _start = 0;
        }

        if (_buffer.Length - _end < Chunk)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = input.Read(_buffer, _end, Chunk);
        _end += Math.Max(0, read);
        _isAtEnd = read <= 0;
        return read > 0;
    }
}
