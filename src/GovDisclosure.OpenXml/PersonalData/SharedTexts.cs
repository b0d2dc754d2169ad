using GovDisclosure.Internal;
using GovDisclosure.OpenXml.Packaging;
using GovDisclosure.Publishing;

namespace GovDisclosure.OpenXml.PersonalData;

/// <summary>The texts of a workbook, one beside the other in large pieces, with what is to be masked in each.</summary>
internal sealed class SharedTexts(PersonalDataScanner scanner)
{
    private const int Piece = 1 << 20;

    /// <summary>How much text of a workbook is held: 128 MB of memory.</summary>
    private const int MostPieces = 64;

    private readonly List<char[]> _pieces = [];
    private readonly List<(int Piece, int Start, int Length)> _texts = [];
    private readonly Dictionary<int, List<PersonalDataHit>> _hits = [];
    private readonly List<bool> _isUsed = [];
    private char[] _text = new char[256];
    private int _length;
    private int _used;

    public int Count => _texts.Count;

    public void Read(TextReader reader)
    {
        var markup = new MarkupReader(reader, isHtml: false);
        var isText = false;
        while (markup.Next())
        {
            if (markup.IsTag)
            {
                isText = markup is { Name: "t", IsClosing: false, IsEmptyTag: false };
                if (markup.Name == "si" && (markup.IsClosing || markup.IsEmptyTag))
                {
                    Add();
                }
            }
            else if (isText)
            {
                TextCollector.Append(markup.Raw, ref _text, ref _length);
            }
        }
    }

    /// <summary>A text, which is from now on known to be used.</summary>
    public string this[int at]
    {
        get
        {
            _isUsed[at] = true;
            var (piece, start, length) = _texts[at];
            return new string(_pieces[piece], start, length);
        }
    }

    public void Mask(int at, PersonalDataHit hit)
    {
        if (!_hits.TryGetValue(at, out var hits))
        {
            _hits[at] = hits = [];
        }

        if (!hits.Exists(known => known.Start == hit.Start && known.Length == hit.Length && known.Kind == hit.Kind))
        {
            hits.Add(hit);
        }
    }

    /// <summary>Texts of no cell: what was deleted from a sheet may still be there.</summary>
    public IEnumerable<int> Unused()
    {
        for (var i = 0; i < _texts.Count; i++)
        {
            if (!_isUsed[i])
            {
                yield return i;
            }
        }
    }

    public void Write(TextReader reader, TextWriter output)
    {
        var markup = new MarkupReader(reader, isHtml: false);
        var piece = new MarkupPiece(scanner, output);
        var at = 0;
        var isText = false;
        while (markup.Next())
        {
            if (!markup.IsTag && isText)
            {
                piece.Text(markup.Raw);
                continue;
            }

            piece.Skip(markup.Raw);
            isText = markup is { IsTag: true, Name: "t", IsClosing: false, IsEmptyTag: false };
            if (markup.Name == "si" && (markup.IsClosing || markup.IsEmptyTag))
            {
                piece.End(_hits.TryGetValue(at++, out var hits) ? hits : []);
            }
        }

        piece.End([]);
    }

    private void Add()
    {
        if (_pieces.Count == 0 || _pieces[_pieces.Count - 1].Length - _used < _length)
        {
            if (_pieces.Count == MostPieces || _length > Piece)
            {
                throw new ReadingLimitException(ReadingFindings.Characters, (long)MostPieces * Piece);
            }

            _pieces.Add(new char[Piece]);
            _used = 0;
        }

        _text.AsSpan(0, _length).CopyTo(_pieces[_pieces.Count - 1].AsSpan(_used));
        _texts.Add((_pieces.Count - 1, _used, _length));
        _isUsed.Add(false);
        _used += _length;
        _length = 0;
    }
}
