using System.Globalization;
using GovDisclosure.Json;
using GovDisclosure.Rates;
using NodaTime;

namespace GovDisclosure.Reports;

/// <summary>Reads members of report files: every mistake becomes a problem with its place, and the reading goes on.</summary>
internal static class ReportNode
{
    /// <summary>An object with no members but the known ones; null, with a problem, where it is something else.</summary>
    public static DataNode? Object(this DataNode? node, DataProblems problems, params string[] known)
    {
        if (node is null || !node.ExpectObject(problems))
        {
            return null;
        }

        node.RejectUnknown(problems, known);
        return node;
    }

    /// <summary>A count, zero or more; null where it is missing or wrong.</summary>
    public static long? Count(this DataNode node, string name, DataProblems problems, bool isRequired = false)
    {
        var found = isRequired ? node.Require(name, problems) : node.Find(name);
        if (found?.AsInteger(problems) is not { } value)
        {
            return null;
        }

        if (value < 0)
        {
            problems.Add(found, "data.negative", $"“{name}”不得为负：{found.Text}", $"\"{name}\" must be zero or more, not {found.Text}");
            return null;
        }

        return value;
    }

    /// <summary>A count that may be approximate: a number, or a text such as 850余.</summary>
    public static ReportedCount? Reported(this DataNode node, string name, DataProblems problems, bool isRequired = false)
    {
        var found = isRequired ? node.Require(name, problems) : node.Find(name);
        if (found is null)
        {
            return null;
        }

        if (found.Kind != DataKind.Text)
        {
            return node.Count(name, problems) is { } count ? new ReportedCount(count) : null;
        }

        if (ReportedCount.TryParse(found.Text, out var value))
        {
            return value;
        }

        problems.Add(found, "data.count", $"“{found.Text}”不是计数，例如 850 或 \"850余\"", $"\"{found.Text}\" is not a count such as 850 or \"850余\"");
        return null;
    }

    /// <summary>A sum of money in yuan, zero or more.</summary>
    public static decimal Yuan(this DataNode node, string name, DataProblems problems)
    {
        if (node.Find(name) is not { } found || found.AsDecimal(problems) is not { } value)
        {
            return 0;
        }

        if (value < 0)
        {
            problems.Add(found, "data.negative", $"“{name}”不得为负：{found.Text}", $"\"{name}\" must be zero or more, not {found.Text}");
            return 0;
        }

        return value;
    }

    /// <summary>A percentage as printed, such as "93.1%".</summary>
    public static PrintedPercent? Percent(this DataNode node, string name, DataProblems problems, bool isRequired = false)
    {
        var found = isRequired ? node.Require(name, problems) : node.Find(name);
        return found is null ? null : AsPercent(found, problems);
    }

    public static PrintedPercent? AsPercent(this DataNode found, DataProblems problems)
    {
        if (found.AsText(problems) is not { } text)
        {
            return null;
        }

        if (PrintedPercent.TryParse(text, out var percent))
        {
            return percent;
        }

        problems.Add(found, "data.percent", $"“{text}”不是百分比，应如 \"93.1%\"，至多 6 位小数", $"\"{text}\" is not a percentage such as \"93.1%\" with at most 6 decimals");
        return null;
    }

    /// <summary>One of the codes of a table; the fallback where it is missing or, with a problem, unknown.</summary>
    public static T Code<T>(this DataNode node, string name, DataProblems problems, CodeTable<T> codes, T fallback, bool isRequired = false)
        where T : struct, Enum
    {
        var found = isRequired ? node.Require(name, problems) : node.Find(name);
        if (found?.AsText(problems) is not { } text)
        {
            return fallback;
        }

        if (codes.TryGet(text, out var value))
        {
            return value;
        }

        problems.Add(found, "data.unknown-code", $"不认识的代码“{text}”；可用：{string.Join("、", codes.Codes)}", $"unknown code \"{text}\"; known: {string.Join(", ", codes.Codes)}");
        return fallback;
    }

    /// <summary>A list of texts that are not empty.</summary>
    public static List<string> Texts(this DataNode node, string name, DataProblems problems)
    {
        var texts = new List<string>();
        foreach (var item in node.FindItems(name, problems))
        {
            if (item.AsText(problems) is { } text)
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    /// <summary>A list of values, each read from an object; those with mistakes are left out.</summary>
    public static List<T> List<T>(this DataNode node, string name, DataProblems problems, Func<DataNode, DataProblems, T?> read)
        where T : class
    {
        var values = new List<T>();
        foreach (var item in node.FindItems(name, problems))
        {
            if (read(item, problems) is { } value)
            {
                values.Add(value);
            }
        }

        return values;
    }

    /// <summary>A text that, if it is there, is not empty.</summary>
    public static string? Words(this DataNode node, string name, DataProblems problems)
        => node.Find(name) is null ? null : node.RequireText(name, problems);

    /// <summary>A whole number from a range.</summary>
    public static int? Number(this DataNode node, string name, int min, int max, DataProblems problems, bool isRequired = false)
    {
        var found = isRequired ? node.Require(name, problems) : node.Find(name);
        if (found?.AsInteger(problems) is not { } value)
        {
            return null;
        }

        if (value >= min && value <= max)
        {
            return (int)value;
        }

        var range = string.Format(CultureInfo.InvariantCulture, "{0}-{1}", min, max);
        problems.Add(found, "data.range", $"“{name}”应在 {range} 之内，实为 {found.Text}", $"\"{name}\" must be in {range}, not {found.Text}");
        return null;
    }

    /// <summary>An interval of days, both included.</summary>
    public static DateInterval? Days(this DataNode node, string name, DataProblems problems)
    {
        if (node.Find(name).Object(problems, "from", "to") is not { } found
            || (found.RequireDate("from", problems), found.RequireDate("to", problems)) is not ({ } from, { } to))
        {
            return null;
        }

        if (from <= to)
        {
            return new DateInterval(from, to);
        }

        problems.Add(found, "data.period", "“from”不得晚于“to”", "\"from\" must not be after \"to\"");
        return null;
    }
}
