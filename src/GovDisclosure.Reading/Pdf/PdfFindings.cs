using GovDisclosure.Internal;
using GovDisclosure.Reading.Internal;

namespace GovDisclosure.Reading.Pdf;

/// <summary>Says what could not be read of the pages of a file.</summary>
internal sealed class PdfFindings(SourceLedger ledger)
{
    private readonly List<int> _scanned = [];
    private long _invisible;
    private long _unknown;

    /// <summary>The letters so far.</summary>
    public long Letters { get; private set; }

    public static Finding TooMuch(string place, long limit) => ReadingFindings.Limit(
        place,
        $"PDF文件的内容或嵌套过多（解压后上限{ReadingFindings.Number(limit)}字节），其后内容未读取。",
        $"The PDF file holds too much or is nested too deep (at most {ReadingFindings.Number(limit)} bytes when unpacked); what follows was not read.",
        limit);

    public static Finding TooLong(int seconds) => ReadingFindings.Limit(
        "file",
        $"PDF文件在{ReadingFindings.Number(seconds)}秒内未能读完，未读取。",
        $"The PDF file could not be read within {ReadingFindings.Number(seconds)} seconds and was not read.",
        seconds);

    public static Finding Unsound() => ReadingFindings.Unreadable(
        "PDF文件内部表格的大小超出合理范围，很可能已损坏或被改动，未读取。",
        "The PDF file gives sizes of its own tables that no report needs; it is damaged or was made so, and was not read.");

    public void Failed(int page, bool isLimit)
    {
        var place = new SourcePlace { Page = page }.ToString();
        ledger.Add(isLimit
            ? ReadingFindings.Limit(place, "本页绘图内容过多，未读取。", "This page holds too much drawing and was not read.", 0)
            : ReadingFindings.Notice("reading.unreadable", Severity.Error, place, "本页内容已损坏，未读取。", "This page is damaged and was not read."));
    }

    public void Seen(PdfPage page, bool isLimit)
    {
        Letters += page.Glyphs.Count;
        _invisible += page.Invisible;
        _unknown += page.Unknown;
        if (page.Glyphs.Count == 0 && page.Pictures.Count > 0)
        {
            _scanned.Add(page.Number);
        }

        var place = new SourcePlace { Page = page.Number }.ToString();
        if (isLimit || page.IsCut)
        {
            ledger.Add(ReadingFindings.Limit(place, "本页绘图内容过多，只读取了一部分。", "This page holds too much drawing; only a part was read.", 0));
        }

        if (page.UnreadFields > 0)
        {
            ledger.Add(ReadingFindings.Notice(
                "reading.field", Severity.Warning, place,
                $"有{ReadingFindings.Number(page.UnreadFields)}个表单域或批注的内容未能读取。",
                $"The content of {ReadingFindings.Number(page.UnreadFields)} form fields or texts over the page could not be read."));
        }

        if (page.UnreadMarks > 0)
        {
            ledger.Add(ReadingFindings.Notice(
                "reading.mark", Severity.Info, place,
                $"有{ReadingFindings.Number(page.UnreadMarks)}处勾选、批注或印章没有读取，须对照原件。",
                $"Ticked boxes, notes or seals over the page, {ReadingFindings.Number(page.UnreadMarks)} in number, were not read; look at the original."));
        }

        if (page.HasTooManyRules && !page.IsCut)
        {
            ledger.Add(ReadingFindings.Limit(place, "本页线条过多，未识别表格，只读取了文字。", "This page has too many rules; no table was looked for, only text was read.", 0));
        }
    }

    public void Conclude(int pages, bool isExceeded)
    {
        if (isExceeded)
        {
            ledger.Add(TooMuch("file", ledger.Limits.MaxUnpackedBytes));
        }
        else if (pages > ledger.Limits.MaxPages)
        {
            ledger.Add(ReadingFindings.Limit(
                "file",
                $"共{ReadingFindings.Number(pages)}页，只读取了前{ReadingFindings.Number(ledger.Limits.MaxPages)}页。",
                $"There are {ReadingFindings.Number(pages)} pages; only the first {ReadingFindings.Number(ledger.Limits.MaxPages)} were read.",
                ledger.Limits.MaxPages));
        }

        if (_scanned.Count > 0)
        {
            ConcludeScanned();
        }
        else if (_unknown > 0)
        {
            ledger.Add(ReadingFindings.Notice(
                _unknown > Letters ? "reading.unreadable" : "reading.letters", _unknown > Letters ? Severity.Error : Severity.Warning, "file",
                $"有{ReadingFindings.Number(_unknown)}个字符的字体没有给出对应文字，未读取。",
                $"The fonts of {ReadingFindings.Number(_unknown)} letters do not say which characters they are; they were not read."));
        }
        else if (ledger.IsEmpty)
        {
            ledger.Add(ReadingFindings.Unreadable("PDF文件中没有可读取的文字。", "The PDF file holds no text that can be read."));
        }

        if (_invisible * 2 > Letters)
        {
            ledger.Add(ReadingFindings.Notice(
                "reading.recognised-text", Severity.Warning, "file",
                "文字层不可见，很可能由扫描件识别生成，数字须与原件核对。",
                "The text is invisible, most likely made by text recognition from scans; check the figures against the original."));
        }
    }

    private void ConcludeScanned()
    {
        var list = string.Join("、", _scanned.Take(20).Select(page => ReadingFindings.Number(page)));
        var isAll = Letters == 0;
        ledger.Add(ReadingFindings.Notice(
            isAll ? "reading.unreadable" : "reading.scanned", isAll ? Severity.Error : Severity.Warning, isAll ? "file" : new SourcePlace { Page = _scanned[0] }.ToString(),
            isAll ? "PDF文件是扫描件，没有文字层，无法读取。" : $"第{list}页是图片，没有文字层，未读取。",
            isAll ? "The PDF file is a scan without a text layer and cannot be read." : $"Pages {list} are pictures without a text layer and were not read."));
    }
}
