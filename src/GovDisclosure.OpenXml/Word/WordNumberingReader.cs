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
        var draft = new WordListDraft();
        draft.Read(xml);
        var kind = KindOf(draft.Kind);
        if (_kinds.TryGetValue(kind, out var usual))
        {
            _lists[id] = draft.ToList(kind, usual);
        }
    }

    /// <summary>A kind that only names a style has the levels of the one that defines the style.</summary>
    private int KindOf(int kind) => _links.TryGetValue(kind, out var name) && _linked.TryGetValue(name, out var linked) ? linked : kind;
}
