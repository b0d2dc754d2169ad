using System.Text.Json;
using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.AspNetCore.Attachments;
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

        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text, JsonAnswer.Options))
        {
            writer.WriteStartObject();
            writer.WriteString("title", kept.Row.Title ?? kept.Row.Id);
            writer.WriteString("organ", kept.Row.Organ ?? string.Empty);
            writer.Day("on", on);
            writer.WriteString("zh", outcome.Name.Chinese);
            writer.WriteString("en", outcome.Name.English);
            writer.WriteString("text", decision.Text ?? string.Empty);
            writer.WriteEndObject();
        }

        text.Position = 0;
        await files.SaveAsync(FileKeys.Reply(kept.Row.Site, kept.Row.Id), text, cancellationToken).ConfigureAwait(false);
    }

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
