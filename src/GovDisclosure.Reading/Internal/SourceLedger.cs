using GovDisclosure.Categories;
using GovDisclosure.Internal;
using GovDisclosure.Sources;

namespace GovDisclosure.Reading.Internal;

/// <summary>Collects what a reader finds and counts it against the limits; once a limit is passed it takes in nothing more.</summary>
internal sealed class SourceLedger(ReadingLimits limits)
{
    private readonly List<SourceBlock> _blocks = [];
    private readonly List<CatalogueField> _properties = [];
    private readonly List<Finding> _findings = [];
    private long _characters;
    private long _cells;

    public ReadingLimits Limits { get; } = limits;

    public IReadOnlyList<SourceBlock> Blocks => _blocks;

    public IReadOnlyList<CatalogueField> Properties => _properties;

    /// <summary>Whether a limit was passed, so that the reader can stop.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Whether nothing was read, and no limit is the reason.</summary>
    public bool IsEmpty => _blocks.Count == 0 && !_findings.Exists(finding => finding.RuleId == "reading.limit");

    /// <summary>The number of tables so far.</summary>
    public int Tables { get; private set; }

    public void Add(Finding finding) => _findings.Add(finding);

    /// <summary>Stops the reading with a finding; the first one stands.</summary>
    public void Stop(Finding finding)
    {
        if (!IsFull)
        {
            IsFull = true;
            _findings.Add(finding);
        }
    }

    public void AddProperty(string name, string value)
    {
        if (!IsFull && Counts(name.Length + value.Length, default) && _properties.Count < Limits.MaxBlocks)
        {
            _properties.Add(new CatalogueField(name, value));
        }
    }

    public void Add(SourceBlock block)
    {
        if (IsFull)
        {
            return;
        }

        if (_blocks.Count >= Limits.MaxBlocks)
        {
            Stop(ReadingFindings.TooManyBlocks(block.Place.ToString(), Limits));
        }
        else if (Counts(Characters(block), block.Place))
        {
            _blocks.Add(block);
        }
        else if (block is SourceText text && Limits.MaxCharacters - (_characters - text.Text.Length) is > 0 and var room)
        {
            _blocks.Add(new SourceText(text.Place, text.Text.Substring(0, (int)room)) { Kind = text.Kind, Level = text.Level, IsStrong = text.IsStrong });
        }
    }

    /// <summary>Adds a table whose cells were counted before; one that was cut at a limit is kept as far as it goes.</summary>
    public void Add(SourceTable table)
    {
        if (table.Rows.Count > 0 && _blocks.Count < Limits.MaxBlocks)
        {
            _blocks.Add(table);
            Tables++;
        }
    }

    /// <summary>Whether one more cell may be kept.</summary>
    public bool TakeCell(SourcePlace place, int characters)
    {
        if (!IsFull && ++_cells > Limits.MaxCells)
        {
            Stop(ReadingFindings.TooManyCells(place.ToString(), Limits));
        }

        return Counts(characters, place);
    }

    public SourceDocument ToDocument(string name, SourceFormat format)
        => new(Name(name), format, _blocks) { Properties = _properties, Findings = _findings };

    public static SourceDocument Nothing(string name, SourceFormat format, Finding finding) => new(Name(name), format, []) { Findings = [finding] };

    // A stream has no name to speak of; the document needs one.
    private static string Name(string name) => string.IsNullOrWhiteSpace(name) ? "-" : name;

    private bool Counts(long characters, SourcePlace place)
    {
        _characters += characters;
        if (_characters > Limits.MaxCharacters)
        {
            Stop(ReadingFindings.TooManyCharacters(place.ToString(), Limits));
        }

        return !IsFull;
    }

    private static long Characters(SourceBlock block) => block switch
    {
        SourceText text => text.Text.Length,
        SourcePicture picture => picture.Description.Length,
        _ => 0,
    };
}
