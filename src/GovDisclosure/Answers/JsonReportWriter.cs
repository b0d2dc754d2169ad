using GovDisclosure.Rendering;
using GovDisclosure.Documents;

namespace GovDisclosure.Answers;

/// <summary>Writes a report document as JSON that <see cref="GovDisclosureJson.Read{T}"/> reads back equal.</summary>
/// <remarks>The schema is <c>govdisclosure/report-document/1</c>: the finished document, without the data that it was built from.</remarks>
internal sealed class JsonReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Format => "json";

    /// <inheritdoc/>
    public string MediaType => "application/json";

    /// <inheritdoc/>
    public string FileExtension => ".json";

    /// <inheritdoc/>
    public void Write(ReportDocument document, Stream output) => GovDisclosureJson.Write(document, output);
}
