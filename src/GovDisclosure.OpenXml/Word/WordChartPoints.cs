using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml;

/// <summary>The cached points of a chart's names or numbers while they are read.</summary>
internal sealed class WordChartPoints
{
    private const int MaxPoints = 1000;

    private static readonly ElementRules<WordChartPoints> Rules = new(new()
    {
        ["ptCount"] = static (points, xml) => points.Grow(WordNames.Number(xml.Attribute("val")) ?? 0),
        ["pt"] = static (points, xml) => points._index = WordNames.Number(xml.Attribute("idx")) ?? MaxPoints,
        ["v"] = static (points, xml) => points.AddValue(xml),
    });

    private readonly List<string?> _points = [];
    private int _index;

    /// <summary>The values inside the current element by their index, at most a thousand; null where a point has none. Stands on its end.</summary>
    public static string?[] Read(PartXml xml)
    {
        var points = new WordChartPoints();
        Rules.ReadInside(points, xml);
        return [.. points._points];
    }

    private void Grow(int count)
    {
        while (_points.Count < Math.Min(count, MaxPoints))
        {
            _points.Add(null);
        }
    }

    private void AddValue(PartXml xml)
    {
        if (_index < MaxPoints)
        {
            Grow(_index + 1);
            _points[_index++] = xml.ReadText();
        }
    }
}
