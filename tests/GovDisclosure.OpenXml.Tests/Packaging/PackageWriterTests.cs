using System.IO.Compression;
using System.Security.Cryptography;
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

    // Pinned: a change here means that every file in the world changes. The compression is our own, so no runtime can change it.
    [Fact]
    public void ToBytes_SameParts_GivesTheSameBytesEverywhere()
    {
        var file = Make("x", string.Concat(Enumerable.Repeat("<w:p>政府信息公开</w:p>", 50))).ToBytes();
        Assert.Equal("0F8C2555059201462C27921C38F586B5", Convert.ToHexString(SHA256.HashData(file)).Substring(0, 32));
    }

    [Fact]
    public void Compress_AnyBytes_InflatesToThem()
        => Gen.OneOf(
                Gen.Byte.Array[0, 4000],
                Gen.Select(Gen.Byte[0, 3].Array[0, 300], Gen.Int[1, 400]).Select((bytes, n) => Enumerable.Repeat(bytes, n).SelectMany(b => b).ToArray()),
                Gen.String[Gen.Char["<w:p>政府信息公开 0123456789"], 0, 5000].Select(Encoding.UTF8.GetBytes))
            .Sample(bytes => Inflate(PackedPart.Of("a", string.Empty, bytes)).AsSpan().SequenceEqual(bytes), iter: 400);

    [Fact]
    public void Compress_ReachesBeyondTheWindow_InflatesToTheInput()
    {
        var random = new byte[40_000];
        new Random(7).NextBytes(random);
        byte[] bytes = [.. random, .. random, .. random.AsSpan(0, 33_000)];
        Assert.Equal(bytes, Inflate(PackedPart.Of("a", string.Empty, bytes)));
    }

    [Theory]
    [InlineData("123456789", 0xCBF43926u)] // the check value of the standard
    [InlineData("", 0u)]
    [InlineData("The quick brown fox jumps over the lazy dog", 0x414FA339u)]
    public void Of_KnownInput_GivesTheChecksum(string text, uint expected)
        => Assert.Equal(expected, Crc32.Of(Encoding.ASCII.GetBytes(text)));

    private static PackageWriter Make(params string[] contents)
    {
        var package = new PackageWriter().AddRelationships(string.Empty, [new Relationship("rId1", "http://t/officeDocument", "part0.xml")]);
        for (var i = 0; i < contents.Length; i++)
        {
            package.Add(PackedPart.Of($"part{i}.xml", "a/b", Encoding.UTF8.GetBytes(contents[i])));
        }

        return package;
    }

    private static string Text(ZipArchiveEntry entry) => new StreamReader(entry.Open()).ReadToEnd();

    private static byte[] Inflate(PackedPart part)
    {
        if (!part.IsDeflated)
        {
            return part.Bytes;
        }

        using var inflater = new DeflateStream(new MemoryStream(part.Bytes), CompressionMode.Decompress);
        using var output = new MemoryStream();
        inflater.CopyTo(output);
        return output.ToArray();
    }
}
