using System.Globalization;

namespace GovDisclosure.Prose;

/// <summary>A share as prose prints it.</summary>
internal static class PrintedShare
{
    /// <summary>Whether a share, rounded in whatever way, can be that of a part: it is not further from it than one unit of its last decimal.</summary>
    public static bool Fits(string share, decimal part, decimal of)
    {
        if (of <= 0 || part > of)
        {
            return false;
        }

        var printed = decimal.Parse(share, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return Math.Abs((part * 100 / of) - printed) < Unit(share);
    }

    /// <summary>One unit of the last decimal.</summary>
    public static decimal Unit(string share) => new(1, 0, 0, false, (byte)Decimals(share));

    /// <summary>The decimals printed.</summary>
    public static int Decimals(string share) => share.IndexOf('.') is >= 0 and var dot ? share.Length - dot - 1 : 0;
}
