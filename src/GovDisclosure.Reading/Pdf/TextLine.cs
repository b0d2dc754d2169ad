using System.Text;
using GovDisclosure.Reading.Internal;

namespace GovDisclosure.Reading.Pdf;

/// <summary>A line of text: letters that stand on one baseline, from left to right.</summary>
internal sealed class TextLine
{
    private const string Hanging = "，。、；：！？）》”’,.;:!?)";

    private readonly List<PdfGlyph> _glyphs;

    private TextLine(List<PdfGlyph> glyphs)
    {
        _glyphs = glyphs;
        Baseline = glyphs[0].Baseline;
        Left = glyphs[0].Left;
        Right = glyphs.Max(glyph => glyph.Right);
        Size = glyphs.Max(glyph => glyph.Size);
        IsBold = glyphs.TrueForAll(glyph => glyph.IsBold);
    }

    public double Baseline { get; }

    public double Left { get; }

    public double Right { get; }

    /// <summary>The right edge without a mark that ends the line: such a mark may hang over the margin.</summary>
    public double TextRight => _glyphs.Count > 1 && TextSearch.Has(Hanging, _glyphs[_glyphs.Count - 1].Text) ? _glyphs[_glyphs.Count - 2].Right : Right;

    public double Size { get; }

    public bool IsBold { get; }

    public int Count => _glyphs.Count;

    public IReadOnlyList<PdfGlyph> Glyphs => _glyphs;

    public string Text => Join(_glyphs);

    /// <summary>Sorts letters into lines from top to bottom; the order in which the file draws them does not matter.</summary>
    public static List<TextLine> Of(List<PdfGlyph> glyphs)
    {
        var sorted = glyphs.OrderBy(glyph => glyph.Centre).ThenBy(glyph => glyph.Left).ToList();
        var lines = new List<TextLine>();
        for (var i = 0; i < sorted.Count;)
        {
            var line = new List<PdfGlyph> { sorted[i] };
            var (centre, size) = (sorted[i].Centre, sorted[i].Size);
            var end = i + 1;
            while (end < sorted.Count && sorted[end].Centre - centre < 0.45 * Math.Max(size, sorted[end].Size))
            {
                line.Add(sorted[end]);
                if (sorted[end].Size > size)
                {
                    // The largest letters lead: what is raised or lowered stands at its line.
                    (centre, size) = (sorted[end].Centre, sorted[end].Size);
                }

                end++;
            }

            i = end;
            line.Sort(static (a, b) => a.Left != b.Left ? a.Left.CompareTo(b.Left) : a.Right.CompareTo(b.Right));
            if (Clean(line) is { Count: > 0 } clean)
            {
                lines.Add(new TextLine(clean));
            }
        }

        return lines;
    }

    /// <summary>The parts of a line between wide gaps.</summary>
    /// <param name="gap">The least gap, in sizes of its letters.</param>
    /// <param name="figureGap">The least gap between Chinese and the digits behind it.</param>
    public List<TextLine> Parts(double gap = 1.5, double figureGap = double.MaxValue)
    {
        var parts = new List<TextLine>();
        var part = new List<PdfGlyph> { _glyphs[0] };
        for (var i = 1; i < _glyphs.Count; i++)
        {
            var isFigure = _glyphs[i - 1].IsWide && _glyphs[i].Text is [>= '0' and <= '9', ..];
            if (_glyphs[i].Left - _glyphs[i - 1].Right > (isFigure ? Math.Min(gap, figureGap) : gap) * Size)
            {
                parts.Add(new TextLine(part));
                part = [];
            }

            part.Add(_glyphs[i]);
        }

        parts.Add(new TextLine(part));
        return parts;
    }

    /// <summary>The stretches across the page in which none of its letters stand, also before the first and behind the last.</summary>
    public List<(double From, double To)> Gaps()
    {
        var gaps = new List<(double From, double To)>();
        var end = double.MinValue;
        foreach (var glyph in _glyphs)
        {
            if (glyph.IsSpace)
            {
                continue;
            }

            if (glyph.Left - end > Size)
            {
                gaps.Add((end, glyph.Left));
            }

            end = Math.Max(end, glyph.Right);
        }

        gaps.Add((end, double.MaxValue));
        return gaps;
    }

    /// <summary>Without white space at the ends, and without letters that are drawn twice to look bold.</summary>
    private static List<PdfGlyph> Clean(List<PdfGlyph> line)
    {
        var clean = new List<PdfGlyph>(line.Count);
        foreach (var glyph in line)
        {
            var isAgain = clean.Count > 0 && clean[clean.Count - 1].Text == glyph.Text && glyph.Left - clean[clean.Count - 1].Left < 0.2 * glyph.Size;
            if (!isAgain && (clean.Count > 0 || !glyph.IsSpace))
            {
                clean.Add(glyph);
            }
        }

        while (clean.Count > 0 && clean[clean.Count - 1].IsSpace)
        {
            clean.RemoveAt(clean.Count - 1);
        }

        return clean;
    }

    /// <summary>Letters as text; a gap becomes a space where the file has none: of a third of a letter, or of more than one beside Chinese, whose lines are stretched to the margin.</summary>
    private static string Join(List<PdfGlyph> glyphs)
    {
        var text = new StringBuilder(glyphs.Count);
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (glyphs[i].IsSpace)
            {
                if (text.Length > 0 && text[text.Length - 1] != ' ')
                {
                    text.Append(' ');
                }

                continue;
            }

            if (i > 0 && !glyphs[i - 1].IsSpace)
            {
                var gap = glyphs[i].Left - glyphs[i - 1].Right;
                text.Append(gap > (glyphs[i].IsWide || glyphs[i - 1].IsWide ? 1.3 : 0.3) * glyphs[i].Size ? " " : string.Empty);
            }

            text.Append(glyphs[i].Text);
        }

        return text.ToString();
    }
}
