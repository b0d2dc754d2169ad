using System.Formats.Tar;

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
    /// <param name="language">The language of what is told.</param>
    /// <param name="problem">Is told of every folder that cannot be listed, and of what lies in one and is no file.</param>
    /// <returns>The files; a file that is named by itself is listed whatever its kind, and whether or not it is there.</returns>
    public static IReadOnlyList<string> List(IEnumerable<string> paths, Language language, Action<string> problem)
    {
        var files = new List<string>();
        foreach (var path in paths)
        {
            if (path != "-" && Directory.Exists(path))
            {
                var found = new List<string>();
                Walk(path, found, language, problem);
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

    /// <summary>Where a path leads, links followed.</summary>
    /// <param name="path">A path; nothing need be there.</param>
    public static string Target(string path)
    {
        var full = Path.GetFullPath(path);
        return File.Exists(full) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full : full;
    }

    /// <summary>True for a file that is neither a link nor a pipe or a device.</summary>
    /// <param name="path">A file that is there.</param>
    public static bool IsItself(string path) => new FileInfo(path) is { LinkTarget: null } file && IsOrdinary(file);

    private static void Walk(string root, List<string> files, Language language, Action<string> problem)
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
                        var path = Path.Combine(folder, entry.Name);
                        if (IsOrdinary((FileInfo)entry))
                        {
                            files.Add(path);
                        }
                        else
                        {
                            problem(language == Language.Chinese ? $"{path}: 不是普通文件（管道、套接字或设备），未读取" : $"{path}: not a file (a pipe, a socket or a device); it was not read");
                        }
                    }
                }
            }
            catch (Exception mistake) when (mistake is IOException or UnauthorizedAccessException)
            {
                problem(UnusableInputException.Of(folder, mistake).In(language));
            }
        }
    }

    // Whoever opens a named pipe waits until somebody writes to it. The framework tells what a file is in an archive alone; one that is not
    // ordinary has no length, so that nothing is read to ask.
    private static bool IsOrdinary(FileInfo file)
    {
        try
        {
            var target = file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo;
            return OperatingSystem.IsWindows() || target is not { Exists: true, Length: 0 } || EntryType(target) is TarEntryType.RegularFile;
        }
        catch (Exception mistake) when (mistake is IOException or UnauthorizedAccessException)
        {
            // A link that leads round in a circle and the like: that it cannot be read is told when it is its turn.
            return true;
        }
    }

    private static TarEntryType? EntryType(FileInfo file)
    {
        using var archive = new MemoryStream();
        try
        {
            using var writer = new TarWriter(archive, leaveOpen: true);
            writer.WriteEntry(file.FullName, "file");
        }
        catch (IOException)
        {
            // A socket has no place in an archive.
            return null;
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType;
    }

    // Word and Excel leave such a file beside one that is open.
    private static bool IsLockFile(string name) => name.StartsWith("~$", StringComparison.Ordinal);
}
