using System.IO.Compression;
using System.Text;

namespace GovDisclosure.AspNetCore.Attachments;

/// <summary>Whether the bytes of a file are of the type that its name says.</summary>
internal static class FileSignature
{
    private const int Start = 1024;
    private const int SmallestPackage = 22;

    private static readonly Dictionary<string, (string MediaType, Func<Stream, bool> Fits)> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["pdf"] = ("application/pdf", file => StartsWith(file, "%PDF-"u8)),
        ["jpg"] = ("image/jpeg", file => StartsWith(file, [0xFF, 0xD8, 0xFF])),
        ["jpeg"] = ("image/jpeg", file => StartsWith(file, [0xFF, 0xD8, 0xFF])),
        ["png"] = ("image/png", file => StartsWith(file, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])),
        ["docx"] = ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", file => IsPackage(file, "word/")),
        ["xlsx"] = ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file => IsPackage(file, "xl/")),
        ["txt"] = ("text/plain", IsText),
    };

    /// <summary>The media type of an extension; null for one that no content is known of.</summary>
    public static string? MediaTypeOf(string extension) => Types.TryGetValue(extension, out var type) ? type.MediaType : null;

    /// <summary>Looks at the content from its beginning; the stream is left at its beginning.</summary>
    public static bool Fits(Stream file, string extension)
    {
        file.Position = 0;
        var fits = Types.TryGetValue(extension, out var type) && type.Fits(file);
        file.Position = 0;
        return fits;
    }

    private static bool StartsWith(Stream file, ReadOnlySpan<byte> mark)
    {
        Span<byte> start = stackalloc byte[16];
        return file.ReadAtLeast(start, mark.Length, throwOnEndOfStream: false) >= mark.Length && start.StartsWith(mark);
    }

    // No macros and no programs inside: a package with them is of another type, whatever its name.
    private static bool IsPackage(Stream file, string folder)
    {
        if (file.Length < SmallestPackage || !StartsWith(file, "PK\u0003\u0004"u8))
        {
            return false;
        }

        file.Position = 0;
        try
        {
            using var package = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            return package.Entries.Any(entry => entry.FullName == "[Content_Types].xml") && package.Entries.Any(entry => entry.FullName.StartsWith(folder, StringComparison.Ordinal))
                && !package.Entries.Any(entry => entry.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase));
        }
        catch (Exception problem) when (problem is InvalidDataException or ArgumentException or IOException)
        {
            return false;
        }
    }

    // A script that a careless server would run is no text of an applicant.
    private static bool IsText(Stream file)
    {
        var start = new byte[Start];
        var length = file.ReadAtLeast(start, Start, throwOnEndOfStream: false);
        var bytes = start.AsSpan(0, length);
        if (bytes.Contains((byte)0))
        {
            return false;
        }

        var text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        string[] scripts = ["<?", "<%", "#!", "<script", "<html", "<!doctype", "MZ", "\u007FELF"];
        return !Array.Exists(scripts, mark => text.StartsWith(mark, StringComparison.OrdinalIgnoreCase));
    }
}
