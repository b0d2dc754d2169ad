using System.Text;

namespace GovDisclosure.OpenXml;

/// <summary>The fields around a place in the text; they may begin in one paragraph and end in another.</summary>
internal sealed class WordFields
{
    private const int MaxCode = 200;
    private const int MaxDepth = 100;

    private readonly List<OpenField> _open = [];

    /// <summary>Whether text is part of a code, or the result of a field that prints page numbers.</summary>
    public bool IsHidden => _open.Exists(open => open.IsHidden);

    public bool IsContents => _open.Exists(open => open.IsContents);

    public static bool IsPage(string code) => Name(code) is "PAGE" or "NUMPAGES" or "SECTIONPAGES" or "PAGEREF";

    public void Mark(string? type)
    {
        if (type == "begin" && _open.Count < MaxDepth)
        {
            _open.Add(new OpenField());
        }
        else if (type == "separate" && _open.Count > 0)
        {
            var last = _open[_open.Count - 1];
            var code = last.Code.ToString();
            (last.IsHidden, last.IsContents) = (IsPage(code), Name(code) == "TOC");
        }
        else if (type == "end" && _open.Count > 0)
        {
            _open.RemoveAt(_open.Count - 1);
        }
    }

    public void AddCode(string text)
    {
        if (_open.Count > 0 && _open[_open.Count - 1].Code is { Length: < MaxCode } code)
        {
            code.Append(text, 0, Math.Min(text.Length, MaxCode));
        }
    }

    private static string Name(string code)
    {
        var trimmed = code.TrimStart();
        var end = trimmed.IndexOfAny([' ', '\t', '\\']);
        return (end < 0 ? trimmed : trimmed.Substring(0, end)).ToUpperInvariant();
    }

    private sealed class OpenField
    {
        public StringBuilder Code { get; } = new();

        /// <summary>Whether what stands in it is not printed as text: its code is not, before its result begins.</summary>
        public bool IsHidden { get; set; } = true;

        public bool IsContents { get; set; }
    }
}
