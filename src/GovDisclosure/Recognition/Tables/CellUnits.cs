using GovDisclosure.Forms;

namespace GovDisclosure.Recognition;

/// <summary>Brings an amount into the unit that the form asks for, and says so.</summary>
internal static class CellUnits
{
    private static readonly (string Name, decimal Factor)[] Money = [("亿元", 100_000_000), ("万元", 10_000), ("千元", 1000), ("元", 1)];

    /// <summary>The value for a cell of a form; null where the text is no number that it can hold.</summary>
    public static CellValue? Convert(CellReading reading, FormCell cell, string header, string? caption, SourcePlace place, List<Finding> findings)
    {
        if (!reading.IsNumber || FactorOf(cell.Unit) is not { } wanted || FactorOf(Printed(reading, header, caption)) is not { } printed || printed == wanted)
        {
            return reading.ToValue(cell.Number);
        }

        decimal number;
        try
        {
            number = reading.Number * printed / wanted;
        }
        catch (OverflowException)
        {
            return null;
        }

        if (CellReading.ToValue(number, cell.Number) is not { } value)
        {
            return null;
        }

        findings.Add(new Finding("reading.unit", Severity.Warning, place.ToString(), Wording.Of(
            "“{0}”按“{1}”填写，已折算为 {2} {3}",
            "{0} is given in \"{1}\"; it was converted to {2} \"{3}\"",
            cell.Name,
            Printed(reading, header, caption),
            number,
            cell.Unit))
        {
            Expected = cell.Unit,
            Actual = Printed(reading, header, caption),
            Related = [cell.Path],
        });
        return value;
    }

    // The cell itself goes before its header, the header before the caption of the table.
    private static string? Printed(CellReading reading, string header, string? caption)
        => FactorOf(reading.Unit) is not null ? reading.Unit : In(header) ?? In(caption ?? string.Empty);

    private static decimal? FactorOf(string? unit)
    {
        foreach (var (name, factor) in Money)
        {
            if (unit == name)
            {
                return factor;
            }
        }

        return null;
    }

    /// <summary>The unit that a header names: 单位：元, （万元）, at its end 万元.</summary>
    private static string? In(string text)
    {
        var letters = LabelText.Letters(text);
        foreach (var (name, _) in Money)
        {
            if (letters.Contains("单位" + name, StringComparison.Ordinal) || letters.EndsWith(name, StringComparison.Ordinal))
            {
                return name;
            }
        }

        return null;
    }
}
