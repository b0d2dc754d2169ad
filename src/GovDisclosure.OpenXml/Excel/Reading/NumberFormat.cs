using System.Text;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>A number format of a workbook: shows a number as Excel does, as far as reports need it.</summary>
/// <remarks>Fractions and exponents are shown as plain numbers; colours and conditions are left out; days are shown in the order of year, month, day.</remarks>
internal sealed class NumberFormat
{
    private readonly NumberSection[] _sections;

    private NumberFormat(NumberSection[] sections) => _sections = sections;

    /// <summary>Whether numbers are days or times.</summary>
    public bool IsDate => _sections[0].Date.Length > 0;

    /// <summary>The decimals that the format shows of a number greater than zero; −1 where it does not say.</summary>
    public int Decimals => _sections[0].IsGeneral || IsDate ? -1 : _sections[0].MaxDecimals - (2 * _sections[0].Percents);

    public static NumberFormat Parse(string code) => new([.. Sections(code).Take(4).Select(NumberSection.Parse)]);

    /// <summary>The formats that workbooks name by number only (ECMA-376, 18.8.30; those from 27 on as in simplified Chinese).</summary>
    public static string BuiltIn(int id) => id switch
    {
        1 => "0",
        2 => "0.00",
        3 or 37 or 38 or 41 or 42 => "#,##0",
        4 or 39 or 40 or 43 or 44 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        14 or 15 or 30 => "yyyy-mm-dd",
        16 or 28 or 29 or 51 or 53 or 54 or 58 => "m\"月\"d\"日\"",
        17 or 27 or 36 or 50 or 52 or 57 => "yyyy\"年\"m\"月\"",
        31 => "yyyy\"年\"m\"月\"d\"日\"",
        18 or 20 or 32 or 34 or 55 => "h:mm",
        19 or 21 or 33 or 35 or 45 or 46 or 47 or 56 => "h:mm:ss",
        22 => "yyyy-mm-dd h:mm",
        _ => "General",
    };

    /// <summary>The number as shown.</summary>
    public string Show(decimal number, bool isFrom1904)
    {
        if (IsDate && ExcelDay.ToDate(number, isFrom1904) is { } day)
        {
            return NumberSection.ShowDate(_sections[0].Date, day, number - decimal.Truncate(number));
        }

        if (IsDate && number is >= 0 and < 1)
        {
            return NumberSection.ShowTime(_sections[0].Date, number);
        }

        var section = number < 0 && _sections.Length > 1 ? _sections[1] : number == 0 && _sections.Length > 2 ? _sections[2] : _sections[0];
        return section.Show(number < 0 && _sections.Length > 1 ? -number : number);
    }

    private static List<string> Sections(string code)
    {
        var sections = new List<string>();
        var section = new StringBuilder();
        for (var i = 0; i < code.Length; i++)
        {
            var c = code[i];
            if (c == ';')
            {
                sections.Add(section.ToString());
                section.Clear();
                continue;
            }

            section.Append(c);
            var end = c switch { '"' => code.IndexOf('"', i + 1), '[' => code.IndexOf(']', i + 1), '\\' => i + 1, _ => i };
            if (end > i && end < code.Length)
            {
                section.Append(code, i + 1, end - i);
                i = end;
            }
        }

        sections.Add(section.ToString());
        return sections;
    }
}
