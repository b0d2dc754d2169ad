using System.Globalization;
using System.Text;
using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>What stands at one place over a sheet: a picture, a chart or a shape with text.</summary>
internal sealed class SheetAnchor
{
    private const double UnitsOfPoint = 12_700;

    private static readonly ElementRules<SheetAnchor> Rules = new(new()
    {
        ["from"] = static (anchor, _) => anchor._isFrom = true,
        ["to"] = static (anchor, _) => anchor._isFrom = false,
        ["row"] = static (anchor, xml) => anchor.Row = anchor._isFrom ? Number(xml.ReadText()) + 1 : anchor.Row,
        ["col"] = static (anchor, xml) => anchor.Column = anchor._isFrom ? Number(xml.ReadText()) + 1 : anchor.Column,
        ["pic"] = static (anchor, xml) => anchor._kind ??= xml.Name,
        ["graphicFrame"] = static (anchor, xml) => anchor._kind ??= xml.Name,
        ["sp"] = static (anchor, xml) => anchor._kind ??= xml.Name,
        ["cNvPr"] = static (anchor, xml) => anchor.Description = anchor.Description.Length == 0 ? xml.Attribute("descr") ?? string.Empty : anchor.Description,
        ["ext"] = static (anchor, xml) => anchor.ReadSize(xml),
        ["t"] = static (anchor, xml) => anchor._text.Append(xml.ReadText()),
    });

    private readonly StringBuilder _text = new();
    private string? _kind;
    private bool _isFrom;

    /// <summary>The row of its upper left corner, counted from 1; 0 where it stands at no cell.</summary>
    public int Row { get; private set; }

    /// <summary>The column of its upper left corner, counted from 1; 0 where it stands at no cell.</summary>
    public int Column { get; private set; }

    /// <summary>The width in points; 0 where the file does not say it.</summary>
    public int Width { get; private set; }

    /// <summary>The height in points; 0 where the file does not say it.</summary>
    public int Height { get; private set; }

    public string Description { get; private set; } = string.Empty;

    public bool IsChart => _kind == "graphicFrame";

    public bool IsPicture => IsChart || _kind == "pic";

    /// <summary>The text of its shapes.</summary>
    public string Text => _text.ToString();

    /// <summary>Reads the current anchor; stands on its end.</summary>
    public static SheetAnchor Read(PartXml xml)
    {
        var anchor = new SheetAnchor();
        Rules.ReadInside(anchor, xml);
        return anchor;
    }

    // The element has two meanings: a size, and a list of extensions.
    private void ReadSize(PartXml xml)
    {
        if (xml.Attribute("cx") is { } width)
        {
            (Width, Height) = (Points(width), Points(xml.Attribute("cy")));
        }
    }

    private static int Points(string? units)
        => double.TryParse(units, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1e12
            ? (int)Math.Round(number / UnitsOfPoint)
            : 0;

    private static int Number(string text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < CellReference.MaxRow ? number : 0;
}
