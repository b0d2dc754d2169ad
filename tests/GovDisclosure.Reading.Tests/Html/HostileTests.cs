using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using GovDisclosure.Reading.Html;
using GovDisclosure.Sources;

namespace GovDisclosure.Reading.Tests.Html;

public class HostileTests
{
    private static readonly ReadingLimits Small = new() { MaxCells = 100, MaxBlocks = 50, MaxCharacters = 1000, MaxDepth = 20, MaxBytes = 1_000_000 };

    public static TheoryData<string, string> Pages => new()
    {
        { "deep elements", Repeat("<div>", 100_000) + "正文" },
        { "deep tables", Repeat("<table><tr><td>", 50_000) + "正文" },
        { "formatting elements that differ", string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<font size={i}><b class=c{i}>")) + Repeat("<p>文", 20_000) },
        { "a million cells", "<table>" + Repeat("<tr><td>1<td>2", 100_000) },
        { "endless paragraphs", Repeat("<p>文", 100_000) },
        { "endless text", "<p>" + Repeat("政府信息", 100_000) },
        { "endless entities", "<p>" + Repeat("&notin;&#x4e00;", 50_000) },
        { "a long attribute", "<p style='" + Repeat("x", 500_000) + "'>正文" },
        { "many attributes", "<p " + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"a{i}=1 ")) + ">正文" },
        { "misnested marks of a portal", Repeat("<ucapcontent><div></ucapcontent>", 20_000) },
        { "misnested spans", Repeat("<span><b></span>", 30_000) + "<p>正文" },
        { "links in links", Repeat("<a href=1><div>", 50_000) + "正文" },
        { "drawings", Repeat("<svg><g><desc>", 50_000) },
        { "lists in lists", Repeat("<ul><li><a href=1>x</a>", 40_000) },
        { "terms in terms", Repeat("<dt><div><dd>", 50_000) },
        { "headings", Repeat("<h1><h2>", 60_000) },
        { "tags without end", Repeat("<", 900_000) },
        { "comments without end", Repeat("<!--", 200_000) },
        { "huge spans", "<table>" + Repeat("<tr><td rowspan=99999999 colspan=99999999>1<td rowspan=0>2", 10_000) },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Read_HostilePage_StaysWithinTheLimits(string why, string page)
    {
        var document = Sources.Html(page, Small);

        Assert.True(document.Blocks.Count <= Small.MaxBlocks, why);
        Assert.True(document.Blocks.OfType<SourceTable>().Sum(table => table.Rows.Sum(row => row.Cells.Count)) <= Small.MaxCells, why);
        Assert.True(document.Blocks.OfType<SourceText>().Sum(text => text.Text.Length) <= Small.MaxCharacters, why);
        Assert.All(document.Findings, finding => Assert.StartsWith("reading.", finding.RuleId, StringComparison.Ordinal));
        if (document.Blocks.Count == 0)
        {
            Assert.NotEmpty(document.Findings);
        }
    }

    [Theory]
    [InlineData("cells", "<table><tr>", "<td>1", 101)]
    [InlineData("blocks", "", "<p>文", 51)]
    [InlineData("characters", "<p>", "文", 1001)]
    [InlineData("depth", "", "<div>文", 21)]
    public void Read_OneAboveALimit_KeepsWhatFitsAndSaysWhere(string limit, string start, string part, int count)
    {
        var within = Sources.Html(start + Repeat(part, count - 1), Small);
        var above = Sources.Html(start + Repeat(part, count), Small);

        Assert.Empty(Sources.Rules(within));
        Assert.Equal(["reading.limit"], Sources.Rules(above));
        Assert.True(above.Blocks.Count > 0, limit);
    }

    [Fact]
    public void Read_FileAboveTheLimit_IsNotReadAtAll()
    {
        using var endless = new EndlessStream();

        var document = new HtmlSourceReader().Read(endless, "page.html", Small);

        Assert.Equal(["reading.limit"], Sources.Rules(document));
        Assert.Empty(document.Blocks);
        Assert.InRange(endless.Given, Small.MaxBytes, 2 * Small.MaxBytes);
    }

    [Fact]
    public void Read_LocalAndRemoteAddresses_AreNotFollowed()
    {
        var secret = Path.GetTempFileName();
        File.WriteAllText(secret, "secret");
        try
        {
            var document = Sources.Html($"""
                <!DOCTYPE html [<!ENTITY x SYSTEM "file://{secret}">]>
                <link rel=import href="file://{secret}"><object data="file://{secret}"></object><embed src="file://{secret}"><img src="file://{secret}">
                <script src="file://{secret}"></script><script>document.body.innerHTML='secret'</script><p onclick="x()">&x;正文</p><iframe src="file://{secret}"></iframe>
                """);

            Assert.DoesNotContain("secret", Sources.Text(document), StringComparison.Ordinal);
            Assert.Contains("正文", Sources.Text(document), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(secret);
        }
    }

    [Fact]
    public void Parse_AnySequenceOfTags_BuildsNoDeeperTreeThanAllowed()
    {
        string[] names =
        [
            "div", "p", "table", "tr", "td", "th", "tbody", "caption", "colgroup", "col", "li", "ul", "dd", "dt", "b", "a", "span", "font", "i", "h1", "h2", "svg", "math",
            "select", "option", "button", "form", "template", "noscript", "xml", "o:p", "ucapcontent", "ucaptitle", "hgroup", "dir", "center", "pre", "br", "hr", "img", "object",
            "marquee", "details", "summary", "fieldset", "legend", "dialog", "section", "main", "ruby", "rt", "optgroup", "frameset", "frame", "head", "body", "html", "title",
            "textarea", "style", "nobr", "input", "listing", "address", "ol", "dl", "xmp", "search", "plaintext",
        ];

        // Half of the tags are those that close or keep open what is not their own.
        string[] few = ["div", "p", "table", "td", "tr", "caption", "li", "ul", "dd", "b", "a", "span", "h1", "address", "xmp", "hr"];
        var name = Gen.OneOf(Gen.OneOf(names), Gen.OneOf(few));
        var tag = Gen.Select(name, Gen.Int[0, 5], Gen.Int[0, 3]).Select(t => t.Item2 switch
        {
            0 or 1 => $"</{t.Item1}>",
            2 => $"<{t.Item1} href=1 style='font-weight:bold'>",
            3 => $"<{t.Item1}/>x",
            _ => $"<{t.Item1}>",
        });

        // A short sequence, many times over: what one round leaves open adds up.
        Gen.Select(Gen.OneOf(string.Empty, "<!DOCTYPE html>"), tag.Array[0, 10], tag.Array[1, 6]).Sample(
            (type, start, round) => HoldsTheDepth(type + string.Concat(start), string.Concat(round)), iter: 3000);
    }

    [Theory]
    [InlineData("<p>", "<table><table></table><address>", "a table in a table, not in its cell, closes it")]
    [InlineData("<p>", "<table></table><span style='font-weight:bold'><table>", "the same, with marks before it")]
    [InlineData("", "<p><table><td>", "without a document type a table stays in the paragraph")]
    [InlineData("<!DOCTYPE html>", "<p><table><td>", "with one it does not")]
    [InlineData("<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Transitional//EN' 'http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd'>", "<p><table><td>", "nor with one of old")]
    [InlineData("<div><!DOCTYPE html>", "<p><table><td>", "a document type inside the page is none")]
    [InlineData("", "<li><ul></li>", "an item is not closed from a list inside it")]
    [InlineData("", "<h1><span><h2></h2><div></h2>", "a heading closes the one before it through a mark that was left out")]
    [InlineData("<!DOCTYPE html>", "<p><xmp></xmp><div></p>", "an example closes the paragraph")]
    public void Parse_TagsThatCloseOthers_CloseTheSameInTheTree(string start, string round, string why)
        => Assert.True(HoldsTheDepth(start, round), why);

    /// <summary>The tree puts in what a page leaves out, a group and a row for each cell: two levels for each that is counted.</summary>
    private static bool HoldsTheDepth(string start, string round)
    {
        var limits = new ReadingLimits { MaxDepth = 30 };
        using var context = BrowsingContext.New(Configuration.Default);
        using var document = HtmlPage.Parse(start + Repeat(round, 150), new HtmlTokenFilter(limits), context);
        return Depth(document) <= (2 * limits.MaxDepth) + 5;
    }

    [Fact]
    public void Read_DamagedPages_NeverThrowsOrHangs()
    {
        var pages = new[] { "word-export.html", "portal.html" }.Select(name => File.ReadAllBytes(Sources.PathOf("Html/Files/" + name))).ToArray();
        var random = new Random(20261124);
        for (var i = 0; i < 1500; i++)
        {
            var page = Damage(pages[i % pages.Length], random);

            var document = Sources.Html(page);

            Assert.True(document.Blocks.Count > 0 || document.Findings.Count > 0);
        }
    }

    private static byte[] Damage(byte[] page, Random random)
    {
        switch (random.Next(4))
        {
            case 0:
                var flipped = (byte[])page.Clone();
                for (var k = random.Next(1, 40); k > 0; k--)
                {
                    flipped[random.Next(flipped.Length)] = (byte)random.Next(256);
                }

                return flipped;
            case 1:
                return page[..random.Next(page.Length)];
            case 2:
                var parts = Encoding.UTF8.GetString(page).Split('<');
                random.Shuffle(parts);
                return Encoding.UTF8.GetBytes(string.Join('<', parts));
            default:
                var start = random.Next(page.Length);
                var length = random.Next(page.Length - start);
                return [.. page[..start], .. page[(start + length)..], .. page[start..(start + length)]];
        }
    }

    private static int Depth(INode node)
    {
        var deepest = 0;
        foreach (var child in node.ChildNodes)
        {
            deepest = Math.Max(deepest, Depth(child));
        }

        return deepest + 1;
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private sealed class EndlessStream : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'a');
            Given += count;
            return count;
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
