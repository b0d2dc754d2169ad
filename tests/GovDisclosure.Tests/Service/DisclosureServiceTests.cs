using System.Text;
using GovDisclosure.Answers;
using GovDisclosure.Audit;
using GovDisclosure.Calendars;
using GovDisclosure.Forms;
using GovDisclosure.Json;
using GovDisclosure.Reports;
using GovDisclosure.Sources;
using GovDisclosure.Statistics;
using GovDisclosure.Tests.Reports;
using GovDisclosure.Tests.Shared;

namespace GovDisclosure.Tests.Service;

public class DisclosureServiceTests
{
    private static readonly DisclosureService Service = new();

    [Fact]
    public void Build_Report_HasTheFindingsOfTheAuditToo()
    {
        var built = Service.Build(NaxiReport.Data);
        Assert.Contains(built.Findings, f => f.RuleId == "shares.base");
        Assert.Equal(NaxiReport.Built.Document, built.Document);
        Assert.Superset(Service.Audit(NaxiReport.Data).Findings.ToHashSet(), built.Findings.ToHashSet());
    }

    [Theory]
    [InlineData("html")]
    [InlineData("md")]
    [InlineData("txt")]
    [InlineData("json")]
    public async Task Write_ReportThatWasBuilt_ReadsBackEqual(string format)
    {
        var built = Service.Build(NaxiReport.Data);
        using var stream = new MemoryStream();
        Service.Write(built, format, stream);
        using var written = new AsyncOnlyStream();
        await Service.WriteAsync(built, format, written, TestContext.Current.CancellationToken);
        Assert.Equal(stream.ToArray(), written.Written);
        if (format != "html")
        {
            stream.Position = 0;
            var read = Service.Read(stream, "report." + format);
            Assert.Equal((built.Report.Organ, built.Report.Year), (read.Report!.Organ, read.Report.Year));
            using var again = new AsyncOnlyStream(stream.ToArray());
            Assert.Equal(read.Report, (await Service.ReadAsync(again, "report." + format, null, TestContext.Current.CancellationToken)).Report);
        }
    }

    [Fact]
    public void WriterOf_UnknownFormat_NamesTheFormats()
        => Assert.Contains("html, md, txt, json", Assert.Throws<ArgumentException>(() => Service.WriterOf("pdf")).Message, StringComparison.Ordinal);

    [Fact]
    public void AuditFiles_YearsOfOneOrgan_AreHeldBesideEachOther()
    {
        var (last, year) = (Form(2021, 5), Form(2022, 7));
        var files = Service.AuditFiles([Source(year), Source(last)]);
        var expected = Service.Audit(year, last);
        Assert.Equal(expected.Findings, files[0].Findings);
        Assert.Contains(expected.Findings, f => !Service.Audit(year).Findings.Contains(f));
        Assert.Equal(Service.Audit(last).Findings, files[1].Findings);
        Assert.Equal(files[0].Findings, Service.AuditFiles([Source(year)], new AuditOptions { Previous = [last] })[0].Findings);
    }

    [Fact]
    public void AuditFiles_FilesThatCannotBeUsed_SayWhyAndStopNoOther()
    {
        var files = Service.AuditFiles([
            ReportSource.OfFile("/nowhere/at/all.json"), ReportSource.OfFile("\0"), Text("a.json", "{"), Text("b.bin", "?"), Text("c.txt", "没有报告"), Source(NaxiReport.Data)]);
        Assert.All(files.Take(5), file => Assert.Contains(file.Findings, f => f.Severity == Severity.Error));
        Assert.All(files.Take(5), file => Assert.Null(file.Report));
        Assert.All(files, file => Assert.Equal(file.Findings.Count, file.Places.Count));
        Assert.Equal((1, 0), (files[2].Problems[0].Line, files[3].Problems.Count));
        Assert.NotNull(files[5].Report);
    }

    [Theory]
    [InlineData(typeof(InvalidOperationException))]
    [InlineData(typeof(OutOfMemoryException))]
    [InlineData(typeof(OperationCanceledException))]
    [InlineData(typeof(IOException))]
    [InlineData(typeof(ArgumentException))]
    public void AuditFiles_AnythingFailsInAFile_IsThatFilesAnswerAndTheOthersHaveTheirs(Type type)
    {
        Exception Failure() => (Exception)Activator.CreateInstance(type, "broken here")!;
        var (last, year) = (Form(2021, 5), Form(2022, 7));
        var service = new DisclosureService
        {
            Readers = [new FailingReader(Failure), .. Service.Readers],
            Rules = [.. Service.Rules, new AuditRule("own.rule", new LocalizedText("自有", "own"), context => context.Report.Year == 2022 && context.Previous is not null ? throw Failure() : [])],
        };
        var files = service.AuditFiles([ReportSource.Of("a.json", () => throw Failure()), Text("a.failing", "?"), ReportSource.Of("b.json", () => new FailingStream(Failure)), Source(year), Source(last)]);
        Assert.Equal(["reading.unopened", "reading.failed", "reading.failed", "reading.failed"], files.Take(4).Select(file => file.Findings[^1].RuleId));
        Assert.All(files.Take(4), file => Assert.Contains("broken here", file.Findings[^1].Message.English, StringComparison.Ordinal));
        Assert.All(files, file => Assert.Equal(file.Findings.Count, file.Places.Count));
        Assert.Equal(Service.Audit(year).Findings, files[3].Findings.SkipLast(1));
        Assert.Equal(Service.Audit(last).Findings, files[4].Findings);
    }

    [Fact]
    public async Task AuditFileAsync_PublishedFile_JoinsFindingsWithTheirPlaces()
    {
        using var text = new MemoryStream();
        Service.Write(Service.Build(NaxiReport.Data), "md", text);
        using var stream = new AsyncOnlyStream(text.ToArray());
        var file = await Service.AuditFileAsync(stream, "report.md", null, TestContext.Current.CancellationToken);
        var slogan = Enumerable.Range(0, file.Findings.Count).Single(i => file.Findings[i].RuleId == "prose.slogan");
        Assert.True(file.Places[slogan] is { Line: > 0 });
        text.Position = 0;
        Assert.Equal(Service.AuditFile(text, "report.md"), file);
    }

    [Fact]
    public void AuditFiles_Cancelled_Stops()
        => Assert.ThrowsAny<OperationCanceledException>(() => Service.AuditFiles([Source(NaxiReport.Data)], null, new CancellationToken(canceled: true)));

    [Fact]
    public void Deadlines_OfTheYear_AreThoseOfTheHostsRegimes()
    {
        var regime = DisclosureRegime.Of2019 with { PublicationWorkingDays = new RuleValue<int>(7, DisclosureRegime.Of2019.PublicationWorkingDays.Citation) };
        var own = new DisclosureService { Regimes = [DisclosureRegime.Of2007, regime] };
        Assert.Equal(new LocalDate(2024, 3, 13), own.PublicationDeadline(new LocalDate(2024, 3, 4)).DueDate);
        Assert.Equal(new LocalDate(2024, 4, 1), Service.PublicationDeadline(new LocalDate(2024, 3, 4)).DueDate);
        Assert.Same(regime, own.ReportDeadline(OrganKind.County, 2023).Regime);
        Assert.Throws<LawNotInForceException>(() => own.PublicationDeadline(new LocalDate(2008, 4, 30)));
    }

    [Fact]
    public async Task LoadNoticeAsync_BrokenFile_ChangesNothing()
    {
        var service = new DisclosureService();
        using var broken = new AsyncOnlyStream(Encoding.UTF8.GetBytes("{}"));
        await Assert.ThrowsAsync<DataFileException>(() => service.LoadNoticeAsync(broken, "broken.json", null, TestContext.Current.CancellationToken));
        Assert.Same(WorkingDayCalendar.China, service.Calendars.Current);
        using var good = new AsyncOnlyStream(Encoding.UTF8.GetBytes(Notices.Json));
        var loaded = await service.LoadNoticeAsync(good, "2027.json", null, TestContext.Current.CancellationToken);
        Assert.Equal(Notices.Of2027, loaded.Notice);
        Assert.NotEmpty(loaded.Findings);
        Assert.Same(loaded.Notice, service.Calendars.Current.Notices[^1]);
    }

    [Fact]
    public void AuditFiles_Children_AreWhatTheReportIsTheSumOf()
    {
        var (one, other) = (Form(2022, 3) with { Organ = "甲局" }, Form(2022, 4) with { Organ = "乙局" });
        bool Agrees(AnnualReport sum) => !Service.AuditFiles([Source(sum)], new AuditOptions { Children = [one, other] })[0].Findings.Any(f => f.RuleId == "form.children");
        Assert.True(Agrees(Form(2022, 7)));
        Assert.False(Agrees(Form(2022, 8)));
        var error = Assert.Throws<ArgumentException>("Children", () => Service.AuditFiles([Source(one)], new AuditOptions { Children = [one, NaxiReport.Data] }));
        Assert.Contains(NaxiReport.Data.Organ, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SumUp_ReportsOfOrgans_AddsUpAndSaysWhatIsMissing()
    {
        var reports = new[] { Form(2022, 3) with { Organ = "甲局" }, Form(2022, 4) with { Organ = "乙局" }, new AnnualReport { Organ = "丙局", Year = 2022 } };
        var sum = Service.SumUp(reports);
        Assert.Equal(("合计", 2022, 2, 2), (sum.Report.Organ, sum.Report.Year, sum.Expected, sum.Counted));
        Assert.Equal(7, sum.Report.Tables!["table3", "carriedIn", "total"].Number);
        Assert.Equal(["rollup.no-tables"], sum.Findings.Select(f => f.RuleId));
        var tree = OrganTree.Of([new("c", "某县") { Reports = false }, new("a", "甲局", "c"), new("b", "乙局", "c"), new("d", "丁局", "c")]);
        var below = Service.SumUp(reports.Take(2), tree);
        Assert.Equal(("某县", 3, 2, 7), (below.Report.Organ, below.Expected, below.Counted, below.RollUp.SumOf("c")["table3", "carriedIn", "total"].Number));
        Assert.Throws<ArgumentException>("reports", () => Service.SumUp([]));
    }

    private static ReportSource Source(AnnualReport report) => Text(FormattableString.Invariant($"{report.Year}.json"), new ReportFile(report).ToJson());

    private static ReportSource Text(string name, string text) => ReportSource.Of(name, () => new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static AnnualReport Form(int year, long carried)
    {
        var form = Service.Forms.Find("2021-format")!;
        var cells = new FormValuesBuilder(form);
        foreach (var cell in form.Cells)
        {
            cells[cell.Index] = CellValue.Count(cell.RowId is "carriedIn" or "carriedOut" ? carried : 0);
        }

        return new AnnualReport { Organ = "某局", Year = year, Form = form.Id, Tables = cells.Build() };
    }

    /// <summary>A host's reader with a mistake in it.</summary>
    private sealed class FailingReader(Func<Exception> failure) : ISourceReader
    {
        public SourceFormat Format => SourceFormat.PlainText;

        public bool CanRead(string name, ReadOnlySpan<byte> head) => name.EndsWith(".failing", StringComparison.Ordinal);

        public SourceDocument Read(Stream stream, string name, ReadingLimits? limits = null) => throw failure();
    }

    private sealed class FailingStream(Func<Exception> failure) : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw failure();

        public override int Read(Span<byte> buffer) => throw failure();
    }
}
