using System.Globalization;
using GovDisclosure.Publishing;

namespace GovDisclosure.Tests.Publishing;

/// <summary>What a scanner found of marked notices: planted values found and missed, hits right and wrong, lookalikes shown to it.</summary>
internal sealed class MarkedScore
{
    private readonly Dictionary<char, (int Found, int All)> _byKind = [];
    private readonly List<string> _missed = [];
    private readonly List<string> _wrong = [];

    public int Lookalikes { get; set; }

    public int Right { get; set; }

    public int Planted { get; private set; }

    public int Found { get; private set; }

    public int WrongHits => _wrong.Count;

    public double Precision => Right / (double)Math.Max(1, Right + _wrong.Count);

    public double Recall => Found / (double)Math.Max(1, Planted);

    public void Add(bool isFound, char kind, string context)
    {
        Planted++;
        Found += isFound ? 1 : 0;
        var (found, all) = _byKind.GetValueOrDefault(kind);
        _byKind[kind] = (found + (isFound ? 1 : 0), all + 1);
        if (!isFound)
        {
            _missed.Add($"{kind} {context}");
        }
    }

    public void Wrong(PersonalDataKind kind, string context) => _wrong.Add($"{kind} {context}");

    /// <summary>The figures, and some of what was missed or found wrongly; the values are made up.</summary>
    public string Print(int examples)
        => string.Create(CultureInfo.InvariantCulture, $"planted {Planted}, lookalikes {Lookalikes}, precision {Precision:P2}, recall {Recall:P2}; ")
            + string.Join(", ", _byKind.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {pair.Value.Found}/{pair.Value.All}"))
            + Examples("missed", _missed, examples) + Examples("wrong", _wrong, examples);

    private static string Examples(string what, List<string> all, int count)
        => all.Count == 0 || count == 0 ? string.Empty
            : $"\n{what} {all.Count}:\n  " + string.Join("\n  ", all.GroupBy(line => line[..Math.Min(line.Length, 12)]).OrderByDescending(group => group.Count()).Take(count).Select(group => $"{group.Count()} x {group.First()}"));
}
