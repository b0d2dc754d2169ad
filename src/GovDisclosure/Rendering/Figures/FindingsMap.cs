using System.Globalization;
using System.Text;
using GovDisclosure.Audit;

namespace GovDisclosure.Rendering;

/// <summary>Draws which rules fail in which reports: a row a report, a column a rule, a letter and a fill for the rule's worst severity.</summary>
internal static class FindingsMap
{
    private const int MaxRules = 16;
    private const int MaxReports = 60;
    private const int Margin = 16;
    private const int NameWidth = 230;
    private const int NameColumns = 34;
    private const int Cell = 30;
    private const int RowHeight = 24;
    private const int Top = 56;

    public static Figure Draw(AuditSummary summary, Language language)
    {
        var isChinese = language == Language.Chinese;
        var rules = summary.Rules.Where(rule => rule.StandingCount > 0).Take(MaxRules).ToList();
        // The worst report first: by errors, then by rules that fail.
        var reports = summary.Rules.SelectMany(rule => rule.Reports.Select(report => (Report: report, Rule: rule)))
            .GroupBy(pair => pair.Report)
            .Select(group => (Report: group.Key, Rules: new HashSet<string>(group.Select(pair => pair.Rule.RuleId), StringComparer.Ordinal), Errors: group.Count(pair => pair.Rule.Severity == Severity.Error)))
            .OrderByDescending(row => row.Errors).ThenByDescending(row => row.Rules.Count).ThenBy(row => row.Report.Organ, StringComparer.Ordinal).ThenBy(row => row.Report.Year)
            .ToList();
        var title = Wording.Of("{0}份报告，{1}份有错误，{2}份没有发现问题", "{0} reports, {1} with errors, {2} without findings", summary.ReportCount, summary.ReportCount - summary.CleanCount, summary.ReportCount - reports.Count).In(language);
        var leftOut = Math.Max(0, reports.Count - MaxReports);
        var rows = reports.Take(MaxReports).Select(row => new Row(
            $"{PlainText.Line(row.Report.Organ)} {Number(row.Report.Year)}", [.. rules.Select(rule => row.Rules.Contains(rule.RuleId) ? rule.Severity : default(Severity?))])).ToList();
        var notes = Notes(summary, rules.Count, leftOut).Select(note => note.In(language)).ToList();
        var description = title + (isChinese ? "。" : ". ") + string.Join(isChinese ? "；" : "; ", rules.Select(rule =>
            rule.RuleId + (isChinese ? "：" : ": ") + string.Join(isChinese ? "、" : ", ", rule.Reports.Take(MaxReports).Select(report => $"{report.Organ} {Number(report.Year)}")))) + (isChinese ? "。" : ".");
        return new Figure(title, description, Svg(rows, rules, title, description, notes, language), Text(rows, rules, title, notes));
    }

    private static IEnumerable<LocalizedText> Notes(AuditSummary summary, int rules, int reports)
    {
        yield return new LocalizedText("“E”错误 · “W”警告 · “i”提示：字母为该规则最重的一级", "E error · W warning · i information: the worst that the rule found anywhere");
        var more = summary.Rules.Count(rule => rule.StandingCount > 0) - rules;
        if (more > 0)
        {
            yield return Wording.Of("另有{0}条规则未画出", "{0} more rules are not drawn", more);
        }

        if (reports > 0)
        {
            yield return Wording.Of("另有{0}份报告未画出", "{0} more reports are not drawn", reports);
        }
    }

    private static string Svg(List<Row> rows, List<RuleSummary> rules, string title, string description, List<string> notes, Language language)
    {
        var drawing = new SvgDrawing(Math.Max(640, (2 * Margin) + NameWidth + (rules.Count * Cell) + 110), language);
        drawing.Write(Margin, 28, title, 18, bold: true);
        var top = Top + 20 + (rules.Count == 0 ? 0 : rules.Max(rule => PlainText.Width(HeadOf(rule))) * 5);
        for (var i = 0; i < rules.Count; i++)
        {
            drawing.WriteSlanted(X(i) + 18, top - 8, HeadOf(rules[i]), 12);
        }

        for (var r = 0; r < rows.Count; r++)
        {
            var y = top + (r * RowHeight);
            drawing.Write(Margin, y + 16, PlainText.Cut(rows[r].Name, NameColumns), 13);
            for (var i = 0; i < rules.Count; i++)
            {
                var severity = rows[r].Cells[i];
                drawing.Rect(X(i), y, Cell, RowHeight, FillOf(severity));
                if (severity is { } found)
                {
                    drawing.Write(X(i) + (Cell / 2), y + 16, Letter(found), 12, "middle", bold: found == Severity.Error);
                }
            }
        }

        var end = top + (rows.Count * RowHeight) + 6;
        foreach (var note in notes)
        {
            end += 20;
            drawing.Write(Margin, end, note, 12, fill: SvgDrawing.Faint);
        }

        return drawing.Finish(end + 14, title, description);
    }

    private static string Text(List<Row> rows, List<RuleSummary> rules, string title, List<string> notes)
    {
        var output = new StringBuilder(title).Append('\n');
        for (var i = 0; i < rules.Count; i++)
        {
            output.Append('\n').Append((char)('a' + i)).Append("  ").Append(PlainText.Line(rules[i].RuleId));
        }

        var indent = new string(' ', NameColumns + 2);
        output.Append("\n\n").Append(indent).Append(string.Join(" ", rules.Select((_, i) => (char)('a' + i))));
        foreach (var row in rows)
        {
            output.Append('\n').Append((PlainText.Pad(PlainText.Cut(row.Name, NameColumns), NameColumns + 2)
                + string.Join(" ", row.Cells.Select(cell => cell is { } severity ? Letter(severity) : "·"))).TrimEnd());
        }

        return output.Append("\n\n").Append(string.Join("\n", notes)).ToString();
    }

    private static string HeadOf(RuleSummary rule) => PlainText.Cut(PlainText.Line(rule.RuleId), 26);

    private static string Letter(Severity severity) => severity switch { Severity.Error => "E", Severity.Warning => "W", _ => "i" };

    private static string FillOf(Severity? severity) => severity switch { Severity.Error => "#f6c6c0", Severity.Warning => "#fbe7b2", null => "#fff", _ => "#e3edf7" };

    private static int X(int rule) => Margin + NameWidth + (rule * Cell);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A report with the severity of each rule that fails in it.</summary>
    private sealed record Row(string Name, IReadOnlyList<Severity?> Cells);
}
