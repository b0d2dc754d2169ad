using GovDisclosure.OpenXml.Packaging;
namespace GovDisclosure.OpenXml;

/// <summary>Reads a run of blocks: the body, a cell, a text box, a note.</summary>
internal sealed class WordStory(PartXml xml, WordContext context)
{
    /// <summary>The deepest nesting of tables and text boxes in each other; Word's own screen ends before.</summary>
    private const int MaxNesting = 32;

    private readonly WordFields _fields = new();
    private int _nesting;

    public PartXml Xml { get; } = xml;

    public WordContext Context { get; } = context;

    public WordFields Fields => _fields;

    /// <summary>Reads what the current element holds; stands on its end afterwards.</summary>
    /// <param name="flow">Where to put it.</param>
    /// <param name="cell">The cell that the element is; null for another element.</param>
    public void ReadBlocks(WordFlow flow, WordCellDraft? cell = null)
    {
        var content = new WordContent(this, flow, cell);
        var depth = Xml.Depth;
        var choices = new WordChoices();
        while (Xml.NextInside(depth))
        {
            if (Xml.IsStart && !choices.Skips(Xml))
            {
                content.ReadElement();
            }
        }
    }

    public void ReadTable(WordFlow flow) => Nested(() => new WordTableReader(this).Read(flow));

    public void ReadDrawing(WordFlow flow) => Nested(() => new WordDrawingReader(this).Read(flow));

    /// <summary>Reads the current paragraph; stands on its end.</summary>
    public void ReadParagraph(WordFlow flow, bool isInCell)
    {
        var paragraph = new WordParagraph();
        if (flow.Items.Count > 0 && flow.Items[flow.Items.Count - 1] is WordParagraph { IsEndDeleted: true } before)
        {
            // The text of both is one paragraph, with the properties of the second.
            flow.Items.RemoveAt(flow.Items.Count - 1);
            paragraph.Buffer.Append(before.Buffer);
            paragraph.HasText = before.HasText;
            paragraph.HasPlainText = before.HasPlainText;
        }

        var after = new WordFlow();
        paragraph.IsContents = _fields.IsContents;
        new WordInline(this, paragraph, after).Read();
        paragraph.IsContents |= _fields.IsContents;
        paragraph.Label = Context.Numbering.Next(paragraph, Context.Styles);
        Add(flow, paragraph, isInCell);
        flow.Items.AddRange(after.Items);
    }

    /// <summary>Keeps a paragraph, unless nothing is printed of it; the first of a cell says what kind of cell it is.</summary>
    private void Add(WordFlow flow, WordParagraph paragraph, bool isInCell)
    {
        var isFirstOfCell = isInCell && flow.Items.Count == 0;
        if (!isFirstOfCell && !paragraph.IsEndDeleted && paragraph.Notes.Count == 0 && string.IsNullOrWhiteSpace(paragraph.Text))
        {
            return;
        }

        if (!isFirstOfCell)
        {
            Context.CountBlock();
        }

        flow.Items.Add(paragraph);
    }

    private void Nested(Action read)
    {
        if (_nesting == MaxNesting)
        {
            Context.Findings.Limit("document", new LocalizedText("表格和文本框的嵌套层数", "levels of nested tables and text boxes"), MaxNesting);
            Xml.Skip();
            return;
        }

        _nesting++;
        try
        {
            read();
        }
        finally
        {
            _nesting--;
        }
    }
}
