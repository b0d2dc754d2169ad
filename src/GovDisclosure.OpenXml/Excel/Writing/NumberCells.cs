using GovDisclosure.Documents;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Which numbers a cell can hold as numbers: those of at most fifteen digits; Excel loses the rest.</summary>
internal static class NumberCells
{
    private const decimal Bound = 1_000_000_000_000_000m;

    /// <summary>Whether a cell is written as a number; otherwise its text is, digit by digit.</summary>
    public static bool IsNumber(TableCell cell, out decimal number, out sbyte decimals)
    {
        number = cell.Number ?? 0;
        decimals = CellStyle.General;
        if (cell.Number is null)
        {
            return false;
        }

        var bits = decimal.GetBits(number);
        var scale = (bits[3] >> 16) & 0xFF;
        if (new decimal(bits[0], bits[1], bits[2], isNegative: false, scale: 0) >= Bound)
        {
            return false;
        }

        decimals = (sbyte)scale;
        return true;
    }
}
