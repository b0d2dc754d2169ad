using GovDisclosure.Categories;
using NodaTime;

namespace GovDisclosure.Recognition;

/// <summary>Collects the fields of a catalogue header: 索引号, 发文字号, 成文日期 and the like, wherever a file has them.</summary>
internal sealed class CatalogueLines
{
    // A label whose value no catalogue entry has; it ends the value before it.
    private const string Other = "other";

    private static readonly (string Label, string Field)[] Labels =
    [
        ("索引号", "index"), ("索引", "index"), ("发布机构", "publisher"), ("发布单位", "publisher"), ("公开主体", "publisher"), ("发文机关", "publisher"), ("发文单位", "publisher"),
        ("信息名称", "title"), ("名称", "title"), ("标题", "title"), ("发文日期", "issued"), ("成文日期", "issued"), ("生成日期", "issued"), ("制发日期", "issued"), ("成文时间", "issued"),
        ("公开日期", "published"), ("发布日期", "published"), ("发布时间", "published"), ("主题分类", "theme"), ("信息分类", "theme"), ("文号", "number"), ("发文字号", "number"),
        ("有效性", Other), ("效力状态", Other), ("是否有效", Other), ("分类", Other), ("体裁分类", Other), ("组配分类", Other), ("公开方式", Other), ("公开形式", Other), ("公开范围", Other), ("生效日期", Other), ("废止日期", Other),
        ("关键词", "keywords"), ("主题词", "keywords"), ("内容概述", "summary"), ("内容摘要", "summary"), ("信息概述", "summary"),
    ];

    /// <summary>The labels in the order of <see cref="CatalogueEntry.ToFields"/>.</summary>
    public static readonly string[] Own = ["索引号", "发布机构", "发文日期", "主题分类", "文号", "关键词", "内容概述"];

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public int Count => _values.Count;

    public bool Has(string field) => _values.ContainsKey(field);

    /// <summary>The field that a label names; null for none.</summary>
    public static string? FieldOf(string label)
    {
        if (label.Length > 16)
        {
            return null;
        }

        var key = LabelText.Letters(label);
        foreach (var (name, field) in Labels)
        {
            if (key == name)
            {
                return field;
            }
        }

        return null;
    }

    public void Set(string field, string value)
    {
        if (!_values.TryGetValue(field, out var known) || known.Length == 0)
        {
            _values[field] = value;
        }
    }

    /// <summary>Takes the fields of a line such as 索引号：1 发布机构：2; whether it holds nothing else.</summary>
    public bool TryLine(string line)
    {
        if (line.Length > 2000)
        {
            return false;
        }

        var places = new List<(int Start, int End, string Field)>();
        foreach (var (name, field) in Labels)
        {
            for (var at = Find(line, name, 0, out var end); at >= 0; at = Find(line, name, end, out end))
            {
                if (!places.Exists(p => at < p.End && p.Start < end))
                {
                    places.Add((at, end, field));
                }
            }
        }

        places.Sort((left, right) => left.Start.CompareTo(right.Start));
        if (places.Count == 0 || line.Substring(0, places[0].Start).Trim().Length > 0)
        {
            return false;
        }

        for (var i = 0; i < places.Count; i++)
        {
            var stop = i + 1 < places.Count ? places[i + 1].Start : line.Length;
            Set(places[i].Field, line.Substring(places[i].End, stop - places[i].End).Trim());
        }

        return true;
    }

    /// <summary>The entry as this library writes it.</summary>
    public CatalogueEntry ToEntry() => new()
    {
        IndexNumber = Value("index"),
        Title = Value("title"),
        Publisher = Value("publisher"),
        IssuedOn = Day("issued"),
        PublishedOn = Day("published"),
        Theme = Value("theme"),
        DocumentNumber = Value("number"),
        Keywords = Value("keywords").Split([' ', '　', '，', '；', ';', ','], StringSplitOptions.RemoveEmptyEntries),
        Summary = Value("summary"),
    };

    /// <summary>The entry of a file of this library, whose keywords are joined by a space.</summary>
    public CatalogueEntry ToOwnEntry() => ToEntry() with { Keywords = Value("keywords").Split([' '], StringSplitOptions.RemoveEmptyEntries) };

    public LocalDate? Day(string field) => DateReading.Find(Value(field));

    public string Value(string field) => _values.TryGetValue(field, out var value) ? value : string.Empty;

    /// <summary>Where a label with its colon begins; spaces inside a label are allowed: 文　号：.</summary>
    private static int Find(string line, string label, int from, out int end)
    {
        for (var start = from; start < line.Length; start++)
        {
            if (line[start] == label[0] && (start == from || !IsInWord(line, start)) && ColonEnd(line, label, start) is > 0 and var behind)
            {
                end = behind;
                return start;
            }
        }

        end = line.Length;
        return -1;
    }

    // 名称 of 信息名称 begins no label of its own; 1名称 of 索引号：1名称：… does.
    private static bool IsInWord(string line, int start) => start > 0 && line[start - 1] > '\u2E80' && char.IsLetterOrDigit(line[start - 1]);

    /// <summary>The place behind the colon of a label that begins here; 0 for none.</summary>
    private static int ColonEnd(string line, string label, int start)
    {
        var (i, k) = (start, 0);
        while (i < line.Length && (char.IsWhiteSpace(line[i]) || (k < label.Length && line[i] == label[k])))
        {
            k += k < label.Length && line[i] == label[k] ? 1 : 0;
            i++;
        }

        return k == label.Length && i < line.Length && line[i] is '：' or ':' ? i + 1 : 0;
    }
}
