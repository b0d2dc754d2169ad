using System.Globalization;
using System.Text;
using GovDisclosure.Forms;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>One side of an identity as a formula over cells: text in a cell counts as nothing, as in the audit.</summary>
internal sealed class SideFormula
{
    private SideFormula(string formula, string words)
    {
        Formula = formula;
        Words = words;
    }

    /// <summary>The formula without the equals sign.</summary>
    public string Formula { get; }

    /// <summary>The cells as a person would write them.</summary>
    public string Words { get; }

    /// <summary>Makes the formula.</summary>
    /// <param name="terms">The terms of the side.</param>
    /// <param name="constant">Its plain numbers.</param>
    /// <param name="map">Where cells stand.</param>
    public static SideFormula Of(IReadOnlyList<EvaluatedTerm> terms, long constant, CellMap map)
    {
        var (formula, words) = (new StringBuilder(), new StringBuilder());
        foreach (var group in terms.GroupBy(term => term.Factor))
        {
            var areas = map.Areas(group);
            Append(formula, group.Key, "SUM(" + string.Join(",", areas) + ")");
            for (var i = 0; i < areas.Count; i++)
            {
                Append(words, group.Key, CellMap.Short(areas[i]));
            }
        }

        if (constant != 0 || formula.Length == 0)
        {
            Append(formula, Math.Sign(constant), Math.Abs((decimal)constant).ToString(CultureInfo.InvariantCulture));
            Append(words, Math.Sign(constant), Math.Abs((decimal)constant).ToString(CultureInfo.InvariantCulture));
        }

        return new SideFormula(formula.ToString(), words.ToString());
    }

    private static void Append(StringBuilder output, long factor, string text)
    {
        if (factor < 0)
        {
            output.Append('-');
        }
        else if (output.Length > 0)
        {
            output.Append('+');
        }

        if (factor is not (1 or -1 or 0))
        {
            output.Append(Math.Abs((decimal)factor).ToString(CultureInfo.InvariantCulture)).Append('*');
        }

        output.Append(text);
    }
}
