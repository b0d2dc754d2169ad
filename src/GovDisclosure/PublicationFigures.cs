using GovDisclosure.Categories;
using GovDisclosure.Documents;
using GovDisclosure.Forms;
using GovDisclosure.Internal;
using GovDisclosure.Publishing;
using GovDisclosure.Reports;

namespace GovDisclosure;

/// <summary>Hands the counts of publication on to reports, tables and documents.</summary>
internal static class PublicationFigures
{
    public static readonly Lazy<Form> WebsiteSheet = new(() =>
    {
        using var stream = typeof(Form).Assembly.GetManifestResourceStream("GovDisclosure.Forms.Data.2018-website.json")
            ?? throw new InvalidOperationException("The form 2018-website is missing from the assembly.");
        return FormCatalogue.BuiltIn.Load(stream, "2018-website.json");
    });

    public static ProactiveFigures Of(PublicationTally tally) => new(tally.Total)
    {
        Scheme = tally.Classes.Scheme.Id,
        Categories = [.. tally.Classes.HighestItems.Select(item => new CategoryFigure(NameOf(tally.Classes, item.Code), item.Count) { Code = item.Code })],
        Channels = [.. tally.Channels.HighestItems.Select(item => Channel(tally.Channels, item))],
    };

    public static FormValuesBuilder Fill(FormValuesBuilder values, NormativeStock[] stocks)
    {
        foreach (var stock in stocks)
        {
            var row = stock.Kind == PublicationKind.Rule ? "rules" : "normativeDocs";
            Set(values, row, "issued", stock.Issued.Count);
            Set(values, row, "repealed", stock.Repealed.Count);
            Set(values, row, "inForce", stock.InForce.Count);
        }

        return values;
    }

    public static ReportDocument Catalogue(IEnumerable<CatalogueEntry> entries, string title, string organ, int year)
    {
        string[] labels = ["索引号", "名称", "发布机构", "发文日期", "发布日期", "文号", "内容概述"];
        var rows = entries.Select(entry => new TableRow(new[]
        {
            entry.IndexNumber, entry.Title, entry.Publisher, entry.IssuedOn is { } made ? DateText.Iso(made) : string.Empty, entry.PublishedOn is { } day ? DateText.Iso(day) : string.Empty,
            entry.DocumentNumber, entry.Summary,
        }.Select(text => text.Length == 0 ? TableCell.Blank : TableCell.OfText(text))));
        return new ReportDocument
        {
            Title = title,
            Organ = organ,
            Year = year,
            Lead = [new TableBlock([new TableRow(labels.Select(label => TableCell.OfHeader(label)))], rows) { Id = "catalogue" }],
        };
    }

    private static string NameOf(CategoryCounts counts, string code) => counts.Scheme.Find(code)?.Name.Chinese ?? code;

    private static ChannelFigure Channel(CategoryCounts channels, CategoryCount item) => new(item.Code)
    {
        Count = item.Count,
        Parts = [.. channels.Items.Where(part => channels.Scheme.Find(part.Code)?.Parent == item.Code).Select(part => new ChannelPart(NameOf(channels, part.Code), part.Count))],
    };

    private static void Set(FormValuesBuilder values, string row, string column, long count)
    {
        if (values.Form.FindCell("table2", row, column) is { } cell)
        {
            values.Set(cell, CellValue.Count(count));
        }
    }
}
