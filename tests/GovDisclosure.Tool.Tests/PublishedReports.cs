namespace GovDisclosure.Tool.Tests;

/// <summary>The data of real published reports, from the tests of the library.</summary>
internal static class PublishedReports
{
    public static string PathOf(string name) => InTests("GovDisclosure.Tests", "Forms", "Reports", name + ".json");

    /// <summary>A PDF file of the tests of the readers.</summary>
    public static string Pdf(string name) => InTests("GovDisclosure.Reading.Tests", "Pdf", "Files", name + ".pdf");

    private static string InTests(params string[] path)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "GovDisclosure.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return Path.Combine([folder, "tests", .. path]);
    }
}
