using GovDisclosure.Internal;
using GovDisclosure.Reading.Internal;
using GovDisclosure.Sources;

namespace GovDisclosure.Reading.Pdf;

/// <summary>Puts the pages of a file together: paragraphs and tables that go on over the page, without page numbers.</summary>
internal sealed class PdfAssembler(SourceLedger ledger)
{
    private PdfTable? _table;

    public void Assemble(List<PageLayout> pages)
    {
        PageFurniture.Remove(pages);
        var document = TextMeasure.Of([.. pages.SelectMany(page => page.Lines)]);
        var paragraphs = new ParagraphBuilder(document, ledger);
        var measures = pages.GroupBy(page => Math.Round(page.Width)).ToDictionary(group => group.Key, group => TextMeasure.Of([.. group.SelectMany(page => page.Lines)]));
        foreach (var page in pages)
        {
            Add(page, measures[Math.Round(page.Width)], paragraphs);
            if (page.HasDoubtfulColumns)
            {
                var place = new SourcePlace { Page = page.Number }.ToString();
                ledger.Add(ReadingFindings.Notice(
                    "reading.table", Severity.Warning, place,
                    "有几行文字按列排列但没有表格线，各行的列不一致，已按文字读取，未作为表格。",
                    "Lines stand in columns without rules, and the columns of the lines differ; they were read as text, not as a table."));
            }
        }

        Finish(paragraphs);
    }

    private void Add(PageLayout page, TextMeasure measure, ParagraphBuilder paragraphs)
    {
        TakeNames(page);
        for (var i = 0; i < page.Items.Count && !ledger.IsFull; i++)
        {
            var item = page.Items[i];
            if (item.Table is { } table)
            {
                if (i == 0 && _table is not null && _table.TryContinue(table))
                {
                    continue;
                }

                Finish(paragraphs);
                _table = table;
            }
            else if (item.Line is { } line)
            {
                FinishTable();
                paragraphs.Add(line, item.Measure ?? measure, page.Number);
            }
            else if (item.Picture is { } picture)
            {
                Finish(paragraphs);
                ledger.Add(new SourcePicture(new SourcePlace { Page = page.Number }, string.Empty) { Width = (int)picture.Width, Height = (int)picture.Height });
            }
        }
    }

    /// <summary>The name of a group that reaches over the whole page stands beside the rules, and belongs to the table that goes on there.</summary>
    private void TakeNames(PageLayout page)
    {
        var at = page.Items.FindIndex(item => item.Table is not null);
        if (_table is null || at < 0 || page.Items[at] is not { Table: { } next } table)
        {
            return;
        }

        var names = page.Items.FindAll(item => item.Line is not null && item.Right < table.Left && item.Top >= table.Top && item.Bottom < table.Bottom);
        if (names.Count > 0 && page.Items.Take(at).All(names.Contains) && _table.TryHold(next, [.. names.Select(item => item.Line).OfType<TextLine>()]))
        {
            page.Items.RemoveAll(names.Contains);
        }
    }

    private void Finish(ParagraphBuilder paragraphs)
    {
        FinishTable();
        paragraphs.Flush();
    }

    private void FinishTable()
    {
        if (_table is not null)
        {
            var table = _table.ToSource(ledger.Tables + 1, ledger.TakeCell);
            ledger.Add(table);
            if (_table.IsCut)
            {
                ledger.Add(ReadingFindings.Notice(
                    "reading.table", Severity.Error, table.Place.ToString(),
                    "表格伸出页面可见范围，边上的一列被裁去一部分，其中的数字可能不全，未作为数据读入。",
                    "The table reaches out of what its page shows; a column at its side is cut off in part, and its figures, which may be incomplete, were not taken."));
            }

            _table = null;
        }
    }
}
