using System.Globalization;
using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Addresses of cells as Excel writes them: A1; rows and columns count from 1.</summary>
internal static class CellReference
{
    public const int MaxRow = 1_048_576;
    public const int MaxColumn = 16_384;

    public static string Of(int row, int column) => Letters(column) + row.ToString(CultureInfo.InvariantCulture);

    public static string Range(int row, int column, int lastRow, int lastColumn)
        => row == lastRow && column == lastColumn ? Of(row, column) : Of(row, column) + ":" + Of(lastRow, lastColumn);

    /// <summary>The reference that does not move when a formula is copied, as names need it.</summary>
    public static string Absolute(int row, int column)
        => "$" + Letters(column) + "$" + row.ToString(CultureInfo.InvariantCulture);

    public static void Write(XmlBuffer xml, int row, int column)
    {
        Span<byte> letters = stackalloc byte[3];
        var at = 3;
        for (; column > 0; column = (column - 1) / 26)
        {
            letters[--at] = (byte)('A' + ((column - 1) % 26));
        }

        xml.Markup(letters.Slice(at)).Number(row);
    }

    public static string Letters(int column)
    {
        var letters = string.Empty;
        for (; column > 0; column = (column - 1) / 26)
        {
            letters = (char)('A' + ((column - 1) % 26)) + letters;
        }

        return letters;
    }

    /// <summary>Reads an address.</summary>
    /// <returns>Whether it is one within a sheet's rows and columns.</returns>
    public static bool TryParse(string? text, out int row, out int column)
    {
        row = column = 0;
        var at = 0;
        for (; text is not null && at < text.Length && text[at] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') && column <= MaxColumn; at++)
        {
            column = (column * 26) + (text[at] & 0x1F);
        }

        if (text is null || at == 0 || at == text.Length || column > MaxColumn)
        {
            return false;
        }

        for (; at < text.Length && text[at] is >= '0' and <= '9' && row <= MaxRow; at++)
        {
            row = (row * 10) + (text[at] - '0');
        }

        return at == text.Length && row is >= 1 and <= MaxRow;
    }

    /// <summary>Reads a range, or one cell as a range.</summary>
    public static bool TryParseRange(string? text, out CellRange range)
    {
        range = default;
        var colon = text?.IndexOf(':') ?? -1;
        if (colon < 0)
        {
            var isOne = TryParse(text, out var row, out var column);
            range = new CellRange(row, column, row, column);
            return isOne;
        }

        if (!TryParse(text!.Substring(0, colon), out var top, out var left) || !TryParse(text.Substring(colon + 1), out var bottom, out var right))
        {
            return false;
        }

        range = new CellRange(Math.Min(top, bottom), Math.Min(left, right), Math.Max(top, bottom), Math.Max(left, right));
        return true;
    }
}
