using GovDisclosure.Forms;
using GovDisclosure.Json;

namespace GovDisclosure.Tool.Verbs;

/// <summary>Reads the form files that a command line names.</summary>
internal static class FormFiles
{
    /// <summary>The built-in forms and those of the files.</summary>
    /// <exception cref="UnusableInputException">A form file cannot be used.</exception>
    public static FormCatalogue Read(Host host, string[] paths, Language language)
        => paths.Aggregate(FormCatalogue.BuiltIn, (catalogue, path) =>
        {
            try
            {
                using var stream = host.OpenInput(path);
                return catalogue.With(catalogue.Load(stream, path));
            }
            catch (DataFileException problem)
            {
                throw Host.Unusable(problem, language);
            }
            catch (ArgumentException problem)
            {
                throw UnusableInputException.Of(path, problem);
            }
        });
}
