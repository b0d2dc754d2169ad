using GovDisclosure.OpenXml.Packaging;
using GovDisclosure.Sources;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Reads what floats over a sheet: pictures by their place and description, charts, and the text of shapes.</summary>
internal sealed class SheetPictures(PackageFile file, ReadingBudget budget)
{
    public void Read(string sheet, string part, List<SourceBlock> blocks)
    {
        foreach (var relationship in file.Relationships(part))
        {
            if (relationship.IsOf("drawing") && !relationship.IsExternal && file.Has(relationship.Target))
            {
                file.ReadXml(relationship.Target, xml => ReadDrawing(sheet, xml, blocks));
            }
        }
    }

    private void ReadDrawing(string sheet, PartXml xml, List<SourceBlock> blocks)
    {
        while (xml.Read())
        {
            if (xml.IsStart && xml.Name is "twoCellAnchor" or "oneCellAnchor" or "absoluteAnchor")
            {
                ReadAnchor(sheet, xml, blocks);
            }
        }
    }

    private void ReadAnchor(string sheet, PartXml xml, List<SourceBlock> blocks)
    {
        var anchor = SheetAnchor.Read(xml);
        var place = new SourcePlace { Sheet = sheet, Row = anchor.Row, Column = anchor.Column };
        if (anchor.IsPicture)
        {
            budget.TakeBlock();
            budget.TakeText(anchor.Description.Length);
            // The figures of a chart stand in cells of the workbook.
            blocks.Add(new SourcePicture(place, anchor.Description) { Width = anchor.Width, Height = anchor.Height, IsOrnament = anchor.IsChart });
        }
        else if (anchor.Text is { Length: > 0 } words)
        {
            budget.TakeBlock();
            budget.TakeText(words.Length);
            blocks.Add(new SourceText(place, words));
        }
    }
}
