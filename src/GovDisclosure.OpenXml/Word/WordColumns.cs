using GovDisclosure.Documents;

namespace GovDisclosure.OpenXml;

/// <summary>How wide the columns of a table are, in which size it is printed, and whether its page is turned.</summary>
/// <remarks>
/// Widths are estimated without fonts: a Chinese character is as wide as it is high, any other half of that, as in every font of official
/// documents. A number is never broken, rather printed narrower; a label may be broken, but not below two characters a line in a header and four elsewhere.
/// </remarks>
internal sealed class WordColumns
{
    /// <summary>The most columns of a table that Word opens.</summary>
    public const int MaxColumns = 63;

    // Upright pages first, the larger size first; 10.5, 9 and 7.5 pt are 五号, 小五 and 六号.
    private static readonly (bool IsTurned, int Size)[] Choices = [(false, 21), (false, 18), (true, 21), (true, 18), (true, SmallSize)];

    /// <summary>The size with which a table also has narrower margins in its cells.</summary>
    public const int SmallSize = 15;

    private readonly int[] _least;
    private readonly int[] _wanted;

    private WordColumns(TableBlock table)
    {
        (_least, _wanted) = WordColumnNeeds.Of(table);
        (IsTurned, Size) = Choose();
        Pieces = Split(table.StubColumns);
    }

    /// <summary>The columns of each piece of the table, in order: all at once unless they are too many for Word or far too wide for the page.</summary>
    public IReadOnlyList<int[]> Pieces { get; }

    /// <summary>Whether the table needs a turned page.</summary>
    public bool IsTurned { get; }

    /// <summary>The size of the characters in half points.</summary>
    public int Size { get; }

    /// <summary>Whether the numbers must be printed narrower than usual to fit; down to half of their width, then the table is cut.</summary>
    public bool IsSqueezed { get; private set; }

    public static WordColumns Of(TableBlock table) => new(table);

    /// <summary>The widths of the columns of a piece, in twips; together as wide as the type area.</summary>
    public int[] Widths(int[] piece)
    {
        var space = Space(IsTurned);
        var least = piece.Sum(column => (long)Twips(_least[column], Size));
        var wanted = piece.Sum(column => (long)Twips(_wanted[column], Size));
        var widths = new int[piece.Length];
        long sum = 0;
        var edge = 0;
        for (var i = 0; i < piece.Length; i++)
        {
            long min = Twips(_least[piece[i]], Size);
            long want = Twips(_wanted[piece[i]], Size);

            // In units of 1/1024 twip, so that what rounding leaves over does not go to the last column.
            sum += wanted <= space ? want * space * 1024 / wanted
                : least <= space ? (min * 1024) + ((want - min) * (space - least) * 1024 / Math.Max(1, wanted - least))
                : min * space * 1024 / least;
            var next = i == piece.Length - 1 ? space : (int)(sum / 1024);
            widths[i] = Math.Max(1, next - edge);
            edge = next;
        }

        return widths;
    }

    private static int Space(bool isTurned) => isTurned ? WordLayout.TextHeight : WordLayout.TextWidth;

    /// <summary>The width of a number of half characters: each is half as wide as the size, which is in half points.</summary>
    private static int Twips(int halves, int size) => (halves * size * 5) + (size == SmallSize ? 60 : 130);

    private (bool IsTurned, int Size) Choose()
    {
        foreach (var choice in Choices)
        {
            if (_least.Length <= MaxColumns && _least.Sum(halves => (long)Twips(halves, choice.Size)) <= Space(choice.IsTurned))
            {
                return choice;
            }
        }

        return Choices[Choices.Length - 1];
    }

    private List<int[]> Split(int stubColumns)
    {
        var space = Space(IsTurned);
        var sum = _least.Sum(halves => (long)Twips(halves, Size));
        if (_least.Length <= MaxColumns && sum <= 2L * space)
        {
            IsSqueezed = sum > space;
            return [[.. Enumerable.Range(0, _least.Length)]];
        }

        var stub = new List<int>(Enumerable.Range(0, stubColumns));

        // The row names stand in every piece, unless they leave no room for anything else.
        var stubWidth = stub.Sum(column => Twips(_least[column], Size));
        if (stub.Count > MaxColumns / 2 || stubWidth > space / 2)
        {
            (stub, stubWidth) = ([], 0);
        }

        var pieces = new List<int[]>();
        var piece = new List<int>(stub);
        var width = stubWidth;
        for (var column = stub.Count; column < _least.Length; column++)
        {
            var next = Twips(_least[column], Size);
            if (piece.Count > stub.Count && (piece.Count == MaxColumns || width + next > space))
            {
                pieces.Add([.. piece]);
                piece.RemoveRange(stub.Count, piece.Count - stub.Count);
                width = stubWidth;
            }

            piece.Add(column);
            width += next;
        }

        pieces.Add([.. piece]);
        return pieces;
    }
}
