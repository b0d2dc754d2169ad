using System.Globalization;
using System.Text;
using GovDisclosure.Documents;
using GovDisclosure.Forms;
using GovDisclosure.Sources;

namespace GovDisclosure.Recognition;

/// <summary>What a cell of a file holds, before it is known which cell of a form it is.</summary>
/// <remarks>
/// The kind or number that the file itself says goes before the text. Of text alone, nothing is blank; <c>/</c>, <c>／</c>, <c>\</c> and the
/// hyphens <c>-</c>, <c>－</c>, <c>–</c>, <c>−</c> are “not applicable”, as pages use them for what has no number; the dash <c>—</c>, which this
/// library prints for a cell that is not shown, is “not shown”.
/// </remarks>
internal readonly record struct CellReading(CellKind Kind, decimal Number, bool IsText, string? Unit)
{
    // The longest first; 元 is looked at by itself.
    private static readonly string[] Units = ["万元", "亿元", "千元", "元", "件次", "人次", "件", "条", "项", "次", "个", "宗", "人", "篇", "场", "份", "期", "家", "起", "例"];

    public bool IsNumber => Kind >= CellKind.Count && !IsText;

    /// <summary>Whether it may be the value of a cell: a number, a mark or nothing.</summary>
    public bool IsValue => !IsText;

    public static CellReading Of(SourceCell cell)
    {
        switch (cell.Kind)
        {
            case TableCellKind.Blank:
                return new CellReading(CellKind.Blank, 0, false, null);
            case TableCellKind.NotApplicable:
                return new CellReading(CellKind.NotApplicable, 0, false, null);
            case TableCellKind.NotShown:
                return new CellReading(CellKind.NotShown, 0, false, null);
            default:
                return cell.Number is { } number ? new CellReading(CellKind.Amount, number, false, null) : Of(cell.Text);
        }
    }

    public static CellReading Of(string text)
    {
        if (text.Length > 64)
        {
            return IsEmpty(text) ? new CellReading(CellKind.Blank, 0, false, null) : new CellReading(CellKind.NotShown, 0, true, null);
        }

        var compact = Compact(text);
        switch (compact)
        {
            case "":
                return new CellReading(CellKind.Blank, 0, false, null);
            case "/" or "\\" or "-" or "--" or "\u2013" or "\u2212" or "\u2010" or "\u2011" or "\u2013\u2013":
                return new CellReading(CellKind.NotApplicable, 0, false, null);
            case "\u2014" or "\u2014\u2014" or "\u2015" or "\u2500" or "\u2500\u2500":
                return new CellReading(CellKind.NotShown, 0, false, null);
            default:
                break;
        }

        var unit = Array.Find(Units, u => compact.EndsWith(u, StringComparison.Ordinal));
        var digits = unit is null ? compact : compact.Substring(0, compact.Length - unit.Length);
        return TryNumber(digits, out var number)
            ? new CellReading(CellKind.Amount, number, false, unit)
            : new CellReading(CellKind.NotShown, 0, true, null);
    }

    /// <summary>The value for a cell of a form: whole numbers are counts except where an amount is asked for.</summary>
    public CellValue? ToValue(NumberKind kind) => this switch
    {
        { IsText: true } => null,
        { Kind: CellKind.Blank } => CellValue.Blank,
        { Kind: CellKind.NotApplicable } => CellValue.NotApplicable,
        { Kind: CellKind.NotShown } => CellValue.NotShown,
        _ => ToValue(Number, kind),
    };

    public static CellValue? ToValue(decimal number, NumberKind kind)
        => kind != NumberKind.Amount && number == decimal.Truncate(number)
            ? number is >= long.MinValue and <= long.MaxValue ? CellValue.Count((long)number) : null
            : CellValue.TryAmount(number, out var amount) ? amount : null;

    private static bool IsEmpty(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                return false;
            }
        }

        return true;
    }

    // Spaces stay where they may separate thousands: they become commas there.
    private static string Compact(string text)
    {
        var output = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = LabelText.Narrow(text[i]);
            if (c is '\u200B' or '\uFEFF' or '\u2060')
            {
                continue;
            }

            if (!char.IsWhiteSpace(c))
            {
                output.Append(c);
            }
            else if (output.Length > 0 && char.IsDigit(output[output.Length - 1]) && i + 1 < text.Length && LabelText.Narrow(text[i + 1]) is >= '0' and <= '9')
            {
                output.Append(',');
            }
        }

        return output.ToString();
    }

    private static bool TryNumber(string text, out decimal number)
    {
        number = 0;
        var start = text.Length > 0 && text[0] is '+' or '-' or '\u2212' ? 1 : 0;
        var dot = text.IndexOf('.');
        var end = dot < 0 ? text.Length : dot;
        if (end == start || !IsGrouped(text, start, end))
        {
            return false;
        }

        for (var i = end + 1; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return (dot < 0 || dot < text.Length - 1)
            && decimal.TryParse(
                text.Replace(",", string.Empty).Replace('\u2212', '-'),
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out number);
    }

    /// <summary>Digits, with commas or without; with commas there are three digits behind each.</summary>
    private static bool IsGrouped(string text, int start, int end)
    {
        var group = 0;
        var hasComma = false;
        for (var i = start; i < end; i++)
        {
            if (text[i] == ',')
            {
                if (group is 0 or > 3 || (hasComma && group != 3))
                {
                    return false;
                }

                hasComma = true;
                group = 0;
            }
            else if (text[i] is >= '0' and <= '9')
            {
                group++;
            }
            else
            {
                return false;
            }
        }

        return !hasComma || group == 3;
    }
}
