using System.Globalization;
using GovDisclosure.Categories;
using GovDisclosure.Internal;
using GovDisclosure.Json;
using NodaTime;

namespace GovDisclosure.Publishing;

/// <content>The catalogue as a table of another program: CSV with a header.</content>
public static partial class CatalogueRegister
{
    private static readonly char[] DateMarks = ['年', '月', '日', '-', '/', '.', ' ', 'T', ':', '：'];

    private static readonly Dictionary<string, string> Columns = new(StringComparer.Ordinal)
    {
        ["索引号"] = "index",
        ["索引"] = "index",
        ["名称"] = "title",
        ["信息名称"] = "title",
        ["标题"] = "title",
        ["发布机构"] = "publisher",
        ["发文机关"] = "publisher",
        ["公开主体"] = "publisher",
        ["发文日期"] = "issued",
        ["成文日期"] = "issued",
        ["生成日期"] = "issued",
        ["发布日期"] = "published",
        ["公开日期"] = "published",
        ["主题分类"] = "theme",
        ["文号"] = "number",
        ["发文字号"] = "number",
        ["内容概述"] = "summary",
        ["内容摘要"] = "summary",
        ["发布单位"] = "publisher",
        ["责任单位"] = "publisher",
        ["产生日期"] = "issued",
        ["成文时间"] = "issued",
        ["发布时间"] = "published",
        ["发布文号"] = "number",
        ["文件编号"] = "number",
        ["信息索取号"] = "index",
    };

    /// <summary>Reads entries from CSV (RFC 4180) with a header, as <see cref="WriteCsv"/> writes them; a quoted cell may hold line breaks.</summary>
    /// <param name="input">The text; read to its end.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <returns>The entries in their order; columns whose name is not known are left out.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="DataFileException">The header names no column of a catalogue, or a day is none; all mistakes with their lines.</exception>
    public static IReadOnlyList<CatalogueEntry> ReadCsv(TextReader input, string name)
    {
        Guard.NotNull(input);
        Guard.NotBlank(name);
        var (entries, problems) = (new List<CatalogueEntry>(), new List<DataProblem>());
        var header = default(List<string?>);
        foreach (var row in CsvText.Rows(input.ReadToEnd().TrimStart('\uFEFF')))
        {
            if (header is null)
            {
                header = row.Value.ConvertAll(label => Columns.TryGetValue(label.Trim(), out var field) ? field : null);
                if (header.TrueForAll(field => field is null))
                {
                    problems.Add(new DataProblem(name, row.Key, 1, "$", "catalogue.header", Wording.Of("表头中没有目录的列，例如索引号、名称", "the header names no column of a catalogue, such as 索引号 or 名称")));
                    break;
                }
            }
            else
            {
                entries.Add(Entry(header, row, name, problems));
            }
        }

        return problems.Count > 0 ? throw new DataFileException(problems) : ValueList.Copy(entries);
    }

    private static CatalogueEntry Entry(List<string?> header, KeyValuePair<int, List<string>> row, string name, List<DataProblem> problems)
    {
        string Text(string field) => header.IndexOf(field) is >= 0 and var at && at < row.Value.Count ? Plain(row.Value[at]) : string.Empty;
        LocalDate? Date(string field)
        {
            if (Text(field) is not { Length: > 0 } text)
            {
                return null;
            }

            if (DateText.TryParseIso(text, out var day) || TryParsePrinted(text, out day))
            {
                return day;
            }

            problems.Add(new DataProblem(name, row.Key, 1, "$." + field, "data.date", Wording.Of("“{0}”不是 2024-03-04 式的日期", "\"{0}\" is no day such as 2024-03-04", QuotedText.Shorten(text, 60))));
            return null;
        }

        return new CatalogueEntry
        {
            IndexNumber = Text("index"),
            Title = Text("title"),
            Publisher = Text("publisher"),
            IssuedOn = Date("issued"),
            PublishedOn = Date("published"),
            Theme = Text("theme"),
            DocumentNumber = Text("number"),
            Summary = Text("summary"),
        };
    }

    // 2024年3月4日, 2024/3/4, 2024-3-4 10:22: as catalogues print days, some of them with the time.
    private static bool TryParsePrinted(string text, out LocalDate day)
    {
        day = default;
        var parts = text.Split(DateMarks, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is >= 3 and <= 6 && parts[0].Length == 4
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && year > 0 && DateText.TryParseIso(FormattableString.Invariant($"{year:0000}-{month:00}-{number:00}"), out day);
    }

    // The apostrophe that the writing puts before what a spreadsheet would take for a formula.
    private static string Plain(string cell)
        => cell.Length > 1 && cell[0] == '\'' && cell[1] is '=' or '+' or '-' or '@' or '\t' or '\r' ? cell.Substring(1) : cell;
}
