using System.Globalization;
using GovDisclosure.Categories;
using GovDisclosure.Internal;

namespace GovDisclosure.Documents;

// What a file of this library says of its report beside the printed text, so that it is read back equal. A writer puts it where its format keeps
// such things: meta elements, document properties. A file that has it is read strictly, by its structure alone.
public sealed partial record ReportDocument
{
    /// <summary>The name of the property that holds <see cref="Organ"/>.</summary>
    public const string OrganProperty = "govdisclosure.organ";

    /// <summary>The name of the property that holds <see cref="Year"/> in four digits.</summary>
    public const string YearProperty = "govdisclosure.year";

    /// <summary>The name of the property that holds <see cref="Published"/> as 2018-02-23; a draft has none.</summary>
    public const string PublishedProperty = "govdisclosure.published";

    /// <summary>What a file says of the document beside the printed text: names of properties and their values.</summary>
    /// <returns>Organ, year and, where the report is published, its day.</returns>
    public IReadOnlyList<CatalogueField> ToProperties()
    {
        var fields = new List<CatalogueField>
        {
            new(OrganProperty, Organ),
            new(YearProperty, Year.ToString("0000", CultureInfo.InvariantCulture)),
        };
        if (Published is { } day)
        {
            fields.Add(new CatalogueField(PublishedProperty, DateText.Iso(day)));
        }

        return ValueList.Copy(fields);
    }

    /// <summary>The number of a heading in an official document: 一、 then （一） then 1. then （1） (GB/T 9704-2012, 7.3.3).</summary>
    /// <param name="level">The level, from 1 to <see cref="MaxLevel"/>.</param>
    /// <param name="number">The place among the numbered headings of the same parent, from 1.</param>
    /// <returns>The number with its punctuation, in front of the heading's text without a space.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not from 1 to 4, or <paramref name="number"/> is below 1.</exception>
    public static string HeadingNumber(int level, int number)
    {
        Guard.InRange(level, 1, MaxLevel);
        Guard.InRange(number, 1, int.MaxValue);
        return level switch
        {
            1 => ChineseNumeral.Of(number) + "、",
            2 => $"（{ChineseNumeral.Of(number)}）",
            3 => number.ToString(CultureInfo.InvariantCulture) + ".",
            _ => $"（{number.ToString(CultureInfo.InvariantCulture)}）",
        };
    }
}
