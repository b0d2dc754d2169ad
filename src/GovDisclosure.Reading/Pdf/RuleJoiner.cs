namespace GovDisclosure.Reading.Pdf;

/// <summary>Joins rules that are drawn in pieces: borders of single cells, dashes, double lines.</summary>
internal static class RuleJoiner
{
    /// <summary>How far two ends, or two parallel rules, may stand apart and still be one, in points.</summary>
    public const double Tolerance = 3;

    public static List<PdfRule> Join(List<PdfRule> rules)
    {
        var sorted = rules.OrderBy(rule => rule.At).ToList();
        var joined = new List<PdfRule>();
        for (var i = 0; i < sorted.Count;)
        {
            // A chain of near places is one place; it ends before it has drifted by more than a line is thick.
            var end = i + 1;
            while (end < sorted.Count && sorted[end].At - sorted[i].At <= Tolerance)
            {
                end++;
            }

            JoinLine(sorted.GetRange(i, end - i), joined);
            i = end;
        }

        return joined;
    }

    private static void JoinLine(List<PdfRule> line, List<PdfRule> joined)
    {
        line.Sort(static (a, b) => a.From.CompareTo(b.From));
        var at = line.Average(rule => rule.At);
        var (from, to) = (line[0].From, line[0].To);
        foreach (var rule in line)
        {
            if (rule.From > to + Tolerance)
            {
                joined.Add(new PdfRule(at, from, to));
                (from, to) = (rule.From, rule.To);
            }
            else
            {
                to = Math.Max(to, rule.To);
            }
        }

        joined.Add(new PdfRule(at, from, to));
    }

    /// <summary>The places of rules in order, near ones as one.</summary>
    public static List<double> Places(IEnumerable<double> places)
    {
        var result = new List<double>();
        foreach (var place in places.OrderBy(place => place))
        {
            if (result.Count == 0 || place - result[result.Count - 1] > Tolerance)
            {
                result.Add(place);
            }
        }

        return result;
    }
}
