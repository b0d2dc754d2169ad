using System.Text.RegularExpressions;
using GovDisclosure.Categories;
using GovDisclosure.Sources;
using NodaTime;

namespace GovDisclosure.Recognition;

/// <summary>Finds the head of a report on a page of others, wherever it stands there.</summary>
internal sealed class PageHead(List<SourceItem> items, SourceDocument document, int firstHeading)
{
    private const int MaxLookAhead = 300;

    private static readonly Regex OrganPattern = new(
        @"\A\s*(?:关于)?(?<organ>.*?)(?:关于)?(?:(?:\d|[０-９]|[〇○Ｏ零一二三四五六七八九]){4}\s*年度?)(?<after>.*?)(?:的)?(?:政府信息公开|政务公开|信息公开)",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    private static readonly Regex SourcePattern = new(
        @"(?:来源|发布机构|发布单位)\s*[：:]\s*(?<name>[^\s　【\[（(：:]{2,40})", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static readonly string[] TitleProperties = ["ArticleTitle", "og:title", "title", "dc:title", "DC.Title", "Title", "标题"];
    private static readonly string[] DateProperties =
        ["PubDate", "pubdate", "publishdate", "PublishDate", "article:published_time", "og:release_date", "发布时间", "发布日期", "dcterms.issued", "date"];

    private static readonly string[] OrganProperties = ["ContentSource", "发布机构", "来源", "source", "Author", "author", "dc:publisher"];

    private static readonly string[] OrganEnds =
        ["政府", "委员会", "办公室", "局", "厅", "部", "院", "区", "县", "市", "省", "州", "盟", "旗", "乡", "镇", "街道", "办事处", "中心", "处", "署", "队", "所", "公司", "联合会"];

    private readonly CatalogueLines _lines = new();

    public ReportHead Read()
    {
        var end = Math.Min(items.Count, firstHeading < 0 ? MaxLookAhead : Math.Min(firstHeading, 2000));
        var (at, last, title) = new TitleFinder(items).Find(end);
        title ??= Property(TitleProperties, text => TitleFinder.IsTitle(text));
        var particulars = Particulars(at < 0 ? end : Math.Min(items.Count, Math.Max(end, last + 1)));
        var catalogue = Catalogue();
        var head = new ReportHead
        {
            Title = title,
            TitleIndex = last,
            Organ = title is null ? null : OrganIn(title),
            Year = title is null ? null : DateReading.FindYear(title),
            Published = Property(DateProperties, text => DateReading.Find(text) is not null) is { } day ? DateReading.Find(day) : _lines.Day("published") ?? particulars,
            Catalogue = catalogue,
        };
        if (head.Organ is null)
        {
            head = head with { Organ = LeadReading.Organ(items.Skip(last + 1).Where(item => !item.IsUsed)) ?? (catalogue is { Publisher.Length: > 0 } ? catalogue.Publisher : Source() ?? Property(OrganProperties, IsOrgan)) };
        }

        for (var i = at; i >= 0 && i <= last; i++)
        {
            items[i].IsUsed = true;
            head.Places["title"] = items[at].Place;
        }

        return head;
    }

    /// <summary>Whether a text ends as the name of an organ does.</summary>
    public static bool IsOrgan(string text)
    {
        var name = text.Trim();
        return name.Length is >= 2 and <= 40 && name.IndexOfAny(['。', '，', '：', '；', '、', ':', ',']) < 0 && OrganEnds.Any(end => name.EndsWith(end, StringComparison.Ordinal));
    }

    private string? Property(string[] names, Func<string, bool> fits)
    {
        foreach (var name in names)
        {
            foreach (var property in document.Properties)
            {
                if (property.Label == name && property.Value.Length <= 200 && fits(property.Value))
                {
                    return property.Value.Trim();
                }
            }
        }

        return null;
    }

    /// <summary>The organ in a title: in front of the year, or between the year and 政府信息公开.</summary>
    public static string? OrganIn(string title)
    {
        var match = OrganPattern.Match(title);
        if (!match.Success)
        {
            return null;
        }

        foreach (var group in (string[])["organ", "after"])
        {
            var name = match.Groups[group].Value.Trim(' ', '　', '\u00A0', '"', '“', '”', '《', '的');
            if (name.Length is >= 2 and <= 60)
            {
                return name;
            }
        }

        return null;
    }

    private LocalDate? Particulars(int end)
    {
        LocalDate? day = null;
        for (var i = 0; i < Math.Min(items.Count, end); i++)
        {
            var item = items[i];
            if (item.IsUsed || item.Text.Length is 0 or > 400)
            {
                if (item.Block is SourceTable table && !item.IsUsed && FromTable(table))
                {
                    item.IsUsed = true;
                }

                continue;
            }

            var before = _lines.Count;
            if (_lines.TryLine(item.Text))
            {
                item.IsUsed = true;
            }
            else if (item.Kind == SourceTextKind.Particulars || Furniture.Is(item.Text))
            {
                day ??= DateReading.Find(item.Text);
                _source ??= SourceIn(item.Text);
                item.IsUsed = true;
            }

            if (_lines.Count > before)
            {
                _source ??= SourceIn(item.Text);
            }
        }

        return day;
    }

    private string? _source;

    private string? Source() => _source;

    private static string? SourceIn(string text)
    {
        var match = SourcePattern.Match(text);
        return match.Success && IsOrgan(match.Groups["name"].Value) ? match.Groups["name"].Value : null;
    }

    private CatalogueEntry? Catalogue()
    {
        foreach (var property in document.Properties)
        {
            if (CatalogueLines.FieldOf(property.Label) is { } field && property.Label.Any(c => c > '\u2E80'))
            {
                _lines.Set(field, property.Value.Trim());
            }
        }

        return _lines.Has("index") || _lines.Has("number") || _lines.Has("theme") ? _lines.ToEntry() : null;
    }

    private bool FromTable(SourceTable table)
    {
        if (table.Rows.Count > 20)
        {
            return false;
        }

        var fields = new List<(string Field, string Value)>();
        foreach (var row in table.Rows)
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                if (CatalogueLines.FieldOf(row.Cells[i].Text) is { } field)
                {
                    // 文号 | 有效性: the next label is not the value.
                    var hasValue = i + 1 < row.Cells.Count && CatalogueLines.FieldOf(row.Cells[i + 1].Text) is null;
                    fields.Add((field, hasValue ? row.Cells[++i].Text.Trim() : string.Empty));
                }
            }
        }

        // One label may stand in any table; two are a catalogue header.
        fields.ForEach(pair =>
        {
            if (fields.Count > 1)
            {
                _lines.Set(pair.Field, pair.Value);
            }
        });
        return fields.Count > 1;
    }
}
