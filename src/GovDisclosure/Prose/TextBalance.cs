using System.Globalization;

namespace GovDisclosure.Prose;

/// <summary>What one text says came in and came out, for one area or organ.</summary>
internal sealed class TextBalance
{
    // Six results are all; one that is zero may be left out, and a list that ends with the rest is whole.
    private const int NearlyAllResults = 5;
    private const int ResultsWithTheRest = 3;

    private decimal? _new;
    private decimal? _received;
    private decimal? _carriedIn;
    private decimal? _carriedOut;
    private decimal? _handled;
    private int _sentence = -1;
    private int _resultSentence = -1;
    private bool _hasUnknownResult;

    private readonly List<TextFigure> _outcomes = [];
    private readonly HashSet<string> _groups = new(StringComparer.Ordinal);

    /// <summary>The contradictions of a text, one for each scope that has one.</summary>
    public static IEnumerable<Imbalance> Of(ReportText text)
    {
        foreach (var scope in text.Cases.Where(f => !f.HasOtherScope && f.Topic != FigureTopic.Cases).GroupBy(f => f.Scope))
        {
            var balance = new TextBalance();
            foreach (var figure in scope)
            {
                // Another number received, in another sentence: the text tells of another set.
                if (balance.Begins(figure))
                {
                    if (balance.Contradiction() is { } earlier)
                    {
                        yield return earlier;
                    }

                    balance = new TextBalance();
                }

                balance.Take(figure);
            }

            if (balance.Contradiction() is { } found)
            {
                yield return found;
            }
        }
    }

    private bool Begins(TextFigure figure)
    {
        var role = FigureRoles.Of(figure);
        return role is FigureRole.New or FigureRole.Received && (role == FigureRole.New ? _new : _received) is { } known && known != figure.Value && figure.Sentence != _sentence;
    }

    // The first number of each kind is the text's; those that come later are parts or another scope's.
    private void Take(TextFigure figure)
    {
        switch (FigureRoles.Of(figure))
        {
            case FigureRole.CarriedOut:
                _carriedOut ??= figure.Value;
                break;
            case FigureRole.CarriedIn:
                _carriedIn ??= figure.Value;
                break;
            case FigureRole.New:
                _new ??= figure.Value;
                _sentence = figure.Sentence;
                break;
            case FigureRole.Received:
                _received ??= figure.Value;
                _sentence = figure.Sentence;
                break;
            case FigureRole.Completed or FigureRole.Handled:
                _handled ??= figure.Value;
                break;
            case FigureRole.Outcome:
                Take(figure, OutcomeNames.Of(figure));
                _resultSentence = figure.Sentence;
                break;
            default:
                TakeRest(figure);
                break;
        }
    }

    // （予以公开4件、不予处理51件、其他31件）: behind results 其他 is one, and of what has no name nothing can be summed up.
    private void TakeRest(TextFigure figure)
    {
        if (figure.Sentence != _resultSentence)
        {
            return;
        }

        if (figure.Clause.StartsWith("其他", StringComparison.Ordinal) || figure.Clause.StartsWith("其它", StringComparison.Ordinal))
        {
            Take(figure, [("otherHandling", figure.Clause)]);
        }
        else
        {
            _hasUnknownResult |= figure.Clause.Length > 0;
        }
    }

    // 不予公开3件（其中国家秘密1件） counts once.
    private void Take(TextFigure figure, IReadOnlyList<(string Row, string Name)> rows)
    {
        var isNew = true;
        foreach (var (row, _) in rows)
        {
            isNew &= _groups.Add(row) && (OutcomeNames.Group(row) == row || !_groups.Contains(OutcomeNames.Group(row)));
        }

        if (isNew)
        {
            _outcomes.Add(figure);
        }
    }

    private Imbalance? Contradiction()
    {
        if ((_new ?? _received) is { } came && _carriedIn is { } old && _carriedOut is { } open)
        {
            if (_handled is { } done)
            {
                return came + old != done + open && (_new is not null || came != done + open) ? Stated(came, old, done, open) : OfResults(done);
            }

            return OfResults(came + old - open, came, old, open);
        }

        return _handled is { } handled ? OfResults(handled) : null;
    }

    private Imbalance Stated(decimal came, decimal old, decimal done, decimal open)
    {
        var (added, left) = (came + old, done + open);
        var isNew = _new is not null;
        return new Imbalance(Print(added), Print(left), new LocalizedText(
            $"{(isNew ? "新收" : "收到")} {Print(came)} 加上年结转 {Print(old)} 为 {Print(added)}，办理 {Print(done)} 加结转下年 {Print(open)} 为 {Print(left)}，差 {Print(added - left)}"
                + (isNew ? string.Empty : $"；收到数若已含上年结转，差 {Print(came - left)}"),
            $"{Print(came)} {(isNew ? "new" : "received")} and {Print(old)} carried in are {Print(added)}; {Print(done)} handled and {Print(open)} carried out are {Print(left)}; the difference is {Print(added - left)}"
                + (isNew ? string.Empty : $", or {Print(came - left)} where those received hold those carried in")));
    }

    /// <summary>The results against what was handled.</summary>
    private Imbalance? OfResults(decimal handled)
        => Results(handled, of => new LocalizedText(
            $"各项办理结果 {Parts} 合计 {Print(of)}，办理数为 {Print(handled)}", $"the results {Parts} sum to {Print(of)}; {Print(handled)} are handled"));

    /// <summary>The results against what has to be handled, where the text does not say how many were.</summary>
    private Imbalance? OfResults(decimal handled, decimal came, decimal old, decimal open)
        => _new is null && Sum == came - open ? null : Results(handled, of => new LocalizedText(
            $"各项办理结果 {Parts} 合计 {Print(of)}，而 {Print(came)}＋{Print(old)}－{Print(open)} 为 {Print(handled)}",
            $"the results {Parts} sum to {Print(of)}; {Print(came)} + {Print(old)} - {Print(open)} are {Print(handled)}"));

    private Imbalance? Results(decimal handled, Func<decimal, LocalizedText> message)
        => _outcomes.Count >= 2 && Sum != handled && (Sum > handled || IsWhole) ? new Imbalance(Print(handled), Print(Sum), message(Sum)) : null;

    private decimal Sum => _outcomes.Sum(f => f.Value);

    private string Parts => string.Join("、", _outcomes.Select(f => Print(f.Value)));

    private bool IsWhole
    {
        get
        {
            if (_hasUnknownResult)
            {
                return false;
            }

            var groups = new HashSet<string>(_groups.Select(OutcomeNames.Group), StringComparer.Ordinal);
            return groups.Count >= NearlyAllResults || (groups.Count >= ResultsWithTheRest && groups.Contains("otherHandling"));
        }
    }

    /// <summary>A number without trailing zeros.</summary>
    public static string Print(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
