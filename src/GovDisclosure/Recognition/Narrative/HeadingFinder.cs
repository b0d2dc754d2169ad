using GovDisclosure.Internal;

namespace GovDisclosure.Recognition;

/// <summary>A heading that was found: its section, the words behind it on the same line, how many pieces of the file it takes.</summary>
internal sealed record FoundHeading(SectionNode? Node, string Text, string Rest, int Items);

/// <summary>Tells headings from prose, where a file marks them and where they only are lines that begin with 一、 or （一）.</summary>
internal sealed class HeadingFinder
{
    private const string Numerals = "一二三四五六七八九十";

    private readonly List<SourceItem> _items;
    private readonly SectionScheme _scheme;
    private readonly bool _isOwn;
    private int _similarityBudget = 2000;

    public HeadingFinder(List<SourceItem> items, SectionScheme scheme, bool isOwn)
    {
        _items = items;
        _scheme = scheme;
        _isOwn = isOwn;
        if (!isOwn)
        {
            SkipContents();
        }
    }

    /// <summary>How many of the headings of a scheme stand in a file letter by letter.</summary>
    public static int Hits(List<SourceItem> items, SectionScheme scheme, bool isOwn)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items.Where(item => !isOwn || item.IsHeading))
        {
            foreach (var node in scheme.Exact(item.Key))
            {
                found.Add(node.Code);
            }
        }

        return found.Count;
    }

    /// <summary>The heading that begins at a piece of the file; null for none.</summary>
    /// <param name="index">The piece.</param>
    /// <param name="current">The first-level section that it stands in; null for none.</param>
    public FoundHeading? At(int index, string? current)
    {
        var item = _items[index];
        if (item.Kind is null || item.IsUsed)
        {
            return null;
        }

        return _isOwn ? Own(item, current) : Split(index, current) ?? Whole(item, current) ?? RunIn(item, current) ?? Unknown(item);
    }

    private FoundHeading? Own(SourceItem item, string? current)
        => !item.IsHeading ? null : new FoundHeading(Choose(_scheme.Exact(item.Key), current), item.Text, string.Empty, 1);

    private FoundHeading? Whole(SourceItem item, string? current)
    {
        if (item.Key.Length == 0 || item.Text.Length > 60 || EndsAsProse(item.Text))
        {
            return null;
        }

        var looks = item.IsHeading || item.IsStrong || NumberLength(item.Text) > 0;
        if (Choose(_scheme.Exact(item.Key), current) is { } exact)
        {
            return looks || item.Key.Length >= 6 ? new FoundHeading(exact, item.Text, string.Empty, 1) : null;
        }

        if (!looks || _similarityBudget-- <= 0)
        {
            return null;
        }

        var (best, score) = ((SectionNode?)null, Similarity.Least);
        foreach (var node in _scheme.Nodes.Where(node => node.Level == 1 || IsBelow(node, current)))
        {
            // 主动公开情况, 主动公开工作 of a section that is called 主动公开.
            var fits = node.Level > 1 && IsNumbered(item.Text, node) && node.Keys.Any(k => k.Contains(item.Key, StringComparison.Ordinal)) ? 0.95 : 0;
            fits = Math.Max(Math.Max(fits, node.Fits(item.Key)), node.Level > 1 && item.Key.Length <= 14 && node.Keys.Any(k => item.Key.StartsWith(k, StringComparison.Ordinal)) ? 0.9 : 0);
            if (fits > score && (node.Level > 1) != IsFirstLevelNumber(item.Text))
            {
                (best, score) = (node, fits);
            }
        }

        return best is null ? null : new FoundHeading(best, item.Text, string.Empty, 1);
    }

    /// <summary>A heading that a line break cuts in two: 五、存在的主要问题 and 及改进情况 below it.</summary>
    private FoundHeading? Split(int index, string? current)
    {
        if (index + 1 >= _items.Count)
        {
            return null;
        }

        var (item, next) = (_items[index], _items[index + 1]);
        if (item.Key.Length < 2 || next.Key.Length == 0 || next.Kind is null || NumberLength(next.Text) > 0 || next.Text.Length > 30
            || !(item.IsHeading || item.IsStrong || NumberLength(item.Text) > 0) || _scheme.Exact(item.Key).Count > 0)
        {
            return null;
        }

        return Choose(_scheme.Exact(item.Key + next.Key), current) is { } node ? new FoundHeading(node, item.Text + next.Text, string.Empty, 2) : null;
    }

    /// <summary>A heading with the prose behind it on the same line: （一）主动公开。全年…, 一、总体情况 2023年….</summary>
    private FoundHeading? RunIn(SourceItem item, string? current)
    {
        var number = NumberLength(item.Text);
        if (number == 0)
        {
            return null;
        }

        var end = number;
        while (end < item.Text.Length && end - number <= 40 && item.Text[end] is not ('。' or '：' or ':' or ' ' or '　' or '．' or '.' or '；' or '，'))
        {
            end++;
        }

        if (end >= item.Text.Length || end - number is < 2 or > 40 || item.Text[end] == '，')
        {
            return null;
        }

        var text = item.Text.Substring(0, end);
        var key = SectionScheme.KeyOf(text);
        var node = Choose(_scheme.Exact(key), current)
            ?? _scheme.Nodes.FirstOrDefault(n => IsBelow(n, current) && key.Length <= 14 && n.Keys.Any(k => key.StartsWith(k, StringComparison.Ordinal)));
        return node is null ? null : new FoundHeading(node, text, item.Text.Substring(end + 1).Trim(), 1);
    }

    /// <summary>A heading of the first level that the form does not have.</summary>
    private static FoundHeading? Unknown(SourceItem item)
        => IsFirstLevelNumber(item.Text) && item.Text.Length <= 40 && !EndsAsProse(item.Text) && (item.IsHeading || item.IsStrong)
            ? new FoundHeading(null, item.Text, string.Empty, 1)
            : null;

    private SectionNode? Choose(IReadOnlyList<SectionNode> nodes, string? current)
        => nodes.FirstOrDefault(node => IsBelow(node, current)) ?? nodes.FirstOrDefault(node => node.Level == 1) ?? (nodes.Count > 0 ? nodes[0] : null);

    private bool IsBelow(SectionNode node, string? current)
    {
        for (var parent = node.Parent; parent is not null; parent = _scheme.Nodes.FirstOrDefault(n => n.Code == parent)?.Parent)
        {
            if (parent == current)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A table of contents repeats the headings in front of the report: three and more without anything between them, some of which come again.</summary>
    private void SkipContents()
    {
        var places = new List<(int Index, SectionNode Node)>();
        for (var i = 0; i < _items.Count; i++)
        {
            if (_items[i].Key.Length > 0 && _scheme.Exact(_items[i].Key).FirstOrDefault(n => n.Level == 1) is { } node)
            {
                places.Add((i, node));
            }
        }

        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, node) in places)
        {
            last[node.Code] = index;
        }

        for (var p = 0; p < places.Count;)
        {
            var end = p + 1;
            var codes = new HashSet<string>(StringComparer.Ordinal) { places[p].Node.Code };
            while (end < places.Count && places[end].Index == places[end - 1].Index + 1 && codes.Add(places[end].Node.Code))
            {
                end++;
            }

            if (end - p >= 3 && Enumerable.Range(p, end - p).Any(i => last[places[i].Node.Code] > places[end - 1].Index))
            {
                places.GetRange(p, end - p).ForEach(place => _items[place.Index].IsUsed = true);
            }

            p = end;
        }
    }

    private static bool EndsAsProse(string text) => text.Length > 0 && text[text.Length - 1] is '。' or '；' or '，' or ';' or ',';

    /// <summary>Whether a heading has the number that the section has among its neighbours: （四） for the fourth.</summary>
    private bool IsNumbered(string text, SectionNode node)
    {
        var place = _scheme.Nodes.Where(n => n.Parent == node.Parent).TakeWhile(n => n.Code != node.Code).Count() + 1;
        return NumberLength(text) > 0 && LabelText.Letters(text.Substring(0, NumberLength(text))) == ChineseNumeral.Of(place);
    }

    private static bool IsFirstLevelNumber(string text)
    {
        var length = NumberLength(text);
        return length > 0 && Numerals.Contains(text[0]);
    }

    /// <summary>The length of the number in front of a heading: 一、 （一） 1. （1）; 0 for none.</summary>
    private static int NumberLength(string text)
    {
        if (text.Length < 2)
        {
            return 0;
        }

        var isBracket = text[0] is '（' or '(';
        var i = isBracket ? 1 : 0;
        var start = i;
        while (i < text.Length && i - start < 3 && (Numerals.Contains(text[i]) || text[i] is >= '0' and <= '9'))
        {
            i++;
        }

        if (i == start || i >= text.Length)
        {
            return 0;
        }

        var ends = isBracket ? text[i] is '）' or ')' : text[i] is '、' or '.' or '．' or '，' or ',' or ' ' or '　';
        return ends ? i + 1 : 0;
    }
}
