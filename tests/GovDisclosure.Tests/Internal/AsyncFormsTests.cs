using System.Text;
using GovDisclosure.Answers;
using GovDisclosure.Calendars;
using GovDisclosure.Documents;
using GovDisclosure.Json;
using GovDisclosure.Rendering;
using GovDisclosure.Reports;
using GovDisclosure.Sources;
using GovDisclosure.Tests.Shared;

namespace GovDisclosure.Tests.Internal;

public class AsyncFormsTests
{
    private static readonly ReportDocument Document = new()
    {
        Title = "2023年度政府信息公开工作年度报告",
        Organ = "某区人民政府",
        Year = 2023,
        Sections = [new ReportSection("a", "总体情况") { Blocks = [.. Enumerable.Range(0, 3000).Select(i => new ParagraphBlock($"第{i}段，本机关主动公开政府信息。"))] }],
    };

    public static TheoryData<IReportWriter> Writers => [new HtmlReportWriter(), new MarkdownReportWriter(), new PlainTextReportWriter(), new JsonReportWriter()];

    [Fact]
    public void Package_MethodsThatTakeAStream_HaveAnAsynchronousForm() => Assert.Empty(AsyncForms.Missing(typeof(ISourceReader).Assembly));

    [Theory]
    [MemberData(nameof(Writers))]
    public async Task WriteAsync_StreamWithoutSynchronousCalls_GetsTheSameBytes(IReportWriter writer)
    {
        using var expected = new MemoryStream();
        writer.Write(Document, expected);
        await using var output = new AsyncOnlyStream();
        await writer.WriteAsync(Document, output, TestContext.Current.CancellationToken);
        Assert.Equal(expected.ToArray(), output.Written);
    }

    [Theory]
    [MemberData(nameof(Writers))]
    public async Task WriteAsync_Cancelled_StopsBetweenTwoPieces(IReportWriter writer)
    {
        using var source = new CancellationTokenSource();
        await using var output = new AsyncOnlyStream { OnCall = source.Cancel };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writer.WriteAsync(Document, output, source.Token));
        Assert.Empty(output.Written);
    }

    [Fact]
    public async Task WriteAsync_WriterThatFails_WritesNothing()
    {
        await using var output = new AsyncOnlyStream();
        await Assert.ThrowsAsync<NotSupportedException>(() => new FailingWriter().WriteAsync(Document, output, TestContext.Current.CancellationToken));
        Assert.Equal(0, output.Passed);
    }

    [Fact]
    public async Task WriteAsync_TextWriter_GetsTheSameText()
    {
        await using var output = new StringWriter();
        await new PlainTextReportWriter().WriteAsync(Document, output, TestContext.Current.CancellationToken);
        Assert.Equal(new PlainTextReportWriter().ToText(Document), output.ToString());
    }

    [Fact]
    public async Task ReadAsync_StreamWithoutSynchronousCalls_ReadsTheSame()
    {
        var text = Encoding.UTF8.GetBytes(new PlainTextReportWriter().ToText(Document));
        var reader = new PlainTextSourceReader();
        await using var stream = new AsyncOnlyStream(text);
        var read = await reader.ReadAsync(stream, "a.txt", cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(reader.Read(new MemoryStream(text), "a.txt").Blocks, read.Blocks);
        Assert.Empty(read.Findings);
    }

    [Fact]
    public async Task ReadAsync_Report_ReadsTheSame()
    {
        var text = Encoding.UTF8.GetBytes(new MarkdownReportWriter().ToText(Document));
        await using var stream = new AsyncOnlyStream(text);
        var read = await ReportReading.ReadAsync(stream, "a.md", cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(ReportReading.Read(new MemoryStream(text), "a.md").Report, read.Report);
        Assert.NotNull(read.Report);
    }

    [Theory]
    [InlineData(1_000_000, "more than the limit is not taken in")]
    [InlineData(1001, "one byte too many")]
    public async Task ReadAsync_AboveTheLimit_TellsTheSameFindingAndTakesNoMore(int size, string why)
    {
        var limits = new ReadingLimits { MaxBytes = 1000 };
        var bytes = new byte[size];
        bytes.AsSpan().Fill((byte)'a');
        await using var stream = new AsyncOnlyStream(bytes);
        var read = await new PlainTextSourceReader().ReadAsync(stream, "a.txt", limits, TestContext.Current.CancellationToken);
        Assert.Equal(new PlainTextSourceReader().Read(new MemoryStream(bytes), "a.txt", limits).Findings, read.Findings);
        Assert.Equal(("reading.limit", true), (Assert.Single(read.Findings).RuleId, stream.Passed <= 1001));
        Assert.NotEmpty(why);
    }

    [Fact]
    public async Task ReadAsync_AtTheLimit_IsRead()
    {
        await using var stream = new AsyncOnlyStream("12345"u8.ToArray(), 2);
        var read = await new PlainTextSourceReader().ReadAsync(stream, "a.txt", new ReadingLimits { MaxBytes = 5 }, TestContext.Current.CancellationToken);
        Assert.Empty(read.Findings);
    }

    [Fact]
    public async Task ReadAsync_Cancelled_StopsAtTheNextPiece()
    {
        using var source = new CancellationTokenSource();
        await using var stream = new AsyncOnlyStream(new byte[1_000_000]) { OnCall = source.Cancel };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new PlainTextSourceReader().ReadAsync(stream, "a.txt", cancellationToken: source.Token));
        Assert.Equal(0, stream.Passed);
    }

    [Fact]
    public async Task SaveAsync_LoadAsync_GiveTheReportBack()
    {
        var file = new ReportFile(new AnnualReport { Organ = "某局", Year = 2023 });
        await using var output = new AsyncOnlyStream();
        await file.SaveAsync(output, TestContext.Current.CancellationToken);
        await using var input = new AsyncOnlyStream(output.Written);
        Assert.Equal(file, await ReportFile.LoadAsync(input, "a.json", cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task LoadAsync_FileWithMistakes_ListsThemAsLoadDoes()
    {
        var bytes = Encoding.UTF8.GetBytes("""{"schema": "govdisclosure/holiday-notice/1", "yeer": 1}""");
        var expected = Assert.Throws<DataFileException>(() => HolidayNotice.Load(new MemoryStream(bytes), "n.json"));
        await using var stream = new AsyncOnlyStream(bytes, 7);
        var error = await Assert.ThrowsAsync<DataFileException>(() => HolidayNotice.LoadAsync(stream, "n.json", TestContext.Current.CancellationToken));
        Assert.Equal(expected.Problems, error.Problems);
    }

    [Fact]
    public void AsyncForms_NullArguments_ThrowAtOnce()
    {
        Assert.Throws<ArgumentNullException>("document", () => { _ = new HtmlReportWriter().WriteAsync(null!, Stream.Null); });
        Assert.Throws<ArgumentNullException>("output", () => { _ = new HtmlReportWriter().WriteAsync(Document, (Stream)null!); });
        Assert.Throws<ArgumentNullException>("stream", () => { _ = new PlainTextSourceReader().ReadAsync(null!, "a.txt"); });
        Assert.Throws<ArgumentNullException>("stream", () => { _ = HolidayNotice.LoadAsync(null!, "a.json"); });
    }

    private sealed class FailingWriter : IReportWriter
    {
        public string Format => "x";

        public string MediaType => "x/x";

        public string FileExtension => ".x";

        public void Write(ReportDocument document, Stream output)
        {
            output.Write(new byte[100_000], 0, 100_000);
            throw new NotSupportedException();
        }
    }
}
