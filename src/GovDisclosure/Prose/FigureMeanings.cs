using System.Globalization;
using GovDisclosure.Forms;

namespace GovDisclosure.Prose;

/// <summary>Ties the numbers of prose to the cells of the 2019 and 2021 tables, and of forms that extend them.</summary>
internal sealed class FigureMeanings
{
    private const string Requests = "table3";
    private const string CasesTable = "table4";
    private const string ApplyId = "TXT.apply";
    private const string ReviewId = "TXT.reviewLitigation";

    // A number beside one of these is a result of cases, or no number of cases at all.
    private static readonly string[] CaseResults = ["维持", "纠正", "审结", "尚未", "驳回", "撤销", "胜诉", "败诉", "申请人", "出庭", "调解", "终止", "撤回", "行政行为"];

    private readonly FormValues _tables;
    private readonly FormRow? _results;
    private readonly bool _hasRequests;
    private readonly bool _hasCases;

    // Rows of a form of a host's own, which are found by their label.
    private readonly List<(string Name, FormRow Row)> _ownRows;

    public FigureMeanings(FormValues tables)
    {
        _tables = tables;
        _hasRequests = tables.Shows(Requests);
        _hasCases = tables.Shows(CasesTable);
        _results = tables.Form.FindTable(Requests)?.FindRow("results");
        _ownRows = _results is null
            ? []
            : [.. FormTree.All(_results.Rows).Where(row => row.Kind != FormLineKind.Total && !OutcomeNames.Knows(row.Id)).Select(row => (Core(row.Label), row)).Where(pair => pair.Item1.Length >= 4)];
    }

    /// <summary>The numbers that shares of outcomes can be taken of.</summary>
    public IReadOnlyList<FigureReading> Bases => [New, Received, Handled];

    private FigureReading New => Row("newReceived", "本年新收", "newly received");

    private FigureReading Handled => Row("handledTotal", "办理结果总计", "handled");

    private FigureReading Received => Sum(
        "本年新收加上年结转", "newly received plus carried in", [(Requests, "newReceived", "total"), (Requests, "carriedIn", "total")]);

    /// <summary>What a number is about; null when it is about no cell that is known.</summary>
    public FigureMeaning? Of(TextFigure figure)
    {
        if (figure.Topic == FigureTopic.Cases)
        {
            return _hasCases ? Case(figure.Words) : null;
        }

        if (_hasRequests && _ownRows.FindAll(pair => figure.Clause.Contains(pair.Name)) is { Count: > 0 } own)
        {
            return Outcome(own);
        }

        return !_hasRequests ? null : FigureRoles.Of(figure) switch
        {
            FigureRole.CarriedOut => Apply(Row("carriedOut", "结转下年度继续办理", "carried out")),
            FigureRole.CarriedIn => Apply(Row("carriedIn", "上年结转", "carried in")),
            FigureRole.Outcome => Outcome(figure),
            FigureRole.New => Apply(New),
            FigureRole.Received => Apply(New, Received),
            FigureRole.Completed => Apply(Handled, New),
            FigureRole.Handled => Apply(Handled, Received, New),
            _ => null,
        };
    }

    // “予以公开或部分公开59件” counts both.
    private FigureMeaning? Outcome(TextFigure figure)
    {
        var rows = new List<(string Name, FormRow Row)>();
        foreach (var (id, _) in OutcomeNames.Of(figure))
        {
            if (_results is not null && FormTree.All(_results.Rows).FirstOrDefault(row => row.Id == id) is { } row)
            {
                rows.Add((Core(row.Label), row));
            }
        }

        return rows.Count == 0 ? null : Outcome(rows);
    }

    private FigureMeaning Outcome(List<(string Name, FormRow Row)> rows)
    {
        var leaves = rows.SelectMany(pair => pair.Row.Rows.Count == 0 ? [pair.Row] : FormTree.Leaves(pair.Row)).Distinct();
        var name = string.Join("、", rows.Select(pair => pair.Name));
        var english = string.Join(", ", rows.Select(pair => pair.Row.LabelEnglish ?? QuotedText.Quote(pair.Name).English));
        return new FigureMeaning(ApplyId, [Sum(name, english, [.. leaves.Select(row => (Requests, row.Id, "total"))])], IsOutcome: true);
    }

    private FigureMeaning? Case(string words)
    {
        if (CaseResults.Any(words.Contains))
        {
            return null;
        }

        if (words.Contains("直接起诉"))
        {
            return new FigureMeaning(ReviewId, [Case("direct", "未经复议直接起诉", "suits without reconsideration")]);
        }

        if (words.Contains("复议后起诉"))
        {
            return new FigureMeaning(ReviewId, [Case("afterReview", "复议后起诉", "suits after reconsideration")]);
        }

        var all = Sum("行政诉讼总计", "suits", [(CasesTable, string.Empty, "direct.total"), (CasesTable, string.Empty, "afterReview.total")]);
        var review = Case("review", "行政复议总计", "reconsiderations");
        return (words.Contains("复议"), words.Contains("诉讼") || words.Contains("起诉")) switch
        {
            (true, true) => new FigureMeaning(ReviewId, [Both(review, all)]),
            (true, false) => new FigureMeaning(ReviewId, [review]),
            (false, true) => new FigureMeaning(ReviewId, [all]),
            _ => null,
        };
    }

    private static FigureReading Both(FigureReading review, FigureReading suits) => new(
        "行政复议与行政诉讼合计", "reconsiderations and suits", review.Value + suits.Value, [.. review.Cells, .. suits.Cells]);

    private static FigureMeaning Apply(params FigureReading[] readings) => new(ApplyId, readings);

    private FigureReading Row(string row, string chinese, string english) => Sum(chinese, english, [(Requests, row, "total")]);

    private FigureReading Case(string kind, string chinese, string english) => Sum(chinese, english, [(CasesTable, string.Empty, kind + ".total")]);

    /// <summary>The sum of some cells; a total that was left blank is the sum of what it is the total of.</summary>
    private FigureReading Sum(string chinese, string english, IReadOnlyList<(string Table, string Row, string Column)> ids)
    {
        var cells = ids.Select(id => _tables.Form.FindCell(id.Table, id.Row, id.Column)).OfType<FormCell>().ToList();
        var isKnown = cells.Count == ids.Count;
        var hasNumber = false;
        var sum = 0m;
        foreach (var cell in cells)
        {
            var value = _tables[cell.Index];
            if (value.Kind == CellKind.Blank)
            {
                value = BlankTotals.OwnSum(_tables, cell) ?? value;
            }

            if (value.TryGetNumber(out var number))
            {
                sum += number;
                hasNumber |= value.Kind != CellKind.Blank;
            }

            isKnown &= value.Kind != CellKind.NotShown;
        }

        return new FigureReading(chinese, english, isKnown && hasNumber ? sum : null, [.. cells.Select(cell => cell.Path)]);
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
