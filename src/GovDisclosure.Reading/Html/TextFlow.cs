using System.Text;

namespace GovDisclosure.Reading.Html;

/// <summary>Collects the text of a paragraph or a cell, with white space as a browser shows it.</summary>
/// <remarks>
/// Runs of ASCII white space become one space, or nothing where they hold a line end between two Chinese characters: editors and converters
/// break lines anywhere. No-break and ideographic spaces stay as they are. In a page of this library white space is part of the text.
/// </remarks>
internal sealed class TextFlow(bool keepsSpace)
{
    private readonly StringBuilder _text = new();
    private bool _isSpacePending;
    private bool _isBreakPending;
    private bool _hasPlain;
    private bool _hasStrong;

    public int Length => _text.Length;

    public bool IsEmpty => _text.Length == 0;

    /// <summary>Whether all of the text is bold.</summary>
    public bool IsStrong => _hasStrong && !_hasPlain;

    public void Append(string text, bool isStrong)
    {
        var isSeen = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (!keepsSpace && c is ' ' or '\n' or '\t' or '\r' or '\f')
            {
                _isSpacePending = true;
                _isBreakPending |= c is '\n' or '\r';
                continue;
            }

            if (_isSpacePending)
            {
                AppendSpace(c);
            }

            _text.Append(c);
            isSeen |= !char.IsWhiteSpace(c);
        }

        _hasStrong |= isSeen && isStrong;
        _hasPlain |= isSeen && !isStrong;
    }

    /// <summary>A line break inside the text.</summary>
    public void Break()
    {
        _isSpacePending = false;
        _isBreakPending = false;
        _text.Append('\n');
    }

    /// <summary>A line break where text stands before it and none does yet: between blocks of one cell.</summary>
    public void BreakOnce()
    {
        if (_text.Length > 0 && _text[_text.Length - 1] != '\n')
        {
            Break();
        }
    }

    /// <summary>Takes the text out and begins anew.</summary>
    public string Take()
    {
        var text = keepsSpace ? _text.ToString() : Trimmed();
        _text.Clear();
        _isSpacePending = false;
        _isBreakPending = false;
        _hasPlain = false;
        _hasStrong = false;
        return text;
    }

    private void AppendSpace(char next)
    {
        var last = _text.Length == 0 ? '\n' : _text[_text.Length - 1];
        if (last != '\n' && !(_isBreakPending && IsWide(last) && IsWide(next)))
        {
            _text.Append(' ');
        }

        _isSpacePending = false;
        _isBreakPending = false;
    }

    private static bool IsWide(char c) => c is >= '\u2E80' and < '\uD800' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE4F' or >= '\uFF00' and <= '\uFF60';

    /// <summary>Without spaces and line breaks at both ends and at the ends of lines; an indent by ideographic spaces at the very beginning goes too.</summary>
    private string Trimmed()
    {
        var end = _text.Length;
        while (end > 0 && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        var start = 0;
        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        return _text.ToString(start, end - start);
    }
}
