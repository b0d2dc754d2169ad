using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml;

/// <summary>Reads the numberings of a document.</summary>
internal sealed class WordNumberingReader
{
    private const int MaxLists = 50_000;

    private readonly Dictionary<int, WordNumberLevel?[]> _kinds = [];
    private readonly Dictionary<string, int> _linked = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _links = [];
    private readonly Dictionary<int, WordList> _lists = [];

    public static WordCounters Read(PackageFile package, string? part)
    {
        var reader = new WordNumberingReader();
        if (part is not null)
        {
            package.ReadXml(part, reader.Read);
        }

        return new WordCounters(reader._lists);
    }

    private void Read(PartXml xml)
    {
        while (xml.Read())
        {
            if (xml.IsStart && xml.Name == "abstractNum" && WordNames.Number(xml.Attribute("abstractNumId")) is { } kind && _kinds.Count < MaxLists)
            {
                ReadKind(xml, kind);
            }
            else if (xml.IsStart && xml.Name == "num" && WordNames.Number(xml.Attribute("numId")) is { } list && _lists.Count < MaxLists)
            {
                ReadList(xml, list);
            }
        }
    }

    private void ReadKind(PartXml xml, int kind)
    {
        var levels = _kinds[kind] = new WordNumberLevel?[WordList.Levels];
        var depth = xml.Depth;
        while (!xml.IsEmptyAt(depth) && xml.Read() && !(xml.IsEnd && xml.Depth == depth))
        {
            if (!xml.IsStart)
            {
                continue;
            }

            switch (xml.Name)
            {
                case "lvl" when WordNames.Number(xml.Attribute("ilvl")) is { } level and < WordList.Levels:
                    levels[level] = WordNumberLevel.Read(xml);
                    break;
                case "styleLink" when xml.Attribute("val") is { } name:
                    _linked[name] = kind;
                    break;
                case "numStyleLink" when xml.Attribute("val") is { } name:
                    _links[kind] = name;
                    break;
            }
        }
    }

    private void ReadList(PartXml xml, int id)
    {
        var kind = -1;
        var levels = new WordNumberLevel?[WordList.Levels];
        var starts = new int?[WordList.Levels];
        var current = WordList.Levels;
        var depth = xml.Depth;
        while (!xml.IsEmptyAt(depth) && xml.Read() && !(xml.IsEnd && xml.Depth == depth))
        {
            if (!xml.IsStart)
            {
                continue;
            }

            switch (xml.Name)
            {
                case "abstractNumId":
                    kind = WordNames.Number(xml.Attribute("val")) ?? -1;
                    break;
                case "lvlOverride":
                    current = WordNames.Number(xml.Attribute("ilvl")) ?? WordList.Levels;
                    break;
                case "startOverride" when current < WordList.Levels:
                    starts[current] = WordNames.Number(xml.Attribute("val"));
                    break;
                case "lvl" when current < WordList.Levels:
                    levels[current] = WordNumberLevel.Read(xml);
                    break;
            }
        }

        if (_links.TryGetValue(kind, out var name) && _linked.TryGetValue(name, out var linked))
        {
            kind = linked;
        }

        if (_kinds.TryGetValue(kind, out var usual))
        {
            for (var i = 0; i < levels.Length; i++)
            {
                levels[i] ??= usual[i];
            }

            _lists[id] = new WordList(kind, levels, starts);
        }
    }
}
