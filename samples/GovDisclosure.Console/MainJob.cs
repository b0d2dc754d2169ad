using GovDisclosure.Answers;
using GovDisclosure.OpenXml;
using GovDisclosure.Reports;
using GovDisclosure.Sections;

namespace GovDisclosure.Console;

/// <summary>What a host does once a year: builds a report from its figures, audits it, and writes it in every format.</summary>
/// <param name="output">Where to say what was found.</param>
/// <param name="folder">The folder to write below; made where it is not there.</param>
/// <param name="language">The language of explanations and findings.</param>
internal sealed class MainJob(TextWriter output, string folder, Language language)
{
    private static readonly DisclosureService Service = new() { Writers = [.. DisclosureService.BuiltInWriters, new WordReportWriter()] };

    /// <summary>Builds the report of one year from the data beside the program.</summary>
    /// <param name="name">The name of its data.</param>
    /// <param name="earlier">The names of the data of earlier years, the last year first.</param>
    public void Run(string name, params string[] earlier) => Run(name, isExplained: false, earlier);

    /// <inheritdoc cref="Run(string, string[])"/>
    /// <param name="name">The name of its data.</param>
    /// <param name="isExplained">Whether to say how every share came about.</param>
    /// <param name="earlier">The names of the data of earlier years, the last year first.</param>
    public void Run(string name, bool isExplained, params string[] earlier)
    {
        var reports = Array.ConvertAll(earlier, Load);
        var context = new ReportContext(Load(name)) { IncludeCharts = true, Earlier = reports, Previous = reports.FirstOrDefault() };
        var built = Service.Build(context);

        output.WriteLine(built.Report.PrintedTitle);
        foreach (var explanation in built.Explanations.Where(_ => isExplained))
        {
            output.WriteLine(explanation.ToText(language));
        }

        foreach (var finding in built.Findings)
        {
            output.WriteLine(finding.In(language));
        }

        Write(built, Directory.CreateDirectory(Path.Combine(folder, name)).FullName, context.Previous);
    }

    private void Write(BuiltReport built, string path, AnnualReport? previous)
    {
        // The pages, the data beside them (json), and a workbook whose checks compare the two years.
        foreach (var writer in Service.Writers)
        {
            Write(path, writer.Format, stream => Service.Write(built, writer.Format, stream));
        }

        Write(path, "xlsx", stream => new ExcelReportWriter().Write(built.Document, stream, previous?.Tables));
    }

    private void Write(string path, string format, Action<Stream> write)
    {
        var name = Path.Combine(path, "report." + format);
        using var stream = File.Create(name);
        write(stream);
        output.WriteLine(name);
    }

    private static AnnualReport Load(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "data", name + ".json");
        using var stream = File.OpenRead(path);
        return ReportFile.Load(stream, path).Report;
    }
}
