using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml;

/// <summary>One series of a chart while it is read.</summary>
internal sealed class WordChartSeries
{
    private static readonly ElementRules<WordChartSeries> Rules = new(
        new()
        {
            ["tx"] = static (series, xml) => series.Name = string.Concat(WordChartPoints.Read(xml)),
            ["cat"] = static (series, xml) => series.AddCategories(xml),
            ["xVal"] = static (series, xml) => series.AddCategories(xml),
            ["val"] = static (series, xml) => series.Values = WordChartPoints.Read(xml),
            ["yVal"] = static (series, xml) => series.Values = WordChartPoints.Read(xml),
        },
        "dLbls",
        "spPr",
        "extLst",
        "marker",
        "dPt");

    public string Name { get; private set; } = string.Empty;

    /// <summary>The first categories that it names; empty where it names none.</summary>
    public string?[] Categories { get; private set; } = [];

    public string?[] Values { get; private set; } = [];

    /// <summary>Reads the current series; stands on its end.</summary>
    public void Read(PartXml xml) => Rules.ReadInside(this, xml);

    private void AddCategories(PartXml xml)
    {
        var categories = WordChartPoints.Read(xml);
        Categories = Categories.Length == 0 ? categories : Categories;
    }
}
