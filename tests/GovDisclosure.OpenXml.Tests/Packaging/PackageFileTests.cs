using System.IO.Compression;
using System.Text;
using GovDisclosure.OpenXml.Packaging;
using GovDisclosure.Sources;

namespace GovDisclosure.OpenXml.Tests.Packaging;

public class PackageFileTests
{
    private static readonly ReadingLimits Small = new() { MaxBytes = 100_000, MaxUnpackedBytes = 50_000, MaxCharacters = 1000, MaxDepth = 20 };

    [Fact]
    public void Open_OwnPackage_GivesPartsAndRelationships()
    {
        var file = new PackageWriter()
            .AddRelationships(string.Empty, [new Relationship("rId1", "http://x/officeDocument", "word/a.xml")])
            .Add(PackagePart.Of("word/a.xml", "a/b", "<a><b c=\"1\">text</b></a>"u8))
            .AddRelationships("word/a.xml", [new Relationship("rId1", "http://x/styles", "../b.xml")]);
        var findings = new FindingLog();
        var package = PackageFile.Open(new MemoryStream(file.ToBytes()), ReadingLimits.Default, findings)!;
        Assert.Equal("word/a.xml", package.MainPart());
        Assert.Equal("b.xml", Assert.Single(package.Relationships("word/a.xml")).Target);
        var text = string.Empty;
        Assert.True(package.ReadXml("word/a.xml", xml => { xml.Read(); text = xml.ReadText(); }));
        Assert.Equal("text", text);
        Assert.Empty(findings.All);
    }

    [Fact]
    public void Open_FileOfTheFramework_IsRead()
    {
        var package = PackageFile.Open(Zip(("a.xml", "<a>1</a>")), Small, new FindingLog())!;
        Assert.True(package.ReadXml("A.XML", xml => xml.Read()));
    }

    public static TheoryData<string, byte[], string> Unusable => new()
    {
        { "empty", [], "reading.unreadable" },
        { "no zip", Encoding.ASCII.GetBytes("hello"), "reading.unreadable" },
        { "a compound file", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "reading.unreadable" },
        { "too large", new byte[100_001], "reading.limit" },
        { "cut", Zip(("a.xml", new string('a', 1000))).ToArray()[..^30], "reading.unreadable" },
        { "too many entries", Zip([.. Enumerable.Range(0, PackageFile.MaxParts + 1).Select(i => ($"{i}", ""))]).ToArray(), "reading.limit" },
    };

    [Theory]
    [MemberData(nameof(Unusable))]
    public void Open_UnusableFile_GivesAFinding(string why, byte[] file, string rule)
    {
        var findings = new FindingLog();
        var limits = why == "too many entries" ? ReadingLimits.Default : Small;
        Assert.Null(PackageFile.Open(new MemoryStream(file), limits, findings));
        Assert.Equal(rule, Assert.Single(findings.All).RuleId);
    }

    public static TheoryData<string, string, string> Parts => new()
    {
        { "bomb", "<a>" + new string('a', 60_000) + "</a>", "reading.limit" },
        { "long text", "<a>" + new string('a', 2_000) + "</a>", "reading.limit" },
        { "deep", string.Concat(Enumerable.Repeat("<a>", 100)) + string.Concat(Enumerable.Repeat("</a>", 100)), "reading.limit" },
        { "document type", "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>", "reading.unreadable" },
        { "external entity", "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\"><a/>", "reading.unreadable" },
        { "cut", "<a><b>", "reading.unreadable" },
        { "none", "", "reading.unreadable" },
        { "encoding", "<?xml version=\"1.0\" encoding=\"x-none\"?><a/>", "reading.unreadable" },
    };

    [Theory]
    [MemberData(nameof(Parts))]
    public void ReadXml_HostilePart_StopsWithAFinding(string why, string content, string rule)
    {
        var findings = new FindingLog();
        var package = PackageFile.Open(Zip(("a.xml", content)), Small, findings)!;
        var text = new StringBuilder();
        Assert.False(package.ReadXml("a.xml", xml =>
        {
            while (xml.Read())
            {
                if (xml.IsText)
                {
                    xml.AppendText(text);
                }
            }
        }));
        Assert.True(text.Length <= 1000, why);
        Assert.Equal(rule, Assert.Single(findings.All).RuleId);
    }

    [Fact]
    public void ReadXml_SizeUnderstated_IsBrokenAndNotUnpacked()
    {
        var file = Zip(("a.xml", "<a>" + new string(' ', 90_000) + "</a>")).ToArray();
        // The sizes in the central directory: local header, name and data of the only entry stand before it.
        var directory = file.AsSpan().IndexOf("PK\u0001\u0002"u8);
        file.AsSpan(directory + 24, 4).Clear();
        file[directory + 24] = 10;
        var findings = new FindingLog();
        var package = PackageFile.Open(new MemoryStream(file), Small, findings)!;
        Assert.False(package.ReadXml("a.xml", xml => { while (xml.Read()) { } }));
        Assert.Equal("reading.unreadable", Assert.Single(findings.All).RuleId);
    }

    [Fact]
    public void ReadXml_SmallPartsThatAddUp_StopsAtTheLimitOfAll()
    {
        var findings = new FindingLog();
        var package = PackageFile.Open(Zip([.. Enumerable.Range(0, 10).Select(i => ($"{i}.xml", "<a>" + new string(' ', 9_000) + "</a>"))]), Small, findings)!;
        var read = Enumerable.Range(0, 10).Count(i => package.ReadXml($"{i}.xml", xml => { while (xml.Read()) { } }));
        Assert.Equal(5, read);
        Assert.Equal("reading.limit", findings.All[0].RuleId);
    }

    [Fact]
    public void ReadXml_AnyByteChanged_NeverThrows()
    {
        var good = Zip(("a.xml", "<a>" + string.Concat(Enumerable.Range(0, 300).Select(i => $"<b c=\"{i}\">{i}</b>")) + "</a>")).ToArray();
        var random = new Random(20170321);
        for (var i = 0; i < 3000; i++)
        {
            var file = (byte[])good.Clone();
            for (var flips = random.Next(1, 4); flips > 0; flips--)
            {
                file[random.Next(file.Length)] = (byte)random.Next(256);
            }

            var findings = new FindingLog();
            var isRead = PackageFile.Open(new MemoryStream(file), Small, findings)?.ReadXml("a.xml", xml => { while (xml.Read()) { } });
            Assert.True(isRead == true || findings.All.Count > 0);
        }
    }

    [Theory]
    [InlineData("word/document.xml", "styles.xml", "word/styles.xml")]
    [InlineData("word/document.xml", "/docProps/core.xml", "docProps/core.xml")]
    [InlineData("word/charts/chart1.xml", "../embeddings/a.xlsx", "word/embeddings/a.xlsx")]
    [InlineData("", "word\\document.xml", "word/document.xml")]
    [InlineData("a/b.xml", "../../../../etc/passwd", "etc/passwd")] // a name inside the package all the same
    public void Resolve_Target_GivesThePartsName(string source, string target, string expected)
        => Assert.Equal(expected, PackagePath.Resolve(source, target));

    internal static MemoryStream Zip(params (string Name, string Content)[] entries)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var output = zip.CreateEntry(name).Open();
                output.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        stream.Position = 0;
        return stream;
    }
}
