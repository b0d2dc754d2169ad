using System.Runtime.InteropServices;

namespace GovDisclosure.Publishing;

/// <summary>What one look at a cell tells of its digits.</summary>
/// <param name="Count">How many digits it has.</param>
/// <param name="Piece">How many places of a number it is, where it holds nothing but digits and the X of an identity number; -1 for any other cell.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellDigits(int Count, int Piece)
{
    /// <summary>The longest piece of a number, marks of no width included.</summary>
    public const int LongestPiece = 24;

    /// <summary>Looks at a cell.</summary>
    public static CellDigits Of(ReadOnlySpan<char> cell)
    {
        var digits = 0;
        var others = 0;
        foreach (var c in cell)
        {
            if ((uint)(c - '0') <= 9)
            {
                digits++;
            }
            else if (c > '\u3000' && c < '\uFE00')
            {
                others++;
            }
            else
            {
                digits += Characters.Digit(c) >= 0 ? 1 : 0;
            }
        }

        return new CellDigits(digits, others > 0 ? -1 : Places(cell, digits));
    }

    private static int Places(ReadOnlySpan<char> cell, int digits)
    {
        var plain = cell.Trim();
        if (plain.Length is 0 or > LongestPiece)
        {
            return -1;
        }

        foreach (var c in plain)
        {
            if (Characters.Digit(c) < 0 && !Characters.IsInvisible(c) && Characters.Letter(c) != 'X')
            {
                return -1;
            }
        }

        return digits + (Characters.Letter(plain[plain.Length - 1]) == 'X' ? 1 : 0);
    }
}
