using System.Text;
using GovDisclosure.Reports;
using GovDisclosure.Documents;
using GovDisclosure.Forms;
using GovDisclosure.Internal;
using GovDisclosure.Json;
using GovDisclosure.Sections;

namespace GovDisclosure.Answers;

/// <summary>A report in a JSON file: its data, and, once it is built and checked, the document and the findings.</summary>
/// <remarks>
/// Strict: a member that is not known, a member that stands twice, a negative count are errors, all of them with line and path. What is
/// written is read back equal, except that half of a surrogate pair, which JSON cannot hold, is written as U+FFFD. The same file gives the
/// same bytes. Equality compares all content.
/// </remarks>
[JsonShape(Codec = typeof(ReportFileShape))]
public sealed partial record ReportFile
{
    /// <summary>The id of the schema, the value of the file's <c>schema</c> member.</summary>
    public const string Schema = AnnualReportReader.Schema;

    /// <summary>Makes a file of a report's data.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public ReportFile(AnnualReport report) => Report = Guard.NotNull(report);

    /// <summary>Makes a file of a report that was built.</summary>
    /// <param name="built">The report with its document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="built"/> is null.</exception>
    public ReportFile(BuiltReport built)
    {
        Report = Guard.NotNull(built).Report;
        Document = built.Document;
        Findings = built.Findings;
    }

    /// <summary>The report's data.</summary>
    public AnnualReport Report { get; init; }

    /// <summary>The report as a document; null where the file holds data alone.</summary>
    public ReportDocument? Document { get; init; }

    /// <summary>What was noticed when the report was built and checked; waived findings are kept.</summary>
    public IReadOnlyList<Finding> Findings { get; init => field = ValueList.Copy(value); } = ValueList<Finding>.Empty;

    /// <summary>Reads a file.</summary>
    /// <param name="stream">The stream of UTF-8; read to its end, left open.</param>
    /// <param name="fileName">The name of the file for messages.</param>
    /// <param name="forms">The forms that the report's tables can be of; null for the built-in ones.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="DataFileException">The file cannot be used, or is larger than 16 MiB; every mistake is listed with line and path.</exception>
    public static ReportFile Load(Stream stream, string fileName, FormCatalogue? forms = null)
    {
        Guard.NotNull(stream);
        var problems = new DataProblems(Guard.NotNull(fileName));
        var utf8 = DataFile.ReadBytes(stream, DataFile.MaxBytes, problems);
        problems.ThrowIfAny();
        return Read(utf8!, problems, forms);
    }

    /// <summary>Reads as <see cref="Load"/> does, asynchronously.</summary>
    /// <param name="stream">The file, UTF-8; read to its end or to the limit without a synchronous call, and left open.</param>
    /// <param name="fileName">The name that error messages give the file.</param>
    /// <param name="forms">The forms that the tables can be of; null for the built-in ones.</param>
    /// <param name="cancellationToken">Stops the reading of the stream.</param>
    /// <returns>As there.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="DataFileException">The file has mistakes: all are listed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public static Task<ReportFile> LoadAsync(Stream stream, string fileName, FormCatalogue? forms = null, CancellationToken cancellationToken = default)
        => AsyncStreams.ReadAsync(stream, DataFile.MaxBytes, file => Load(file, fileName, forms), cancellationToken);

    /// <summary>Reads a file from text.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="fileName">The name of the file for messages.</param>
    /// <param name="forms">The forms that the report's tables can be of; null for the built-in ones.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="DataFileException">The text cannot be used; every mistake is listed with line and path.</exception>
    public static ReportFile Parse(string json, string fileName, FormCatalogue? forms = null)
        => Read(Encoding.UTF8.GetBytes(Guard.NotNull(json)), new DataProblems(Guard.NotNull(fileName)), forms);

    /// <summary>Writes the file as UTF-8 without a byte order mark.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void Save(Stream stream) => ContractText.Write(Guard.NotNull(stream), writer => ReportFileWriter.Write(writer, this));

    /// <summary>Writes as <see cref="Save"/> does, asynchronously.</summary>
    /// <param name="stream">Where to write, without a synchronous call; left open.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public Task SaveAsync(Stream stream, CancellationToken cancellationToken = default) => AsyncStreams.WriteAsync(stream, Save, cancellationToken);

    /// <summary>The file as text.</summary>
    /// <returns>Indented JSON that ends with a line feed.</returns>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        Save(stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Reads a file's object; null beside a problem.</summary>
    internal static ReportFile? Read(DataNode root, JsonReading reading, FormCatalogue forms)
    {
        var before = reading.Count;
        var report = AnnualReportReader.Read(root, forms, reading.Problems);
        var document = root.Kind == DataKind.Object ? reading.Find(root, "document", ReportDocument.JsonForm.Instance) : null;
        var findings = root.Kind == DataKind.Object ? reading.Find(root, "findings", ListShape.Of(Finding.JsonForm.Instance)) : null;
        return reading.Count != before || report is null ? null : new ReportFile(report) { Document = document, Findings = findings ?? [] };
    }

    private static ReportFile Read(byte[] utf8, DataProblems problems, FormCatalogue? forms)
    {
        var root = DataFile.Parse(utf8, problems);
        var file = root is null ? null : Read(root, new JsonReading(problems, JsonReferences.BuiltIn), forms ?? FormCatalogue.BuiltIn);
        problems.ThrowIfAny();
        return file ?? throw new InvalidOperationException("A reader returned no value and reported no problem.");
    }
}
