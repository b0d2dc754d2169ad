using System.Text;
using GovDisclosure.Sources;

namespace GovDisclosure.Reading.Tests;

/// <summary>Reads pages and files in tests, and prints what was read as lines that a person can review.</summary>
internal static class Sources
{
    public static string PathOf(string name)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "GovDisclosure.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return Path.Combine(folder, "tests", "GovDisclosure.Reading.Tests", name);
    }

    public static SourceDocument Html(string page, ReadingLimits? limits = null) => Html(Encoding.UTF8.GetBytes(page), limits);

    public static SourceDocument Html(byte[] page, ReadingLimits? limits = null)
    {
        using var stream = new MemoryStream(page);
        return new HtmlSourceReader().Read(stream, "page.html", limits);
    }

    public static SourceDocument Pdf(byte[] file, ReadingLimits? limits = null)
    {
        using var stream = new MemoryStream(file);
        return new PdfSourceReader().Read(stream, "file.pdf", limits);
    }

    public static IReadOnlyList<string> Rules(SourceDocument document) => [.. document.Findings.Select(finding => finding.RuleId)];

    public static SourceTable Table(SourceDocument document, int index = 0) => document.Blocks.OfType<SourceTable>().ElementAt(index);

    public static string Text(SourceDocument document) => string.Join('\n', document.Blocks.OfType<SourceText>().Select(text => text.Text));

    /// <summary>Rows as text, cells between bars; spans as c2 and r3 behind the text.</summary>
    public static string Rows(SourceTable table) => string.Join('\n', table.Rows.Select(row => string.Join('|', row.Cells.Select(Cell))));

    /// <summary>The whole document as lines.</summary>
    public static string Print(SourceDocument document)
    {
        var text = new StringBuilder();
        foreach (var property in document.Properties)
        {
            text.Append("@ ").Append(property.Label).Append('=').Append(property.Value).Append('\n');
        }

        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case SourceText { Kind: SourceTextKind.Heading } heading:
                    text.Append("Heading").Append(heading.Level).Append(": ").Append(Line(heading.Text)).Append('\n');
                    break;
                case SourceText paragraph:
                    text.Append(paragraph.Kind).Append(paragraph.IsStrong ? "*: " : ": ").Append(Line(paragraph.Text)).Append('\n');
                    break;
                case SourcePicture picture:
                    text.Append("Picture: ").Append(picture.Description).Append(picture.IsOrnament ? " (ornament)\n" : "\n");
                    break;
                case SourceTable table:
                    text.Append("Table ").Append(table.Place).Append(table.Caption is null ? string.Empty : " " + table.Caption).Append('\n').Append(Rows(table)).Append('\n');
                    break;
            }
        }

        foreach (var finding in document.Findings)
        {
            text.Append("! ").Append(finding.RuleId).Append(' ').Append(finding.Place).Append('\n');
        }

        return text.ToString();
    }

    private static string Cell(SourceCell cell)
        => Line(cell.Text) + (cell.ColumnSpan > 1 ? "c" + cell.ColumnSpan : string.Empty) + (cell.RowSpan > 1 ? "r" + cell.RowSpan : string.Empty);

    private static string Line(string text) => text.Replace("\n", "\\n", StringComparison.Ordinal);
}
