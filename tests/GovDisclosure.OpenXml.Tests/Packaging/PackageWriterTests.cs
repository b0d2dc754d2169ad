using System.IO.Compression;
using System.Text;
using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml.Tests.Packaging;

public class PackageWriterTests
{
    [Fact]
    public void ToBytes_ReadByTheFramework_GivesThePartsInOrder()
    {
        var file = Make("abc", "部件部件部件部件部件部件部件部件").ToBytes();
        using var zip = new ZipArchive(new MemoryStream(file));
        Assert.Equal(["[Content_Types].xml", "_rels/.rels", "part0.xml", "part1.xml"], zip.Entries.Select(e => e.FullName));
        Assert.Equal("部件部件部件部件部件部件部件部件", Text(zip.Entries[3]));
        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
        Assert.Contains("<Override PartName=\"/part0.xml\" ContentType=\"a/b\"/>", Text(zip.Entries[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void ToBytes_SameParts_GivesTheSameBytes()
        => Assert.Equal(Make("x", "政府信息公开").ToBytes(), Make("x", "政府信息公开").ToBytes());

    private static PackageWriter Make(params string[] contents)
    {
        var package = new PackageWriter().AddRelationships(string.Empty, [new Relationship("rId1", "http://t/officeDocument", "part0.xml")]);
        for (var i = 0; i < contents.Length; i++)
        {
            package.Add(PackagePart.Of($"part{i}.xml", "a/b", Encoding.UTF8.GetBytes(contents[i])));
        }

        return package;
    }

    private static string Text(ZipArchiveEntry entry) => new StreamReader(entry.Open()).ReadToEnd();
}
