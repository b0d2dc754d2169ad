using GovDisclosure.Categories;
using GovDisclosure.Internal;

namespace GovDisclosure.Sources;

/// <summary>A published file as it was read: its text, tables and pictures in reading order, before anything is recognised.</summary>
[JsonShape]
public sealed partial record SourceDocument
{
    /// <summary>Makes a document.</summary>
    /// <param name="name">The file's name or address, for messages.</param>
    /// <param name="format">The kind of file.</param>
    /// <param name="blocks">The pieces in reading order.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="blocks"/> or a block is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not a member of <see cref="SourceFormat"/>.</exception>
    public SourceDocument(string name, SourceFormat format, IEnumerable<SourceBlock> blocks)
    {
        Name = Guard.NotBlank(name);
        Format = Guard.Defined(format);
        var list = ValueList.Copy(Guard.NotNull(blocks));
        foreach (var block in list)
        {
            Guard.NotNull(block, nameof(blocks));
        }

        Blocks = list;
    }

    /// <summary>The file's name or address.</summary>
    public string Name { get; }

    /// <summary>The kind of file.</summary>
    public SourceFormat Format { get; }

    /// <summary>The pieces in reading order.</summary>
    public IReadOnlyList<SourceBlock> Blocks { get; }

    /// <summary>
    /// What the file says of itself beside its text: names of meta elements or document properties with their values, in order. Names are
    /// kept as the file has them (<c>ArticleTitle</c>, <c>PubDate</c>, <c>dc:title</c>, <c>索引号</c>).
    /// </summary>
    public IReadOnlyList<CatalogueField> Properties { get; init => field = Folded(ValueList.Copy(value)); } = ValueList<CatalogueField>.Empty;

    /// <summary>What could not be read, or was only read up to a limit.</summary>
    public IReadOnlyList<Finding> Findings { get; init => field = ValueList.Copy(value); } = ValueList<Finding>.Empty;

    private static ValueList<CatalogueField> Folded(ValueList<CatalogueField> fields)
        => ValueList.Copy(fields.Select(field => new CatalogueField(Ideographs.Fold(field.Label), Ideographs.Fold(field.Value))));
}
