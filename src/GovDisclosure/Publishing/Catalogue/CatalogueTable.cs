using System.Globalization;
using GovDisclosure.Categories;
using GovDisclosure.Internal;
using GovDisclosure.Json;

namespace GovDisclosure.Publishing;

/// <summary>Reads the tables of standard catalogues: ten columns, some of them in two halves with ticks, some lists with boxes.</summary>
internal static class CatalogueTable
{
    private const string Ticks = "■√☑✓✔●▪";

    private const string Boxes = "□☐○▫";

    private static readonly string[] Matters = ["一级事项", "二级事项", "三级事项"];

    private static readonly string[] Levels = ["县级", "乡级", "镇级", "村级", "市级", "区级"];

    /// <summary>The closed list of the published tables; it tells 口 for □ from 口 in a word.</summary>
    private static readonly string[] Channels =
        ["政府网站", "政府公报", "两微一端", "发布会", "广播电视", "纸质媒体", "公开查阅点", "政务服务中心", "便民服务站", "入户", "社区", "精准推送", "其他"];

    private static readonly char[] Between = ['；', ';', '\n', '\r'];

    public static IReadOnlyList<CatalogueItem> Read(string text, string name, string list, Citation basis)
    {
        var (items, problems) = (new List<CatalogueItem>(), new List<DataProblem>());
        var (header, above, codes) = (default(List<string>), new string[Matters.Length], new HashSet<string>(StringComparer.Ordinal));
        foreach (var row in CsvText.Rows(text.TrimStart('\uFEFF')))
        {
            if (header is null)
            {
                header = row.Value.ConvertAll(Label);
                if (!header.Exists(label => Array.IndexOf(Matters, label) >= 0 || label == "公开事项"))
                {
                    problems.Add(new DataProblem(name, row.Key, 1, "$", "catalogue.header", Wording.Of("表头中没有公开事项", "the header names no matter (公开事项, 一级事项)")));
                    break;
                }
            }
            else if (row.Value.Exists(cell => cell.Trim().Length > 0))
            {
                Take(new CatalogueTableRow(header, row.Value), row.Key, name, list, basis, above, codes, items, problems);
            }
        }

        return problems.Count > 0 ? throw new DataFileException(problems) : ValueList.Copy(items);
    }

    /// <summary>The period that an item's 公开时限 says in days; null where it says none: 及时公开, 长期公开.</summary>
    public static PublicationRule? PeriodOf(CatalogueItem item)
    {
        foreach (var (mark, unit) in new[] { ("个工作日", PeriodUnit.WorkingDays), ("个自然日", PeriodUnit.CalendarDays), ("日内", PeriodUnit.CalendarDays), ("天内", PeriodUnit.CalendarDays) })
        {
            if (item.Period.IndexOf(mark, StringComparison.Ordinal) is > 0 and var at)
            {
                var start = at;
                while (start > 0 && item.Period[start - 1] is >= '0' and <= '9')
                {
                    start--;
                }

                if (CodeText.Number(item.Period, start, at - start) is >= 1 and <= 3650 and var length)
                {
                    return new PublicationRule(item.List + "-" + item.Code, new LocalizedText(item.Name, item.Name), length, unit, PeriodKind.Within, item.Basis);
                }
            }
        }

        return null;
    }

    private static void Take(
        CatalogueTableRow row, int line, string file, string list, Citation basis, string[] above, HashSet<string> codes, List<CatalogueItem> items, List<DataProblem> problems)
    {
        var name = NameOf(row, above);
        var code = row["序号"].Length > 0 ? row["序号"] : (items.Count + 1).ToString(CultureInfo.InvariantCulture);
        if (name.Length == 0)
        {
            problems.Add(new DataProblem(file, line, 1, "$.公开事项", "data.required", Wording.Of("没有公开事项", "the row names no matter")));
        }
        else if (!codes.Add(code))
        {
            problems.Add(new DataProblem(file, line, 1, "$.序号", "data.duplicate", Wording.Of("序号“{0}”重复", "the number \"{0}\" stands twice", QuotedText.Shorten(code, 60))));
        }
        else
        {
            items.Add(new CatalogueItem(list, code, name, basis)
            {
                Elements = [.. (row["公开内容（要素）"] + row["公开内容"]).Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(Element).Where(element => element.Length > 0)],
                Grounds = row["公开依据"],
                Period = row["公开时限"],
                Body = row["公开主体"],
                Channels = [.. Ticked(row["公开渠道和载体"])],
                Scope = ScopeOf(row),
                Attribute = AttributeOf(row),
                Levels = [.. Levels.Where(level => row.IsTicked(level) || row["公开层级"].Contains(level))],
            });
        }
    }

    // A blank first matter is that of the row above; with it those below begin anew.
    private static string NameOf(CatalogueTableRow row, string[] above)
    {
        for (var i = 0; i < Matters.Length; i++)
        {
            var cell = row[Matters[i]];
            if (cell.Length > 0)
            {
                above[i] = cell;
                Array.Clear(above, i + 1, above.Length - i - 1);
            }
        }

        var matter = row["公开事项"];
        return matter.Length > 0 ? matter : string.Join("·", above.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static ReaderScope ScopeOf(CatalogueTableRow row)
        => row.IsTicked("全社会") || row["公开对象"].Contains("全社会") || row["公开对象"].Contains("社会公众") ? ReaderScope.Everybody
            : row.IsTicked("特定群体") || row.IsTicked("特定群众") || row["公开对象"].Contains("特定群") ? ReaderScope.Group
            : row["公开对象"].Contains("区域") ? ReaderScope.Area
            : ReaderScope.Unknown;

    private static SourceClassification AttributeOf(CatalogueTableRow row)
        => row.IsTicked("主动") || row.IsTicked("主动公开") || row["公开方式"].Contains("主动") ? SourceClassification.Proactive
            : row.IsTicked("依申请") || row.IsTicked("依申请公开") || row["公开方式"].Contains("依申请") ? SourceClassification.OnRequest
            : SourceClassification.Unknown;

    /// <summary>What is ticked of a list with boxes; all of a list without.</summary>
    public static IEnumerable<string> Ticked(string cell)
    {
        var marks = new List<int>();
        for (var i = 0; i < cell.Length; i++)
        {
            if (Ticks.Contains(cell[i]) || Boxes.Contains(cell[i]) || (cell[i] == '口' && Array.Exists(Channels, channel => string.CompareOrdinal(cell, i + 1, channel, 0, channel.Length) == 0)))
            {
                marks.Add(i);
            }
        }

        if (marks.Count == 0)
        {
            return cell.Split('、', '；', ';', '\n').Select(part => part.Trim()).Where(part => part.Length > 0);
        }

        return Enumerable.Range(0, marks.Count)
            .Where(at => Ticks.Contains(cell[marks[at]]))
            .Select(at => cell.Substring(marks[at] + 1, (at + 1 < marks.Count ? marks[at + 1] : cell.Length) - marks[at] - 1).Trim())
            .Where(part => part.Length > 0);
    }

    public static bool IsTick(string cell) => cell.Length > 0 && (Ticks.Contains(cell[0]) || cell == "是");

    // 1.申报要求, （2）…: the number before an element is none of it.
    private static string Element(string text)
        => text.Trim().TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').TrimStart('.', '、', '．', '）', ')').Trim();

    private static string Label(string cell) => new string([.. cell.Where(c => !char.IsWhiteSpace(c))]).Replace('(', '（').Replace(')', '）');
}
