using System.Text;
using System.Xml;
using GovDisclosure.Categories;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Publishing;

/// <content>
/// The catalogue for other programs: CSV, an Atom feed, a sitemap; other formats come of the catalogue as a document. Rows are written as they come. Values that
/// a spreadsheet would take for a formula get an apostrophe before them; characters that XML does not allow become U+FFFD.
/// </content>
public static partial class CatalogueRegister
{
    private const string AtomNamespace = "http://www.w3.org/2005/Atom";
    private const int MaxSitemap = 50_000;

    private const int LongestSitemapAddress = 2048;

    /// <summary>Writes entries as CSV (RFC 4180) with a header: 索引号, 名称, 发布机构, 发文日期, 发布日期, 主题分类, 文号, 内容概述.</summary>
    /// <param name="entries">The entries; read once.</param>
    /// <param name="output">Where to write; lines end with CR LF.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteCsv(IEnumerable<CatalogueEntry> entries, TextWriter output)
    {
        Guard.NotNull(entries);
        Guard.NotNull(output);
        foreach (var row in Rows(entries))
        {
            output.Write(row);
        }
    }

    /// <summary>Writes entries as CSV without a synchronous call; see <see cref="WriteCsv"/>.</summary>
    /// <param name="entries">The entries; read once.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="cancellationToken">Stops between two rows.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public static async Task WriteCsvAsync(IEnumerable<CatalogueEntry> entries, TextWriter output, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(entries);
        Guard.NotNull(output);
        foreach (var row in Rows(entries))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await output.WriteAsync(row).ConfigureAwait(false);
        }
    }

    /// <summary>Writes an Atom feed to a stream that allows no synchronous call; see <see cref="WriteAtom"/>.</summary>
    /// <param name="publications">The documents.</param>
    /// <param name="title">The title of the feed.</param>
    /// <param name="address">The feed's own address.</param>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="cancellationToken">Stops between two pieces.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="ArgumentException"><paramref name="title"/> or <paramref name="address"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="publications"/> or <paramref name="output"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public static Task WriteAtomAsync(IEnumerable<Publication> publications, string title, string address, Stream output, CancellationToken cancellationToken = default)
        => AsyncStreams.WriteAsync(output, buffer => WriteAtom(publications, title, address, buffer), cancellationToken);

    /// <summary>Writes a sitemap to a stream that allows no synchronous call; see <see cref="WriteSitemap"/>.</summary>
    /// <param name="publications">The documents.</param>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="cancellationToken">Stops between two pieces.</param>
    /// <returns>How many addresses were left out because a sitemap holds no more.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public static async Task<long> WriteSitemapAsync(IEnumerable<Publication> publications, Stream output, CancellationToken cancellationToken = default)
    {
        var left = 0L;
        await AsyncStreams.WriteAsync(output, buffer => left = WriteSitemap(publications, buffer), cancellationToken).ConfigureAwait(false);
        return left;
    }

    /// <summary>Writes what is published as an Atom feed (RFC 4287), what changed last first.</summary>
    /// <param name="publications">The documents; those that are not <see cref="Publication.IsPublic"/> or have no address on the web are left out, and the second of two with one address.</param>
    /// <param name="title">The feed's title, also the author where a document names no organ.</param>
    /// <param name="address">The feed's address on the web; addresses of documents that begin with no scheme are read from it.</param>
    /// <param name="output">Where it goes; left open.</param>
    /// <exception cref="ArgumentException"><paramref name="title"/> is empty, or <paramref name="address"/> is no address on the web.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteAtom(IEnumerable<Publication> publications, string title, string address, Stream output)
    {
        Guard.NotBlank(title);
        var feed = WebAddress(Guard.NotBlank(address), null) ?? throw Guard.Invalid($"\"{address}\" is no address on the web.", nameof(address));
        var items = Addressed(publications, feed).OrderByDescending(item => item.ChangedOn).ThenBy(item => item.Item.Id, StringComparer.Ordinal).ToList();
        using var xml = Writer(output);
        xml.WriteStartElement("feed", AtomNamespace);
        xml.WriteElementString("title", Safe(title));
        xml.WriteElementString("id", feed.AbsoluteUri);
        xml.WriteElementString("updated", Moment(items.Count == 0 ? new LocalDate(1970, 1, 1) : items[0].ChangedOn));
        Link(xml, feed.AbsoluteUri, "self");
        foreach (var (item, own, changed) in items)
        {
            xml.WriteStartElement("entry", AtomNamespace);
            xml.WriteElementString("title", Safe(item.Title));
            xml.WriteElementString("id", own);
            xml.WriteElementString("published", Moment(item.PublishedOn.GetValueOrDefault()));
            xml.WriteElementString("updated", Moment(changed));
            Link(xml, own, null);
            xml.WriteStartElement("author");
            xml.WriteElementString("name", Safe(item.Organ.Length > 0 ? item.Organ : title));
            xml.WriteEndElement();
            if (item.Summary.Length > 0)
            {
                xml.WriteElementString("summary", Safe(item.Summary));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>Writes the addresses of what is published as a sitemap (sitemaps.org, at most 50,000 of at most 2,048 characters).</summary>
    /// <param name="publications">The documents; those that are not <see cref="Publication.IsPublic"/> or have no whole address on the web are left out, and the second of two with one address.</param>
    /// <param name="output">Where it goes; left open.</param>
    /// <returns>How many did not fit beyond the 50,000; a second map takes them.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static long WriteSitemap(IEnumerable<Publication> publications, Stream output)
    {
        using var xml = Writer(output);
        xml.WriteStartElement("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
        var count = 0L;
        foreach (var (_, own, changed) in Addressed(publications, null).Where(item => item.Address.Length < LongestSitemapAddress))
        {
            if (count++ < MaxSitemap)
            {
                xml.WriteStartElement("url");
                xml.WriteElementString("loc", own);
                xml.WriteElementString("lastmod", Day(changed));
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
        return Math.Max(0, count - MaxSitemap);
    }

    // An id of a feed and a place of a map are addresses on the web, each once, their characters those of RFC 3986.
    private static IEnumerable<(Publication Item, string Address, LocalDate ChangedOn)> Addressed(IEnumerable<Publication> publications, Uri? from)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in Guard.NotNull(publications))
        {
            if (item is { IsPublic: true, Address.Length: > 0, PublishedOn: { } published } && WebAddress(item.Address, from) is { AbsoluteUri: var own } && seen.Add(own))
            {
                var amended = item.Events.LastOrDefault(happened => happened.Step is "amended" or "expired" or "repealed" or "published")?.On;
                yield return (item, own, amended > published ? amended.Value : published);
            }
        }
    }

    // A path that begins with a slash is whole for some systems (a file), so that the scheme is asked for.
    private static Uri? WebAddress(string address, Uri? from)
        => (Uri.TryCreate(address, UriKind.Absolute, out var own) && own.Scheme is "http" or "https")
            || (own?.Scheme is null or "file" && from is not null && Uri.TryCreate(from, address, out own) && own.Scheme is "http" or "https")
            ? own
            : null;

    private static XmlWriter Writer(Stream output)
        => XmlWriter.Create(Guard.NotNull(output), new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CloseOutput = false });

    private static void Link(XmlWriter xml, string address, string? relation)
    {
        xml.WriteStartElement("link", AtomNamespace);
        if (relation is not null)
        {
            xml.WriteAttributeString("rel", relation);
        }

        xml.WriteAttributeString("href", Safe(address));
        xml.WriteEndElement();
    }

    private static string Safe(string text)
    {
        var safe = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            i += TextSafety.Append(text, i, safe);
        }

        return safe.ToString();
    }

    private static string Moment(LocalDate day) => DateText.Iso(day) + "T00:00:00+08:00";

    private static string Day(LocalDate? day) => day is { } known ? DateText.Iso(known) : string.Empty;

    private static IEnumerable<string> Rows(IEnumerable<CatalogueEntry> entries)
    {
        yield return Row(["索引号", "名称", "发布机构", "发文日期", "发布日期", "主题分类", "文号", "内容概述"]);
        foreach (var entry in entries)
        {
            yield return Row([entry.IndexNumber, entry.Title, entry.Publisher, Day(entry.IssuedOn), Day(entry.PublishedOn), entry.Theme, entry.DocumentNumber, entry.Summary]);
        }
    }

    private static string Row(string[] values) => string.Join(",", values.Select(Field)) + "\r\n";

    private static string Field(string value)
    {
        var safe = value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + value : value;
        return safe.IndexOfAny(['"', ',', '\n', '\r']) < 0 ? safe : "\"" + safe.Replace("\"", "\"\"") + "\"";
    }
}
