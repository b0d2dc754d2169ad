using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml;

/// <summary>A numbering (w:num) while it is read: the kind that it is of, and what it has otherwise than its kind.</summary>
internal sealed class WordListDraft
{
    private static readonly ElementRules<WordListDraft> Rules = new(new()
    {
        ["abstractNumId"] = static (list, xml) => list.Kind = WordNames.Number(xml.Attribute("val")) ?? -1,
        ["lvlOverride"] = static (list, xml) => list._current = WordNames.Number(xml.Attribute("ilvl")) ?? WordList.Levels,
        ["startOverride"] = static (list, xml) => list.Set(list._starts, static level => WordNames.Number(level.Attribute("val")), xml),
        ["lvl"] = static (list, xml) => list.Set(list._levels, WordNumberLevel.Read, xml),
    });

    private readonly WordNumberLevel?[] _levels = new WordNumberLevel?[WordList.Levels];
    private readonly int?[] _starts = new int?[WordList.Levels];
    private int _current = WordList.Levels;

    /// <summary>The id of its kind (w:abstractNum); -1 where it names none.</summary>
    public int Kind { get; private set; } = -1;

    /// <summary>Reads the current numbering; stands on its end.</summary>
    public void Read(PartXml xml) => Rules.ReadInside(this, xml);

    /// <summary>The list with the levels of its kind where it has none of its own.</summary>
    public WordList ToList(int kind, WordNumberLevel?[] usual)
    {
        for (var i = 0; i < _levels.Length; i++)
        {
            _levels[i] ??= usual[i];
        }

        return new WordList(kind, _levels, _starts);
    }

    private void Set<TValue>(TValue[] values, Func<PartXml, TValue> read, PartXml xml)
    {
        if (_current < WordList.Levels)
        {
            values[_current] = read(xml);
        }
    }
}
