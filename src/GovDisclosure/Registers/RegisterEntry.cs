using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GovDisclosure.Internal;
using GovDisclosure.Json;
using NodaTime;
using NodaTime.Text;

namespace GovDisclosure.Registers;

/// <summary>One entry of a register: who said what of a request and when, chained by its hash to the entry before it.</summary>
/// <remarks>
/// <para>Entries are appended and never changed. The hash is SHA-256 over a canonical text of all other members, the hash of the entry before among
/// them, so that an entry that was changed or taken out is found by whoever reads the chain. The text is of version 1.</para>
/// <para>Equality compares all members.</para>
/// </remarks>
[JsonShape]
public sealed partial record RegisterEntry
{
    /// <summary>What stands for the hash before the first entry of a request.</summary>
    public const string Beginning = ChainHash.Beginning;

    /// <summary>Makes an entry from its parts as they are kept.</summary>
    /// <param name="site">The site.</param>
    /// <param name="requestId">The number of the request.</param>
    /// <param name="version">The place in the chain of the request, from 1.</param>
    /// <param name="at">When it was made.</param>
    /// <param name="person">The key of who made it.</param>
    /// <param name="comment">What the person said of it; null for nothing.</param>
    /// <param name="data">The change as JSON, as it is kept: the hash stands over this text.</param>
    /// <param name="previous">The hash of the entry before; <see cref="Beginning"/> for the first.</param>
    /// <param name="hash">The hash as it is kept; 64 hexadecimal digits in lower case.</param>
    /// <exception cref="ArgumentException"><paramref name="site"/>, <paramref name="requestId"/>, <paramref name="person"/> or <paramref name="data"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="version"/> is below 1.</exception>
    public RegisterEntry(string site, string requestId, long version, OffsetDateTime at, string person, string? comment, string data, string previous, string hash)
    {
        Site = Guard.NotBlank(site);
        RequestId = Guard.NotBlank(requestId);
        Version = Guard.InRange(version, 1, long.MaxValue);
        At = at;
        Person = Guard.NotBlank(person);
        Comment = comment;
        Data = Guard.NotBlank(data);
        Previous = Guard.NotNull(previous);
        Hash = Guard.NotNull(hash);
    }

    /// <summary>The site.</summary>
    public string Site { get; }

    /// <summary>The number of the request.</summary>
    public string RequestId { get; }

    /// <summary>The place in the chain of the request, from 1.</summary>
    public long Version { get; }

    /// <summary>When it was made, to the second.</summary>
    public OffsetDateTime At { get; }

    /// <summary>The key of who made it.</summary>
    public string Person { get; }

    /// <summary>What the person said of it; null for nothing.</summary>
    public string? Comment { get; }

    /// <summary>The change as JSON, as it is kept.</summary>
    public string Data { get; }

    /// <summary>The hash of the entry before.</summary>
    public string Previous { get; }

    /// <summary>The hash as it is kept.</summary>
    public string Hash { get; }

    /// <summary>Whether the hash is that of the content.</summary>
    public bool IsSound => Hash == HashOf(this);

    /// <summary>The change.</summary>
    /// <returns>The change as it was made.</returns>
    /// <exception cref="GovDisclosure.Json.DataFileException"><see cref="Data"/> is not a change any more.</exception>
    public RegisterChange Change() => RegisterChange.Parse(Data, RequestId + "#" + Version.ToString(CultureInfo.InvariantCulture));

    /// <summary>The entry after another one.</summary>
    internal static RegisterEntry Make(string site, string requestId, long version, OffsetDateTime at, string person, string? comment, RegisterChange change, string previous)
    {
        var entry = new RegisterEntry(site, requestId, version, at, person, comment, TextOf(change.WithoutContact()), previous, string.Empty);
        return new RegisterEntry(site, requestId, version, at, person, comment, entry.Data, previous, HashOf(entry));
    }

    /// <summary>The request, the place and the person.</summary>
    /// <returns>For example <c>2024-17#2 clerk</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{RequestId}#{Version} {Person}");

    private static string TextOf(RegisterChange change)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            change.WriteTo(writer);
        }

        using var text = new MemoryStream();
        JsonEscapes.Copy(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), text);
        return Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
    }

    private static string HashOf(RegisterEntry entry) => ChainHash.Of(
        "govdisclosure/register-entry/1",
        entry.Previous,
        entry.Site,
        entry.RequestId,
        entry.Version.ToString(CultureInfo.InvariantCulture),
        OffsetDateTimePattern.ExtendedIso.Format(entry.At),
        entry.Person,
        entry.Comment,
        entry.Data);
}
