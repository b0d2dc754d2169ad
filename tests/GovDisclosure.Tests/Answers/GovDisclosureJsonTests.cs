using System.Buffers;
using System.Text;
using System.Text.Json;
using GovDisclosure.Answers;
using GovDisclosure.Documents;
using GovDisclosure.Json;
using GovDisclosure.Tests.Documents;

namespace GovDisclosure.Tests.Answers;

public class GovDisclosureJsonTests
{
    private static readonly SearchValues<char> Harmful =
        SearchValues.Create("<>&\r\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u2028\u2029");

    [Fact]
    public void Serialize_Sample_IsTheGoldenFile() => Golden.Verify("Rendering/Golden/report-document.json", GovDisclosureJson.Serialize(SampleDocuments.Sample()));

    [Fact]
    public void RoundTrip_RandomDocumentWithHostileText_LosesNothing()
        => SampleDocuments.Any.Sample(
            document => GovDisclosureJson.Parse<ReportDocument>(GovDisclosureJson.Serialize(document), "x.json") == document,
            iter: 500);

    [Fact]
    public void Serialize_TwiceTheSame_GivesTheSameText()
        => SampleDocuments.Any.Sample(document => GovDisclosureJson.Serialize(document) == GovDisclosureJson.Serialize(document with { }), iter: 100);

    [Fact]
    public void Serialize_RandomDocument_HoldsNoMarkupNoBidiControlNoCarriageReturn()
        => SampleDocuments.Any.Sample(
            document => !GovDisclosureJson.Serialize(document).AsSpan().ContainsAny(Harmful),
            iter: 300);

    [Fact]
    public void Serialize_Chinese_IsWrittenAsChineseBeyondTheFirstPlaneToo()
    {
        var json = GovDisclosureJson.Serialize(SampleDocuments.Sample() with { Organ = "𠮷林区“某”局😀" });
        Assert.Contains("𠮷林区“某”局😀", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Stream_HasNoByteOrderMarkAndStaysOpen()
    {
        using var stream = new MemoryStream();
        GovDisclosureJson.Write(SampleDocuments.Sample(), stream);
        Assert.Equal((byte)'{', stream.ToArray()[0]);
        stream.Position = 0;
        Assert.Equal(SampleDocuments.Sample(), GovDisclosureJson.Read<ReportDocument>(stream, "x.json"));
    }

    [Fact]
    public void Read_Date_IsThatDateAndNotTheFirstDayOfTheCalendar()
    {
        var json = GovDisclosureJson.Serialize(SampleDocuments.Sample());
        Assert.Contains("\"published\": \"2022-01-28\"", json, StringComparison.Ordinal);
        Assert.Equal(new LocalDate(2022, 1, 28), GovDisclosureJson.Parse<ReportDocument>(json, "x.json").Published);
    }

    [Fact]
    public void Options_OfAHost_ReadWhatTheLibraryWrites()
    {
        var document = SampleDocuments.Sample();
        Assert.Equal(document, JsonSerializer.Deserialize<ReportDocument>(GovDisclosureJson.Serialize(document), GovDisclosureJson.Options));
        Assert.Equal(document, GovDisclosureJson.Parse<ReportDocument>(JsonSerializer.Serialize(document, GovDisclosureJson.Options), "x.json"));
        Assert.True(GovDisclosureJson.Options.IsReadOnly);
    }

    /// <summary>What newer versions of the framework's serialiser refuse is refused with the oldest that a host may have.</summary>
    [Theory]
    [InlineData("\"year\": 2018", "a member twice")]
    [InlineData("\"titel\": 1", "an unknown member")]
    [InlineData("\"lead\": [{\"kind\": \"paragraph\", \"text\": null}]", "null where a text must stand")]
    [InlineData("\"lead\": [{\"kind\": \"paragraph\", \"text\": \"a\", \"text\": \"b\"}]", "a member twice in a block")]
    [InlineData("\"lead\": [null]", "null where a block must stand")]
    public void Options_OfAHost_RefuseWhatTheLibraryRefuses(string member, string why)
    {
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ReportDocument>(Minimal(member), GovDisclosureJson.Options));
        Assert.True(error.Message.Length > 0, why);
    }

    [Fact]
    public void Options_OfAHost_ReadABlockWhoseKindStandsLast()
        => Assert.Single(JsonSerializer.Deserialize<ReportDocument>(
            Minimal("\"lead\": [{\"text\": \"甲\", \"kind\": \"paragraph\"}]"), GovDisclosureJson.Options)!.Lead);

    [Fact]
    public void Parse_KindNotFirst_IsRead()
    {
        var document = GovDisclosureJson.Parse<ReportDocument>(Minimal("\"lead\": [{\"text\": \"甲\", \"kind\": \"paragraph\"}]"), "x.json");
        Assert.Equal("甲", Assert.IsType<ParagraphBlock>(Assert.Single(document.Lead)).Text);
    }

    [Theory]
    [InlineData("\"titel\": \"x\"", 3, "$.titel", "titel", "a misspelt member")]
    [InlineData("\"year\": 2018", 3, "$.year", "year", "a member twice")]
    [InlineData("\"published\": \"2018-02-30\"", 3, "$.published", "yyyy-MM-dd", "not a day of the calendar")]
    [InlineData("\"published\": 20180223", 3, "$.published", "expected a text, found a number", "a date as a number")]
    [InlineData("\"lead\": [{\"kind\": \"picture\"}]", 3, "$.lead[0].kind", "picture", "a kind of block that does not exist")]
    [InlineData("\"lead\": [{\"kind\": \"paragraph\", \"text\": null}]", 3, "$.lead[0]", "\"text\" is missing", "null where a text must stand")]
    [InlineData("\"lead\": [{\"kind\": \"paragraph\"}]", 3, "$.lead[0]", "text", "a text that is missing")]
    [InlineData("\"lead\": [{\"kind\": \"paragraph\", \"text\": \"\\uD800\"}]", 3, "$.lead[0].text", "invalid Unicode", "half a surrogate pair")]
    [InlineData("\"lead\": [{\"kind\": \"table\", \"headerRows\": [], \"rows\": [[1, 2], [3]]}]", 3, "$.lead[0]", "Row 2, column 2", "a table with a hole")]
    [InlineData("\"lead\": [{\"kind\": \"table\", \"headerRows\": [], \"rows\": [[1.5]]}]", 3, "$.lead[0].rows[0][0]", "whole number", "a fraction as a count")]
    [InlineData("\"lead\": [{\"kind\": \"table\", \"headerRows\": [], \"rows\": [[9223372036854775808]]}]", 3, "$.lead[0].rows[0][0]", "whole number in range", "overflow")]
    [InlineData("\"lead\": [{\"kind\": \"table\", \"headerRows\": [], \"rows\": [[{\"amount\": 1e40}]]}]", 3, "$.lead[0].rows[0][0].amount", "out of range", "overflow of an amount")]
    [InlineData("\"lead\": [{\"kind\": \"table\", \"headerRows\": [], \"rows\": [[{\"text\": \"a\", \"count\": 1}]]}]", 3, "$.lead[0].rows[0][0].count", "exactly one", "two values in a cell")]
    [InlineData("\"lead\": [{\"kind\": \"table\", \"headerRows\": [], \"rows\": [[{\"count\": 1, \"colspan\": 2}]]}]", 3, "$.lead[0].rows[0][0].colspan", "colspan", "a misspelt member of a cell")]
    [InlineData("\"lead\": [{\"kind\": \"table\", \"headerRows\": [], \"rows\": [[{\"count\": 1, \"columnSpan\": 0}]]}]", 3, "$.lead[0].rows[0][0].columnSpan", "1-1000", "a span of nothing")]
    [InlineData("\"lead\": [{\"kind\": \"table\", \"headerRows\": [], \"rows\": [[1]], \"alignments\": [\"middle\"]}]", 3, "$.lead[0].alignments[0]", "known: \"auto\"", "a code that does not exist")]
    [InlineData("\"sections\": [{\"id\": \"a b\", \"heading\": \"x\"}]", 3, "$.sections[0]", "id", "an id that is none")]
    [InlineData("\"lead\": [1]", 3, "$.lead[0]", "", "a block that is a number")]
    [InlineData("\"lead\": [}", 3, "$", "not valid JSON", "a bracket that does not match")]
    public void Parse_BrokenFile_NamesLineAndPath(string member, int line, string path, string message, string why)
    {
        var error = Assert.Throws<DataFileException>(() => GovDisclosureJson.Parse<ReportDocument>(Minimal(member), "report.json"));

        var problem = Assert.Single(error.Problems);
        Assert.True(problem.Line == line && problem.Path == path, $"{why}: {problem.In(Language.English)}");
        Assert.Contains(message, problem.Message.English, StringComparison.Ordinal);
        Assert.StartsWith("report.json:3:", problem.In(Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "an empty file")]
    [InlineData("null", "null")]
    [InlineData("[]", "an array")]
    [InlineData("{\"schema\": \"govdisclosure/report-document/1\", \"title\": \"a\", \"organ\": \"b\", \"year\": null}", "null as a year")]
    [InlineData("{\"schema\": \"govdisclosure/report-document/2\", \"title\": \"a\", \"organ\": \"b\", \"year\": 2017}", "the next schema")]
    [InlineData("{\"title\": \"a\", \"organ\": \"b\", \"year\": 2017}", "a missing schema")]
    [InlineData("{\"schema\": \"govdisclosure/report-document/1\", \"title\": \"\", \"organ\": \"b\", \"year\": 2017}", "an empty title")]
    [InlineData("{\"schema\": \"govdisclosure/report-document/1\", \"title\": \"a\", \"organ\": \"b\", \"year\": 1}", "a year out of range")]
    [InlineData("{\"schema\": \"govdisclosure/report-document/1\", \"organ\": \"b\", \"year\": 2017}", "a missing title")]
    [InlineData("{\"schema\": \"govdisclosure/report-document/1\", \"title\": \"a\", \"organ\": \"b\", \"year\": 2017} x", "something behind the end")]
    public void Parse_UnusableFile_IsRefused(string json, string why)
    {
        var error = Assert.Throws<DataFileException>(() => GovDisclosureJson.Parse<ReportDocument>(json, "report.json"));
        Assert.True(error.Problems.Count == 1, why);
        Assert.DoesNotContain("   at ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_SeveralMistakes_ListsAll()
    {
        var error = Assert.Throws<DataFileException>(() => GovDisclosureJson.Parse<ReportDocument>("{}", "report.json"));
        Assert.Equal(["schema", "title", "organ", "year"], error.Problems.Select(p => p.Message.English.Split('"')[1]));
    }

    [Fact]
    public void Read_LargerThanTheLimit_StopsAtTheLimit()
    {
        using var stream = new EndlessStream();
        var error = Assert.Throws<DataFileException>(() => GovDisclosureJson.Read<ReportDocument>(stream, "big.json"));
        Assert.Equal("data.too-large", Assert.Single(error.Problems).RuleId);
        Assert.InRange(stream.Served, GovDisclosureJson.DefaultMaxBytes, GovDisclosureJson.DefaultMaxBytes + (1 << 20));

        using var small = new MemoryStream(Encoding.UTF8.GetBytes(Minimal("\"lead\": []")));
        Assert.Throws<DataFileException>(() => GovDisclosureJson.Read<ReportDocument>(small, "small.json", maxBytes: (int)small.Length - 1));
        small.Position = 0;
        Assert.Equal(2017, GovDisclosureJson.Read<ReportDocument>(small, "small.json", maxBytes: (int)small.Length).Year);
    }

    [Fact]
    public void Parse_DeepNesting_IsAProblemAndNoStackOverflow()
    {
        var json = Minimal("\"sections\": " + string.Concat(Enumerable.Repeat("[{\"id\":\"a\",\"heading\":\"b\",\"sections\":", 100_000)));
        Assert.Throws<DataFileException>(() => GovDisclosureJson.Parse<ReportDocument>(json, "deep.json"));
    }

    [Fact]
    public void Parse_RandomDamage_IsReadOrRefusedAndNeverCrashes()
    {
        var json = GovDisclosureJson.Serialize(SampleDocuments.Sample());
        Gen.Select(Gen.Int[0, json.Length - 1], Gen.Int[0, 20], Gen.OneOf("", "{", "}", "\"", "null", ",", "1", "[", "\\", "\u0000")).Sample((at, length, text) =>
        {
            var broken = json.Remove(at, Math.Min(length, json.Length - at)).Insert(at, text);
            try
            {
                GovDisclosureJson.Parse<ReportDocument>(broken, "x.json");
            }
            catch (DataFileException error)
            {
                Assert.All(error.Problems, problem => Assert.InRange(problem.Line, 1, 1000));
            }
        }, iter: 1000);
    }

    [Fact]
    public void Parse_ByteOrderMark_IsSkipped()
        => Assert.Equal(2017, GovDisclosureJson.Parse<ReportDocument>("\uFEFF" + Minimal("\"lead\": []"), "x.json").Year);

    /// <summary>Three lines; the member under test stands on the third.</summary>
    private static string Minimal(string member) => $$"""
        {"schema": "govdisclosure/report-document/1",
          "title": "报告", "organ": "区政府", "year": 2017,
          {{member}}
        }
        """;

    private sealed class EndlessStream : Stream
    {
        public long Served { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Served; set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)' ', offset, count);
            Served += count;
            return count;
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
