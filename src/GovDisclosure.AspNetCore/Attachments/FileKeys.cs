using System.Security.Cryptography;
using System.Text;

namespace GovDisclosure.AspNetCore.Attachments;

/// <summary>The keys under which things stand. Numbers and names of people go into none of them as they are.</summary>
internal static class FileKeys
{
    public const string Secret = "secret";

    public static string Code(string site, string id) => $"codes/{Hash(site)}/{Hash(id)}";

    public static string Attachments(string site, string id) => $"attachments/{Hash(site)}/{Hash(id)}/";

    public static string Attachment(string site, string id, string file) => Attachments(site, id) + file;

    public static string ReplyFiles(string site, string id) => $"reply-files/{Hash(site)}/{Hash(id)}/";

    public static string Publication(string site, string id) => $"publications/{Hash(site)}/{Hash(id)}.json";

    public static string AllPublications(string site) => $"publications/{Hash(site)}/";

    public static string PublicationEntries(string site, string id) => $"publication-entries/{Hash(site)}/{Hash(id)}/";

    public static string PublicationFiles(string site, string id) => $"publication-files/{Hash(site)}/{Hash(id)}/";

    public static string Draft(string site, string organ, int year) => FormattableString.Invariant($"reports/{Hash(site)}/{Hash(organ)}/{year}/draft.json");

    public static string Published(string site, string organ, int year) => FormattableString.Invariant($"published/{Hash(site)}/{Hash(organ)}/{year}.json");

    public static string Restatements(string site, string organ, int year) => FormattableString.Invariant($"restatements/{Hash(site)}/{Hash(organ)}/{year}.json");

    public static string AllPublished(string site) => $"published/{Hash(site)}/";

    public static string Reply(string site, string id) => $"replies/{Hash(site)}/{Hash(id)}.json";

    public static string AllReplies(string site) => $"replies/{Hash(site)}/";

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 12));
}
