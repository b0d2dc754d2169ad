using AngleSharp.Dom;

namespace GovDisclosure.Reading.Html;

/// <summary>A table of a page: its own rows and cells, and what they look like.</summary>
internal sealed class HtmlTable
{
    private HtmlTable(IElement element) => Element = element;

    public IElement Element { get; }

    public List<Row> Rows { get; } = [];

    public IElement? Caption { get; private set; }

    public int Cells { get; private set; }

    /// <summary>The most cells of a row.</summary>
    public int Widest { get; private set; }

    /// <summary>The tables inside its cells.</summary>
    public int Nested { get; private set; }

    /// <summary>Whether it only arranges the page: it holds other tables and little else, one cell, one column, or running text.</summary>
    public bool IsLayout { get; private set; }

    public static HtmlTable Of(IElement element, ElementLooks looks)
    {
        var table = new HtmlTable(element);
        table.Collect(element, isHeader: false, group: 0);
        table.Judge(looks);
        return table;
    }

    private void Collect(IElement parent, bool isHeader, int group)
    {
        var children = parent.ChildNodes;
        var late = new List<IElement>();
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is not IElement child || HtmlFurniture.IsHidden(child))
            {
                continue;
            }

            switch (child.LocalName)
            {
                case "caption":
                    Caption ??= child;
                    break;
                case "thead" or "tbody":
                    Collect(child, child.LocalName == "thead", i + 1);
                    break;
                case "tfoot":
                    late.Add(child);
                    break;
                case "tr":
                    AddRow(child, isHeader, group);
                    break;
            }
        }

        foreach (var foot in late)
        {
            Collect(foot, isHeader: false, children.Length + 1);
        }
    }

    private void AddRow(IElement element, bool isHeader, int group)
    {
        var row = new Row(isHeader, group);
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IElement { LocalName: "td" or "th" } cell && !HtmlFurniture.IsHidden(cell))
            {
                row.Cells.Add(cell);
            }
        }

        Rows.Add(row);
        Cells += row.Cells.Count;
        Widest = Math.Max(Widest, row.Cells.Count);
    }

    private void Judge(ElementLooks looks)
    {
        var shortCells = 0;
        var numbers = 0;
        var hasRunningText = false;
        foreach (var row in Rows)
        {
            foreach (var cell in row.Cells)
            {
                var look = looks.Of(cell);
                Nested += look.Tables;
                shortCells += IsShort(look, 60) ? 1 : 0;
                numbers += IsShort(look, 12) && look.Digits * 2 >= look.Text ? 1 : 0;
                hasRunningText |= look.Text > 300 && (look.Paragraphs >= 3 || look.HasHeading);
            }
        }

        IsLayout = Element.GetAttribute("role") == "presentation"
            || Cells <= 1
            || Widest <= 1
            || (Nested > 0 ? shortCells < 6 || Widest < 3 : hasRunningText && numbers < 3);
    }

    private static bool IsShort(ElementLook look, int most) => look.Tables == 0 && look.Text > 0 && look.Text <= most;

    /// <summary>A row: its cells, and the group of rows that its spans cannot leave.</summary>
    internal sealed class Row(bool isHeader, int group)
    {
        public bool IsHeader { get; } = isHeader;

        public int Group { get; } = group;

        public List<IElement> Cells { get; } = [];
    }
}
