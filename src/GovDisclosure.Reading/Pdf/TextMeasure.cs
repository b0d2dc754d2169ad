namespace GovDisclosure.Reading.Pdf;

/// <summary>The usual look of running text: its size, its left and right edge, the distance of its lines.</summary>
internal sealed class TextMeasure
{
    public double Size { get; private init; } = 12;

    public double Left { get; private init; }

    public double Right { get; private init; }

    public double Pitch { get; private init; } = 20;

    public bool IsBold { get; private init; }

    /// <summary>The larger sizes of a few lines each, the largest first: those of headings.</summary>
    public IReadOnlyList<double> LargerSizes { get; private init; } = [];

    public static TextMeasure Of(IReadOnlyList<TextLine> lines)
    {
        if (lines.Count == 0)
        {
            return new TextMeasure();
        }

        var size = lines.GroupBy(line => Math.Round(line.Size * 2) / 2).OrderByDescending(group => group.Sum(line => line.Count)).First().Key;
        var body = lines.Where(line => Math.Abs(line.Size - size) <= 0.8).ToList();
        var pitches = new List<double>();
        for (var i = 1; i < body.Count; i++)
        {
            var pitch = body[i].Baseline - body[i - 1].Baseline;
            if (pitch > 0.5 * size && pitch < 4 * size)
            {
                pitches.Add(pitch);
            }
        }

        return new TextMeasure
        {
            Size = size,
            Left = Part(body.Select(line => line.Left), 0.05),
            Right = Part(body.Select(line => line.TextRight), 0.95),
            Pitch = pitches.Count == 0 ? 1.8 * size : Part(pitches, 0.5),
            IsBold = body.Count(line => line.IsBold) * 2 > body.Count,
            LargerSizes = [.. lines.Select(line => Math.Round(line.Size * 2) / 2).Where(s => s >= size + 1.5).Distinct().OrderByDescending(s => s)],
        };
    }

    private static double Part(IEnumerable<double> values, double part)
    {
        var sorted = values.OrderBy(value => value).ToList();
        return sorted[(int)(part * (sorted.Count - 1))];
    }
}
