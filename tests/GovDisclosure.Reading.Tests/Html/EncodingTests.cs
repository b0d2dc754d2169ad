using System.Text;

namespace GovDisclosure.Reading.Tests.Html;

public class EncodingTests
{
    private const string Body = "<p>政府信息公开工作年度报告，依申请公开２件，其他“㛃”处理。</p>";

    public static TheoryData<string, int, string, string[]> Pages => new()
    {
        { "UTF-8 declared", 65001, "<meta charset=utf-8>", [] },
        { "UTF-8 undeclared", 65001, "", [] },
        { "GB2312 is read as GB18030", 54936, "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\">", [] },
        { "GBK", 54936, "<META CHARSET='GBK'>", [] },
        { "GB18030 in the XML declaration", 54936, "<?xml version=\"1.0\" encoding=\"gb18030\"?>", [] },
        { "GBK undeclared", 54936, "", [] },
        { "UTF-8 that says GBK", 65001, "<meta charset=gbk>", ["reading.encoding"] },
        { "GBK that says UTF-8", 54936, "<meta charset=utf-8>", ["reading.encoding"] },
        { "an unknown name", 54936, "<meta charset=chinese-national>", ["reading.encoding"] },
        { "Latin 1 by a careless editor", 54936, "<meta charset=iso-8859-1>", ["reading.encoding"] },
        { "a declaration after much script", 54936, "<script>" + new string(' ', 9000) + "</script><meta charset=gb2312>", [] },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Read_PageInAnEncoding_GivesItsText(string why, int codePage, string head, string[] rules)
    {
        var encoding = codePage == 65001 ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;

        var document = Sources.Html(encoding.GetBytes("<html><head>" + head + "</head><body>" + Body + "</body></html>"));

        Assert.Equal("政府信息公开工作年度报告，依申请公开２件，其他“㛃”处理。", Sources.Text(document));
        Assert.True(rules.SequenceEqual(Sources.Rules(document)), why);
    }

    [Fact]
    public void Read_ByteOrderMark_OutweighsTheDeclaration()
    {
        foreach (var encoding in (Encoding[])[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            var bytes = (byte[])[.. encoding.GetPreamble(), .. encoding.GetBytes("<meta charset=gbk>" + Body)];

            Assert.StartsWith("政府信息", Sources.Text(Sources.Html(bytes)), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(1200, "UTF-16LE")]
    [InlineData(1201, "UTF-16BE")]
    [InlineData(950, "Big5")]
    public void Read_PageWithoutMarkAndDeclaration_IsReadByWhatItsBytesShow(int codePage, string told)
    {
        const string Page = "<html><body><p>某縣2023年政府信息公開工作年度報告，全年收到申請48件。</p></body></html>";
        var encoding = codePage == 950 ? CodePagesEncodingProvider.Instance.GetEncoding(950)! : Encoding.GetEncoding(codePage);

        var document = Sources.Html(encoding.GetBytes(Page));

        Assert.Equal("某縣2023年政府信息公開工作年度報告，全年收到申請48件。", Sources.Text(document));
        Assert.Contains(told, Assert.Single(document.Findings, finding => finding.RuleId == "reading.encoding").Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_CutInsideACharacter_KeepsTheEncodingAndSaysIt()
    {
        var bytes = Encoding.UTF8.GetBytes("<meta charset=utf-8>" + Body.Replace("。</p>", "", StringComparison.Ordinal));

        var document = Sources.Html(bytes[..^1]);

        Assert.StartsWith("政府信息公开工作", Sources.Text(document), StringComparison.Ordinal);
        Assert.Equal(["reading.encoding"], Sources.Rules(document));
    }
}
