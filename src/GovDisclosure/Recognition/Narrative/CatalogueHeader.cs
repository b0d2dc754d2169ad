using GovDisclosure.Categories;
using GovDisclosure.Sources;

namespace GovDisclosure.Recognition;

/// <summary>The header of the catalogue that a page or a document prints above its text: 索引号, 发布机构, 成文日期 and the like.</summary>
internal static class CatalogueHeader
{
    /// <summary>How many pieces of a file are looked at: a header stands at the top.</summary>
    private const int Top = 40;

    private const int MostRows = 20;

    /// <summary>Reads the header; null where the file has none, which is one of two elements at least.</summary>
    public static CatalogueEntry? Of(SourceDocument document)
    {
        var lines = new CatalogueLines();
        foreach (var property in document.Properties)
        {
            if (CatalogueLines.FieldOf(property.Label) is { } field && property.Label.Any(static c => c > '\u2E80'))
            {
                lines.Set(field, property.Value.Trim());
            }
        }

        foreach (var block in document.Blocks.Take(Top))
        {
            Take(block, lines);
        }

        return lines.Count < 2 ? null : WithTitle(lines.ToEntry(), document);
    }

    private static void Take(SourceBlock block, CatalogueLines lines)
    {
        if (block is SourceTable { Rows.Count: <= MostRows } table)
        {
            foreach (var row in table.Rows)
            {
                Take(row, lines);
            }
        }
        else if (block is SourceText text)
        {
            foreach (var line in text.Text.Split('\n'))
            {
                lines.TryLine(line.Trim());
            }
        }
    }

    // 索引号 | 1 | 发布机构 | 2, or both in one cell each: 索引号：1 | 发布机构：2.
    private static void Take(SourceRow row, CatalogueLines lines)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (CatalogueLines.FieldOf(row.Cells[i].Text.Trim().TrimEnd('：', ':')) is { } field)
            {
                lines.Set(field, i + 1 < row.Cells.Count ? row.Cells[i + 1].Text.Trim() : string.Empty);
                i++;
            }
            else
            {
                lines.TryLine(row.Cells[i].Text.Trim());
            }
        }
    }

    private static CatalogueEntry WithTitle(CatalogueEntry entry, SourceDocument document)
        => entry.Title.Length == 0 && document.Blocks.OfType<SourceText>().FirstOrDefault(text => text.Kind is SourceTextKind.Title or SourceTextKind.Heading) is { } title
            ? entry with { Title = title.Text.Trim() }
            : entry;
}
