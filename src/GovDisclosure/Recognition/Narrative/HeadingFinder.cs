using GovDisclosure.Internal;

namespace GovDisclosure.Recognition;

/// <summary>A heading that was found: its section, the words behind it on the same line, how many pieces of the file it takes.</summary>
internal sealed record FoundHeading(SectionNode? Node, string Text, string Rest, int Items);

/// <summary>Tells headings from prose, where a file marks them and where they only are lines that begin with 一、 or （一）.</summary>
internal sealed class HeadingFinder
{
    private const int MaxHeading = 60;
    private const int MaxUnknown = 40;
    private const int MaxShortKey = 14;
    private const int LeastPlainKey = 6;

    private readonly List<SourceItem> _items;
    private readonly SectionScheme _scheme;
    private readonly IReadOnlyList<(string Example, Func<int, string?, FoundHeading?> Find)> _rules;
    private int _similarityBudget = 2000;

    public HeadingFinder(List<SourceItem> items, SectionScheme scheme, bool isOwn)
    {
        _items = items;
        _scheme = scheme;

        // Tried in this order; the first that finds a heading is right.
        _rules = isOwn
            ? [("a line that this library marks as a heading", Own)]
            :
            [
                ("五、存在的主要问题 with 及改进情况 on the line below", Split),
                ("一、总体情况", Exact),
                ("五、存在的问题和改进措施, in words of the organ's own", Similar),
                ("（一）主动公开。全年…, with prose behind it", RunIn),
                ("附件1：某县2012年政府信息公开情况统计表", Annex),
                ("七、附表, in bold print, which the form does not have", Unknown),
            ];
        if (!isOwn)
        {
            ContentsList.Skip(items, scheme);
        }
    }

    /// <summary>How many of the headings of a scheme stand in a file letter by letter.</summary>
    public static int Hits(List<SourceItem> items, SectionScheme scheme, bool isOwn)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items.Where(item => !isOwn || item.IsHeading))
        {
            found.UnionWith(scheme.Exact(item.Key).Select(node => node.Code));
        }

        return found.Count;
    }

    /// <summary>The heading that begins at a piece of the file; null for none.</summary>
    /// <param name="index">The piece.</param>
    /// <param name="current">The first-level section that it stands in; null for none.</param>
    public FoundHeading? At(int index, string? current)
    {
        if (_items[index].Kind is null || _items[index].IsUsed)
        {
            return null;
        }

        foreach (var (_, find) in _rules)
        {
            if (find(index, current) is { } heading)
            {
                return heading;
            }
        }

        return null;
    }

    private FoundHeading? Own(int index, string? current)
        => _items[index] is { IsHeading: true } item ? new FoundHeading(Choose(_scheme.Exact(item.Key), current), item.Text, string.Empty, 1) : null;

    /// <summary>A heading that a line break cuts in two.</summary>
    private FoundHeading? Split(int index, string? current)
    {
        if (index + 1 >= _items.Count)
        {
            return null;
        }

        var (item, next) = (_items[index], _items[index + 1]);
        if (item.Key.Length < 2 || !IsRestOfHeading(next) || !Looks(item) || _scheme.Exact(item.Key).Count > 0)
        {
            return null;
        }

        return Fitting(item.Text, _scheme.Exact(item.Key + next.Key), current) is { } node ? new FoundHeading(node, item.Text + next.Text, string.Empty, 2) : null;
    }

    private static bool IsRestOfHeading(SourceItem item)
        => item.Kind is not null && item.Key.Length > 0 && item.Text.Length <= 30 && HeadingNumber.Length(item.Text) == 0;

    private FoundHeading? Exact(int index, string? current)
    {
        var item = _items[index];
        return IsLine(item) && (Looks(item) || item.Key.Length >= LeastPlainKey) && Fitting(item.Text, _scheme.Exact(item.Key), current) is { } node
            ? new FoundHeading(node, item.Text, string.Empty, 1)
            : null;
    }

    private FoundHeading? Similar(int index, string? current)
    {
        var item = _items[index];
        if (!IsLine(item) || !Looks(item) || _scheme.Exact(item.Key).Count > 0 || _similarityBudget-- <= 0)
        {
            return null;
        }

        var (best, score) = ((SectionNode?)null, Similarity.Least);
        foreach (var node in _scheme.Nodes.Where(node => IsPossible(item.Text, node, current)))
        {
            if (Fit(item, node) is var fits && fits > score)
            {
                (best, score) = (node, fits);
            }
        }

        return best is null ? null : new FoundHeading(best, item.Text, string.Empty, 1);
    }

    /// <summary>How well the words of a line fit a section, from 0 to 1.</summary>
    private double Fit(SourceItem item, SectionNode node)
    {
        if (node.Level == 1)
        {
            return node.Fits(item.Key);
        }

        // 主动公开情况, 主动公开工作 of a section that is called 主动公开.
        var contained = IsNumbered(item.Text, node) && node.Keys.Any(k => k.Contains(item.Key, StringComparison.Ordinal)) ? 0.95 : 0;
        var begun = item.Key.Length <= MaxShortKey && node.Keys.Any(k => item.Key.StartsWith(k, StringComparison.Ordinal)) ? 0.9 : 0;
        return Math.Max(Math.Max(contained, begun), node.Fits(item.Key));
    }

    /// <summary>A heading with the prose behind it on the same line.</summary>
    private FoundHeading? RunIn(int index, string? current)
    {
        var text = _items[index].Text;
        var number = HeadingNumber.Length(text);
        var end = text.IndexOfAny(['。', '：', ':', ' ', '　', '．', '.', '；', '，'], number);
        if (number == 0 || end < 0 || end - number is < 2 or > MaxUnknown || text[end] == '，')
        {
            return null;
        }

        var heading = text.Substring(0, end);
        var key = SectionScheme.KeyOf(heading);
        var node = Fitting(text, _scheme.Exact(key), current)
            ?? _scheme.Nodes.FirstOrDefault(n => IsBelow(n, current) && key.Length <= MaxShortKey && n.Keys.Any(k => key.StartsWith(k, StringComparison.Ordinal)));
        return node is null ? null : new FoundHeading(node, heading, text.Substring(end + 1).Trim(), 1);
    }

    /// <summary>The statistics behind the report, under a heading that names the organ and the year.</summary>
    private FoundHeading? Annex(int index, string? current)
    {
        var item = _items[index];
        return current is not null && IsLine(item) && item.Text is ['附', ..] && item.Key.EndsWith("统计表", StringComparison.Ordinal)
            ? new FoundHeading(_scheme.Nodes.FirstOrDefault(node => node is { Level: 1, IsNumbered: false }), item.Text, string.Empty, 1)
            : null;
    }

    /// <summary>A heading of the first level that the form does not have.</summary>
    private FoundHeading? Unknown(int index, string? current)
    {
        _ = current;
        var item = _items[index];
        return HeadingNumber.IsFirstLevel(item.Text) && item.Text.Length <= MaxUnknown && !EndsAsProse(item.Text) && (item.IsHeading || item.IsStrong)
            ? new FoundHeading(null, item.Text, string.Empty, 1)
            : null;
    }

    private static bool IsLine(SourceItem item) => item.Key.Length > 0 && item.Text.Length <= MaxHeading && !EndsAsProse(item.Text);

    private static bool Looks(SourceItem item) => item.IsHeading || item.IsStrong || HeadingNumber.Length(item.Text) > 0;

    private static bool EndsAsProse(string text) => text.Length > 0 && text[text.Length - 1] is '。' or '；' or '，' or ';' or ',';

    /// <summary>The section that a line with its number can begin: （一） below 一、 is one of that section's parts, whatever its words.</summary>
    private SectionNode? Fitting(string text, IReadOnlyList<SectionNode> nodes, string? current)
        => Choose(HeadingNumber.IsBelow(text) && current is not null ? [.. nodes.Where(node => IsBelow(node, current))] : nodes, current);

    private bool IsPossible(string text, SectionNode node, string? current)
        => (node.Level == 1 || IsBelow(node, current)) && (node.Level > 1) != HeadingNumber.IsFirstLevel(text)
            && (node.Level > 1 || current is null || !HeadingNumber.IsBelow(text));

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

    /// <summary>Whether a heading has the number that the section has among its neighbours: （四） for the fourth.</summary>
    private bool IsNumbered(string text, SectionNode node)
    {
        var place = _scheme.Nodes.Where(n => n.Parent == node.Parent).TakeWhile(n => n.Code != node.Code).Count() + 1;
        var length = HeadingNumber.Length(text);
        return length > 0 && LabelText.Letters(text.Substring(0, length)) == ChineseNumeral.Of(place);
    }
}
