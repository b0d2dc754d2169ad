using GovDisclosure.Publishing;

namespace GovDisclosure.Tests.Publishing;

/// <summary>Texts and tables with personal data that is known, and with what only looks like it.</summary>
internal sealed class PersonalCorpus
{
    private readonly List<(string Text, List<(PersonalDataKind Kind, int Start, int Length)> Truths)> _texts = [];
    private readonly List<(List<string[]> Rows, HashSet<(int Row, int Column, PersonalDataKind Kind)> Truths)> _tables = [];

    public static PersonalCorpus Of(int seed, Action<PersonalCorpus, PersonalNumbers> fill)
    {
        var corpus = new PersonalCorpus();
        fill(corpus, new PersonalNumbers(seed));
        return corpus;
    }

    /// <summary>Adds a text: values in <c>{kind|value}</c> are personal data.</summary>
    public void Text(string marked)
    {
        var text = new System.Text.StringBuilder();
        var truths = new List<(PersonalDataKind, int, int)>();
        for (var at = 0; at < marked.Length; at++)
        {
            if (marked[at] != '{')
            {
                text.Append(marked[at]);
                continue;
            }

            var (bar, end) = (marked.IndexOf('|', at), marked.IndexOf('}', at));
            truths.Add((Enum.Parse<PersonalDataKind>(marked[(at + 1)..bar]), text.Length, end - bar - 1));
            text.Append(marked, bar + 1, end - bar - 1);
            at = end;
        }

        _texts.Add((text.ToString(), truths));
    }

    /// <summary>Adds a table: a column with a kind holds personal data below its header.</summary>
    public void Table(PersonalDataKind[] kinds, string[] header, IEnumerable<string[]> rows)
    {
        var all = new List<string[]> { header };
        all.AddRange(rows);
        var truths = new HashSet<(int, int, PersonalDataKind)>();
        for (var row = 1; row < all.Count; row++)
        {
            for (var column = 0; column < kinds.Length; column++)
            {
                if (kinds[column] != PersonalDataKind.Unknown && all[row][column].Length > 0)
                {
                    truths.Add((row, column, kinds[column]));
                }
            }
        }

        _tables.Add((all, truths));
    }

    /// <summary>What stands between the values: the words of one sentence and the kinds of its mistakes.</summary>
    private static string Shape(string mistake)
        => System.Text.RegularExpressions.Regex.Replace(mistake, "@[^,]*", string.Empty, System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromMinutes(1)) is var text && text.LastIndexOf(" :: wrong", StringComparison.Ordinal) is > 0 and var at
            ? string.Concat(text[..at].Where(c => !char.IsAsciiDigit(c)).TakeLast(6)) + text[at..]
            : string.Concat(text.Take(12));

    /// <summary>The texts, without what is known of them.</summary>
    public IEnumerable<string> Texts => _texts.Select(text => text.Text);

    /// <summary>The tables, header first.</summary>
    public IEnumerable<IReadOnlyList<string[]>> Tables => _tables.Select(table => table.Rows);

    /// <summary>Checks all of it.</summary>
    public (double Precision, double Recall, string Mistakes) Measure()
    {
        var (right, wrong, missed) = (0, 0, 0);
        var mistakes = new List<string>();
        foreach (var (text, truths) in _texts)
        {
            var hits = new PersonalDataScanner().Text(text);
            var lost = truths.Where(t => !hits.Any(h => h.Kind == t.Kind && h.Start < t.Start + t.Length && t.Start < h.Start + h.Length)).ToList();
            var found = truths.Count - lost.Count;
            var bad = hits.Where(h => !truths.Any(t => h.Kind == t.Kind && h.Start < t.Start + t.Length && t.Start < h.Start + h.Length)).ToList();
            right += found;
            missed += truths.Count - found;
            wrong += bad.Count;
            if (bad.Count > 0 || found < truths.Count)
            {
                mistakes.Add(text + " :: wrong " + string.Join(',', bad.Select(b => $"{b.Kind}@{text.Substring(b.Start, b.Length)}")) + $" :: missed {string.Join(',', lost.Select(t => $"{t.Kind}@{text.Substring(t.Start, t.Length)}"))}");
            }
        }

        foreach (var (rows, truths) in _tables)
        {
            var scanner = new PersonalDataScanner();
            var hits = rows.SelectMany((row, i) => scanner.Row(row).Select(h => (i, h.Place.Column - 1, h.Kind))).ToHashSet();
            right += hits.Count(truths.Contains);
            wrong += hits.Count(h => !truths.Contains(h));
            missed += truths.Count(t => !hits.Contains(t));
            mistakes.AddRange(hits.Where(h => !truths.Contains(h)).Select(h => $"wrong {h.Kind}: {string.Join('|', rows[h.i])}"));
            mistakes.AddRange(truths.Where(t => !hits.Contains(t)).Select(t => $"missed {t.Kind}: {string.Join('|', rows[t.Row])}"));
        }

        return ((double)right / (right + wrong), (double)right / (right + missed), string.Join('\n', mistakes.GroupBy(Shape).OrderByDescending(g => g.Count()).Select(g => $"{g.Count()} × {g.First()}").Take(25)));
    }
}
