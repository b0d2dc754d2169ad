using System.Text.Json;
using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.AspNetCore.Attachments;
using GovDisclosure.Publishing;
using GovDisclosure.Registers;
using NodaTime.Text;

namespace GovDisclosure.AspNetCore.Desk;

/// <summary>Replies that somebody chose to be shown in public: what was asked and answered, never who asked.</summary>
internal static class ShownReplies
{
    public static async Task AddAsync(IDisclosureFileStore files, RegisteredRequest kept, CancellationToken cancellationToken)
    {
        if ((kept.Request.RemadeDecision ?? kept.Request.Decision) is not { Result: { } outcome } decision || kept.Row.ClosedOn is not { } on)
        {
            throw new ProblemException(Problem.Conflict with { Detail = new("这件申请还没有答复", "the request has no reply yet") });
        }

        var words = WordsOf(kept.Request);
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text, JsonAnswer.Options))
        {
            writer.WriteStartObject();
            writer.WriteString("title", Masked(kept.Row.Title ?? kept.Row.Id, words));
            writer.WriteString("organ", kept.Row.Organ ?? string.Empty);
            writer.Day("on", on);
            writer.WriteString("zh", outcome.Name.Chinese);
            writer.WriteString("en", outcome.Name.English);
            writer.WriteString("text", Masked(decision.Text ?? string.Empty, words));
            writer.WriteEndObject();
        }

        text.Position = 0;
        await files.SaveAsync(FileKeys.Reply(kept.Row.Site, kept.Row.Id), text, cancellationToken).ConfigureAwait(false);
    }

    public static Task RemoveAsync(IDisclosureFileStore files, RegisteredRequest kept, CancellationToken cancellationToken)
        => files.DeleteAsync(FileKeys.Reply(kept.Row.Site, kept.Row.Id), cancellationToken);

    public static async Task<bool> IsShownAsync(IDisclosureFileStore files, RegisteredRequest kept, CancellationToken cancellationToken)
        => (await files.ListAsync(FileKeys.Reply(kept.Row.Site, kept.Row.Id), cancellationToken).ConfigureAwait(false)).Count > 0;

    // A reply begins with the name of who asked: neither this nor another of their particulars is shown (2019 Regulations, art. 15), whatever else the scanner finds.
    private static string[] WordsOf(DisclosureRequest request)
    {
        var contact = request.Applicant?.Contact;
        string[] all = [.. new[] { contact?.Name, contact?.Document, contact?.Telephone, contact?.Address, contact?.Email }.OfType<string>()];

        // A document is written as its kind and its number: the number alone tells who it is too.
        var numbers = all.SelectMany(word => word.Split([' ', '　', ':', '：'], StringSplitOptions.RemoveEmptyEntries)).Where(part => part.Length > 5 && part.Any(char.IsAsciiDigit));
        return [.. all.Concat(numbers).Where(word => word.Length > 1).OrderByDescending(word => word.Length)];
    }

    private static string Masked(string text, string[] words)
        => new PersonalDataScanner(PersonalDataOptions.Default with { Scope = ReaderScope.Everybody }).Mask(words.Aggregate(text, (rest, word) => rest.Replace(word, "×××", StringComparison.OrdinalIgnoreCase)));

    public static async Task<IReadOnlyList<PublishedReply>> AllAsync(IDisclosureFileStore files, string site, CancellationToken cancellationToken)
    {
        var all = new List<PublishedReply>();
        foreach (var key in await files.ListAsync(FileKeys.AllReplies(site), cancellationToken).ConfigureAwait(false))
        {
            if (await files.OpenAsync(key, cancellationToken).ConfigureAwait(false) is { } file)
            {
                await using (file.ConfigureAwait(false))
                {
                    using var document = await JsonDocument.ParseAsync(file, default, cancellationToken).ConfigureAwait(false);
                    all.Add(Read(document.RootElement));
                }
            }
        }

        return [.. all.OrderByDescending(reply => reply.On)];
    }

    private static PublishedReply Read(JsonElement reply) => new(
        Text(reply, "title"), Text(reply, "organ"), LocalDatePattern.Iso.Parse(Text(reply, "on")).Value, new LocalizedText(Text(reply, "zh"), Text(reply, "en")), Text(reply, "text"));

    private static string Text(JsonElement reply, string name) => reply.GetProperty(name).GetString() ?? string.Empty;
}
