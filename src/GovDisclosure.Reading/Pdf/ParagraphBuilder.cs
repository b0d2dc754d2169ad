using System.Text;
using GovDisclosure.Reading.Internal;
using GovDisclosure.Sources;

namespace GovDisclosure.Reading.Pdf;

/// <summary>Joins lines to paragraphs: by indent, by the room that a line leaves at its end, by distance and by size.</summary>
internal sealed class ParagraphBuilder(TextMeasure document, SourceLedger ledger)
{
    private readonly StringBuilder _text = new();
    private TextLine? _last;
    private TextMeasure _lastMeasure = new();
    private int _lastPage;
    private int _page;
    private bool _isStrong;
    private bool _hasTitle;

    public void Add(TextLine line, TextMeasure page, int number)
    {
        if (_last is not null && !Continues(line, page, number))
        {
            Flush();
        }

        if (_last is null)
        {
            _page = number;
            _isStrong = true;
        }

        _text.Append(Joint(line, page)).Append(line.Text);
        _isStrong &= line.IsBold;
        _last = line;
        _lastMeasure = page;
        _lastPage = number;
    }

    public void Flush()
    {
        if (_last is null)
        {
            return;
        }

        var (kind, level) = Kind(_last);
        ledger.Add(new SourceText(new SourcePlace { Page = _page }, _text.ToString()) { Kind = kind, Level = level, IsStrong = _isStrong && !document.IsBold });
        _text.Clear();
        _last = null;
    }

    private bool Continues(TextLine line, TextMeasure page, int number)
    {
        var last = _last!;
        if (Math.Abs(line.Size - last.Size) > 0.8 || line.IsBold != last.IsBold || last.Parts().Count > 2 || line.Parts().Count > 2)
        {
            return false;
        }

        if (number == _lastPage && line.Baseline - last.Baseline > Math.Max(1.6 * page.Pitch, 1.55 * line.Size))
        {
            return false;
        }

        if (IsLarge(line))
        {
            return true;
        }

        var isIndented = line.Left > page.Left + (0.9 * line.Size);
        // Where all lines are short nothing tells a full one.
        var isFull = last.Right > _lastMeasure.Right - (1.6 * last.Size) && _lastMeasure.Right - _lastMeasure.Left > 10 * last.Size;
        return !isIndented && isFull;
    }

    /// <summary>What stands between two lines: nothing within Chinese text, a space between words, a line end in a title of several lines.</summary>
    private string Joint(TextLine line, TextMeasure page)
    {
        if (_text.Length == 0)
        {
            return string.Empty;
        }

        if (IsLarge(line) && _last!.Right - _last.Left < 0.75 * (page.Right - page.Left) && !TitleWords.Spans(_text, line.Text))
        {
            return "\n";
        }

        return IsLatin(_text[_text.Length - 1]) && line.Text.Length > 0 && IsLatin(line.Text[0]) ? " " : string.Empty;
    }

    private (SourceTextKind Kind, int Level) Kind(TextLine line)
    {
        if (!IsLarge(line) || _text.Length > 120)
        {
            return (SourceTextKind.Paragraph, 0);
        }

        var rank = 0;
        while (rank < document.LargerSizes.Count && document.LargerSizes[rank] > line.Size + 0.5)
        {
            rank++;
        }

        if (rank == 0 && !_hasTitle && ledger.Blocks.Count < 20)
        {
            _hasTitle = true;
            return (SourceTextKind.Title, 0);
        }

        return (SourceTextKind.Heading, Math.Min(6, Math.Max(1, rank)));
    }

    private bool IsLarge(TextLine line) => line.Size >= document.Size + 1.4;

    private static bool IsLatin(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
