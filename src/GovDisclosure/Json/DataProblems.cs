using GovDisclosure.Texts;

namespace GovDisclosure.Json;

/// <summary>Collects the mistakes of one file, so that a reader reports all of them and not the first only.</summary>
internal sealed class DataProblems(string file)
{
    private readonly List<DataProblem> _items = [];

    public string File { get; } = file;

    public IReadOnlyList<DataProblem> Items => _items;

    public bool Any => _items.Count > 0;

    public void Add(DataNode at, string ruleId, string chinese, string english)
        => Add(at.Line, at.Column, at.Path, ruleId, chinese, english);

    public void Add(int line, int column, string path, string ruleId, string chinese, string english)
        => _items.Add(new DataProblem(File, line, column, path, ruleId, new LocalizedText(chinese, english)));

    /// <exception cref="DataFileException">At least one mistake was added.</exception>
    public void ThrowIfAny()
    {
        if (Any)
        {
            throw new DataFileException(_items.OrderBy(p => p.Line).ThenBy(p => p.Column));
        }
    }
}
