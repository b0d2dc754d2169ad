using System.IO.Compression;
using System.Text.RegularExpressions;

namespace GovDisclosure.OpenXml.Tests.Excel;

/// <summary>Changes files as somebody else would.</summary>
internal static class Edit
{
    /// <summary>Types into a cell; what an application would save: content, or attributes and content behind a space.</summary>
    public static byte[] Cell(byte[] file, string sheet, string address, string content)
    {
        var part = FormattableString.Invariant($"xl/worksheets/sheet{Workbooks.SheetNames(file).ToList().IndexOf(sheet) + 1}.xml");
        return Part(file, part, xml =>
        {
            var cell = new Regex($"<c r=\"{address}\"( s=\"\\d+\")(?:/>|[^>]*>.*?</c>)", RegexOptions.NonBacktracking);
            Assert.Matches(cell, xml);
            return cell.Replace(xml, m => $"<c r=\"{address}\"{m.Groups[1].Value}{(content.StartsWith(' ') ? content : ">" + content)}</c>", 1);
        });
    }

    /// <summary>Changes the text of a part.</summary>
    public static byte[] Part(byte[] file, string name, Func<string, string> change)
    {
        using var changed = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(file)))
        using (var to = new ZipArchive(changed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var reader = new StreamReader(entry.Open());
                using var writer = new StreamWriter(to.CreateEntry(entry.FullName).Open());
                var text = reader.ReadToEnd();
                writer.Write(entry.FullName == name ? change(text) : text);
            }
        }

        return changed.ToArray();
    }
}
