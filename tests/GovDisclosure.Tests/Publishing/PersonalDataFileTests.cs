using System.Text;
using GovDisclosure.Publishing;

namespace GovDisclosure.Tests.Publishing;

/// <summary>Whole files: text, tables as text and HTML pages, checked and masked.</summary>
public class PersonalDataFileTests
{
    private const string Id = "11010519491231002X";

    private static readonly DisclosureService Service = new();

    [Fact]
    public void Mask_OfAPage_KeepsItsMarkupAndEntities()
    {
        const string page = "<!DOCTYPE html><html><body><p class=\"a\">张三 <b>1101</b><span>0519491231</span>002X，电话&#49;38 1234&nbsp;5678</p><!-- 18912345678 --></body></html>";
        var (report, masked) = Mask(page, "a.html");
        Assert.Equal(
            "<!DOCTYPE html><html><body><p class=\"a\">张* <b>****</b><span>**********</span>002X，电话*** ****&nbsp;5678</p><!-- *******5678 --></body></html>", masked);
        Assert.Contains(report.Hits, h => h is { Kind: PersonalDataKind.Mobile, IsHidden: true });
    }

    /// <summary>A file of columns is looked at without a string a cell; what it finds is what the cells give one by one.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Check_OfColumns_FindsWhatTheCellsGive(int seed)
    {
        var rows = new PersonalEleventh(seed).Notices(2).Concat(new PersonalTwelfth(seed).Notices(2)).Where(notice => notice.IsTable).SelectMany(notice => notice.Rows)
            .Select(row => row.Select(cell => cell.Replace(',', '，').Replace('\n', ' ')).Append("尾").ToArray()).ToList();
        var options = new PersonalDataOptions { On = new NodaTime.LocalDate(2026, 1, 1) };
        var scanner = new PersonalDataScanner(options);
        var expected = rows.SelectMany((row, at) => scanner.Row(row, new SourcePlace { Line = at + 1 })).ToList();
        Assert.NotEmpty(expected);
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', rows.Select(row => string.Join(',', row)))));
        Assert.Equal(expected, Service.CheckPersonalData(file, "a.csv", options).Hits);
    }

    [Fact]
    public void Check_OfATableInAPage_IsDecidedByItsHeaderUnderSpans()
    {
        const string page = "<table><tr><th rowspan=2>序号</th><th colspan=2>人员</th></tr><tr><th>姓名</th><th>银行账号</th></tr><tr><td>1</td><td>张三</td><td>801234567890</td></tr></table>";
        var report = Check(page, "a.html");
        Assert.Equal([(PersonalDataKind.Name, 2, 3), (PersonalDataKind.BankAccount, 3, 3)], report.Hits.OrderBy(h => h.Place.Column).Select(h => (h.Kind, h.Place.Column, h.Place.Row)));
    }

    [Fact]
    public void Check_OfAttributesAndScripts_SeesWhatNobodySees()
    {
        const string page = "<html><a href=\"tel:13812345678\" data-id='11010519491231002X'>电话</a><script>var p=\"18912345678\";</script><img src=a.png></html>";
        var report = Check(page, "a.html");
        Assert.Equal(3, report.Hits.Count);
        Assert.All(report.Hits, h => Assert.True(h.IsHidden));
        Assert.Equal(1, report.Pictures);
        Assert.Contains(report.ToFindings(), f => f.RuleId == "personal-data.picture");
    }

    [Fact]
    public void Mask_OfATextTable_KeepsItsSeparators()
    {
        var (_, masked) = Mask("姓名,身份证号,开户账号\n\"张三\",\"" + Id + "\",801234567890\n", "a.csv");
        Assert.Equal("姓名,身份证号,开户账号\n\"张*\",\"**************002X\",********7890\n", masked);
        (_, masked) = Mask("| 姓名 | 电话 |\n|---|---|\n| 张三 | 13812345678 |\n\n正文 " + Id, "a.md");
        Assert.Equal("| 姓名 | 电话 |\n|---|---|\n| 张* | *******5678 |\n\n正文 **************002X", masked);
    }

    /// <summary>A quoted cell with a line break, a comma and quotation marks is one cell, wherever a part of the file ends.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(65_400)]
    [InlineData(65_500)]
    public void Mask_OfACellOverLines_IsOneCell(int filler)
    {
        var head = string.Concat(Enumerable.Repeat("李四,,\n", filler / 5));
        var (report, masked) = Mask("姓名,备注,身份证号\n" + head + "\"张三\",\"第一行\n第\"\"二\"\"行,\n\"," + Id + "\n王五,\"未闭合," + Id + "\n", "a.csv");
        Assert.EndsWith("\"张*\",\"第一行\n第\"\"二\"\"行,\n\",**************002X\n王*,\"未闭合,**************002X\n", masked, StringComparison.Ordinal);
        Assert.Contains(report.Hits, hit => hit is { Kind: PersonalDataKind.ResidentId, Place.Column: 3 });
    }

    [Fact]
    public void Mask_OfEncodings_KeepsThem()
    {
        // .NET Framework has them by itself; the assembly for it asks the host's.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        foreach (var encoding in new Encoding[] { new UTF8Encoding(true), Encoding.Unicode, CodePagesEncodingProvider.Instance.GetEncoding("GB18030")! })
        {
            var bytes = encoding.GetPreamble().Concat(encoding.GetBytes("申请人张三，身份证号" + Id + "。")).ToArray();
            using var output = new MemoryStream();
            var report = Service.MaskPersonalData(new MemoryStream(bytes), "a.txt", output);
            Assert.Equal(2, report.Hits.Count);
            var expected = encoding.GetPreamble().Concat(encoding.GetBytes("申请人张*，身份证号**************002X。")).ToArray();
            Assert.Equal(expected, output.ToArray());
        }
    }

    [Fact]
    public void Check_OfANumberAcrossParts_IsFoundWhereverAPartEnds()
    {
        for (var length = 65_500; length < 65_560; length++)
        {
            var text = new string('a', length) + " " + Id + "\n";
            Assert.Equal(1, Check(text, "a.txt").Total);
            Assert.Equal(1, Check("<p>" + text + "</p>", "a.html").Total);
        }
    }

    [Fact]
    public void Check_OfAHundredMegabytes_StreamsThem()
    {
        var line = Encoding.UTF8.GetBytes("2017年主动公开政府信息15586条。其中，概况类239条，占1.53%；身份证" + Id + "\n");
        using var stream = new Repeated(line, 100 * 1024 * 1024 / line.Length);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var report = Service.CheckPersonalData(stream, "a.txt", new PersonalDataOptions { MaxHits = 10 });
        Assert.Equal(stream.Lines, report.Total);
        Assert.Equal(10, report.Hits.Count);
        Assert.Contains(report.ToFindings(), f => f.RuleId == "personal-data.more");

        // The assembly for .NET Framework makes some short texts of each line, which do not stay.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, (CoreAssembly.IsForOldHosts ? 1536L : 64L) * 1024 * 1024);
    }

    [Fact]
    public void Check_OfDamagedFiles_NeverThrows()
    {
        var random = new Random(5);
        var page = Encoding.UTF8.GetBytes("<table><tr><td colspan=9>张三</td><td>" + Id + "</td></tr></table><!-- & &#x; &#999999; <script>1</script><a href='x>");
        for (var i = 0; i < 3000; i++)
        {
            var bytes = page.ToArray();
            for (var j = 0; j < 4; j++)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            using var output = new MemoryStream();
            Service.MaskPersonalData(new MemoryStream(bytes), i % 2 == 0 ? "a.html" : "a.md", output);
        }
    }

    [Fact]
    public void Mask_OfAPageWithoutPersonalData_IsTheSamePage()
    {
        const string page = "<html><head><meta charset=utf-8><style>a{b:1}</style></head><body><div id='x'>索引号: 008366031/2018-00006 &amp; <br/>电话：0830—4250655</div>< b <p>&nosuch; &#xZZ;</body>";
        var (report, masked) = Mask(page, "a.html");
        Assert.Equal(page, masked);
        Assert.True(report.IsClean);
    }

    private static PersonalDataReport Check(string text, string name) => Service.CheckPersonalData(new MemoryStream(Encoding.UTF8.GetBytes(text)), name);

    private static (PersonalDataReport Report, string Masked) Mask(string text, string name)
    {
        using var output = new MemoryStream();
        var report = Service.MaskPersonalData(new MemoryStream(Encoding.UTF8.GetBytes(text)), name, output);
        return (report, Encoding.UTF8.GetString(output.ToArray()));
    }

    private sealed class Repeated(byte[] line, int lines) : Stream
    {
        private long _position;

        public int Lines => lines;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var left = ((long)line.Length * lines) - _position;
            var within = (int)(_position % line.Length);
            var read = (int)Math.Min(left, Math.Min(count, line.Length - within));
            Array.Copy(line, within, buffer, offset, read);
            _position += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
