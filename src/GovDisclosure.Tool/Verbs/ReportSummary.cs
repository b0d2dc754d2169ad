using System.Globalization;
using GovDisclosure.Categories;
using GovDisclosure.Proposals;
using GovDisclosure.Rates;
using GovDisclosure.Reports;
using Spectre.Console;

namespace GovDisclosure.Tool.Verbs;

/// <summary>The figures of a report as a table on the terminal.</summary>
internal static class ReportSummary
{
    public static void Write(TextWriter output, AnnualReport report, Language language)
    {
        var isChinese = language == Language.Chinese;
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(isChinese ? "项目" : "series");
        table.AddColumn(isChinese ? "内容" : "item");
        table.AddColumn(new TableColumn(isChinese ? "数量" : "count").RightAligned());
        table.AddColumn(new TableColumn(isChinese ? "占比" : "share").RightAligned());
        foreach (var (series, item, count, share) in Rows(report, language))
        {
            table.AddRow(Cell(series), Cell(item), Cell(count), Cell(share));
        }

        // Above the table and not its title, which would be cut to the width of a table without rows.
        output.WriteLine(PlainLine.Of(report.PrintedTitle));
        if (table.Rows.Count == 0)
        {
            return;
        }

        PlainConsole.Write(output, table);
    }

    private static Text Cell(string text) => new(PlainLine.Of(text));

    private static IEnumerable<(string Series, string Item, string Count, string Share)> Rows(AnnualReport report, Language language)
    {
        var isChinese = language == Language.Chinese;
        return
        [
            .. report.Proactive is { } proactive ? ProactiveRows(proactive, language) : [],
            .. report.Hotline is { } hotline ? [(isChinese ? "热线" : "hotline", hotline.Name, hotline.Cases.ToString(), string.Empty)] : Array.Empty<(string, string, string, string)>(),
            .. report.Requests is { } requests ? [(isChinese ? "依申请公开" : "requests", isChinese ? "收到" : "received", Digits(requests.Received), string.Empty)] : Array.Empty<(string, string, string, string)>(),
            .. FormRows(report, isChinese),
            .. report.Proposals.SelectMany(figures => ProposalRows(figures, language)),
        ];
    }

    private static IEnumerable<(string Series, string Item, string Count, string Share)> ProactiveRows(ProactiveFigures proactive, Language language)
    {
        var isChinese = language == Language.Chinese;
        yield return (isChinese ? "主动公开" : "proactive", isChinese ? "合计" : "total", proactive.Total.ToString(), string.Empty);
        var shares = Shares([.. proactive.Categories.Select(c => c.Count)], proactive.Total, proactive.Shares);
        for (var i = 0; i < proactive.Categories.Count; i++)
        {
            yield return (string.Empty, proactive.Categories[i].Name, proactive.Categories[i].Count.ToString(), shares[i]);
        }

        foreach (var channel in proactive.Channels.Where(c => c.Count is not null))
        {
            yield return (isChinese ? "渠道" : "channel", Channel(channel, language), channel.Count.ToString()!, string.Empty);
        }
    }

    private static IEnumerable<(string Series, string Item, string Count, string Share)> ProposalRows(ProposalFigures figures, Language language)
    {
        var isChinese = language == Language.Chinese;
        yield return (
            figures.Kind == ProposalKind.CongressSuggestion ? (isChinese ? "人大代表建议" : "suggestions") : (isChinese ? "政协提案" : "proposals"),
            isChinese ? "合计" : "total",
            Digits(figures.Total),
            string.Empty);
        var options = new ShareOptions { Method = ShareMethod.HalfUp, Decimals = 1, TrailingZeros = TrailingZeros.Trim };
        var shares = Shares([.. figures.Outcomes.Select(o => new ReportedCount(o.Count))], figures.ShareBase, options);
        for (var i = 0; i < figures.Outcomes.Count; i++)
        {
            var outcome = figures.Outcomes[i];
            yield return (string.Empty, (isChinese ? outcome.Wording : null) ?? Outcome(outcome.Outcome).In(language), Digits(outcome.Count), shares[i]);
        }
    }

    private static IEnumerable<(string Series, string Item, string Count, string Share)> FormRows(AnnualReport report, bool isChinese)
    {
        (string Series, string Item, string Table, string Row, string Column)[] cells = isChinese
            ?
            [
                ("依申请公开", "本年新收", "table3", "newReceived", "total"), (string.Empty, "上年结转", "table3", "carriedIn", "total"),
                (string.Empty, "办理结果总计", "table3", "handledTotal", "total"), (string.Empty, "结转下年度", "table3", "carriedOut", "total"),
                ("行政复议", "总计", "table4", string.Empty, "review.total"), ("行政诉讼", "未经复议直接起诉", "table4", string.Empty, "direct.total"),
                (string.Empty, "复议后起诉", "table4", string.Empty, "afterReview.total"),
            ]
            :
            [
                ("requests", "newly received", "table3", "newReceived", "total"), (string.Empty, "carried in", "table3", "carriedIn", "total"),
                (string.Empty, "handled", "table3", "handledTotal", "total"), (string.Empty, "carried out", "table3", "carriedOut", "total"),
                ("reconsiderations", "total", "table4", string.Empty, "review.total"), ("suits", "filed directly", "table4", string.Empty, "direct.total"),
                (string.Empty, "after reconsideration", "table4", string.Empty, "afterReview.total"),
            ];
        return from cell in cells
               where report.Tables?.Form.FindCell(cell.Table, cell.Row, cell.Column) is not null
               select (cell.Series, cell.Item, report.Tables![cell.Table, cell.Row, cell.Column].ToText(), string.Empty);
    }

    // No shares where the parts are approximate or not the whole: the table would claim what the report does not.
    private static string[] Shares(IReadOnlyList<ReportedCount> counts, ReportedCount total, ShareOptions options)
        => total.Value > 0 && !total.IsApproximate && !counts.Any(c => c.IsApproximate) && counts.Sum(c => (decimal)c.Value) == total.Value
            ? [.. ShareSeries.OfCounts(counts.Select(c => c.Value), options).Shares.Select(s => s.Text)]
            : [.. counts.Select(_ => string.Empty)];

    // A host's own channel has no name but its code.
    private static string Channel(ChannelFigure figure, Language language)
        => CategoryScheme.Channels.Find(figure.Channel)?.Name.In(language) ?? figure.Channel;

    private static LocalizedText Outcome(ProposalOutcome outcome) => outcome switch
    {
        ProposalOutcome.Solved => new("已解决或正在解决", "solved or being solved"),
        ProposalOutcome.Planned => new("列入计划逐步解决", "planned to be solved step by step"),
        _ => new("留作参考", "kept for reference"),
    };

    private static string Digits(long value) => value.ToString(CultureInfo.InvariantCulture);
}
