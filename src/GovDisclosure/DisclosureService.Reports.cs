using GovDisclosure.Answers;
using GovDisclosure.Audit;
using GovDisclosure.Categories;
using GovDisclosure.Documents;
using GovDisclosure.Forms;
using GovDisclosure.Internal;
using GovDisclosure.Recognition;
using GovDisclosure.Rendering;
using GovDisclosure.Reports;
using GovDisclosure.Sections;
using NodaTime;

namespace GovDisclosure;

/// <content>Annual reports: built, checked, written, read.</content>
public sealed partial class DisclosureService
{
    /// <summary>Builds a report and checks it.</summary>
    /// <param name="report">The report's data.</param>
    /// <param name="previous">The same organ's report of the year before; null where it is not at hand.</param>
    /// <returns>The document with everything that the sections and the audit noticed, and how its numbers came about.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentException">The report's form, or that of its year, is not among <see cref="Outlines"/>.</exception>
    public BuiltReport Build(AnnualReport report, AnnualReport? previous = null)
        => Build(new ReportContext(report) { Previous = previous });

    /// <summary>Builds a report and checks it.</summary>
    /// <param name="context">The report's data and what it is measured against; what it does not set is taken from the service.</param>
    /// <returns>The document with everything that the sections and the audit noticed, and how its numbers came about.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    /// <exception cref="ArgumentException">The report's form, or that of its year, is not among <see cref="Outlines"/>.</exception>
    public BuiltReport Build(ReportContext context)
    {
        var own = WithParts(context);
        var built = Builder.Build(own);
        var audit = Auditor.Run(own with { Document = built.Document });
        return new BuiltReport(built.Report, built.Document, built.Findings.Concat(audit.Findings), built.Explanations);
    }

    /// <summary>Checks a report's data.</summary>
    /// <param name="report">The report.</param>
    /// <param name="previous">The same organ's report of the year before; null where it is not at hand.</param>
    /// <returns>The findings of all <see cref="Rules"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public AuditResult Audit(AnnualReport report, AnnualReport? previous = null)
        => Audit(new ReportContext(report) { Previous = previous });

    /// <summary>Checks a report.</summary>
    /// <param name="context">The report's data and what it is measured against; what it does not set is taken from the service.</param>
    /// <returns>The findings of all <see cref="Rules"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public AuditResult Audit(ReportContext context) => Auditor.Run(WithParts(context));

    /// <summary>Reads and checks files of reports: the years of one organ beside each other, every finding with its place in its file.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="options">What they are measured against; null for nothing but each other.</param>
    /// <param name="cancellationToken">Stops the audit between two files.</param>
    /// <returns>One for each file, in their order; a file that cannot be used says why and stops no other.</returns>
    /// <remarks>Files are read on several threads, see <see cref="AuditOptions.MaxParallelism"/>; of files that can be opened again some may be opened twice.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="sources"/>, or one of them, is null.</exception>
    /// <exception cref="ArgumentException">One of <see cref="AuditOptions.Children"/> has no tables, or tables of another form than the others.</exception>
    /// <exception cref="OverflowException">The sum of <see cref="AuditOptions.Children"/> does not fit into a cell.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IReadOnlyList<AuditedFile> AuditFiles(IEnumerable<ReportSource> sources, AuditOptions? options = null, CancellationToken cancellationToken = default)
    {
        ReportSource[] files = [.. Guard.NotNull(sources).Select(source => Guard.NotNull(source, nameof(sources)))];
        return new FileAudit(this, options ?? new AuditOptions()).Run(files, cancellationToken);
    }

    /// <summary>Reads and checks one file of a report.</summary>
    /// <param name="stream">The file; read to its end or to the limit and not closed.</param>
    /// <param name="name">The file's name or address.</param>
    /// <param name="options">What it is measured against; null for nothing.</param>
    /// <returns>What was found and where, or why the file cannot be used.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="IOException">The stream itself fails.</exception>
    public AuditedFile AuditFile(Stream stream, string name, AuditOptions? options = null)
        => Audited(Read(stream, name, options?.Recognition), options ?? new AuditOptions());

    /// <summary>Writes a report that was built.</summary>
    /// <param name="built">The report.</param>
    /// <param name="format">The format: one of <see cref="Writers"/>; <c>json</c> holds the data and the findings beside the document.</param>
    /// <param name="output">Where to write; left open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">No writer writes the format; the message names those that there are.</exception>
    public void Write(BuiltReport built, string format, Stream output)
    {
        Guard.NotNull(built);
        var writer = WriterOf(format);
        if (writer is JsonReportWriter)
        {
            new ReportFile(built).Save(output);
        }
        else
        {
            writer.Write(built.Document, output);
        }
    }

    /// <summary>Writes a document as a text.</summary>
    /// <param name="document">The document.</param>
    /// <param name="format">The format: one of <see cref="Writers"/> that is text in UTF-8, such as <c>html</c>, <c>md</c>, <c>txt</c> or <c>json</c>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">No writer writes the format; the message names those that there are.</exception>
    public string ToText(ReportDocument document, string format) => WriterOf(format).ToText(Guard.NotNull(document));

    /// <summary>The writer of a format.</summary>
    /// <param name="format">The format, for example <c>html</c>.</param>
    /// <returns>The writer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="format"/> is null.</exception>
    /// <exception cref="ArgumentException">No writer writes the format; the message names those that there are.</exception>
    public IReportWriter WriterOf(string format)
    {
        Guard.NotNull(format);
        return Writers.FirstOrDefault(writer => string.Equals(writer.Format, format, StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException($"No writer writes \"{format}\"; the formats are {string.Join(", ", Writers.Select(w => w.Format))}.", nameof(format));
    }

    /// <summary>Reads a report from a file of any kind that <see cref="Readers"/> know: its own JSON, a filled workbook, a published file.</summary>
    /// <param name="stream">The file; read to its end or to the limit and not closed. It need not be seekable.</param>
    /// <param name="name">The file's name or address; its ending helps to pick the reader.</param>
    /// <param name="options">What is known beforehand; null for the service's forms alone.</param>
    /// <returns>The report; one without <see cref="RecognizedReport.Report"/> and with findings where the file is none.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="IOException">The stream itself fails.</exception>
    public RecognizedReport Read(Stream stream, string name, RecognitionOptions? options = null)
        => ReportReading.Read(stream, name, Readers, WithForms(options), Limits);

    /// <summary>The form whose tables a report fills in: the named one, or that of the year.</summary>
    /// <param name="name">The id or short name of a form of <see cref="Forms"/>; null for the form of the year.</param>
    /// <param name="year">The report year.</param>
    /// <returns>The form with the tables; null where none is known or it has no tables.</returns>
    public Form? TablesFor(string? name, int year)
        => (name is null ? Forms.ForYear(year).FirstOrDefault(form => form.Tables.Count > 0) : Forms.Find(name)) is { } form ? Forms.TablesOf(form) : null;

    /// <summary>Checks a report; what was noticed before is among the findings, first, and waived as they are.</summary>
    internal AuditResult Audit(ReportContext context, IReadOnlyList<Finding> noticed) => noticed.Count == 0
        ? Audit(context)
        : new ReportAudit([new AuditRule("reading", new LocalizedText("读取", "reading"), _ => noticed), .. Rules]).Run(WithParts(context));

    private AuditedFile Audited(RecognizedReport read, AuditOptions options)
    {
        var audit = new FileAudit(this, options);
        var file = audit.Audit(read, isKept: true);
        return file.Report is { } report && new ReportYears([file], options.Previous).Before(report) is { } last
            ? audit.WithPrevious(file, ReportSource.Of(read.Name, () => Stream.Null), last) with { PlaceOf = null }
            : file with { PlaceOf = null };
    }

    private ReportBuilder Builder => field ??= new ReportBuilder(Sections.Count == 0 ? Outlines : Outlines.Select(WithSections));

    private ReportAudit Auditor => field ??= new ReportAudit(Rules);

    private ReportOutline WithSections(ReportOutline outline)
        => Sections.Aggregate(outline, (changed, builder) => changed.Contains(builder.Code) ? changed.Replace(builder.Code, builder) : changed.Add(builder));

    private RecognitionOptions WithForms(RecognitionOptions? options)
        => options is null ? new RecognitionOptions { Forms = Forms }
            : ReferenceEquals(options.Forms, FormCatalogue.BuiltIn) ? options with { Forms = Forms }
            : options;

    /// <summary>The context with the service's parts where it has none of its own.</summary>
    private ReportContext WithParts(ReportContext context) => Guard.NotNull(context) with
    {
        Calendar = context.Calendar ?? Calendars.Current,
        Forms = context.Forms ?? Forms,
        Schemes = ReferenceEquals(context.Schemes, CategoryScheme.All) ? Schemes : context.Schemes,
        Regime = context.Regime ?? RegimeOn(new LocalDate(context.Report.Year + 1, 3, 31)),
    };
}
