namespace GovDisclosure.Tests;

/// <summary>Compares a document with its golden file; a difference writes the new text beside it for review.</summary>
/// <remarks>Set GOVDISCLOSURE_UPDATE_GOLDEN=1 to accept all new texts, then review the diff.</remarks>
internal static class Golden
{
    /// <param name="name">The path of the golden file below the folder of the tests, with /.</param>
    public static void Verify(string name, string actual)
    {
        var path = Path.GetFullPath(Path.Combine(Repository.Root, "tests", "GovDisclosure.Tests", name));
        if (Environment.GetEnvironmentVariable("GOVDISCLOSURE_UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        var expected = File.Exists(path) ? File.ReadAllText(path) : null;
        if (expected != actual)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path + ".received.txt", actual);
        }

        Assert.Equal(expected, actual);
    }
}
