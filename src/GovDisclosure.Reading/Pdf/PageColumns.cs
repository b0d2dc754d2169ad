namespace GovDisclosure.Reading.Pdf;

/// <summary>Puts what stands on a page in the order of reading: from top to bottom, and where its text runs in two columns the left one before the right one.</summary>
/// <remarks>
/// A gutter is told from the gap in a list or in a table without rules by what stands beside it: lines of text that mostly fill their column.
/// What goes across the gutter, as a title or a wide table, stands between the columns above it and those below.
/// </remarks>
internal static class PageColumns
{
    /// <summary>The fewest lines of each column.</summary>
    private const int FewestLines = 4;

    /// <summary>A page of more lines is none that a person reads; gaps are held against gaps.</summary>
    private const int MostLines = 2000;

    /// <summary>How often a page is held against columns: a list begins a new run with each of its lines.</summary>
    private const int MostAttempts = 20;

    /// <summary>The narrowest gutter, in letters; the gap between two letters of a stretched line is narrower.</summary>
    private const double Narrowest = 1.2;

    /// <summary>The narrowest column, in letters.</summary>
    private const double NarrowestColumn = 8;

    public static List<PageItem> Order(List<PageItem> items)
    {
        items = [.. items.OrderBy(item => item.Top)];
        var lines = items.Select(item => item.Line).OfType<TextLine>().ToList();
        if (lines.Count < FewestLines || lines.Count > MostLines)
        {
            return items;
        }

        var size = TextMeasure.Of(lines).Size;
        var (left, right) = (items.Min(item => item.Left), items.Max(item => item.Right));
        var middle = (From: left + (0.3 * (right - left)), To: right - (0.3 * (right - left)));
        var ordered = new List<PageItem>(items.Count);
        var attempts = 0;
        for (var start = 0; start < items.Count;)
        {
            var (count, gutter) = Run(items, start, middle, Narrowest * size);
            if (count >= FewestLines && attempts++ < MostAttempts && Split(items.GetRange(start, count), gutter) is { } columns)
            {
                ordered.AddRange(columns);
                start += count;
            }
            else
            {
                ordered.Add(items[start++]);
            }
        }

        return ordered;
    }

    /// <summary>The number of items from a first one on that leave one gap free between them, and the middle of the widest such gap.</summary>
    private static (int Count, double Gutter) Run(List<PageItem> items, int start, (double From, double To) middle, double narrowest)
    {
        List<(double From, double To)> gaps = [middle];
        var count = 0;
        for (; start + count < items.Count; count++)
        {
            var common = Common(gaps, items[start + count].Gaps(), narrowest);
            if (common.Count == 0)
            {
                break;
            }

            gaps = common;
        }

        var widest = gaps.OrderByDescending(gap => gap.To - gap.From).First();
        return (count, (widest.From + widest.To) / 2);
    }

    private static List<(double From, double To)> Common(List<(double From, double To)> some, List<(double From, double To)> others, double narrowest)
    {
        var common = new List<(double From, double To)>();
        foreach (var (from, to) in some)
        {
            foreach (var other in others)
            {
                var gap = (From: Math.Max(from, other.From), To: Math.Min(to, other.To));
                if (gap.To - gap.From >= narrowest)
                {
                    common.Add(gap);
                }
            }
        }

        return common;
    }

    /// <summary>The left column and then the right one, and behind them what stands apart below the left one alone; null where they are no columns.</summary>
    private static List<PageItem>? Split(List<PageItem> run, double gutter)
    {
        var left = Side(run, glyph => glyph.Middle < gutter, item => item.Right <= gutter);
        var right = Side(run, glyph => glyph.Middle >= gutter, item => item.Left >= gutter);
        if (Measure(left) is not { } leftMeasure || Measure(right) is not { } rightMeasure)
        {
            return null;
        }

        var apart = left.Count;
        while (apart > 1 && left[apart - 1].Top > right[right.Count - 1].Top + rightMeasure.Pitch)
        {
            apart--;
        }

        while (apart < left.Count && left[apart].Top - left[apart - 1].Top < 1.5 * leftMeasure.Pitch)
        {
            apart++;
        }

        return [.. left.Take(apart).Select(item => item.In(leftMeasure)), .. right.Select(item => item.In(rightMeasure)), .. left.Skip(apart)];
    }

    private static List<PageItem> Side(List<PageItem> run, Func<PdfGlyph, bool> isGlyph, Func<PageItem, bool> isItem)
        => [.. run.Where(item => item.Line is null && isItem(item))
            .Concat(TextLine.Of([.. run.Where(item => item.Line is not null).SelectMany(item => item.Line!.Glyphs).Where(isGlyph)]).Select(PageItem.Of))
            .OrderBy(item => item.Top)];

    /// <summary>The look of a column; null where its lines are no running text, as those of a list or a table.</summary>
    private static TextMeasure? Measure(List<PageItem> side)
    {
        var lines = side.Select(item => item.Line).OfType<TextLine>().ToList();
        if (lines.Count < FewestLines)
        {
            return null;
        }

        var measure = TextMeasure.Of(lines);
        var isWide = measure.Right - measure.Left >= NarrowestColumn * measure.Size;
        var full = lines.Count(line => line.Right > measure.Right - (1.6 * measure.Size));
        var broken = lines.Count(line => line.Parts().Count > 1);
        var figures = lines.Count(line => Figure.Is(line.Text));
        return isWide && full * 2 >= lines.Count && broken * 5 <= lines.Count && figures * 5 <= lines.Count ? measure : null;
    }
}
