using GovDisclosure.Audit;
using GovDisclosure.Findings;
using GovDisclosure.Forms;
using GovDisclosure.Recognition;
using GovDisclosure.Reports;
using GovDisclosure.Sections;
using GovDisclosure.Statistics;
using GovDisclosure.Texts;

namespace GovDisclosure.Tool.Verbs;

/// <summary>Reads and audits files on every core; a file that cannot be used does not stop the others.</summary>
internal sealed class AuditRun(Host host, Language language, RecognitionOptions options)
{
    // Where things stand in a page takes some 30 KB: those of so many are kept, and further files are read again where it is asked for.
    private const int MostKept = 2_000;

    /// <summary>Reports of the year before, beside those that are audited.</summary>
    public IReadOnlyList<AnnualReport> Previous { get; init; } = [];

    /// <summary>What the reports should be the sum of; null for nothing.</summary>
    public FormValues? ChildrenTotal { get; init; }

    /// <summary>The register that the one report should be the count of; null for none.</summary>
    public string? Cases { get; init; }

    /// <summary>Audits files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="tick">Is called once for each file that was read, from any thread.</param>
    /// <returns>One for each file, in the order of the files.</returns>
    public AuditedFile[] Run(IReadOnlyList<string> files, Action tick)
    {
        // Each file is audited by itself while it is at hand. Only then is it known which years of an organ there are, and most files
        // have nothing new to say beside the year before.
        var audited = new AuditedFile[files.Count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, files.Count, parallel, i =>
        {
            audited[i] = Audit(files[i], isKept: i < MostKept);
            tick();
        });

        var reports = audited.Where(file => file.Audit is not null).Select(file => file.Audit!.Report).ToList();
        var byYear = reports.Concat(Previous).GroupBy(r => (r.Organ, r.Year)).ToDictionary(group => group.Key, group => group.First());
        Parallel.For(0, files.Count, parallel, i =>
        {
            if (audited[i].Audit is { Report: var report } && Before(report, reports.Count, byYear) is { } last)
            {
                audited[i] = WithPrevious(audited[i], last);
            }
        });
        return Array.ConvertAll(audited, file => file with { PlaceOf = null });
    }

    // One report and one before it are compared as asked for, and told apart when they do not belong together.
    private AnnualReport? Before(AnnualReport report, int count, Dictionary<(string Organ, int Year), AnnualReport> byYear)
        => count == 1 && Previous.Count == 1 ? Previous[0] : byYear.GetValueOrDefault((report.Organ, report.Year - 1));

    private AuditedFile Audit(string path, bool isKept)
    {
        try
        {
            var read = ReportInput.Read(host, path, language, options);
            var (counted, findings) = Count(read.Report);
            var file = new AuditedFile(path) { ReadingFindings = [.. read.Findings, .. findings], Counted = counted };
            var audit = Audit(file, read.Report, null);
            return file with { Audit = audit, Places = [.. audit.Findings.Select(read.PlaceOf)], PlaceOf = isKept || path == "-" ? read.Places() : null };
        }
        catch (UnusableInputException problem)
        {
            return new AuditedFile(path) { Problem = problem.Message };
        }
    }

    private AuditedFile WithPrevious(AuditedFile file, AnnualReport last)
    {
        var audit = Audit(file, file.Audit!.Report, last);
        return audit.Findings.SequenceEqual(file.Audit.Findings)
            ? file
            : file with { Audit = audit, Places = [.. audit.Findings.Select(file.PlaceOf ?? PlacesAgain(file.Path))] };
    }

    private Func<Finding, SourcePlace?> PlacesAgain(string path)
    {
        try
        {
            return ReportInput.Read(host, path, language, options).PlaceOf;
        }
        catch (UnusableInputException)
        {
            return _ => null;
        }
    }

    private (FormValues? Counted, IReadOnlyList<Finding> Findings) Count(AnnualReport report)
    {
        if (Cases is null)
        {
            return (null, []);
        }

        var tally = CaseRegister.Tally(host, Cases, report.Year);
        var tables = StatisticsTables.Fill(tally.Statistics, report.Tables?.Form ?? FigureFiles.FindForm(report.Form, report.Year));
        return (tables.Values, [.. tally.Findings, .. tables.Findings]);
    }

    // What reading noticed can be waived as any other finding.
    private AuditResult Audit(AuditedFile file, AnnualReport report, AnnualReport? last)
        => new ReportAudit([new AuditRule("reading", new LocalizedText("读取", "reading"), _ => file.ReadingFindings), .. AuditRules.BuiltIn])
            .Run(new ReportContext(report) { Previous = last, Forms = options.Forms, ChildrenTotal = ChildrenTotal, CasesTally = file.Counted });
}
