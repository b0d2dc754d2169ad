using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml;

/// <summary>What one element holds while its blocks are read: the body, a cell, a text box, a note.</summary>
internal sealed class WordContent(WordStory story, WordFlow flow, WordCellDraft? cell)
{
    private static readonly ElementRules<WordContent> Rules = new(
        new()
        {
            ["p"] = static (content, _) => content.ReadParagraph(),
            ["tbl"] = static (content, _) => content.ReadTable(),
            ["tcPr"] = static (content, xml) => content.ReadCellProperties(xml),
            ["sdt"] = static (content, _) => content._control = default,
            ["sdtPr"] = static (content, xml) => content._control = WordControl.Read(xml),
            ["sdtContent"] = static (content, xml) => content.ReadControl(xml),
            ["altChunk"] = static (content, _) => content.TellEmbedded(),
            ["drawing"] = static (content, _) => content.ReadDrawing(),
            ["pict"] = static (content, _) => content.ReadDrawing(),
            ["object"] = static (content, _) => content.ReadDrawing(),
        },
        "del",
        "moveFrom",
        "sectPr",
        "sdtEndPr",
        "tblPr",
        "customXmlPr");

    private WordControl _control;

    /// <summary>Reads the element on whose start the reader stands, where it is one that counts.</summary>
    public void ReadElement() => Rules.Apply(this, story.Xml);

    // Drawings have paragraphs and tables of the same names.
    private void ReadParagraph()
    {
        if (WordNames.IsMain(story.Xml))
        {
            story.ReadParagraph(flow, cell is not null);
        }
    }

    private void ReadTable()
    {
        if (WordNames.IsMain(story.Xml))
        {
            story.ReadTable(flow);
        }
    }

    private void ReadDrawing() => story.ReadDrawing(flow);

    private void ReadCellProperties(PartXml xml)
    {
        if (cell is null)
        {
            xml.Skip();
        }
        else
        {
            cell.ReadProperties(xml);
        }
    }

    private void ReadControl(PartXml xml)
    {
        if (_control.IsSkipped)
        {
            xml.Skip();
        }
    }

    private void TellEmbedded()
        => story.Context.Findings.Unreadable("document", "文档中嵌入的另一文件没有读取。", "Another file that is embedded in the document was not read.");
}
