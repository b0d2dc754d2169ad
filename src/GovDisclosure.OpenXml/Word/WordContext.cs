using GovDisclosure.Internal;
using GovDisclosure.OpenXml.Packaging;
using GovDisclosure.Sources;

namespace GovDisclosure.OpenXml;

/// <summary>What the parts of a document share while it is read: styles, numbering, relationships, and how much may still be kept.</summary>
internal sealed class WordContext
{
    private readonly string _main;
    private readonly ReadingLimits _limits;
    private readonly Dictionary<string, Relationship> _relationships;
    private Dictionary<string, string>? _notes;
    private int _cells;
    private int _blocks;
    private int _characters;
    private int _tables;

    private WordContext(PackageFile package, string main, ReadingLimits limits, FindingLog findings)
    {
        Package = package;
        Findings = findings;
        _main = main;
        _limits = limits;
        _relationships = new Dictionary<string, Relationship>(StringComparer.Ordinal);
        foreach (var relationship in package.Relationships(main))
        {
            _relationships[relationship.Id] = relationship;
        }

        Styles = WordStyleSheet.Read(package, PartOf("styles"));
        Numbering = WordNumberingReader.Read(package, PartOf("numbering"));
    }

    public PackageFile Package { get; }

    public FindingLog Findings { get; }

    public WordStyleSheet Styles { get; }

    public WordCounters Numbering { get; }

    /// <summary>Finds the document in a package; null, with a finding, where it holds none, or another kind.</summary>
    public static WordContext? Open(PackageFile package, ReadingLimits limits, FindingLog findings)
        => package.MainPart() is { } main ? new WordContext(package, main, limits, findings) : null;

    public List<SourceBlock> ReadBlocks()
    {
        var flow = new WordFlow();
        var isDocument = false;
        Package.ReadXml(_main, xml =>
        {
            while (xml.Read())
            {
                if (xml.IsStart && xml.Name == "body" && WordNames.IsMain(xml))
                {
                    isDocument = true;
                    new WordStory(xml, this).ReadBlocks(flow);
                }
            }
        });
        if (!isDocument)
        {
            Findings.Unreadable(_main, "这个部件不是Word文档正文。", "This part is no body of a Word document.");
        }

        return WordBlocks.Of(flow, this);
    }

    /// <summary>The text of a footnote or endnote; null where there is none.</summary>
    /// <param name="key">The kind and id, such as <c>footnote 2</c>.</param>
    public string? Note(string key)
    {
        if (_notes is null)
        {
            _notes = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var kind in (string[])["footnote", "endnote"])
            {
                if (PartOf(kind + "s") is { } part)
                {
                    WordNotes.Read(this, part, kind, _notes);
                }
            }
        }

        return _notes.TryGetValue(key, out var text) ? text : null;
    }

    /// <summary>The part that an id of the body refers to; null where there is none, or it lies outside of the package.</summary>
    public string? Target(string? id)
        => id is not null && _relationships.TryGetValue(id, out var relationship) && !relationship.IsExternal ? relationship.Target : null;

    public int NextTable() => ++_tables;

    public void CountCell() => Count(ref _cells, 1, _limits.MaxCells, ReadingFindings.Cells);

    public void CountBlock() => Count(ref _blocks, 1, _limits.MaxBlocks, ReadingFindings.Blocks);

    public void CountCharacters(int count) => Count(ref _characters, count, _limits.MaxCharacters, ReadingFindings.Characters);

    private static void Count(ref int counter, int count, int limit, LocalizedText what)
    {
        counter += count;
        if (counter > limit)
        {
            throw new ReadingLimitException(what, limit);
        }
    }

    private string? PartOf(string kind)
    {
        foreach (var relationship in _relationships.Values)
        {
            if (relationship.IsOf(kind) && !relationship.IsExternal && Package.Has(relationship.Target))
            {
                return relationship.Target;
            }
        }

        return null;
    }
}
