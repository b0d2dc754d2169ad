using System.Globalization;
using System.Text;
using GovDisclosure.Documents;
using GovDisclosure.Internal;

namespace GovDisclosure.Rendering;

/// <summary>Writes a report as Markdown: CommonMark with pipe tables.</summary>
/// <remarks>
/// <para>Every text of the host is escaped: nothing in it becomes markup. Control characters become U+FFFD; bidirectional controls, which
/// nothing in Markdown can isolate, are shown as <c>[U+202E]</c>.</para>
/// <para>A line below the title names organ, year and day of publication, so that the file says whose report it is.</para>
/// <para>Merged header cells are flattened: the headers above a column are joined by ·, and all stub columns become one.</para>
/// </remarks>
internal sealed class MarkdownReportWriter : TextReportWriter
{
    private const string LineBreak = "\\\n";

    /// <inheritdoc/>
    public override string Format => "md";

    /// <inheritdoc/>
    public override string MediaType => "text/markdown; charset=utf-8";

    /// <inheritdoc/>
    public override string FileExtension => ".md";

    /// <inheritdoc/>
    protected override void Append(ReportDocument document, StringBuilder output)
    {
        Guard.NotNull(output);
        output.Append("# ");
        MarkdownText.AppendLine(Guard.NotNull(document).Title, output);
        output.Append('\n');
        AppendParagraph(ParticularsLine.Of(document), isStrong: false, output);
        if (document.Catalogue.Count > 0)
        {
            output.Append('\n');
            foreach (var field in document.Catalogue)
            {
                output.Append("- ");
                MarkdownText.AppendLine(field.Label, output);
                output.Append('：');
                MarkdownText.AppendLine(field.Value, output);
                output.Append('\n');
            }
        }

        AppendBlocks(document.Lead, output);
        foreach (var section in document.EnumerateSections())
        {
            output.Append('\n').Append('#', section.Level + 1).Append(' ').Append(section.Number);
            MarkdownText.AppendLine(section.Section.Heading, output);
            output.Append('\n');
            AppendBlocks(section.Section.Blocks, output);
        }
    }

    private static void AppendBlocks(IReadOnlyList<ReportBlock> blocks, StringBuilder output)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            switch (blocks[i])
            {
                case ParagraphBlock paragraph:
                    AppendParagraph(paragraph.Text, paragraph.IsStrong, output);
                    break;
                case NoteBlock note:
                    AppendParagraph("注：" + note.Text, isStrong: false, output);
                    break;
                case ListBlock list:
                    // Lists that follow each other take turns in their marks, so that they stay two lists.
                    AppendList(list, Run(blocks, i) % 2 == 0, output);
                    break;
                case TableBlock table:
                    MarkdownTable.Append(table, output);
                    break;
                case ChartBlock chart:
                    MarkdownTable.Append(chart.ToTable(), output);
                    break;
            }
        }
    }

    internal static void AppendParagraph(string text, bool isStrong, StringBuilder output)
    {
        output.Append('\n');
        if (text.Length == 0)
        {
            return;
        }

        if (isStrong)
        {
            MarkdownText.AppendStrong(text, LineBreak, output);
        }
        else
        {
            MarkdownText.Append(text, LineBreak, output);
        }

        output.Append('\n');
    }

    /// <summary>How many lists of the same kind stand directly in front of a list.</summary>
    private static int Run(IReadOnlyList<ReportBlock> blocks, int index)
    {
        var count = 0;
        while (index - count > 0
            && blocks[index - count - 1] is ListBlock before && blocks[index - count] is ListBlock list && before.IsOrdered == list.IsOrdered)
        {
            count++;
        }

        return count;
    }

    private static void AppendList(ListBlock list, bool isEven, StringBuilder output)
    {
        output.Append('\n');
        for (var i = 0; i < list.Items.Count; i++)
        {
            var mark = list.IsOrdered
                ? (i + 1).ToString(CultureInfo.InvariantCulture) + (isEven ? ". " : ") ")
                : isEven ? "- " : "* ";
            output.Append(mark);
            MarkdownText.Append(list.Items[i], LineBreak + new string(' ', mark.Length), output);
            output.Append('\n');
        }
    }
}
