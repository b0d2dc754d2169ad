using GovDisclosure.Calendars;
using GovDisclosure.Categories;
using GovDisclosure.Answers;
using GovDisclosure.Documents;
using GovDisclosure.Forms;
using GovDisclosure.Internal;
using GovDisclosure.Publishing;
using GovDisclosure.Recognition;
using GovDisclosure.Reports;
using GovDisclosure.Sources;
using NodaTime;

namespace GovDisclosure;

/// <content>Publication: personal data looked for before, catalogue and deadlines.</content>
public sealed partial class DisclosureService
{
    private static readonly IPersonalDataReader[] TextChecks = [new HtmlPersonalData(), new TextPersonalData()];

    /// <summary>The readers that look for personal data in whole files and mask it, asked in their order; text and HTML are read after them.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<IPersonalDataReader> PersonalDataReaders { get; init => field = ValueList.Copy(Guard.NotNull(value, nameof(PersonalDataReaders))); } = [];

    /// <summary>Looks for personal data in a file that is to be published, hidden content included.</summary>
    /// <param name="stream">The file; read to its end or to a limit and not closed.</param>
    /// <param name="name">The file's name or address; its ending helps to pick the reader.</param>
    /// <param name="options">What is looked for; null for everything, with ages told on <see cref="Today"/>.</param>
    /// <returns>What was found and what could not be read; never a value.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="IOException">The stream itself fails.</exception>
    public PersonalDataReport CheckPersonalData(Stream stream, string name, PersonalDataOptions? options = null) => Look(stream, name, options, null);

    /// <summary>Looks for personal data in a file and writes a copy of the same form with it masked.</summary>
    /// <param name="stream">The file; read to its end or to a limit and not closed.</param>
    /// <param name="name">The file's name or address; its ending helps to pick the reader.</param>
    /// <param name="output">Where the copy goes; left open. Text, HTML and what <see cref="PersonalDataReaders"/> know; nothing is written of another kind.</param>
    /// <param name="options">What is looked for and how it is masked; null for everything.</param>
    /// <returns>What was found and masked; with a finding of the rule <c>personal-data.not-masked</c> where no copy was written.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">A stream itself fails.</exception>
    public PersonalDataReport MaskPersonalData(Stream stream, string name, Stream output, PersonalDataOptions? options = null)
        => Look(stream, name, options, Guard.NotNull(output));

    /// <summary>Looks for personal data in a file from a stream that allows no synchronous call; see <see cref="CheckPersonalData(Stream, string, PersonalDataOptions)"/>.</summary>
    /// <param name="stream">The file; taken in to its end or to <see cref="ReadingLimits.MaxBytes"/> and not closed.</param>
    /// <param name="name">The file's name or address.</param>
    /// <param name="options">What is looked for; null for everything.</param>
    /// <param name="cancellationToken">Stops the taking in.</param>
    /// <returns>What was found; a finding where the file is larger than the limit.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="IOException">The stream itself fails.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public Task<PersonalDataReport> CheckPersonalDataAsync(Stream stream, string name, PersonalDataOptions? options = null, CancellationToken cancellationToken = default)
    {
        Guard.NotBlank(name);
        return PersonalDataStreams.ReadAsync(stream, name, Limits, null, (file, _) => Look(file, name, options, null), cancellationToken);
    }

    /// <summary>Writes a masked copy of a file to a stream that allows no synchronous call; see <see cref="MaskPersonalData"/>.</summary>
    /// <param name="stream">The file; taken in to its end or to <see cref="ReadingLimits.MaxBytes"/> and not closed.</param>
    /// <param name="name">The file's name or address.</param>
    /// <param name="output">Where the copy goes; left open. It gets the finished copy only.</param>
    /// <param name="options">What is looked for and how it is masked; null for everything.</param>
    /// <param name="cancellationToken">Stops the taking in, and between two pieces of the copy.</param>
    /// <returns>What was found and masked.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">A stream itself fails.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public Task<PersonalDataReport> MaskPersonalDataAsync(Stream stream, string name, Stream output, PersonalDataOptions? options = null, CancellationToken cancellationToken = default)
    {
        Guard.NotBlank(name);
        return PersonalDataStreams.ReadAsync(stream, name, Limits, Guard.NotNull(output), (file, copy) => Look(file, name, options, copy), cancellationToken);
    }

    /// <summary>Looks for personal data in a file that was read already.</summary>
    /// <param name="document">The file; what its reader left out is not looked at.</param>
    /// <param name="options">What is looked for; null for everything.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public PersonalDataReport CheckPersonalData(SourceDocument document, PersonalDataOptions? options)
        => DocumentPersonalData.Check(Guard.NotNull(document), OnToday(options));

    /// <summary>Checks the header of the catalogue that a file prints above its text: index number, title, organ, dates and the like (2019 Regulations, art. 12).</summary>
    /// <param name="stream">The file; read to its end or to <see cref="Limits"/> and not closed.</param>
    /// <param name="name">The file's name or address; its ending helps to pick one of <see cref="Readers"/>.</param>
    /// <returns>
    /// What <see cref="CatalogueRegister.Check"/> finds in the one entry; a notice of the rule <c>catalogue.no-header</c> where the file has no header;
    /// nothing where no reader knows the file.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="IOException">The stream itself fails.</exception>
    public IReadOnlyList<Finding> CheckCatalogueHeader(Stream stream, string name)
    {
        Guard.NotNull(stream);
        Guard.NotBlank(name);
        using var file = new PeekStream(stream);
        var head = file.Head().ToArray();
        if (Readers.Concat(ReportReading.TextReaders).FirstOrDefault(reader => reader.CanRead(name, head)) is not { } reader)
        {
            return [];
        }

        return CatalogueHeader.Of(reader.Read(file, name, Limits)) is { } entry
            ? CatalogueRegister.Check([entry])
            : [new Finding("catalogue.no-header", Severity.Info, ReadingFindings.File, Wording.Of("没有目录信息（索引号、名称、发布机构、日期等）", "there is no header of the catalogue (index number, title, organ, dates)"))];
    }

    /// <summary>Checks the header of the catalogue of a file from a stream that allows no synchronous call, see <see cref="CheckCatalogueHeader"/>.</summary>
    /// <param name="stream">The file; it is taken in to its end, or to one byte after the limit of <see cref="Limits"/>, and not closed.</param>
    /// <param name="name">The file's name or address; its ending helps to pick one of <see cref="Readers"/>.</param>
    /// <param name="cancellationToken">Stops the taking in.</param>
    /// <returns>The same as <see cref="CheckCatalogueHeader"/> gives.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="IOException">The stream itself fails.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public Task<IReadOnlyList<Finding>> CheckCatalogueHeaderAsync(Stream stream, string name, CancellationToken cancellationToken = default)
    {
        Guard.NotBlank(name);
        return AsyncStreams.ReadAsync(stream, Limits.MaxBytes, file => CheckCatalogueHeader(file, name), cancellationToken);
    }

    /// <summary>The procedure of publication; <see cref="PublicationProcedure.Default"/> unless set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public PublicationProcedure Procedure { get; init => field = Guard.NotNull(value, nameof(Procedure)); } = PublicationProcedure.Default;

    /// <summary>The periods of publication; those built in unless set.</summary>
    /// <exception cref="ArgumentException">Two have one id.</exception>
    public IReadOnlyList<PublicationRule> PublicationPeriods { get; init => field = Keyed.Unique(value, rule => rule.Id, nameof(PublicationPeriods)); } = PublicationRule.All;

    /// <summary>Takes a step of <see cref="Procedure"/>.</summary>
    /// <param name="publication">The document.</param>
    /// <param name="next">What happens.</param>
    /// <returns>The document after it; unchanged, with every unmet condition and its article, where the step is not permitted.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public PublicationMove Move(Publication publication, PublicationEvent next) => Procedure.Move(publication, next);

    /// <summary>The last day of a period of <see cref="PublicationPeriods"/>, explained.</summary>
    /// <param name="rule">The id of the period, for example <c>proactive</c>.</param>
    /// <param name="from">The day of the event, day zero.</param>
    /// <returns>The day with its steps.</returns>
    /// <exception cref="ArgumentException">There is no such period; the message names those that there are.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="CalendarCoverageException">A day that has to be counted is not covered and cannot be projected.</exception>
    public PublicationDeadline PublicationThrough(string rule, LocalDate from) => PeriodOf(rule).Through(from, Deadlines.Counting);

    /// <summary>Counts what was published in a year, over the service's calendar.</summary>
    /// <param name="publications">The documents, from the register or a projection over the host's rows; read once.</param>
    /// <param name="year">The year, from 1949 to 9998.</param>
    /// <param name="scheme">The scheme of the classes.</param>
    /// <param name="counted">What is only counted, by channel; null for none.</param>
    /// <param name="items">The lists whose items have periods of their own; null for the elements of <see cref="CatalogueItem.MajorProjects"/>.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="publications"/> or <paramref name="scheme"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside its range.</exception>
    /// <exception cref="CalendarCoverageException">A day that has to be counted is not covered.</exception>
    public PublicationTally TallyPublications(IEnumerable<Publication> publications, int year, CategoryScheme scheme, IEnumerable<CategoryCount>? counted = null, IEnumerable<CatalogueItem>? items = null)
        => PublicationTally.Count(publications, year, scheme, counted, Deadlines.Counting, period: PublicationPeriods.FirstOrDefault(rule => rule.Id == "proactive"), items: items, periods: PublicationPeriods);

    /// <summary>The counts as the figures of a report: section 主动公开 with classes and channels.</summary>
    /// <param name="tally">The counts.</param>
    /// <returns>The figures; a class or channel below another is a part of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
    public static ProactiveFigures ToFigures(PublicationTally tally) => PublicationFigures.Of(Guard.NotNull(tally));

    /// <summary>Fills the block of article 20 item 1 of table 2: rules and normative documents made, ended and in force.</summary>
    /// <param name="values">The tables that are being filled; a form without the block is left as it is.</param>
    /// <param name="stocks">The counts of rules and of normative documents of the year.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static FormValuesBuilder FillTable2(FormValuesBuilder values, params NormativeStock[] stocks) => PublicationFigures.Fill(Guard.NotNull(values), Guard.NotNull(stocks));

    /// <summary>The catalogue as a document, for every format of <see cref="Writers"/>: HTML, Markdown, text, JSON, and Word and Excel with their package.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="title">The title, for example 政府信息公开目录.</param>
    /// <param name="year">The year, from 1949 to 9998.</param>
    /// <returns>The document, with one table.</returns>
    /// <exception cref="ArgumentException"><paramref name="title"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside its range.</exception>
    public ReportDocument CatalogueDocument(IEnumerable<CatalogueEntry> entries, string title, int year) => PublicationFigures.Catalogue(Guard.NotNull(entries), title, Organ, year);

    /// <summary>
    /// 政府网站工作年度报表 (国办函〔2018〕12号), due on 31 January: the eight parts are known from a secondary text, the cells from memory and marked so.
    /// It is a form like the others; a host loads the right one with <see cref="FormCatalogue.Load"/> where it has the annex.
    /// </summary>
    public static Form WebsiteSheet => PublicationFigures.WebsiteSheet.Value;

    private PublicationRule PeriodOf(string id)
        => PublicationPeriods.FirstOrDefault(rule => rule.Id == Guard.NotNull(id))
            ?? throw Guard.Invalid($"There is no period \"{id}\"; the periods are {string.Join(", ", PublicationPeriods.Select(rule => rule.Id))}.", nameof(id));

    private PersonalDataReport Look(Stream stream, string name, PersonalDataOptions? options, Stream? masked)
    {
        Guard.NotNull(stream);
        Guard.NotBlank(name);
        using var peek = new PeekStream(stream);
        var head = peek.Head();
        Stream file = stream.CanSeek ? Rewound(stream, head.Length) : peek;
        var own = OnToday(options);
        foreach (var reader in PersonalDataReaders)
        {
            if (reader.CanRead(name, head))
            {
                return reader.Read(file, name, own, ReferenceEquals(Limits, ReadingLimits.Default) ? null : Limits, masked);
            }
        }

        foreach (var reader in Readers.Where(reader => reader.Format is SourceFormat.Pdf or SourceFormat.Word or SourceFormat.Excel))
        {
            if (reader.CanRead(name, head))
            {
                var report = DocumentPersonalData.Check(reader.Read(file, name, Limits), own);
                return masked is null ? report : report with { Findings = [.. report.Findings, DocumentPersonalData.NotMasked] };
            }
        }

        foreach (var reader in TextChecks)
        {
            if (reader.CanRead(name, head))
            {
                return reader.Read(file, name, own, Limits, masked);
            }
        }

        return new PersonalDataReport(name, []) { Findings = [ReadingFindings.Unreadable("没有可读取此类文件的读取器，未检查。", "No reader knows this kind of file; it was not checked.")] };
    }

    private PersonalDataOptions OnToday(PersonalDataOptions? options)
    {
        var given = options ?? PersonalDataOptions.Default;
        return given.On is null ? given with { On = Today } : given;
    }

    private static Stream Rewound(Stream stream, int read)
    {
        stream.Seek(-read, SeekOrigin.Current);
        return stream;
    }
}
