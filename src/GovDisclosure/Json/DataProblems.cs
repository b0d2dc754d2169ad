namespace GovDisclosure.Json;

/// <summary>Collects the mistakes of one file, so that a reader reports all of them and not the first only.</summary>
/// <remarks>
/// What it holds is bounded, whatever the file holds: no more than <see cref="Most"/> mistakes, and one that says that there are more;
/// messages that quote a very long text are cut.
/// </remarks>
internal sealed class DataProblems(string file)
{
    /// <summary>The most mistakes that are listed; whoever mends so many reads the file again.</summary>
    public const int Most = 1000;

    /// <summary>The most characters of a message: it quotes the file, whose texts may be of any length.</summary>
    private const int LongestMessage = 2000;

    private readonly List<DataProblem> _items = [];
    private long _left;

    public string File { get; } = file;

    public IReadOnlyList<DataProblem> Items => _items;

    /// <summary>How many there are, with those that are not listed.</summary>
    public long Count => _items.Count + _left;

    public bool Any => _items.Count > 0;

    public void Add(DataNode at, string ruleId, string chinese, string english) => Add(at.Line, at.Column, at, ruleId, chinese, english);

    /// <summary>Adds a mistake that does not begin where the value does.</summary>
    public void Add(int line, int column, DataNode at, string ruleId, string chinese, string english)
    {
        // The path is put together for what is listed alone.
        if (!IsFull())
        {
            Add(line, column, at.Path, ruleId, chinese, english);
        }
    }

    public void Add(int line, int column, string path, string ruleId, string chinese, string english)
    {
        if (!IsFull())
        {
            _items.Add(new DataProblem(
                File, line, column, path, ruleId, new LocalizedText(QuotedText.Shorten(chinese, LongestMessage), QuotedText.Shorten(english, LongestMessage))));
        }
    }

    /// <exception cref="DataFileException">At least one mistake was added.</exception>
    public void ThrowIfAny()
    {
        if (!Any)
        {
            return;
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
}
