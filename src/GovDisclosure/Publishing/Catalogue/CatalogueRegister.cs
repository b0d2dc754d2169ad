using GovDisclosure.Categories;
using GovDisclosure.Internal;
using static GovDisclosure.Wording;

namespace GovDisclosure.Publishing;

/// <summary>The catalogue of what is published (政府信息公开目录) as a whole: what its entries lack, and where their index numbers do not agree.</summary>
public static partial class CatalogueRegister
{
    /// <summary>The longest gap whose numbers are named one by one.</summary>
    private const int MaxNamed = 20;

    /// <summary>Checks a catalogue.</summary>
    /// <param name="entries">The entries, from whatever store; read once.</param>
    /// <param name="start">The first serial of a year or month, where an organ does not begin with 1.</param>
    /// <returns>
    /// What each entry has by itself (<see cref="CatalogueEntry.Check"/>), elements that it lacks (<c>catalogue.missing</c>), index numbers that
    /// stand twice (<c>catalogue.duplicate</c>), serials that are missing (<c>catalogue.gap</c>), and codes under which two organs publish
    /// (<c>catalogue.shared-code</c>). The place is the index number, or the title where there is none.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is below 1.</exception>
    public static IReadOnlyList<Finding> Check(IEnumerable<CatalogueEntry> entries, long start = 1)
    {
        Guard.InRange(start, 1, long.MaxValue);
        var findings = new List<Finding>();
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        var serials = new SortedDictionary<string, SortedSet<long>>(StringComparer.Ordinal);
        var organs = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        var years = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in Guard.NotNull(entries))
        {
            var place = entry.IndexNumber.Length > 0 ? entry.IndexNumber : entry.Title.Length > 0 ? entry.Title : "catalogue";
            Missing(entry, place, findings);
            findings.AddRange(entry.Check().Select(finding => new Finding(finding.RuleId, finding.Severity, place, finding.Message) { Expected = finding.Expected, Actual = finding.Actual, Source = finding.Source }));
            if (entry.IndexNumber.Length > 0)
            {
                Numbers(entry, titles, serials, years, organs, findings);
            }
        }

        findings.AddRange(Gaps(OverMonths(serials, years), start));
        findings.AddRange(organs.Where(code => code.Value.Count > 1).Select(code => new Finding(
            "catalogue.shared-code", Severity.Warning, code.Key, Of("{0}个机构使用同一代码：{1}", "{0} organs use one code: {1}", code.Value.Count, QuotedText.List(code.Value.Take(MaxNamed))))));
        return ValueList.Copy(findings);
    }

    private static void Missing(CatalogueEntry entry, string place, List<Finding> findings)
    {
        (bool IsMissing, string Chinese, string English)[] elements =
        [
            (entry.IndexNumber.Length == 0, "索引", "index"),
            (entry.Title.Length == 0, "名称", "name"),
            (entry.Summary.Length == 0, "内容概述", "summary"),
            (entry.IssuedOn is null, "生成日期", "date of making"),
        ];
        findings.AddRange(elements.Where(element => element.IsMissing).Select(element => new Finding(
            "catalogue.missing", Severity.Warning, place, Of("目录缺少{0}", "the entry has no {1}", element.Chinese, element.English))
        { Source = Instrument.Regulations2019.Article(12) }));
    }

    private static void Numbers(
        CatalogueEntry entry, Dictionary<string, string> titles, SortedDictionary<string, SortedSet<long>> serials, Dictionary<string, string> years,
        SortedDictionary<string, SortedSet<string>> organs, List<Finding> findings)
    {
        var number = IndexNumber.Parse(entry.IndexNumber);

        // The canonical form leaves groups out: with them only the text says which number it is.
        var key = number.Groups.Count > 0 ? number.Text : number.ToString();
        if (titles.TryGetValue(key, out var other))
        {
            findings.Add(new Finding("catalogue.duplicate", Severity.Error, entry.IndexNumber, Of("索引号重复：“{0}”和“{1}”", "the index number stands twice: \"{0}\" and \"{1}\"", other, entry.Title)));
        }
        else
        {
            titles[key] = entry.Title;
        }

        if (number.Organisation is not { } organ)
        {
            return;
        }

        // What stands before the serial is the count in which it runs.
        if (number.Serial is { Length: > 0 and <= 12 } serial)
        {
            var scope = number.Text.Substring(0, Math.Max(0, number.Text.LastIndexOf(serial, StringComparison.Ordinal)));
            if (number is { Month: not null, Year: { } year })
            {
                years[scope] = FormattableString.Invariant($"{organ}|{year}|{string.Join("|", number.Groups)}");
            }

            SetOf(serials, scope).Add(long.Parse(serial, System.Globalization.CultureInfo.InvariantCulture));
        }

        if (entry.Publisher.Length > 0)
        {
            SetOf(organs, organ).Add(entry.Publisher);
        }
    }

    // Of numbers that print the month some run through the year and some begin anew each month: where no serial stands in two months, it is the year's.
    private static SortedDictionary<string, SortedSet<long>> OverMonths(SortedDictionary<string, SortedSet<long>> serials, Dictionary<string, string> years)
    {
        foreach (var year in years.GroupBy(scope => scope.Value, scope => scope.Key, StringComparer.Ordinal).Select(group => group.OrderBy(scope => scope, StringComparer.Ordinal).ToList()))
        {
            var all = new SortedSet<long>(year.SelectMany(scope => serials[scope]));
            if (year.Count > 1 && all.Count == year.Sum(scope => serials[scope].Count))
            {
                year.ForEach(scope => serials.Remove(scope));
                serials[year[0]] = all;
            }
        }

        return serials;
    }

    private static IEnumerable<Finding> Gaps(SortedDictionary<string, SortedSet<long>> serials, long start)
    {
        foreach (var scope in serials)
        {
            var missing = new List<long>();
            var (last, count) = (start - 1, 0L);
            foreach (var serial in scope.Value.Where(serial => serial >= start))
            {
                count += serial - last - 1;
                for (var gap = last + 1; gap < serial && missing.Count < MaxNamed; gap++)
                {
                    missing.Add(gap);
                }

                last = serial;
            }

            if (count > 0)
            {
                yield return new Finding("catalogue.gap", Severity.Info, scope.Key, Of("缺少{0}个序号：{1}", "{0} serials are missing: {1}", count, string.Join(", ", missing)));
            }
        }
    }

    private static SortedSet<T> SetOf<T>(SortedDictionary<string, SortedSet<T>> sets, string key)
    {
        if (!sets.TryGetValue(key, out var set))
        {
            sets[key] = set = [];
        }

        return set;
    }
}
