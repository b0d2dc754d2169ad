using GovDisclosure.Audit;
using GovDisclosure.Forms;
using GovDisclosure.Internal;
using GovDisclosure.Recognition;
using GovDisclosure.Reports;
using GovDisclosure.Statistics;

namespace GovDisclosure;

/// <summary>Reads and audits files side by side, pairs the years of an organ, and joins findings with their places; a file that cannot be used stops no other.</summary>
internal sealed class FileAudit(DisclosureService service, AuditOptions options)
{
    // Where things stand in a page takes some 30 KB: those of so many are kept, and further files are read again where it is asked for.
    private const int MostKept = 2_000;

    private readonly Lazy<IReadOnlyList<RequestLine>?> _register = new(() => options.Register is { } records ? [.. records] : null);

    private readonly FormValues? _children = Total(options.Children);

    private int _done;

    public IReadOnlyList<AuditedFile> Run(IReadOnlyList<ReportSource> sources, CancellationToken cancellationToken)
    {
        // A register that fails is the host's mistake and no file's.
        _ = _register.Value;

        // Each file is audited by itself while it is at hand. Only then is it known which years of an organ there are, and most files
        // have nothing new to say beside the year before.
        var audited = new AuditedFile[sources.Count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.MaxParallelism ?? Environment.ProcessorCount, CancellationToken = cancellationToken };
        Parallel.For(0, sources.Count, parallel, i =>
        {
            audited[i] = Audit(sources[i], i < MostKept || !sources[i].CanReopen);
            Tick();
        });
        var years = new ReportYears(audited, options.Previous);
        Parallel.For(0, sources.Count, parallel, i =>
        {
            if (audited[i].Report is { } report && years.Before(report) is { } last)
            {
                audited[i] = Beside(audited[i], sources[i], last);
            }
        });
        return Array.AsReadOnly(Array.ConvertAll(audited, file => file with { PlaceOf = null }));
    }

    /// <summary>Audits one file that was read.</summary>
    public AuditedFile Audit(RecognizedReport read, bool isKept)
    {
        if (read.Report is not { } report)
        {
            return new AuditedFile(read.Name) { ReadingFindings = Reasons(read), Problems = read.Problems, Places = [.. Reasons(read).Select(read.PlaceOf)] };
        }

        var (counted, findings) = Count(report);
        var file = new AuditedFile(read.Name) { ReadingFindings = [.. read.Findings, .. findings], Counted = counted };
        var audit = Audit(file, report, null);
        return file with { Audit = audit, Places = [.. audit.Findings.Select(read.PlaceOf)], PlaceOf = isKept ? read.PlacesAlone().PlaceOf : null };
    }

    /// <summary>Audits a file anew beside last year's report.</summary>
    public AuditedFile WithPrevious(AuditedFile file, ReportSource source, AnnualReport last)
    {
        var audit = Audit(file, file.Report!, last);
        return audit.Findings.SequenceEqual(file.Findings)
            ? file
            : file with { Audit = audit, Places = [.. audit.Findings.Select(file.PlaceOf ?? PlacesAgain(source))] };
    }

    public void Tick() => options.Progress?.Report(Interlocked.Increment(ref _done));

    // Whatever goes wrong with a file, in its stream, a host's reader or a host's rule, is that file's answer: the others have theirs.
    private AuditedFile Audit(ReportSource source, bool isKept)
    {
        var isOpen = false;
        try
        {
            using var stream = source.Open();
            isOpen = true;
            return Audit(service.Read(stream, source.Name, options.Recognition), isKept);
        }
        catch (Exception problem)
        {
            return new AuditedFile(source.Name) { ReadingFindings = [isOpen ? Failed(source, problem) : Unopened(source, problem)], Places = [null] };
        }
    }

    private AuditedFile Beside(AuditedFile file, ReportSource source, AnnualReport last)
    {
        try
        {
            return WithPrevious(file, source, last);
        }
        catch (Exception problem)
        {
            // What was found in the file by itself stays.
            return file.Report is { } report
                ? file with { Audit = new AuditResult(report, [.. file.Findings, Failed(source, problem)]), Places = [.. file.Places, null] }
                : file;
        }
    }

    private static Finding Unopened(ReportSource source, Exception problem)
    {
        return new Finding("reading.unopened", Severity.Error, source.Name, Wording.Of("无法打开文件：{0}", "the file cannot be opened: {0}", Reason.Of(problem)));
    }

    private static Finding Failed(ReportSource source, Exception problem)
    {
        var reason = Reason.Of(problem);
        if (problem is not IOException)
        {
            reason = new LocalizedText($"{reason.Chinese}（“{problem.GetType().Name}”）", $"{problem.GetType().Name}: {reason.English}");
        }

        return new Finding("reading.failed", Severity.Error, source.Name, Wording.Of("文件未能读取并检查完毕：{0}", "the file could not be read and checked to its end: {0}", reason));
    }

    private static IReadOnlyList<Finding> Reasons(RecognizedReport read) => read.Findings.Any(finding => finding.Severity == Severity.Error)
        ? read.Findings
        : [.. read.Findings, new Finding("reading.none", Severity.Error, read.Name, new LocalizedText("文件中没有年度报告", "the file holds no annual report"))];

    private Func<Finding, SourcePlace?> PlacesAgain(ReportSource source)
    {
        try
        {
            using var stream = source.Open();
            return service.Read(stream, source.Name, options.Recognition).PlaceOf;
        }
        catch (Exception)
        {
            return _ => null;
        }
    }

    private (FormValues? Counted, IReadOnlyList<Finding> Findings) Count(AnnualReport report)
    {
        if (_register.Value is not { } records || (report.Tables?.Form ?? service.TablesFor(report.Form, report.Year)) is not { } form)
        {
            return (null, []);
        }

        var tally = RequestTally.TallyLines(report.Year, records, service.TallyNow);
        var tables = StatisticsTables.Fill(tally.Statistics, form);
        return (tables.Values, [.. tally.Findings, .. tables.Findings]);
    }

    /// <exception cref="ArgumentException">A report has no tables, or tables of another form than the others.</exception>
    private static FormValues? Total(IReadOnlyList<AnnualReport> children)
    {
        FormValuesBuilder? sum = null;
        foreach (var report in children)
        {
            var tables = report.Tables ?? throw Guard.Invalid($"The report of {report.Organ} has no tables to add up.", nameof(AuditOptions.Children));
            sum ??= new FormValuesBuilder(tables.Form);
            if (!sum.Form.Equals(tables.Form))
            {
                throw Guard.Invalid($"The report of {report.Organ} is in form {tables.Form}, the others in {sum.Form}.", nameof(AuditOptions.Children));
            }

            sum.Add(tables);
        }

        return sum?.Build();
    }

    // What reading noticed can be waived as any other finding.
    private AuditResult Audit(AuditedFile file, AnnualReport report, AnnualReport? last)
        => service.Audit(
            new ReportContext(report) { Previous = last, ChildrenTotal = _children, CasesTally = file.Counted, Forms = options.Recognition?.Forms },
            file.ReadingFindings);
}
