using System.Globalization;
using GovDisclosure.Forms;

namespace GovDisclosure.Prose;

/// <summary>Ties the numbers of prose to the cells of the 2019 and 2021 tables, and of forms that extend them.</summary>
internal sealed class FigureMeanings
{
    private const string Requests = "table3";
    private const string ApplyId = "TXT.apply";
    private const string ReviewId = "TXT.reviewLitigation";

    // A number beside one of these is a result of cases, or no number of cases at all.
    private static readonly string[] CaseResults = ["维持", "纠正", "审结", "尚未", "驳回", "撤销", "胜诉", "败诉", "申请人"];

    private readonly FormValues _tables;
    private readonly List<(string Label, FormRow Row)> _outcomes;

    public FigureMeanings(FormValues tables)
    {
        _tables = tables;
        var results = tables.Form.FindTable(Requests)?.FindRow("results");
        _outcomes = results is null
            ? []
            : [.. FormTree.All(results.Rows).Where(row => row.Kind != FormLineKind.Total).Select(row => (Core(row.Label), row)).Where(pair => pair.Item1.Length >= 4)];
    }

    /// <summary>The numbers that shares of outcomes can be taken of.</summary>
    public IReadOnlyList<FigureReading> Bases =>
    [
        Row("newReceived", "本年新收", "newly received"), Received, Row("handledTotal", "办理结果总计", "handled"),
    ];

    private FigureReading Received => Sum(
        "本年新收加上年结转", "newly received plus carried in", [(Requests, "newReceived", "total"), (Requests, "carriedIn", "total")]);

    /// <summary>What a number is about; null when it is about no cell that is known.</summary>
    public FigureMeaning? Of(TextFigure figure)
    {
        var words = figure.Words;
        if (words.Contains("复议") || words.Contains("诉讼") || words.Contains("起诉"))
        {
            return Review(words);
        }

        if (!_tables.Shows(Requests))
        {
            return null;
        }

        if (figure.IsCarriedOut || figure.IsCarriedIn)
        {
            return Apply(figure.IsCarriedOut ? Row("carriedOut", "结转下年度继续办理", "carried out") : Row("carriedIn", "上年结转", "carried in"));
        }

        if (words.Contains("结转"))
        {
            return null;
        }

        var outcomes = _outcomes.Where(pair => figure.Clause.Contains(pair.Label)).ToList();
        if (outcomes.Count > 0)
        {
            // “予以公开或部分公开59件” counts both; a longer label that holds a shorter one is meant alone.
            var rows = outcomes.Where(pair => !outcomes.Exists(other => other.Label != pair.Label && other.Label.Contains(pair.Label))).ToList();
            var leaves = rows.SelectMany(pair => pair.Row.Rows.Count == 0 ? [pair.Row] : FormTree.Leaves(pair.Row)).Distinct();
            var name = string.Join("、", rows.Select(pair => pair.Label));
            return new FigureMeaning(ApplyId, [Sum(name, name, [.. leaves.Select(row => (Requests, row.Id, "total"))])], IsOutcome: true);
        }

        if (words.Contains("新收"))
        {
            return Apply(Row("newReceived", "本年新收", "newly received"));
        }

        if (!words.Contains("申请"))
        {
            return null;
        }

        return words.Contains("收到") || words.Contains("受理") || words.Contains("接收")
                ? Apply(Row("newReceived", "本年新收", "newly received"), Received)
            : words.Contains("办结") || words.Contains("答复") || words.Contains("办理") || words.Contains("处理")
                ? Apply(Row("handledTotal", "办理结果总计", "handled"), Received, Row("newReceived", "本年新收", "newly received"))
            : null;
    }

    private FigureMeaning? Review(string words)
    {
        if (!_tables.Shows("table4") || CaseResults.Any(words.Contains))
        {
            return null;
        }

        var suits = words.Contains("诉讼") || words.Contains("起诉");
        if (words.Contains("直接起诉"))
        {
            return new FigureMeaning(ReviewId, [Case("direct", "未经复议直接起诉", "suits without reconsideration")]);
        }

        if (words.Contains("复议后起诉"))
        {
            return new FigureMeaning(ReviewId, [Case("afterReview", "复议后起诉", "suits after reconsideration")]);
        }

        var all = Sum("行政诉讼总计", "suits", [("table4", string.Empty, "direct.total"), ("table4", string.Empty, "afterReview.total")]);
        var review = Case("review", "行政复议总计", "reconsiderations");
        return new FigureMeaning(ReviewId, (words.Contains("复议"), suits) switch
        {
            (true, true) => [Both(review, all)],
            (false, _) => [all],
            _ => [review],
        });
    }

    private static FigureReading Both(FigureReading review, FigureReading suits) => new(
        "行政复议与行政诉讼合计", "reconsiderations and suits", review.Value + suits.Value, [.. review.Cells, .. suits.Cells]);

    private static FigureMeaning Apply(params FigureReading[] readings) => new(ApplyId, readings);

    private FigureReading Row(string row, string chinese, string english) => Sum(chinese, english, [(Requests, row, "total")]);

    private FigureReading Case(string kind, string chinese, string english) => Sum(chinese, english, [("table4", string.Empty, kind + ".total")]);

    private FigureReading Sum(string chinese, string english, IReadOnlyList<(string Table, string Row, string Column)> ids)
    {
        var cells = ids.Select(id => _tables.Form.FindCell(id.Table, id.Row, id.Column)).OfType<FormCell>().ToList();
        decimal? sum = cells.Count == ids.Count ? 0 : null;
        foreach (var cell in cells)
        {
            sum += _tables[cell.Index].TryGetNumber(out var number) ? number : _tables[cell.Index].Kind == CellKind.NotShown ? null : 0;
        }

        return new FigureReading(chinese, english, sum, [.. cells.Select(cell => cell.Path)]);
    }

    /// <summary>The words of a label without its number and its remark in brackets: 予以公开 of （一）予以公开.</summary>
    public static string Core(string label)
    {
        var start = label is ['（', ..] ? label.IndexOf('）') + 1 : 0;
        var dot = label.IndexOf('.');
        start = start == 0 && dot is > 0 and < 3 && int.TryParse(label[..dot], NumberStyles.None, CultureInfo.InvariantCulture, out _) ? dot + 1 : start;
        var end = label.IndexOf('（', start);
        return end < 0 ? label[start..] : label[start..end];
    }
}
