using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;

namespace GovDisclosure.Tool.Verbs;

/// <summary>A file with what is published together with it: the files of an archive, those that lie beside a page and that it links to.</summary>
internal static partial class PublishedFiles
{
    private const int MostEntries = 1000;
    private const int MostLinks = 1000;

    /// <summary>The bytes that all files of an archive may have together when unpacked.</summary>
    private const long MostBytes = 1L << 30;

    /// <summary>The longest page that is looked through for links, in bytes.</summary>
    private const long LongestPage = 32L << 20;

    private static readonly string[] Pages = [".html", ".htm", ".shtml", ".xhtml"];

    private static readonly string[] Attached = [".doc", ".docx", ".xls", ".xlsx", ".pdf", ".zip", ".rar", ".7z", ".wps", ".et", ".ofd", ".txt", ".csv", ".ppt", ".pptx"];

    public static bool IsArchive(string path) => path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    public static bool IsPage(string path) => Pages.Contains(Path.GetExtension(path).ToLowerInvariant());

    /// <summary>Goes through the files of an archive; an archive in it, one that is encrypted and what is beyond the limits is told, not opened.</summary>
    public static IEnumerable<PublishedFile> Unpack(string path, Stream archive)
    {
        using var zip = new ZipArchive(archive, ZipArchiveMode.Read, leaveOpen: true);
        var left = MostBytes;
        foreach (var entry in zip.Entries.Where(entry => entry.Name.Length > 0).Take(MostEntries + 1).Select((entry, i) => (Entry: entry, Number: i + 1)))
        {
            var name = path + "/" + entry.Entry.FullName;
            left -= entry.Entry.Length;
            if (entry.Number > MostEntries || left < 0)
            {
                yield return PublishedFile.Unread(path, "reading.limit", "压缩包内文件过多或者过大，其后的文件没有检查", "the archive holds too many or too large files; what follows was not checked");
                yield break;
            }

            yield return entry.Entry.IsEncrypted
                ? PublishedFile.Unread(name, "attachment.encrypted", "文件已加密，没有检查", "the file is encrypted and was not checked")
                : IsArchive(name)
                    ? PublishedFile.Unread(name, "attachment.archive", "压缩包内的压缩包没有检查，请解压后再检查", "an archive inside an archive was not checked; unpack it first")
                    : new PublishedFile(name, entry.Entry.Open, null);
        }
    }

    /// <summary>The files that a page links to: those beside it are opened, the others are told.</summary>
    public static IEnumerable<PublishedFile> Linked(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists || file.Length > LongestPage)
        {
            yield break;
        }

        var folder = Path.GetFullPath(file.DirectoryName ?? ".");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var link in Links().Matches(File.ReadAllText(path)).Take(MostLinks))
        {
            var address = WebUtility.HtmlDecode(link.Groups["to"].Value).Trim().Split('?', '#')[0];
            if (!Attached.Contains(Path.GetExtension(address).ToLowerInvariant()) || !seen.Add(address))
            {
                continue;
            }

            yield return Beside(folder, address) is { } target
                ? new PublishedFile(target, () => File.OpenRead(target), null)
                : PublishedFile.Unread(path, "attachment.not-here", $"附件“{address}”不在本页旁边，没有检查", $"the attachment \"{address}\" does not lie beside the page and was not checked");
        }
    }

    // Only what lies in the folder of the page or below it: a page that is to be published names no other file of this machine.
    private static string? Beside(string folder, string address)
    {
        if (address.Contains(':', StringComparison.Ordinal) || address.StartsWith('/') || address.StartsWith('\\') || address.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        var target = Path.GetFullPath(Path.Combine(folder, Uri.UnescapeDataString(address)));
        return target.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(target) && new FileInfo(target).LinkTarget is null ? target : null;
    }

    [GeneratedRegex("(?:href|src|data)\\s*=\\s*(?:\"(?<to>[^\"<>]{1,2000})\"|'(?<to>[^'<>]{1,2000})'|(?<to>[^\\s\"'<>]{1,2000}))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Links();
}
