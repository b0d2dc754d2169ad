using System.Globalization;
using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>What is wrong with the cells of one sheet: each kind of problem is told once, with its number and the first places.</summary>
internal sealed class SheetProblems(string sheet)
{
    private const int MaxPlaces = 5;

    private readonly Dictionary<string, (int Count, List<string> Places, Severity Severity, LocalizedText Words)> _problems = new(StringComparer.Ordinal);

    public void ErrorValue(string address, string value)
        => Add("reading.error", address + " " + value, Severity.Warning, "单元格是错误值", "cells hold an error value");

    public void NoValue(string address)
        => Add("reading.formula", address, Severity.Warning, "公式没有保存计算结果，未计算", "formulas have no saved result; they were not computed");

    public void BadReference(string address)
        => Add("reading.reference", address, Severity.Warning, "单元格地址无效或重复，未读取", "cells have an address that is not valid or stands twice; they were left out");

    public void BadString(string address)
        => Add("reading.text", address, Severity.Warning, "单元格引用的文字不存在", "cells name a text that is not there");

    public void BadNumber(string address)
        => Add("reading.number", address, Severity.Warning, "单元格的数值不是数，按文字读取", "cells hold a number that is none; it was read as text");

    public void Hidden(string address)
        => Add("reading.hidden", address, Severity.Info, "隐藏的行或列中有内容，已读取", "there is content in hidden rows or columns; it was read");

    public void Tell(FindingLog findings)
    {
        foreach (var pair in _problems)
        {
            var (count, places, severity, words) = pair.Value;
            var list = string.Join(", ", places) + (count > places.Count ? ", …" : string.Empty);
            findings.Add(new Finding(pair.Key, severity, "sheet " + sheet, new LocalizedText(
                string.Format(CultureInfo.InvariantCulture, "{0}（{1}处）：{2}", words.Chinese, count, list),
                string.Format(CultureInfo.InvariantCulture, "{0} ({1}): {2}", words.English, count, list))));
        }
    }

    private void Add(string rule, string place, Severity severity, string chinese, string english)
    {
        if (!_problems.TryGetValue(rule, out var problem))
        {
            problem = (0, [], severity, new LocalizedText(chinese, english));
        }

        if (problem.Count < MaxPlaces)
        {
            problem.Places.Add(place.Length > 60 ? place.Substring(0, 60) : place);
        }

        _problems[rule] = problem with { Count = problem.Count + 1 };
    }
}
