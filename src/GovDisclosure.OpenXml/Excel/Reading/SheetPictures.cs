using System.Globalization;
using GovDisclosure.OpenXml.Packaging;
using GovDisclosure.Recognition;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Reads what floats over a sheet: pictures by their place and description, charts, and the text of shapes.</summary>
internal sealed class SheetPictures(PackageFile file, ReadingBudget budget)
{
    private const double UnitsOfPoint = 12_700;

    public void Read(string sheet, string part, List<SourceBlock> blocks)
    {
        foreach (var relationship in file.Relationships(part))
        {
            if (relationship.IsOf("drawing") && !relationship.IsExternal && file.Has(relationship.Target))
            {
                file.ReadXml(relationship.Target, xml =>
                {
                    while (xml.Read())
                    {
                        if (xml.IsStart && xml.Name is "twoCellAnchor" or "oneCellAnchor" or "absoluteAnchor")
                        {
                            ReadAnchor(sheet, xml, blocks);
                        }
                    }
                });
            }
        }
    }

    private void ReadAnchor(string sheet, PartXml xml, List<SourceBlock> blocks)
    {
        var (row, column, width, height) = (0, 0, 0, 0);
        var (kind, description, text) = (string.Empty, string.Empty, new List<string>());
        var isFrom = false;
        var (depth, isEmpty) = (xml.Depth, xml.IsEmpty);
        while (!isEmpty && xml.Read() && xml.Depth > depth)
        {
            if (!xml.IsStart)
            {
                continue;
            }

            switch (xml.Name)
            {
                case "from" or "to":
                    isFrom = xml.Name == "from";
                    break;
                case "row" when isFrom:
                    row = Number(xml.ReadText()) + 1;
                    break;
                case "col" when isFrom:
                    column = Number(xml.ReadText()) + 1;
                    break;
                case "pic" or "graphicFrame" or "sp" when kind.Length == 0:
                    kind = xml.Name;
                    break;
                case "cNvPr" when description.Length == 0:
                    description = xml.Attribute("descr") ?? string.Empty;
                    break;
                case "ext" when xml.Attribute("cx") is { } cx:
                    (width, height) = (Points(cx), Points(xml.Attribute("cy")));
                    break;
                case "t":
                    text.Add(xml.ReadText());
                    break;
            }
        }

        var place = new SourcePlace { Sheet = sheet, Row = row, Column = column };
        if (kind is "pic" or "graphicFrame")
        {
            budget.TakeBlock();
            budget.TakeText(description.Length);
            // The figures of a chart stand in cells of the workbook.
            blocks.Add(new SourcePicture(place, description) { Width = width, Height = height, IsOrnament = kind == "graphicFrame" });
        }
        else if (string.Concat(text) is { Length: > 0 } words)
        {
            budget.TakeBlock();
            budget.TakeText(words.Length);
            blocks.Add(new SourceText(place, words));
        }
    }

    private static int Points(string? units)
        => double.TryParse(units, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1e12
            ? (int)Math.Round(number / UnitsOfPoint)
            : 0;

    private static int Number(string text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < CellReference.MaxRow ? number : 0;
}
