using System.Text;
using GovDisclosure.Texts;

namespace GovDisclosure.Json;

/// <summary>Collects the mistakes of one file, so that a reader reports all of them and not the first only.</summary>
/// <remarks>
/// What it holds is bounded, whatever the file holds: no more than <see cref="MaxProblems"/> mistakes, and one that says that there are more;
/// paths and messages that quote a very long name are cut in their middle.
/// </remarks>
internal sealed class DataProblems(string file)
{
    /// <summary>How many mistakes are listed: nobody mends a file from a longer list.</summary>
    public const int MaxProblems = 1000;

    private const int MaxPath = 400;
    private const int MaxMessage = 2000;

    private readonly List<DataProblem> _items = [];
    private long _left;

    public string File { get; } = file;

    public IReadOnlyList<DataProblem> Items => _items;

    /// <summary>How many there are, with those that are not listed.</summary>
    public long Count => _items.Count + _left;

    public bool Any => _items.Count > 0;

    private bool IsFull => _items.Count > MaxProblems;

    public void Add(DataNode at, string ruleId, string chinese, string english)
    {
        // The path of a mistake that is not listed is not made.
        if (!IsFull)
        {
            Add(at.Line, at.Column, at.Path, ruleId, chinese, english);
        }
    }

    public void Add(int line, int column, string path, string ruleId, string chinese, string english)
    {
        if (_items.Count < MaxProblems)
        {
            _items.Add(new DataProblem(File, line, column, Cut(path, MaxPath), ruleId, new LocalizedText(Cut(chinese, MaxMessage), Cut(english, MaxMessage))));
        }
        else if (_items.Count == MaxProblems)
        {
            _items.Add(new DataProblem(File, line, column, "$", "data.too-many", new LocalizedText(
                FormattableString.Invariant($"错误超过 {MaxProblems} 个，其余未列出"), FormattableString.Invariant($"there are more than {MaxProblems} mistakes; the others are not listed"))));
        }
    }

    /// <exception cref="DataFileException">At least one mistake was added.</exception>
    public void ThrowIfAny()
    {
        if (!Any)
        {
            // What says that there are more stays last.
            throw new DataFileException(_items.OrderBy(p => p.RuleId == "data.too-many").ThenBy(p => p.Line).ThenBy(p => p.Column));
        }

        var items = _items.OrderBy(p => p.Line).ThenBy(p => p.Column).ToList();
        if (_left > 0)
        {
            items.Add(new DataProblem(File, items[^1].Line, items[^1].Column, "$", "data.more", new LocalizedText(
                FormattableString.Invariant($"还有{_left}个错误未列出"), FormattableString.Invariant($"{_left} more mistakes are not listed"))));
        }

        throw new DataFileException(items);
    }

    private bool IsFull()
    {
        var isFull = _items.Count >= Most;
        _left += isFull ? 1 : 0;
        return isFull;
    }

    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var (head, tail) = (length * 2 / 3, text.Length - (length / 3));
        head -= char.IsHighSurrogate(text[head - 1]) ? 1 : 0;
        tail += char.IsLowSurrogate(text[tail]) ? 1 : 0;
        return new StringBuilder(text, 0, head, length + 1).Append('…').Append(text, tail, text.Length - tail).ToString();
    }
}
