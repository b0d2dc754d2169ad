using System.Globalization;
using GovDisclosure.Categories;
using GovDisclosure.Internal;

namespace GovDisclosure.Documents;

/// <summary>What a file of this library says of its report beside the printed text, so that it is read back equal: names of properties and their values.</summary>
/// <remarks>A writer puts them where its format keeps such things: meta elements, document properties. A file that has them is read strictly, by its structure alone.</remarks>
public static class DocumentProperties
{
    /// <summary>The name of the property that holds <see cref="ReportDocument.Organ"/>.</summary>
    public const string Organ = "govdisclosure.organ";

    /// <summary>The name of the property that holds <see cref="ReportDocument.Year"/> in four digits.</summary>
    public const string Year = "govdisclosure.year";

    /// <summary>The name of the property that holds <see cref="ReportDocument.Published"/> as 2018-02-23; a draft has none.</summary>
    public const string Published = "govdisclosure.published";

    /// <summary>The properties of a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>Organ, year and, where the report is published, its day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static IReadOnlyList<CatalogueField> Of(ReportDocument document)
    {
        Guard.NotNull(document);
        var fields = new List<CatalogueField>
        {
            new(Organ, document.Organ),
            new(Year, document.Year.ToString("0000", CultureInfo.InvariantCulture)),
        };
        if (document.Published is { } day)
        {
            fields.Add(new CatalogueField(Published, DateText.Iso(day)));
        }

        return ValueList.Copy(fields);
    }
}
