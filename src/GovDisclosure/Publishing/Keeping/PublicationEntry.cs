using System.Globalization;
using GovDisclosure.Internal;
using GovDisclosure.Json;
using NodaTime;
using NodaTime.Text;

namespace GovDisclosure.Publishing;

/// <summary>One writing of a publication: who wrote it and when, chained by its hash to the writing before it.</summary>
/// <remarks>
/// <para>It holds the publication as it was written, with its steps and the records of its reviews, and the hash of its text: what was masked stays nowhere.
/// The hash is SHA-256 over a canonical text of all other members, the hash of the entry before among them; the text is of version 1.</para>
/// <para>Equality compares all members.</para>
/// </remarks>
[JsonShape]
public sealed partial record PublicationEntry
{
    /// <summary>What stands for the hash before the first entry of a publication.</summary>
    public const string Beginning = ChainHash.Beginning;

    /// <summary>Makes an entry from its parts as they are kept.</summary>
    /// <param name="site">The site.</param>
    /// <param name="publicationId">The id of the publication.</param>
    /// <param name="version">The place in the chain of the publication, from 1.</param>
    /// <param name="at">When it was written.</param>
    /// <param name="person">The key of who wrote it.</param>
    /// <param name="data">The publication as JSON, as it is kept: the hash stands over this text.</param>
    /// <param name="textHash">The hash of its text.</param>
    /// <param name="previous">The hash of the entry before; <see cref="Beginning"/> for the first.</param>
    /// <param name="hash">The hash as it is kept; 64 hexadecimal digits in lower case.</param>
    /// <exception cref="ArgumentException"><paramref name="site"/>, <paramref name="publicationId"/>, <paramref name="person"/> or <paramref name="data"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="version"/> is below 1.</exception>
    public PublicationEntry(string site, string publicationId, long version, OffsetDateTime at, string person, string data, string textHash, string previous, string hash)
    {
        Site = Guard.NotBlank(site);
        PublicationId = Guard.NotBlank(publicationId);
        Version = Guard.InRange(version, 1, long.MaxValue);
        At = at;
        Person = Guard.NotBlank(person);
        Data = Guard.NotBlank(data);
        TextHash = Guard.NotNull(textHash);
        Previous = Guard.NotNull(previous);
        Hash = Guard.NotNull(hash);
    }

    /// <summary>The site.</summary>
    public string Site { get; }

    /// <summary>The id of the publication.</summary>
    public string PublicationId { get; }

    /// <summary>The place in the chain of the publication, from 1.</summary>
    public long Version { get; }

    /// <summary>When it was written, to the second.</summary>
    public OffsetDateTime At { get; }

    /// <summary>The key of who wrote it.</summary>
    public string Person { get; }

    /// <summary>The publication as JSON, as it is kept.</summary>
    public string Data { get; }

    /// <summary>The hash of its text.</summary>
    public string TextHash { get; }

    /// <summary>The hash of the entry before.</summary>
    public string Previous { get; }

    /// <summary>The hash as it is kept.</summary>
    public string Hash { get; }

    /// <summary>Whether the hash is that of the content.</summary>
    public bool IsSound => Hash == HashOf(this);

    /// <summary>The publication as it was written.</summary>
    /// <returns>The publication.</returns>
    /// <exception cref="DataFileException"><see cref="Data"/> is no publication any more.</exception>
    public Publication ToPublication()
    {
        var problems = new DataProblems(PublicationId + "#" + Version.ToString(CultureInfo.InvariantCulture));
        var node = DataFile.Parse(Data, problems);
        var publication = node is null ? null : Publication.JsonForm.Instance.Take(node, new JsonReading(problems, JsonReferences.BuiltIn));
        problems.ThrowIfAny();
        return publication!;
    }

    /// <summary>The entry after another one.</summary>
    internal static PublicationEntry Make(string site, KeptPublication written, OffsetDateTime at, string person, string previous)
    {
        var entry = new PublicationEntry(site, written.Publication.Id, written.Version, at, person, DataOf(written), HashOfText(written), previous, string.Empty);
        return new PublicationEntry(site, entry.PublicationId, entry.Version, at, person, entry.Data, entry.TextHash, previous, HashOf(entry));
    }

    /// <summary>Whether a publication with its text is the one that was written.</summary>
    internal bool IsOf(KeptPublication kept) => Version == kept.Version && Data == DataOf(kept) && TextHash == HashOfText(kept);

    /// <summary>The publication, the place and the person.</summary>
    /// <returns>For example <c>P2024-0017#2 clerk</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{PublicationId}#{Version} {Person}");

    private static string DataOf(KeptPublication kept) => KeptText.Of(ContractText.Of(Publication.JsonForm.Instance, kept.Publication));

    private static string HashOfText(KeptPublication kept) => ChainHash.Of("govdisclosure/publication-text/1", KeptText.Of(kept.Text));

    private static string HashOf(PublicationEntry entry) => ChainHash.Of(
        "govdisclosure/publication-entry/1",
        entry.Previous,
        entry.Site,
        entry.PublicationId,
        entry.Version.ToString(CultureInfo.InvariantCulture),
        OffsetDateTimePattern.ExtendedIso.Format(entry.At),
        entry.Person,
        entry.Data,
        entry.TextHash);
}
