using System.Diagnostics;
using GovDisclosure.OpenXml;
using GovDisclosure.Reading;
using GovDisclosure.Reports;

namespace GovDisclosure.Tool.Tests;

/// <summary>Our documents, printed to PDF by an office program, read back with every cell; where there is no such program, nothing is asked.</summary>
public sealed class OfficeProgramTests : IDisposable
{
    private static readonly DisclosureService Service = new()
    {
        Readers = [.. DocumentReaders.All, new WordSourceReader(), new ExcelSourceReader()],
        Writers = [.. DisclosureService.BuiltInWriters, new WordReportWriter(), new ExcelReportWriter()],
    };

    private readonly string _folder = Directory.CreateTempSubdirectory("gov-disclosure-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("docx", "writer_pdf_Export")]
    [InlineData("html", "writer_web_pdf_Export")]
    public void Pdf_OfOurReportsByAnOfficeProgram_HoldsEveryCell(string format, string filter)
    {
        string[] names = ["hongze-2023", "hongze-2024", "pingtan-2019", "pingtan-2022"];
        foreach (var name in names)
        {
            using var output = File.Create(Path.Combine(_folder, $"{name}.{format}"));
            Service.Write(Service.Build(Data(name)), format, output);
        }

        Print(filter, names.Select(name => $"{name}.{format}"));
        foreach (var name in names)
        {
            using var file = File.OpenRead(Path.Combine(_folder, name + ".pdf"));
            var read = Service.Read(file, name + ".pdf");
            Assert.True(read.Report is not null, name);
            Assert.Equal(Data(name).Tables, read.Report.Tables);
            Assert.DoesNotContain(read.Findings, finding => finding.Severity == Severity.Error);
        }
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("html")]
    [InlineData("xlsx")]
    public void Document_OfOurReportsSavedAnewByAnOfficeProgram_HoldsEveryCell(string format)
    {
        var to = format == "html" ? "odt" : format;
        string[] names = ["hongze-2024", "pingtan-2022"];
        foreach (var name in names)
        {
            using var output = File.Create(Path.Combine(_folder, $"{name}.{format}"));
            Service.Write(Service.Build(Data(name)), format, output);
        }

        Assert.SkipWhen(format == "xlsx" && !CanConvert("xlsx", $"{names[0]}.xlsx"), "No spreadsheet program.");
        Convert(to == "odt" ? "docx:MS Word 2007 XML" : to, format == "html" ? "HTML (StarWriter)" : null, names.Select(name => $"{name}.{format}"));
        foreach (var name in names)
        {
            using var file = File.OpenRead(Path.Combine(_folder, "out", name + (format == "html" ? ".docx" : "." + format)));
            var read = Service.Read(file, file.Name);
            Assert.True(read.Report is not null, name);
            Assert.Equal(Data(name).Tables, read.Report.Tables);
        }
    }

    private static AnnualReport Data(string name) => Answers.ReportFile.Parse(File.ReadAllText(PublishedReports.PathOf(name)), name).Report;

    private bool CanConvert(string format, string file)
    {
        Convert(format, null, [file]);
        return File.Exists(Path.Combine(_folder, "out", file));
    }

    private void Print(string filter, IEnumerable<string> files) => Start(["--convert-to", "pdf:" + filter, .. files]);

    private void Convert(string to, string? inFilter, IEnumerable<string> files)
        => Start([.. inFilter is null ? (string[])[] : ["--infilter=" + inFilter], "--convert-to", to, "--outdir", "out", .. files]);

    private void Start(IEnumerable<string> arguments)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "No office program.");
        var start = new ProcessStartInfo("/usr/bin/soffice") { WorkingDirectory = _folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in (string[])["--headless", $"-env:UserInstallation=file://{_folder}/profile", .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(4)), "No end.");
        _ = output.Result + error.Result;
    }
}
