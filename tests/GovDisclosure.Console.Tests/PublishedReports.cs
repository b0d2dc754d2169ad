namespace GovDisclosure.Console.Tests;

/// <summary>The data of real published reports, from the tests of the library.</summary>
internal static class PublishedReports
{
    public static string PathOf(string name)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "GovDisclosure.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return Path.Combine(folder, "tests", "GovDisclosure.Tests", "Forms", "Reports", name + ".json");
    }
}
