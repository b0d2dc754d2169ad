using GovDisclosure.Documents;
using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml;

/// <summary>Puts the parts of a Word document together; all but the body, the charts and the properties are the same in every document.</summary>
internal static class WordPackage
{
    private const string Main = "word/document.xml";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static readonly Relationship[] FixedRelationships =
    [
        new("rId1", Office + "styles", "styles.xml"),
        new("rId2", Office + "settings", "settings.xml"),
        new("rId3", Office + "fontTable", "fontTable.xml"),
        new("rId4", Office + "numbering", "numbering.xml"),
        new(WordSections.OddFooter, Office + "footer", "footer1.xml"),
        new(WordSections.EvenFooter, Office + "footer", "footer2.xml"),
    ];

    private static readonly PackagePart PackageRelationships = PackageWriter.RelationshipsOf(
        string.Empty,
        [
            new("rId1", Office + "officeDocument", Main),
            new("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"),
            new("rId3", Office + "extended-properties", "docProps/app.xml"),
            new("rId4", Office + "custom-properties", "docProps/custom.xml"),
        ]);

    private static readonly PackagePart DocumentRelationships = PackageWriter.RelationshipsOf(Main, FixedRelationships);

    public static byte[] Write(ReportDocument document, WordReportOptions options)
    {
        using var body = new WordBody(options);
        body.Write(document);
        var package = new PackageWriter();
        package.Add(PackageRelationships)
            .Add(Main, "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", body.Xml)
            .Add(body.Charts.Count == 0 ? DocumentRelationships : Relationships(body.Charts.Count))
            .Add(WordParts.Styles)
            .Add(WordParts.Settings)
            .Add(WordParts.FontTable)
            .Add(WordNumbering.Part(body.NumberedLists))
            .Add(WordParts.OddFooter)
            .Add(WordParts.EvenFooter);
        if (body.Charts.Count > 0)
        {
            package.AddDefault("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        }

        for (var i = 0; i < body.Charts.Count; i++)
        {
            WordChart.AddParts(package, body.Charts[i], i + 1);
        }

        return package.Add(WordProperties.Core(document)).Add(WordParts.App).Add(WordProperties.Custom(document)).ToBytes();
    }

    private static PackagePart Relationships(int charts)
        => PackageWriter.RelationshipsOf(
            Main,
            [.. FixedRelationships, .. Enumerable.Range(1, charts).Select(i => new Relationship(WordChart.Id(i), Office + "chart", FormattableString.Invariant($"charts/chart{i}.xml")))]);
}
