using System.Globalization;
using System.Text;
using GovDisclosure.Publishing;

namespace GovDisclosure.Tests.Publishing;

/// <summary>A text or a table with what is planted in it between marks: ‹I:…› a value of a kind, ‹!:…› a lookalike, ‹?:…› judged neither way.</summary>
internal sealed class MarkedNotice
{
    private static readonly Dictionary<char, PersonalDataKind[]> Kinds = new()
    {
        ['I'] = [PersonalDataKind.ResidentId],
        ['M'] = [PersonalDataKind.Mobile],
        ['F'] = [PersonalDataKind.FixedLine],
        ['C'] = [PersonalDataKind.BankCard, PersonalDataKind.BankAccount],
        ['T'] = [PersonalDataKind.Passport, PersonalDataKind.TravelPermit],
        ['V'] = [PersonalDataKind.VehiclePlate],
        ['E'] = [PersonalDataKind.Email],
        ['B'] = [PersonalDataKind.BirthDate],
        ['A'] = [PersonalDataKind.Address],
        ['N'] = [PersonalDataKind.Name, PersonalDataKind.Minor],
        ['H'] = [PersonalDataKind.Health],
        ['P'] = [PersonalDataKind.Hardship],
    };

    private readonly List<(int Row, int Cell, int Start, int End, char Kind)> _planted = [];

    private MarkedNotice(bool isTable, IEnumerable<string[]> rows)
    {
        IsTable = isTable;
        Rows = [.. rows.Select((row, r) => (string[])[.. row.Select((cell, c) => Plain(cell, r, c))])];
    }

    public bool IsTable { get; }

    public IReadOnlyList<string[]> Rows { get; }

    public static MarkedNotice OfText(string text) => new(false, [[text.ReplaceLineEndings("\n")]]);

    public static MarkedNotice OfTable(IEnumerable<string[]> rows) => new(true, rows);

    /// <summary>Counts what a scanner finds in it.</summary>
    public void Score(PersonalDataScanner scanner, MarkedScore score)
    {
        List<(int Row, PersonalDataHit Hit)> hits = [];
        scanner.BeginTable();
        for (var row = 0; row < Rows.Count; row++)
        {
            hits.AddRange((IsTable ? scanner.Row(Rows[row]) : scanner.Text(Rows[row][0])).Select(hit => (row, hit)));
        }

        foreach (var at in _planted)
        {
            if (at.Kind == '!')
            {
                score.Lookalikes++;
            }
            else if (at.Kind != '?')
            {
                var isFound = hits.Exists(hit => Touches(at, hit.Row, hit.Hit) && Kinds[at.Kind].Contains(hit.Hit.Kind));
                score.Add(isFound, at.Kind, Context(at.Row, at.Cell, at.Start, at.End));
            }
        }

        foreach (var (row, hit) in hits)
        {
            var touched = _planted.FindAll(at => Touches(at, row, hit));
            if (!touched.Exists(at => at.Kind == '?' || (at.Kind != '!' && Kinds[at.Kind].Contains(hit.Kind))))
            {
                var cell = IsTable ? hit.Place.Column - 1 : 0;
                score.Wrong(hit.Kind, Context(row, cell, hit.Start, hit.Start + hit.Length));
            }
            else if (!touched.Exists(at => at.Kind == '?'))
            {
                score.Right++;
            }
        }
    }

    private bool Touches((int Row, int Cell, int Start, int End, char Kind) at, int row, PersonalDataHit hit)
        => at.Row == row && (!IsTable || at.Cell == hit.Place.Column - 1) && hit.Start < at.End && hit.Start + hit.Length > at.Start;

    private string Context(int row, int cell, int start, int end)
    {
        var text = Rows[row][cell];
        var from = Math.Max(0, start - 18);
        return string.Create(CultureInfo.InvariantCulture, $"{(IsTable ? Rows[0][Math.Min(cell, Rows[0].Length - 1)] + " | " : string.Empty)}{text[from..start]}[{text[start..end]}]{text[end..Math.Min(text.Length, end + 6)]}").Replace('\n', '/');
    }

    private string Plain(string marked, int row, int cell)
    {
        var plain = new StringBuilder(marked.Length);
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] != '‹')
            {
                plain.Append(marked[i]);
                continue;
            }

            var close = marked.IndexOf('›', i);
            _planted.Add((row, cell, plain.Length, plain.Length + close - i - 3, marked[i + 1]));
            plain.Append(marked, i + 3, close - i - 3);
            i = close;
        }

        return plain.ToString();
    }
}
