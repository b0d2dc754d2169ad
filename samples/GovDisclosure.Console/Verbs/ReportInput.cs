using GovDisclosure.Forms;
using GovDisclosure.Texts;

namespace GovDisclosure.Console.Verbs;

/// <summary>Reads a report from a file of any kind.</summary>
internal static class ReportInput
{
    /// <exception cref="UnusableInputException">The file is not there, or holds no report.</exception>
    public static ReadReport Read(Host host, string path, Language language, FormCatalogue forms)
        => new(ReportFiles.Read(host, path, language, forms).Report, [], _ => null);
}
