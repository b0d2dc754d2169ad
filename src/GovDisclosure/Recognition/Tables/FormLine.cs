namespace GovDisclosure.Recognition;

/// <summary>A row or column of a form's table with the keys under which its label is found.</summary>
/// <param name="Index">Its place in the table, from 0, groups included, in the order of print.</param>
/// <param name="Id">Its id.</param>
/// <param name="Label">Its label as printed.</param>
/// <param name="HasCells">Whether it has cells; a group has none.</param>
/// <param name="Block">The block that it stands in.</param>
/// <param name="Keys">Its own key, then with the words of its remarks, then with the groups above it, the nearest first.</param>
internal sealed record FormLine(int Index, string Id, string Label, bool HasCells, int Block, IReadOnlyList<string> Keys)
{
    /// <summary>What English texts call it: its English name, or its label.</summary>
    public string English { get; init; } = Label;
}

/// <summary>The rows or the columns of a form's table.</summary>
internal sealed class FormLines
{
    // Wordings of published pages that share few letters with the form's.
    private static readonly (string Form, string Other)[] Wordings =
    [
        ("总计", "合计"), ("总计", "共计"), ("总计", "总数"), ("商业企业", "企业"), ("商业企业", "商业"), ("其他", "其它"), ("结果维持", "维持"), ("结果纠正", "纠正"),
        ("其他结果", "其他"), ("尚未审结", "未审结"), ("统计数", "数量"), ("统计数", "数据"), ("复议后起诉", "经复议后起诉"), ("未经复议直接起诉", "直接起诉"),
        ("结转下年度继续办理", "结转下一年度继续办理"), ("结转下年度继续办理", "结转下年"),
        ("本年度", "本年"), ("本年度", "本年数"), ("本年度", "本年度数"), ("本年度", "当年"), ("本年度", "年度数"), ("历年累计", "累计"), ("历年累计", "累计数"), ("历年累计", "历年累计数"), ("历年累计", "总累计"),
        ("本期实际", "本期"), ("本期实际", "本期数"), ("本期实际", "本月实际"), ("本年累计", "本年累计数"), ("年度累计", "年度累计数"), ("年度累计", "全年累计"),
    ];

    private readonly Dictionary<string, List<(int Line, double Score)>> _byKey = new(StringComparer.Ordinal);

    public FormLines(IReadOnlyList<FormLine> lines)
    {
        Lines = lines;
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Keys.Count; i++)
            {
                // A label together with its groups says more than the label alone.
                Add(line.Keys[i], line.Index, i < 2 ? 1 : 1.02);
            }

            foreach (var (form, other) in Wordings)
            {
                foreach (var key in line.Keys.Where(key => key.EndsWith(form, StringComparison.Ordinal)))
                {
                    Add($"{key.Substring(0, key.Length - form.Length)}{other}", line.Index, 0.9);
                }
            }
        }

        CellLines = [.. lines.Where(line => line.HasCells)];
    }

    public IReadOnlyList<FormLine> Lines { get; }

    public IReadOnlyList<FormLine> CellLines { get; }

    /// <summary>The lines whose label is the key, each with how sure that is.</summary>
    public IReadOnlyList<(int Line, double Score)> Exact(string key)
        => key.Length > 0 && _byKey.TryGetValue(key, out var lines) ? lines : [];

    public bool Knows(string key) => key.Length > 0 && _byKey.ContainsKey(key);

    private void Add(string key, int line, double score)
    {
        if (key.Length == 0)
        {
            return;
        }

        if (!_byKey.TryGetValue(key, out var list))
        {
            _byKey[key] = list = [];
        }

        if (!list.Exists(pair => pair.Line == line))
        {
            list.Add((line, score));
        }
    }
}
