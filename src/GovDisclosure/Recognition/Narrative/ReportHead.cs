using System.Globalization;
using GovDisclosure.Categories;
using GovDisclosure.Documents;
using GovDisclosure.Sources;
using NodaTime;

namespace GovDisclosure.Recognition;

/// <summary>What stands at the head of a report: title, organ, year, day of publication, catalogue entry.</summary>
internal sealed record ReportHead
{
    public string? Title { get; init; }

    /// <summary>The place of the title among the pieces of the file; -1 where it is no piece of it.</summary>
    public int TitleIndex { get; init; } = -1;

    public string? Organ { get; init; }

    public int? Year { get; init; }

    public LocalDate? Published { get; init; }

    public CatalogueEntry? Catalogue { get; init; }

    /// <summary>Where each of them stands.</summary>
    public Dictionary<string, SourcePlace> Places { get; } = new(StringComparer.Ordinal);
}

/// <summary>Reads the head of a report of this library: properties, the title, the catalogue header in its order.</summary>
internal static class OwnHead
{
    public static ReportHead Of(List<SourceItem> items, SourceDocument document)
    {
        var title = items.FindIndex(item => item.Kind == SourceTextKind.Title);
        if (title < 0)
        {
            title = items.FindIndex(item => item.IsHeading);
        }

        var head = new ReportHead
        {
            Title = title < 0 ? null : items[title].Text,
            TitleIndex = title,
            Organ = Property(document, ReportDocument.OrganProperty),
            Year = Property(document, ReportDocument.YearProperty) is { } year && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1949 and <= 9998 ? number : null,
            Published = Property(document, ReportDocument.PublishedProperty) is { } day ? DateReading.Only(day) : null,
            Catalogue = Catalogue(items, title),
        };
        if (title >= 0)
        {
            items[title].IsUsed = true;
            head.Places["title"] = items[title].Place;
        }

        return head;
    }

    private static string? Property(SourceDocument document, string name)
        => document.Properties.FirstOrDefault(p => p.Label == name)?.Value is { Length: > 0 } value ? value : null;

    /// <summary>The fields stand in front of the title or right behind it, all seven in their order.</summary>
    private static CatalogueEntry? Catalogue(List<SourceItem> items, int title)
    {
        foreach (var start in (int[])[0, title + 1])
        {
            if (start < items.Count && items[start].Block is SourceTable table && FromTable(table) is { } fields)
            {
                items[start].IsUsed = true;
                return fields;
            }

            if (start + CatalogueLines.Own.Length > items.Count || items[start].Kind is SourceTextKind.Heading or SourceTextKind.Title)
            {
                continue;
            }

            var lines = new CatalogueLines();
            var i = 0;
            while (i < CatalogueLines.Own.Length && Value(items[start + i], CatalogueLines.Own[i]) is { } value)
            {
                lines.Set(CatalogueLines.FieldOf(CatalogueLines.Own[i])!, value);
                i++;
            }

            if (i == CatalogueLines.Own.Length)
            {
                items.GetRange(start, i).ForEach(item => item.IsUsed = true);
                return lines.ToOwnEntry();
            }
        }

        return null;
    }

    private static string? Value(SourceItem item, string label)
        => item.Kind is not (null or SourceTextKind.Heading or SourceTextKind.Title) && item.Text.StartsWith(label + "：", StringComparison.Ordinal)
            ? item.Text.Substring(label.Length + 1)
            : null;

    /// <summary>A table of two or four columns: label beside value.</summary>
    private static CatalogueEntry? FromTable(SourceTable table)
    {
        var lines = new CatalogueLines();
        foreach (var row in table.Rows)
        {
            for (var i = 0; i < row.Cells.Count; i += 2)
            {
                if (CatalogueLines.FieldOf(row.Cells[i].Text) is not { } field)
                {
                    return null;
                }

                lines.Set(field, i + 1 < row.Cells.Count ? row.Cells[i + 1].Text : string.Empty);
            }
        }

        return lines.Count >= 2 ? lines.ToOwnEntry() : null;
    }
}
