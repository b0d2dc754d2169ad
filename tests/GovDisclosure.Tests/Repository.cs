namespace GovDisclosure.Tests;

/// <summary>Finds files of the repository from a test.</summary>
internal static class Repository
{
    /// <summary>The folder that holds GovDisclosure.sln.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "GovDisclosure.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("GovDisclosure.sln was not found above the test assembly.");
    }
}
