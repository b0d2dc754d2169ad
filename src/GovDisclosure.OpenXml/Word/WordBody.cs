using GovDisclosure.Documents;
using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml;

/// <summary>Writes the body of a document straight into the bytes of its part: no tree of elements stands in between.</summary>
internal sealed class WordBody(WordReportOptions options) : IDisposable
{
    private bool _isTurned;
    private bool _isAfterTable;
    private int _bookmarks;
    private int _listed;
    private HashSet<string>? _names;
    private ReportBlock? _beforeSignature;
    private (TableBlock Table, WordColumns Columns)? _last;

    public XmlBuffer Xml { get; } = new(128 * 1024);

    /// <summary>The charts in the order of their parts.</summary>
    public List<ChartBlock> Charts { get; } = [];

    public int NumberedLists { get; private set; }

    public void Dispose() => Xml.Dispose();

    public void Write(ReportDocument document)
    {
        Xml.Markup(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><w:body>
            """u8);
        foreach (var field in document.Catalogue)
        {
            Paragraph("Catalogue"u8, field.Label + "：" + field.Value);
        }

        if (document.Catalogue.Count > 0)
        {
            Paragraph("BodyText"u8, string.Empty);
        }

        Paragraph("Title"u8, document.Title);
        if (options.HasContents)
        {
            WordContents.Write(Xml, document);
        }

        // No page may hold the signature alone.
        _beforeSignature = SignatureDate(document) is null ? null : LastBlock(document);
        WriteBlocks(document.Lead);
        WriteSections(document);
        EndTable();
        WordSections.Write(Xml, _isTurned);
        Xml.Markup("</w:body></w:document>"u8);
    }

    /// <summary>Writes a paragraph with a style.</summary>
    public void Paragraph(ReadOnlySpan<byte> style, string text, bool isStrong = false, bool isKeptWithNext = false)
    {
        EndTable();
        Xml.Markup("<w:p><w:pPr><w:pStyle w:val=\""u8).Markup(style).Markup(isKeptWithNext ? "\"/><w:keepNext/></w:pPr>"u8 : "\"/></w:pPr>"u8);
        WordRuns.Write(Xml, text, isStrong ? "<w:rPr><w:rStyle w:val=\"Strong\"/></w:rPr>"u8 : default);
        Xml.Markup("</w:p>"u8);
    }

    /// <summary>Turns the following pages, or turns them back.</summary>
    public void Turn(bool isTurned)
    {
        if (_isTurned == isTurned)
        {
            return;
        }

        Xml.Markup("<w:p><w:pPr><w:pStyle w:val=\"Spacer\"/>"u8);
        WordSections.Write(Xml, _isTurned);
        Xml.Markup("</w:pPr></w:p>"u8);
        _isTurned = isTurned;
        _isAfterTable = false;
    }

    /// <summary>The columns of a table; asked for before its heading and again for the table itself.</summary>
    public WordColumns Columns(TableBlock table)
    {
        if (_last is not { } last || !ReferenceEquals(last.Table, table))
        {
            _last = last = (table, WordColumns.Of(table));
        }

        return last.Columns;
    }

    /// <summary>The number of a bookmark, different from all others.</summary>
    public int NextBookmark() => ++_bookmarks;

    /// <summary>Whether a bookmark's name is still free; it is taken from now on.</summary>
    public bool TryTake(string name) => (_names ??= new HashSet<string>(StringComparer.OrdinalIgnoreCase)).Add(name);

    /// <summary>Says that a table ends here: Word joins tables that nothing stands between, and wants a paragraph at the end.</summary>
    public void BeginAfterTable() => _isAfterTable = true;

    public void EndTable()
    {
        if (_isAfterTable)
        {
            Xml.Markup("<w:p><w:pPr><w:pStyle w:val=\"Spacer\"/></w:pPr></w:p>"u8);
            _isAfterTable = false;
        }
    }

    private void WriteSections(ReportDocument document)
    {
        var isSigned = false;
        foreach (var numbered in document.EnumerateSections())
        {
            var section = numbered.Section;
            if (!isSigned && IsAnnex(numbered))
            {
                WriteSignature(document);
                isSigned = true;
            }

            // A heading goes with the table below it.
            Turn(FirstBlock(section) is TableBlock table && Columns(table).IsTurned);
            WriteHeading(numbered);
            WriteBlocks(section.Blocks);
        }

        if (!isSigned)
        {
            WriteSignature(document);
        }
    }

    private static ReportBlock? FirstBlock(ReportSection section)
        => section.Blocks.Count > 0 ? section.Blocks[0] : section.Sections.Count > 0 ? FirstBlock(section.Sections[0]) : null;

    private void WriteHeading(NumberedSection section)
    {
        EndTable();
        Xml.Markup("<w:p><w:pPr><w:pStyle w:val=\"Heading"u8).Number(section.Level).Markup("\"/></w:pPr>"u8);
        if (options.HasContents && section.Level <= WordContents.Levels)
        {
            var id = NextBookmark();
            Xml.Markup("<w:bookmarkStart w:id=\""u8).Number(id).Markup("\" w:name=\""u8).Text(WordContents.Anchor(++_listed)).Markup("\"/>"u8);
            WordRuns.Write(Xml, section.Heading);
            Xml.Markup("<w:bookmarkEnd w:id=\""u8).Number(id).Markup("\"/>"u8);
        }
        else
        {
            WordRuns.Write(Xml, section.Heading);
        }

        Xml.Markup("</w:p>"u8);
    }

    private void WriteBlocks(IReadOnlyList<ReportBlock> blocks)
    {
        foreach (var block in blocks)
        {
            Turn(block is TableBlock wide && Columns(wide).IsTurned);
            switch (block)
            {
                case ParagraphBlock paragraph:
                    Paragraph("BodyText"u8, paragraph.Text, paragraph.IsStrong, ReferenceEquals(paragraph, _beforeSignature));
                    break;
                case NoteBlock note:
                    Paragraph("ReportNote"u8, "注：" + note.Text);
                    break;
                case ListBlock list:
                    WriteList(list);
                    break;
                case TableBlock table:
                    WordTable.Write(this, table);
                    break;
                case ChartBlock chart:
                    WriteChart(chart);
                    break;
            }
        }
    }

    private void WriteList(ListBlock list)
    {
        EndTable();
        NumberedLists += list.IsOrdered ? 1 : 0;
        foreach (var item in list.Items)
        {
            if (list.IsOrdered)
            {
                Xml.Markup("<w:p><w:pPr><w:pStyle w:val=\"ListNumber\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\""u8)
                    .Number(WordNumbering.Bullets + NumberedLists).Markup("\"/></w:numPr></w:pPr>"u8);
            }
            else
            {
                Xml.Markup("<w:p><w:pPr><w:pStyle w:val=\"ListBullet\"/></w:pPr>"u8);
            }

            WordRuns.Write(Xml, item);
            Xml.Markup("</w:p>"u8);
        }
    }

    private void WriteChart(ChartBlock chart)
    {
        EndTable();
        Charts.Add(chart);
        WordChart.WriteDrawing(Xml, chart, Charts.Count);
        if (options.HasChartTables)
        {
            var table = chart.ToTable();
            Turn(Columns(table).IsTurned);
            WordTable.Write(this, table);
        }
    }

    /// <summary>An annex follows the signature (7.3.6).</summary>
    private static bool IsAnnex(NumberedSection section)
        => section.Level == 1 && section.Section.IsUnnumbered && section.Section.Heading.StartsWith("附件", StringComparison.Ordinal);

    private void WriteSignature(ReportDocument document)
    {
        if (SignatureDate(document) is { } date)
        {
            Turn(false);
            Paragraph("Signature"u8, document.Organ);
            Paragraph("Date"u8, date);
        }
    }

    /// <summary>The day of publication as printed; null where nothing is to be signed, or the text ends with the day itself.</summary>
    private string? SignatureDate(ReportDocument document)
    {
        if (!options.HasSignature || document.Published is not { } day)
        {
            return null;
        }

        var date = FormattableString.Invariant($"{day.Year}年{day.Month}月{day.Day}日");
        return LastBlock(document) is ParagraphBlock last && last.Text.TrimEnd().EndsWith(date, StringComparison.Ordinal) ? null : date;
    }

    private static ReportBlock? LastBlock(ReportDocument document)
    {
        var blocks = document.Lead;
        foreach (var section in document.EnumerateSections().TakeWhile(section => !IsAnnex(section)))
        {
            blocks = section.Section.Blocks.Count > 0 ? section.Section.Blocks : blocks;
        }

        return blocks.Count > 0 ? blocks[blocks.Count - 1] : null;
    }
}
