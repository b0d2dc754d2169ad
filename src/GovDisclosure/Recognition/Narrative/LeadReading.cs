using System.Text.RegularExpressions;

namespace GovDisclosure.Recognition;

/// <summary>What the first sentences of a report say of its organ and its year, where its title does not.</summary>
internal static class LeadReading
{
    private const int MaxLines = 8;

    private static readonly Regex Announced = Make(
        @"(?:公布|发布|公开|编制|编写|形成|现将|报告)(?:了)?(?<organ>[^\s，。、：；,:;（(《]{2,40}?)(?<year>(?:\d|[０-９]|[〇○Ｏ零一二三四五六七八九]){4})\s*年度?[^，。,；;]{0,12}(?:信息公开|政务公开)");

    private static readonly Regex MadeBy = Make(@"本(?:年度)?报告(?:由|是)(?<organ>[^\s，。、：；,:;]{2,40}?)(?:根据|按照|编制|编写|负责编制)");

    private static readonly Regex Period = Make(@"(?:统计|数据|时间|期限|时限|时段|报告期)[^。；;]{0,24}?(?<year>(?:19|20)\d{2})\s*年");

    private static readonly Regex Report = Make(@"(?<year>(?:19|20)\d{2})\s*年度?[^，。,；;]{0,20}(?:信息公开|政务公开)[^，。,；;]{0,12}(?:报告|年报)");

    /// <summary>The organ that the first sentences name; null for none.</summary>
    public static string? Organ(IEnumerable<SourceItem> lines)
        => First(lines, text => Named(Announced, text) ?? Named(MadeBy, text));

    /// <summary>The year that the report covers: of the period that its data are said to cover, of its name, of a sentence; never of a line that is a date.</summary>
    public static int? Year(IReadOnlyList<SourceItem> lines)
        => YearIn(lines, text => Group(Period, text, "year"))
            ?? YearIn(lines, text => Group(Announced, text, "year") ?? Group(Report, text, "year"))
            ?? YearIn(lines, text => text.Contains('。') || HeadingNumber.Length(text) > 0 ? text : null);

    private static int? YearIn(IEnumerable<SourceItem> lines, Func<string, string?> find)
        => First(lines, text => find(text) is { } found ? DateReading.FindYear(found + "年")?.ToString(System.Globalization.CultureInfo.InvariantCulture) : null) is { } year
            ? int.Parse(year, System.Globalization.CultureInfo.InvariantCulture)
            : null;

    private static string? First(IEnumerable<SourceItem> lines, Func<string, string?> find)
        => lines.Where(line => line.Text.Length > 0).Take(MaxLines).Select(line => find(line.Text.Length > 400 ? line.Text.Substring(0, 400) : line.Text)).FirstOrDefault(found => found is not null);

    private static string? Named(Regex pattern, string text) => Group(pattern, text, "organ") is { } organ && PageHead.IsOrgan(organ) ? organ : null;

    private static string? Group(Regex pattern, string text, string group)
    {
        var match = pattern.Match(text);
        return match.Success ? match.Groups[group].Value.Trim() : null;
    }

    private static Regex Make(string pattern) => new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
