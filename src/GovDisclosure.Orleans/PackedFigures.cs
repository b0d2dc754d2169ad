using System.Globalization;
using System.Text;
using GovDisclosure.Forms;

namespace GovDisclosure.Orleans;

/// <summary>
/// Figures in the form of the year as one short text: a cell after the other, apart by commas; nothing for not shown, <c>b</c> for blank, <c>/</c> for not
/// applicable, digits for a count, <c>a</c> before an amount.
/// </summary>
/// <remarks>An organ with a hundred organs below it writes all their sums at every change; as JSON with the names of rows and columns they are eight times as long.</remarks>
internal static class PackedFigures
{
    public static string Pack(FormValues values)
    {
        var text = new StringBuilder(values.Form.Cells.Count * 3);
        for (var i = 0; i < values.Form.Cells.Count; i++)
        {
            if (i > 0)
            {
                text.Append(',');
            }

            var cell = values[i];
            _ = cell.Kind switch
            {
                CellKind.Count => text.Append(CultureInfo.InvariantCulture, $"{cell.Number}"),
                CellKind.Amount => text.Append('a').Append(CultureInfo.InvariantCulture, $"{cell.Number}"),
                CellKind.Blank => text.Append('b'),
                CellKind.NotApplicable => text.Append('/'),
                _ => text,
            };
        }

        return text.ToString();
    }

    /// <exception cref="FormatException">The text is not one of the form.</exception>
    public static FormValues Unpack(string text, Form form)
    {
        var values = new FormValuesBuilder(form);
        var rest = text.AsSpan();
        for (var i = 0; i < form.Cells.Count; i++)
        {
            var end = rest.IndexOf(',');
            if (end < 0 != (i == form.Cells.Count - 1))
            {
                throw new FormatException(FormattableString.Invariant($"The figures have not the {form.Cells.Count} cells of form {form}; do all silos have the same forms?"));
            }

            values[i] = Cell(end < 0 ? rest : rest[..end]);
            rest = end < 0 ? [] : rest[(end + 1)..];
        }

        return values.Build();
    }

    private static CellValue Cell(ReadOnlySpan<char> text) => text switch
    {
        "" => CellValue.NotShown,
        "b" => CellValue.Blank,
        "/" => CellValue.NotApplicable,
        ['a', .. var amount] => CellValue.Amount(decimal.Parse(amount, NumberStyles.Number, CultureInfo.InvariantCulture)),
        _ => CellValue.Count(long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)),
    };
}
