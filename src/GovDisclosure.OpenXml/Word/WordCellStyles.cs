using GovDisclosure.Documents;
using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml;

/// <summary>The paragraph styles that keep the kinds of cells, and when they are to be believed.</summary>
internal static class WordCellStyles
{
    /// <summary>The longest tag of a content control in Word.</summary>
    private const int MaxTag = 64;

    private static readonly WordCellStyle Head = new("TableHead", TableCellKind.Text, isHeader: true);
    private static readonly WordCellStyle Stub = new("TableStub", TableCellKind.Text, isHeader: true);
    private static readonly WordCellStyle[] Kinds =
    [
        new("TableText", TableCellKind.Text, isHeader: false),
        new("TableCount", TableCellKind.Count, isHeader: false),
        new("TableAmount", TableCellKind.Amount, isHeader: false),
        new("TableBlank", TableCellKind.Blank, isHeader: false),
        new("TableNotApplicable", TableCellKind.NotApplicable, isHeader: false),
        new("TableNotShown", TableCellKind.NotShown, isHeader: false),
    ];

    // By kind; the first kind is 1.
    private static readonly string[] Names = [string.Empty, "text", "count", "amount", "blank", "na", "ns"];

    public static WordCellStyle Of(TableCell cell, bool isHeaderRow, bool isStub)
        => isHeaderRow ? Head : isStub || cell.IsHeader ? Stub : Array.Find(Kinds, style => style.Kind == cell.Kind) ?? Kinds[0];

    /// <summary>The style with an id; null where it is none of ours.</summary>
    public static WordCellStyle? Find(string id)
        => id == Head.Id ? Head : id == Stub.Id ? Stub : Array.Find(Kinds, style => style.Id == id);

    /// <summary>The tag that a cell needs; null where the style says its kind.</summary>
    public static string? Tag(TableCell cell, WordCellStyle style)
    {
        if (Kind(style, cell.Text) == cell.Kind)
        {
            return null;
        }

        var tag = Names[(int)cell.Kind] + ":" + XmlText.Clean(cell.Text);
        return tag.Length <= MaxTag ? tag : null;
    }

    /// <summary>The kind that a tag gives a text; null where it is none of ours, or where the text has changed since.</summary>
    public static TableCellKind? KindOfTag(string tag, string text)
    {
        var colon = tag.IndexOf(':');
        var kind = colon < 0 ? -1 : Array.IndexOf(Names, tag.Substring(0, colon));
        return kind > 0 && string.Equals(tag.Substring(colon + 1), text, StringComparison.Ordinal) ? (TableCellKind)kind : null;
    }

    /// <summary>The kind that a style gives a text; null where the text does not go with it, as after an edit.</summary>
    public static TableCellKind? Kind(WordCellStyle style, string text) => style.Kind switch
    {
        TableCellKind.Count => IsNumber(text, hasDecimals: false),
        TableCellKind.Amount => IsNumber(text, hasDecimals: true),
        TableCellKind.Blank => text.Length == 0,
        TableCellKind.NotApplicable => text == TableCell.NotApplicable.Text,
        TableCellKind.NotShown => text == TableCell.NotShown.Text,
        _ => !LooksLikeFigure(text),
    } ? style.Kind : null;

    private static bool IsNumber(string text, bool hasDecimals)
    {
        var start = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var point = hasDecimals ? text.IndexOf('.') : -1;
        for (var i = start; i < text.Length; i++)
        {
            if (i != point && text[i] is not (>= '0' and <= '9'))
            {
                return false;
            }
        }

        return text.Length > start && point != start && point != text.Length - 1;
    }

    /// <summary>Whether a text could be a number, a blank or a mark, so that somebody may have typed it over another text.</summary>
    private static bool LooksLikeFigure(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && !char.IsDigit(c) && "+-−–—―/／.,，．、".IndexOf(c) < 0)
            {
                return false;
            }
        }

        return true;
    }
}
