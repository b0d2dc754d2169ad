using System.Text;

namespace GovDisclosure.OpenXml;

/// <summary>The fields around a place in the text; they may begin in one paragraph and end in another.</summary>
internal sealed class WordFields
{
    private const int MaxCode = 200;

    // For each open field its code so far, and whether its result has begun.
    private readonly List<(StringBuilder Code, bool IsResult)> _open = [];

    /// <summary>Whether text is part of a code, or the result of a field that prints page numbers.</summary>
    public bool IsHidden => _open.Exists(open => !open.IsResult || IsPage(open.Code.ToString()));

    public bool IsContents => _open.Exists(open => open.IsResult && Name(open.Code.ToString()) == "TOC");

    public static bool IsPage(string code) => Name(code) is "PAGE" or "NUMPAGES" or "SECTIONPAGES" or "PAGEREF";

    public void Mark(string? type)
    {
        switch (type)
        {
            case "begin" when _open.Count < 100:
                _open.Add((new StringBuilder(), false));
                break;
            case "separate" when _open.Count > 0:
                _open[_open.Count - 1] = (_open[_open.Count - 1].Code, true);
                break;
            case "end" when _open.Count > 0:
                _open.RemoveAt(_open.Count - 1);
                break;
        }
    }

    public void AddCode(string text)
    {
        if (_open.Count > 0 && !_open[_open.Count - 1].IsResult && _open[_open.Count - 1].Code.Length < MaxCode)
        {
            _open[_open.Count - 1].Code.Append(text, 0, Math.Min(text.Length, MaxCode));
        }
    }

    private static string Name(string code)
    {
        var trimmed = code.TrimStart();
        var end = trimmed.IndexOfAny([' ', '\t', '\\']);
        return (end < 0 ? trimmed : trimmed.Substring(0, end)).ToUpperInvariant();
    }
}
