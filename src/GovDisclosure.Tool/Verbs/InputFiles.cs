namespace GovDisclosure.Tool.Verbs;

/// <summary>The files that a command line names: single files, standard input, and whatever lies in a folder and below it.</summary>
internal static class InputFiles
{
    /// <summary>The endings of the files that are looked for in folders.</summary>
    public static readonly string[] Endings = [".json", ".html", ".htm", ".md", ".txt", ".docx", ".xlsx", ".pdf"];

    /// <summary>The kinds of files, for messages.</summary>
    public static string Kinds { get; } = string.Join(", ", Endings.Where(ending => ending != ".htm").Select(ending => ending[1..]));

    /// <summary>Lists the files in the order named, those of a folder in the order of their paths, so that the same folder gives the same order everywhere.</summary>
    /// <param name="paths">What the command line names.</param>
    /// <param name="problem">Is told of every folder that cannot be listed.</param>
    /// <returns>The files; a file that is named by itself is listed whatever its kind, and whether or not it is there.</returns>
    public static IReadOnlyList<string> List(IEnumerable<string> paths, Action<string> problem)
    {
        var files = new List<string>();
        foreach (var path in paths)
        {
            if (path != "-" && Directory.Exists(path))
            {
                var found = new List<string>();
                Walk(path, found, problem);
                found.Sort(StringComparer.Ordinal);
                files.AddRange(found);
            }
            else
            {
                files.Add(path);
            }
        }

        return files;
    }

    private static void Walk(string root, List<string> files, Action<string> problem)
    {
        var folders = new Stack<string>([root]);
        while (folders.TryPop(out var folder))
        {
            try
            {
                foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
                {
                    // A linked folder may lead back to where it lies; a linked file is a file.
                    if (entry is DirectoryInfo)
                    {
                        if (entry.LinkTarget is null)
                        {
                            folders.Push(Path.Combine(folder, entry.Name));
                        }
                    }
                    else if (Endings.Contains(entry.Extension.ToLowerInvariant()) && !IsLockFile(entry.Name))
                    {
                        files.Add(Path.Combine(folder, entry.Name));
                    }
                }
            }
            catch (Exception mistake) when (mistake is IOException or UnauthorizedAccessException)
            {
                problem($"{folder}: {mistake.Message}");
            }
        }
    }

    // Word and Excel leave such a file beside one that is open.
    private static bool IsLockFile(string name) => name.StartsWith("~$", StringComparison.Ordinal);
}
