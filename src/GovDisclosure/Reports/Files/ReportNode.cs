using GovDisclosure.Json;
using GovDisclosure.Rates;

namespace GovDisclosure.Reports;

/// <summary>Reads members of report files: every mistake becomes a problem with its place, and the reading goes on.</summary>
internal static class ReportNode
{
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
}
