using System.Text;
using GovDisclosure.Documents;
using GovDisclosure.Internal;

namespace GovDisclosure.Rendering;

/// <summary>Every writer, a host's own among them, as a text.</summary>
internal static class ReportWriterExtensions
{
    /// <summary>Writes a document as a text.</summary>
    /// <param name="writer">A writer whose format is text in UTF-8, such as <c>html</c>, <c>md</c>, <c>txt</c> or <c>json</c>.</param>
    /// <param name="document">The document.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="document"/> is null.</exception>
    public static string ToText(this IReportWriter writer, ReportDocument document)
    {
        Guard.NotNull(writer);
        Guard.NotNull(document);
        if (writer is TextReportWriter text)
        {
            return text.ToText(document);
        }

        using var buffer = new MemoryStream();
        writer.Write(document, buffer);
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
