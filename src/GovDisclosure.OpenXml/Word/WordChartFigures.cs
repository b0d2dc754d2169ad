using System.Globalization;
using GovDisclosure.OpenXml.Packaging;
using GovDisclosure.Sources;

namespace GovDisclosure.OpenXml;

/// <summary>A chart in a document, and the numbers that its part keeps.</summary>
/// <param name="picture">The chart as a picture.</param>
/// <param name="part">The part with its numbers; null where there is none in the package.</param>
internal sealed class WordChartFigures(SourcePicture picture, string? part)
{
    private const int MaxSeries = 50;

    private readonly List<(string Name, string?[] Values)> _series = [];
    private readonly List<string> _categories = [];
    private string _title = string.Empty;

    public SourcePicture Picture => picture;

    /// <summary>Reads the part.</summary>
    /// <returns>Whether there are numbers.</returns>
    public bool Read(PackageFile package)
    {
        if (part is null || !package.Has(part))
        {
            return false;
        }

        package.ReadXml(part, xml =>
        {
            while (xml.Read())
            {
                if (xml.IsStart && xml.Name == "title" && _title.Length == 0 && _series.Count == 0)
                {
                    _title = xml.ReadText();
                }
                else if (xml.IsStart && xml.Name == "ser" && _series.Count < MaxSeries)
                {
                    ReadSeries(xml);
                }
            }
        });
        return _series.Count > 0 && _categories.Count > 0;
    }

    /// <summary>Whether a table shows the chart's numbers too: it has a row for each category.</summary>
    public bool IsRepeatedBy(SourceTable table)
    {
        var texts = new HashSet<string>(table.Rows.SelectMany(row => row.Cells.Take(1)).Select(cell => cell.Text), StringComparer.Ordinal);
        return _categories.All(category => texts.Contains(category) || texts.Contains(WithoutShare(category)));
    }

    /// <summary>The numbers as a table, with the caption of a table beside a chart, so that it is taken for none of a form.</summary>
    public SourceTable ToTable(SourcePlace place)
    {
        var rows = new List<SourceRow>
        {
            new([new SourceCell(string.Empty) { IsHeader = true }, .. _series.Select(row => new SourceCell(row.Name) { IsHeader = true })]) { IsHeader = true },
        };
        for (var i = 0; i < _categories.Count; i++)
        {
            var index = i;
            rows.Add(new SourceRow([new SourceCell(_categories[i]) { IsHeader = true }, .. _series.Select(row => Cell(index < row.Values.Length ? row.Values[index] : null))]));
        }

        return new SourceTable(place, rows) { Caption = "图：" + _title };
    }

    private static SourceCell Cell(string? text) => new(text ?? string.Empty)
    {
        Number = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
    };

    // Our own charts name the share behind the category.
    private static string WithoutShare(string category)
    {
        var space = category.LastIndexOf('　');
        return space > 0 ? category.Substring(0, space) : category;
    }

    private void ReadSeries(PartXml xml)
    {
        var series = new WordChartSeries();
        series.Read(xml);
        _series.Add((series.Name, series.Values));
        if (_categories.Count == 0)
        {
            _categories.AddRange(series.Categories.Select(text => text ?? string.Empty));
        }
    }
}
