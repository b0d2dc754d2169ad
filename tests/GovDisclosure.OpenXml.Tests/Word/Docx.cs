using System.IO.Compression;
using System.Text;
using GovDisclosure.Sources;

namespace GovDisclosure.OpenXml.Tests.Word;

/// <summary>Word documents written by hand, in pieces of XML.</summary>
internal static class Docx
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A document.</summary>
    /// <param name="body">What stands in the body.</param>
    /// <param name="parts">Other parts below word/: the name, the kind of relationship, what stands in the root element; a target with :// is external.</param>
    public static byte[] Make(string body, params (string Name, string Kind, string Content)[] parts)
    {
        var files = new List<(string Name, string Content)>
        {
            ("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
            ("word/document.xml", $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>"),
            ("word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + string.Concat(parts.Select((part, i) => $"<Relationship Id=\"r{i}\" Type=\"{Office}/{part.Kind}\" Target=\"{part.Name}\"{(part.Name.Contains("://", StringComparison.Ordinal) ? " TargetMode=\"External\"" : string.Empty)}/>"))
                + "</Relationships>"),
        };
        files.AddRange(parts.Where(part => !part.Name.Contains("://", StringComparison.Ordinal)).Select(part => ("word/" + part.Name, part.Content.Replace("<ROOT>", $"<w:x {Namespaces}>", StringComparison.Ordinal).Replace("</ROOT>", "</w:x>", StringComparison.Ordinal))));
        return Zip(files);
    }

    public static byte[] Zip(IEnumerable<(string Name, string Content)> files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var output = zip.CreateEntry(name).Open();
                output.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }

    public static SourceDocument Read(byte[] file, ReadingLimits? limits = null) => new WordSourceReader().Read(new MemoryStream(file), "a.docx", limits);

    public static SourceDocument Read(string body, params (string Name, string Kind, string Content)[] parts) => Read(Make(body, parts));

    /// <summary>A paragraph.</summary>
    public static string P(string text, string properties = "", string run = "")
        => $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : string.Empty)}<w:r>{(run.Length > 0 ? $"<w:rPr>{run}</w:rPr>" : string.Empty)}<w:t>{text}</w:t></w:r></w:p>";

    /// <summary>A cell.</summary>
    public static string C(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";

    /// <summary>A table of rows of cells.</summary>
    public static string T(params string[] rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows.Select(row => $"<w:tr>{row}</w:tr>"))}</w:tbl>";

    /// <summary>What was read, a line a block: the kind, the level, the text; tables as rows of text*columns*rows.</summary>
    public static string Print(SourceDocument document) => string.Join('\n', document.Blocks.Select(block => block switch
    {
        SourceText { Kind: SourceTextKind.Paragraph, IsStrong: true } text => "Strong " + text.Text,
        SourceText { Kind: SourceTextKind.Paragraph } text => text.Text,
        SourceText { Level: > 0 } text => $"{text.Kind}{text.Level} {text.Text}",
        SourceText text => $"{text.Kind} {text.Text}",
        SourceTable table => Print(table),
        SourcePicture picture => $"[{picture.Description}{(picture.IsOrnament ? "*" : string.Empty)}]",
        _ => "?",
    }));

    private static string Print(SourceTable table)
        => string.Join(" / ", table.Rows.Select(row => (row.IsHeader ? "^" : string.Empty) + string.Join('|', row.Cells.Select(cell => cell.Text
            + (cell.ColumnSpan > 1 ? FormattableString.Invariant($">{cell.ColumnSpan}") : string.Empty)
            + (cell.RowSpan > 1 ? FormattableString.Invariant($"v{cell.RowSpan}") : string.Empty)))));
}
