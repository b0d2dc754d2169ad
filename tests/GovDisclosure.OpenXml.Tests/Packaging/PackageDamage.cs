using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace GovDisclosure.OpenXml.Tests.Packaging;

/// <summary>Damages a package inside: bytes of a zip file are mostly its compressed data, and damaging them damages nothing but that.</summary>
internal static partial class PackageDamage
{
    private static readonly string[] Values =
    [
        "", "0", "-1", "1", "65536", "1048576", "1048577", "16384", "2147483647", "4294967296", "99999999999999999999", "1e308", "NaN", "A1:XFD1048576", "XFD1048576", "A0", "$A$1", "true", "rId1", "rId999", "../../x.xml",
        "&#55296;", "&#0;", "&#x2F00;", "一", "continue", "restart", "hidden", "s", "str", "inlineStr", "e", "b", "d", "[h]:mm", "0.00E+00;;;@", "w:p",
    ];

    /// <summary>Damages one part once; null where the file is no package any more.</summary>
    public static byte[]? Once(byte[] file, Random random)
    {
        try
        {
            var parts = Unpack(file);
            if (parts.Count == 0)
            {
                return null;
            }

            // Small parts hold the structure, large ones the text: each is as likely.
            var at = random.Next(parts.Count);
            var (name, content) = parts[at];
            switch (random.Next(20))
            {
                case 0:
                    parts.RemoveAt(at);
                    break;
                case 1:
                    parts.Add((name, parts[random.Next(parts.Count)].Content));
                    break;
                case 2:
                    parts[at] = (name, parts[random.Next(parts.Count)].Content);
                    break;
                default:
                    parts[at] = (name, Damage(content, random));
                    break;
            }

            return Pack(parts);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static string Damage(string xml, Random random)
    {
        var elements = Elements(xml);
        if (elements.Count == 0)
        {
            return xml + "<";
        }

        var (start, end) = elements[random.Next(elements.Count)];
        var (from, to) = elements[random.Next(elements.Count)];
        var element = xml[start..end];
        switch (random.Next(8))
        {
            case 0:
                return xml[..start] + xml[end..];
            case 1:
                return xml[..end] + string.Concat(Enumerable.Repeat(element, random.Next(1, 40))) + xml[end..];
            case 2:
                return xml[..start] + xml[from..to] + xml[end..];
            case 3:
                var name = ElementName().Match(element).Value;
                var deep = random.Next(1, 400);
                return xml[..start] + string.Concat(Enumerable.Repeat($"<{name}>", deep)) + element + string.Concat(Enumerable.Repeat($"</{name}>", deep)) + xml[end..];
            case 4:
                return xml[..start] + Texts().Replace(element, ">" + Values[random.Next(Values.Length)] + "<", 1) + xml[end..];
            case 5:
                return xml[..start] + Names().Replace(element, " " + Values[random.Next(Values.Length)] + "=", 1) + xml[end..];
            default:
                return xml[..start] + Attributes().Replace(element, "=\"" + Values[random.Next(Values.Length)] + "\"", random.Next(1, 4)) + xml[end..];
        }
    }

    private static List<(int Start, int End)> Elements(string xml)
    {
        var elements = new List<(int Start, int End)>();
        var open = new Stack<int>();
        foreach (Match tag in Tags().Matches(xml))
        {
            if (tag.Value.EndsWith("/>", StringComparison.Ordinal))
            {
                elements.Add((tag.Index, tag.Index + tag.Length));
            }
            else if (!tag.Value.StartsWith("</", StringComparison.Ordinal))
            {
                open.Push(tag.Index);
            }
            else if (open.TryPop(out var start))
            {
                elements.Add((start, tag.Index + tag.Length));
            }
        }

        return elements;
    }

    private static List<(string Name, string Content)> Unpack(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        var parts = new List<(string Name, string Content)>();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            parts.Add((entry.FullName, reader.ReadToEnd()));
        }

        return parts;
    }

    private static byte[] Pack(List<(string Name, string Content)> parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return file.ToArray();
    }

    [GeneratedRegex("</?[A-Za-z][^<>]*>", RegexOptions.None, 60_000)]
    private static partial Regex Tags();

    [GeneratedRegex("(?<=^<)[^\\s/>]+", RegexOptions.None, 60_000)]
    private static partial Regex ElementName();

    [GeneratedRegex(">[^<>]+<", RegexOptions.None, 60_000)]
    private static partial Regex Texts();

    [GeneratedRegex(" [A-Za-z:]+=", RegexOptions.None, 60_000)]
    private static partial Regex Names();

    [GeneratedRegex("=\"[^\"]*\"", RegexOptions.None, 60_000)]
    private static partial Regex Attributes();
}
