using System.Globalization;
using System.Text;

namespace GovDisclosure.Prose;

/// <summary>A percentage in prose with the words in front of it.</summary>
/// <param name="Print">The number without the sign.</param>
/// <param name="Words">The words of the clause before it.</param>
/// <param name="Sentence">The number of its sentence.</param>
/// <param name="Start">Where it begins in the folded text.</param>
/// <param name="Figure">The figure before it in the same sentence, by its place among the figures; -1 for none.</param>
internal sealed record TextPercent(string Print, string Words, int Sentence, int Start, int Figure);

/// <summary>Reads the numbers of a folded text with their units and the words that name them, in one pass.</summary>
/// <remarks>
/// Two ways of writing are told apart in each clause: the words before the number name it (予以公开96件), or, where none stand before it, those
/// behind it do (1646件已答复). Words that are parted by 、 name a number together (予以公开、部分公开59件).
/// </remarks>
internal sealed class FigureScanner
{
    private const int MaxFigures = 100_000;
    private const int MaxClause = 60;
    private const int MaxAfter = 24;

    // The longest first. 次, 场 and the like do not count cases, but sums of them are held too.
    private static readonly string[] Units = ["件次", "人次", "件", "宗", "起", "例", "份", "条", "项", "个", "篇", "次", "场", "期", "家", "部", "人"];

    private static readonly string[] Approximate = ["约", "近", "超", "逾", "超过", "第", "达到近"];

    private static readonly string[] WideScopes = ["全区", "全县", "全市", "全省", "全州", "全旗", "全系统", "全镇", "各镇", "各部门", "各单位", "全乡", "全街道"];

    private static readonly string[] NarrowScopes = ["本级", "本办", "本机关", "本单位", "本局", "本委", "本厅", "本部门", "本院"];

    private readonly string _place;
    private readonly FoldedText _folded;
    private readonly string _text;
    private readonly int _year;
    private readonly StringBuilder _words = new();
    private readonly List<(int Figure, string Before)> _open = [];
    private string _pending = string.Empty;
    private int _start = -1;
    private int _sentence;
    private int _depth;
    private FigureTopic _topic;
    private string? _scope;
    private bool _hasMonth;
    private bool _isWholeYear;

    private FigureScanner(string place, FoldedText folded, int year)
    {
        _place = place;
        _folded = folded;
        _text = folded.Text;
        _year = year;
    }

    public List<TextFigure> Figures { get; } = [];

    public List<TextPercent> Percents { get; } = [];

    /// <summary>Reads a text.</summary>
    /// <param name="place">Its place in the report's data.</param>
    /// <param name="folded">The text.</param>
    /// <param name="year">The year that the report covers: 2022年 of a report of 2023 is 上年.</param>
    public static FigureScanner Read(string place, FoldedText folded, int year)
    {
        var scanner = new FigureScanner(place, folded, year);
        scanner.Run();
        return scanner;
    }

    /// <summary>Gives each figure the share that is printed beside it: 96件，占60%.</summary>
    public FigureScanner WithShares()
    {
        foreach (var percent in Percents.Where(p => p.Figure >= 0 && p.Words.Contains('占')))
        {
            var figure = Figures[percent.Figure];
            var gap = percent.Start - figure.End;
            if (figure.Share is null && gap is > 0 and <= 30 && _text.IndexOfAny(['；', '。', '）'], figure.End, gap) < 0 && _text.AsSpan(figure.End, gap).LastIndexOf('，') <= 0)
            {
                Figures[percent.Figure] = figure with { Share = percent.Print };
            }
        }

        return this;
    }

    public static bool IsNarrow(string? scope) => scope is not null && Array.IndexOf(NarrowScopes, scope) >= 0;

    public static bool IsWide(string? scope) => scope is not null && Array.IndexOf(WideScopes, scope) >= 0;

    private void Run()
    {
        for (var i = 0; i < _text.Length && Figures.Count < MaxFigures;)
        {
            var c = _text[i];
            if (c is >= '0' and <= '9')
            {
                i = Number(i);
            }
            else if (c is '。' or '！' or '？' or '\n')
            {
                Close(c, i++);
                EndSentence();
            }
            else if (c is '，' or '；' or '：' or '（' or '）' or '、')
            {
                Close(c, i++);
                _depth = c switch { '（' => _depth + 1, '）' => Math.Max(0, _depth - 1), _ => _depth };
            }
            else
            {
                Append(c, i++);
            }
        }

        Close('。', _text.Length);
    }

    private void Append(char c, int at)
    {
        _start = _start < 0 ? at : _start;
        _words.Append(c);
    }

    private int Number(int start)
    {
        var end = start;
        while (end < _text.Length && _text[end] is >= '0' and <= '9')
        {
            end++;
        }

        var next = end < _text.Length ? _text[end] : '\0';
        if (next == '年' && end - start == 4)
        {
            Word(YearWord(YearAt(start)), start);
            return end + 1;
        }

        if (next is '月' or '日' or '号')
        {
            NoteDay(start, end);
            Word("某" + next, start);
            return end + 1;
        }

        if (next == '.' && end + 1 < _text.Length && _text[end + 1] is >= '0' and <= '9')
        {
            for (end++; end < _text.Length && _text[end] is >= '0' and <= '9';)
            {
                end++;
            }
        }

        return Measure(start, end);
    }

    /// <summary>A number with its unit or its sign; one without is a word.</summary>
    private int Measure(int start, int end)
    {
        var print = _text.Substring(start, end - start);
        if (end < _text.Length && _text[end] == '%')
        {
            Percents.Add(new TextPercent(print, _words.Length > 0 ? _words.ToString() : _pending, _sentence, start, LastFigure()));
            Word("#", start);
            return end + 1;
        }

        var unit = UnitAt(end);
        if (unit is null || print.Length > 16 || IsApproximate() || !decimal.TryParse(print, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            Word("#", start);
            return end;
        }

        var isDirect = end < _text.Length && string.CompareOrdinal(_text, end, unit, 0, unit.Length) == 0;
        var stop = isDirect ? end + unit.Length : end;
        _open.Add((Figures.Count, _words.ToString()));
        Figures.Add(new TextFigure(_place, string.Empty, string.Empty, print, unit, value)
        {
            Printed = _folded.Printed(_start < 0 ? start : _start, stop),
            PrintedWords = _folded.Printed(_start < 0 ? start : _start, start),
            Index = Figures.Count,
            Sentence = _sentence,
            Start = start,
            End = stop,
            Depth = _depth,
        });
        _words.Clear();
        _start = -1;
        return stop;
    }

    // 59、1、110条: the last of a row has the unit of all.
    private string? UnitAt(int end)
    {
        for (var i = end; ; i++)
        {
            foreach (var unit in Units)
            {
                if (string.CompareOrdinal(_text, i, unit, 0, unit.Length) == 0)
                {
                    return unit == "条" && i + 1 < _text.Length && _text[i + 1] == '例' ? null : unit;
                }
            }

            if (i + 1 >= _text.Length || _text[i] is not ('、' or '和') || _text[i + 1] is < '0' or > '9')
            {
                return null;
            }

            while (i + 1 < _text.Length && _text[i + 1] is >= '0' and <= '9')
            {
                i++;
            }
        }
    }

    private bool IsApproximate()
    {
        var before = _words.ToString();
        return Approximate.Any(word => before.EndsWith(word, StringComparison.Ordinal));
    }

    private void Word(string word, int at)
    {
        _start = _start < 0 ? at : _start;
        _words.Append(word);
    }

    private string YearWord(int year) => (year - _year) switch { 0 => "本年", -1 => "上年", 1 => "下年", _ => "某年" };

    private int YearAt(int start)
    {
        var year = 0;
        for (var i = start; i < start + 4; i++)
        {
            year = (year * 10) + (_text[i] - '0');
        }

        return year;
    }

    // 1月1日至12月31日 and 截至12月31日 are the whole year.
    private void NoteDay(int start, int end)
    {
        if (_text[end] == '月')
        {
            _hasMonth = true;
            _isWholeYear |= end - start == 2 && string.CompareOrdinal(_text, start, "12", 0, 2) == 0
                && (string.CompareOrdinal(_text, end, "月31日", 0, 4) == 0 || string.CompareOrdinal(_text, end, "月底", 0, 2) == 0);
        }
    }

    private int LastFigure() => Figures.Count > 0 && Figures[Figures.Count - 1].Sentence == _sentence ? Figures.Count - 1 : -1;

    /// <summary>Ends a clause: gives its words to its numbers.</summary>
    private void Close(char delimiter, int at)
    {
        _ = at;
        var rest = _words.ToString();
        _words.Clear();
        _start = -1;
        if (_open.Count == 0)
        {
            if (rest.Length > 0)
            {
                _pending = delimiter == '、' ? Join(_pending, rest) : Lead(rest, delimiter);
            }

            return;
        }

        var isNumberFirst = _open[0].Before.Length == 0 && _pending.Length == 0 && rest.Length + _open.Skip(1).Sum(o => o.Before.Length) > 0;
        for (var k = 0; k < _open.Count; k++)
        {
            var (figure, before) = _open[k];
            var behind = k + 1 < _open.Count ? _open[k + 1].Before : rest;
            var clause = isNumberFirst ? string.Empty : k == 0 ? Join(_pending, before) : before;
            var after = isNumberFirst || k + 1 == _open.Count ? behind : string.Empty;
            Name(figure, Last(clause, MaxClause), after.Length > MaxAfter ? after.Substring(0, MaxAfter) : after);
        }

        _open.Clear();
        _pending = string.Empty;
    }

    // A label that a colon or an opening bracket parts from its number: 收到申请：48件.
    private string Lead(string words, char delimiter)
    {
        NoteScope(words);
        _topic = FigureTopics.Of(words) is var topic and not FigureTopic.None ? topic : _topic;
        return delimiter == '：' ? Join(_pending, words) : string.Empty;
    }

    private void Name(int index, string clause, string after)
    {
        NoteScope(clause);
        _topic = FigureTopics.Of(clause + after) is var own and not FigureTopic.None ? own : _topic;
        Figures[index] = Figures[index] with
        {
            Clause = clause,
            After = after,
            Topic = _topic,
            Scope = _scope,
            IsPartOfYear = _hasMonth && !_isWholeYear,
        };
    }

    // 本机关不掌握 is the name of a row.
    private void NoteScope(string words)
    {
        foreach (var scopes in (string[][])[WideScopes, NarrowScopes])
        {
            foreach (var scope in scopes)
            {
                if (words.IndexOf(scope, StringComparison.Ordinal) is >= 0 and var at && string.CompareOrdinal(words, at + scope.Length, "不", 0, 1) != 0)
                {
                    _scope = scope;
                }
            }
        }
    }

    private void EndSentence()
    {
        for (var i = Figures.Count - 1; i >= 0 && Figures[i].Sentence == _sentence && _isWholeYear && Figures[i].IsPartOfYear; i--)
        {
            Figures[i] = Figures[i] with { IsPartOfYear = false };
        }

        _sentence++;
        _topic = FigureTopic.None;
        _pending = string.Empty;
        _hasMonth = false;
        _isWholeYear = false;
        _depth = 0;
    }

    private static string Join(string left, string right) => left.Length == 0 ? right : right.Length == 0 ? left : left + "、" + right;

    private static string Last(string text, int count) => text.Length > count ? text.Substring(text.Length - count) : text;
}
