using System.Globalization;
using System.Text;
using GovDisclosure.Documents;
using GovDisclosure.Internal;

namespace GovDisclosure.Rendering;

/// <summary>Writes a report as plain text: a paragraph is one line that begins with two full-width spaces, tables are drawn and aligned.</summary>
/// <remarks>
/// Lines are not wrapped: a viewer knows its width better. A Chinese or full-width character counts as two columns (Unicode UAX #11, wide
/// and full-width; ambiguous characters count as one). Control characters become U+FFFD, bidirectional controls are shown as <c>[U+202E]</c>.
/// A line below the title names organ, year and day of publication. Two characters that nobody sees keep the text decidable: a paragraph that
/// would be taken for a heading begins with U+2060, a line behind a line break in a paragraph with U+200B.
/// </remarks>
internal sealed class PlainTextReportWriter : TextReportWriter
{
    private const string Indent = "　　";

    /// <inheritdoc/>
    public override string Format => "txt";

    /// <inheritdoc/>
    public override string MediaType => "text/plain; charset=utf-8";

    /// <inheritdoc/>
    public override string FileExtension => ".txt";

    /// <inheritdoc/>
    protected override void Append(ReportDocument document, StringBuilder output)
    {
        Guard.NotNull(output);
        foreach (var field in Guard.NotNull(document).Catalogue)
        {
            PlainText.AppendLine(field.Label, output);
            output.Append('：');
            PlainText.AppendLine(field.Value, output);
            output.Append('\n');
        }

        output.Append(document.Catalogue.Count > 0 ? "\n" : string.Empty);
        PlainText.AppendLine(document.Title, output);
        output.Append("\n\n");
        PlainText.AppendLine(ParticularsLine.Of(document), output);
        output.Append("\n\n");
        AppendBlocks(document.Lead, output);
        foreach (var section in document.EnumerateSections())
        {
            output.Append(section.Level == 1 ? "\n" : string.Empty).Append(Indent).Append(section.Number);
            PlainText.AppendLine(section.Section.Heading, output);
            output.Append('\n');
            AppendBlocks(section.Section.Blocks, output);
        }
    }

    private static void AppendBlocks(IReadOnlyList<ReportBlock> blocks, StringBuilder output)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ParagraphBlock paragraph:
                    AppendIndented(PlainTextMark.For(paragraph.Text), paragraph.Text, output);
                    break;
                case NoteBlock note:
                    AppendIndented("注：", note.Text, output);
                    break;
                case ListBlock list:
                    for (var i = 0; i < list.Items.Count; i++)
                    {
                        AppendIndented(list.IsOrdered ? (i + 1).ToString(CultureInfo.InvariantCulture) + ". " : "- ", list.Items[i], output);
                    }

                    break;
                case TableBlock table:
                    AppendTable(table, output);
                    break;
                case ChartBlock chart:
                    AppendTable(chart.ToTable(), output);
                    break;
            }
        }
    }

    private static void AppendTable(TableBlock table, StringBuilder output)
    {
        output.Append('\n');
        if (table.Caption is not null)
        {
            PlainText.AppendLine(table.Caption, output);
            output.Append(table.Unit is null ? "\n" : string.Empty);
        }

        if (table.Unit is not null)
        {
            output.Append("（单位：");
            PlainText.AppendLine(table.Unit, output);
            output.Append("）\n");
        }

        PlainTextTable.Append(table, output);
        foreach (var note in table.Notes)
        {
            AppendIndented("注：", note, output);
        }

        output.Append('\n');
    }

    private static void AppendIndented(string mark, string text, StringBuilder output)
    {
        output.Append(Indent).Append(mark);
        var lines = TextSafety.Lines(text);
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                output.Append(Indent).Append(PlainTextMark.LineBreak);
            }

            PlainText.AppendLine(lines[i], output);
            output.Append('\n');
        }
    }
}
