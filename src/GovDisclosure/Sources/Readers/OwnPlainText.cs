using System.Text;
using GovDisclosure.Categories;
using GovDisclosure.Rendering;

namespace GovDisclosure.Sources;

/// <summary>Reads what <see cref="PlainTextReportWriter"/> writes, by its own rules.</summary>
internal sealed class OwnPlainText(string[] lines, BlockList blocks, List<CatalogueField> properties)
{
    private const int MaxHead = 20;
    private const string Indent = "　　";

    /// <summary>Reads the file; false, with nothing read, where it is no file of that writer.</summary>
    public bool TryRead()
    {
        var at = Particulars();
        if (at < 0)
        {
            return false;
        }

        // Lines of the catalogue, an empty line, the title, an empty line, the particulars.
        for (var i = 0; i < at - 2; i++)
        {
            if (lines[i].Length > 0)
            {
                blocks.Text(i + 1, lines[i], SourceTextKind.Particulars);
            }
        }

        blocks.Text(at - 1, lines[at - 2], SourceTextKind.Title);
        Body(at + 1);
        return true;
    }

    /// <summary>The particulars stand below the title, which is the first line, or the first behind the lines of the catalogue.</summary>
    private int Particulars()
    {
        var catalogue = 0;
        while (catalogue < Math.Min(lines.Length, MaxHead) && lines[catalogue].Length > 0)
        {
            catalogue++;
        }

        var at = catalogue == 1 ? 2 : catalogue + 3;
        return at < lines.Length && lines[at - 1].Length == 0 && lines[at - 2].Length > 0 && TextFile.TryParticulars(lines[at], properties) ? at : -1;
    }

    private void Body(int start)
    {
        var paragraph = new StringBuilder();
        var line = 0;
        for (var i = start; i < lines.Length && !blocks.IsFull; i++)
        {
            var text = lines[i];
            if (text.StartsWith(Indent, StringComparison.Ordinal))
            {
                var content = text.Substring(Indent.Length);
                if (content.Length > 0 && content[0] == PlainTextMark.LineBreak)
                {
                    paragraph.Append('\n').Append(content, 1, content.Length - 1);
                    continue;
                }

                Flush(paragraph, line);
                if (PlainTextMark.LevelOf(content) is > 0 and var level)
                {
                    blocks.Text(i + 1, content, SourceTextKind.Heading, level);
                }
                else if (PlainTextMark.IsAnnex(content))
                {
                    blocks.Text(i + 1, content, SourceTextKind.Heading, 1);
                }
                else
                {
                    line = i + 1;
                    paragraph.Append(content, content.Length > 0 && content[0] == PlainTextMark.Paragraph ? 1 : 0, content.Length - (content.Length > 0 && content[0] == PlainTextMark.Paragraph ? 1 : 0));
                }
            }
            else
            {
                Flush(paragraph, line);
                if (DrawnTable.Length(lines, i) is > 0 and var length)
                {
                    blocks.Table(DrawnTable.Read(lines, i, length));
                    i += length - 1;
                }
                else if (text.Length > 0)
                {
                    blocks.Text(i + 1, text, SourceTextKind.Caption);
                }
            }
        }

        Flush(paragraph, line);
    }

    private void Flush(StringBuilder paragraph, int line)
    {
        if (paragraph.Length > 0)
        {
            blocks.Text(line, paragraph.ToString(), SourceTextKind.Paragraph);
            paragraph.Clear();
        }
    }
}
