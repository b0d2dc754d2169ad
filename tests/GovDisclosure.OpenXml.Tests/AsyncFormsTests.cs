using GovDisclosure.Answers;
using GovDisclosure.Forms;
using GovDisclosure.OpenXml.Tests.Word;
using GovDisclosure.Recognition;
using GovDisclosure.Rendering;
using GovDisclosure.Sources;
using GovDisclosure.Tests.Shared;

namespace GovDisclosure.OpenXml.Tests;

public class AsyncFormsTests
{
    public static TheoryData<IReportWriter, ISourceReader> Formats => new()
    {
        { new WordReportWriter(), new WordSourceReader() },
        { new ExcelReportWriter(), new ExcelSourceReader() },
    };

    [Fact]
    public void Package_MethodsThatTakeAStream_HaveAnAsynchronousForm() => Assert.Empty(AsyncForms.Missing(typeof(WordReportWriter).Assembly));

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task WriteAsyncAndReadAsync_StreamsWithoutSynchronousCalls_GiveTheSame(IReportWriter writer, ISourceReader reader)
    {
        using var expected = new MemoryStream();
        writer.Write(SampleDocuments.All, expected);
        await using var output = new AsyncOnlyStream();
        await writer.WriteAsync(SampleDocuments.All, output, TestContext.Current.CancellationToken);
        Assert.Equal(expected.ToArray(), output.Written);

        await using var input = new AsyncOnlyStream(output.Written);
        var read = await reader.ReadAsync(input, "a", cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(Docx.Print(reader.Read(new MemoryStream(output.Written), "a")), Docx.Print(read));
        Assert.NotEmpty(read.Blocks);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task WriteAsyncAndReadAsync_Cancelled_Stop(IReportWriter writer, ISourceReader reader)
    {
        using var source = new CancellationTokenSource();
        await using var output = new AsyncOnlyStream { OnCall = source.Cancel };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writer.WriteAsync(SampleDocuments.All, output, source.Token));
        await using var input = new AsyncOnlyStream(new byte[10_000]);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reader.ReadAsync(input, "a", cancellationToken: source.Token));
        Assert.Equal((0, 0), (output.Passed, input.Passed));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task ReadAsync_AboveTheLimit_TakesNoMoreAndSaysSo(IReportWriter writer, ISourceReader reader)
    {
        await using var input = new AsyncOnlyStream(new byte[100_000]);
        var read = await reader.ReadAsync(input, "a", new ReadingLimits { MaxBytes = 5000 }, TestContext.Current.CancellationToken);
        Assert.Equal(("reading.limit", "file", true), (Assert.Single(read.Findings).RuleId, read.Findings[0].Place, input.Passed <= 5001));
        Assert.NotNull(writer);
    }

    [Fact]
    public async Task WriteAsync_FormAndReportWithLastYear_GiveTheSame()
    {
        var form = FormCatalogue.BuiltIn.Find("2021-format")!;
        using var expected = new MemoryStream();
        ExcelFormWriter.Write(form, expected);
        await using var output = new AsyncOnlyStream();
        await ExcelFormWriter.WriteAsync(form, output, TestContext.Current.CancellationToken);
        Assert.Equal(expected.ToArray(), output.Written);

        var writer = new ExcelReportWriter();
        expected.SetLength(0);
        writer.Write(SampleDocuments.All, expected, FormValues.Empty(form));
        await using var report = new AsyncOnlyStream();
        await writer.WriteAsync(SampleDocuments.All, report, FormValues.Empty(form), TestContext.Current.CancellationToken);
        Assert.Equal(expected.ToArray(), report.Written);
    }

    // A workbook of one form that is read as the report of another form's year: the tables are those of the workbook all the same.
    [Theory]
    [InlineData("2014-statistics")]
    [InlineData("2019-format")]
    [InlineData("2021-format")]
    public void Read_WorkbookOfAnyFormUnderAnyYear_IsWrittenAsAFileThatLoads(string form)
    {
        using var workbook = new MemoryStream();
        ExcelFormWriter.Write(FormCatalogue.BuiltIn.Find(form)!, workbook);
        foreach (var year in Enumerable.Range(2008, 20))
        {
            workbook.Position = 0;
            var read = ReportReading.Read(workbook, "a.xlsx", [new ExcelSourceReader()], new RecognitionOptions { Year = year, Organ = "a" });
            Assert.Equal(read.Report, ReportFile.Parse(new ReportFile(read.Report!).ToJson(), "a.json").Report);
        }
    }
}
