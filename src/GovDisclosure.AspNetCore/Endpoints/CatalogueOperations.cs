using System.Text;
using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.AspNetCore.Attachments;
using GovDisclosure.AspNetCore.Desk;
using GovDisclosure.AspNetCore.Hosting;
using GovDisclosure.AspNetCore.Input;
using GovDisclosure.Publishing;

namespace GovDisclosure.AspNetCore.Endpoints;

/// <summary>Publishing for programs: the public catalogue in its formats, drafts and steps, and files looked at for personal data.</summary>
internal static class CatalogueOperations
{
    public const int PageSize = 20;

    private static readonly Field Id = Field.Text("id", "The id of the publication.", isRequired: true);
    private static readonly Field[] Question = [Field.Text("search", "Words of title, number or text."), Field.Text("organ", "One organ."), Field.Number("page", "The page, from 1.")];

    public static IEnumerable<Operation> All { get; } =
    [
        new("catalogue", "GET", "catalogue", DisclosureOperation.ReadPublished, new("主动公开目录的一页。", "A page of the public catalogue."), ListAsync) { AnswerMembers = "total:integer entries:catalogue-entry-1[]", Fields = Question },
        new("catalogueCsv", "GET", "catalogue.csv", DisclosureOperation.ReadPublished, new("主动公开目录，电子表格用。", "The public catalogue for a spreadsheet."), CsvAsync) { AnswerType = "text/csv" },
        new("catalogueAtom", "GET", "catalogue.atom", DisclosureOperation.ReadPublished, new("主动公开目录，订阅源。", "The public catalogue as a feed."), AtomAsync) { AnswerType = "application/atom+xml" },
        new("catalogueSitemap", "GET", "catalogue/sitemap.xml", DisclosureOperation.ReadPublished, new("主动公开目录的网址（站点地图）。", "The addresses of the public catalogue."), SitemapAsync) { AnswerType = "application/xml" },
        new("catalogueItem", "GET", "catalogue/one", DisclosureOperation.ReadPublished, new("目录中的一条信息。", "A publication of the public catalogue."), OneAsync) { Fields = [Id], AnswerSchema = "catalogue-entry-1" },
        new("personalData", "POST", "personal-data", DisclosureOperation.Audit, new("查找文件中的个人信息，返回内容不含原值。", "Looks for personal data in a file; no answer ever holds a raw value."), CheckAsync)
        {
            Body = BodyKind.Stream, AnswerSchema = "personal-data-report-1", Fields = [Field.Text("name", "The name of the file with its extension.", isRequired: true)],
        },
        new("maskPersonalData", "POST", "personal-data/mask", DisclosureOperation.Audit, new("文件的脱敏副本。", "A masked copy of a file."), MaskAsync)
        {
            Body = BodyKind.Stream, AnswerType = "application/octet-stream", Fields = [Field.Text("name", "The name of the file with its extension.", isRequired: true)],
        },
        new("listPublications", "GET", "publications", DisclosureOperation.ReadPublications, new("办理台的信息发布清单。", "The publications of the desk."), DraftsAsync) { AnswerMembers = "publications:publication-1[]" },
        new("getPublication", "GET", "publications/one", DisclosureOperation.ReadPublications, new("一条信息及其步骤和阻碍发布的事项。", "A publication with its steps and what stands in its way."), DraftAsync) { AnswerMembers = AnswerShape.Publication, Fields = [Id] },
        .. PublicationActions.All.Select(action => new Operation(action.Name + "Publication", "POST", "publications/" + action.Name, action.Access, action.Summary, call => DoAsync(call, action.Do))
        {
            Body = action.Body, Changes = true, Fields = action.Fields, AnswerMembers = AnswerShape.Publication,
        }),
    ];

    /// <summary>What the question of a catalogue finds, with the page that is asked for.</summary>
    public static async Task<(string? Search, int Page, IReadOnlyList<KeptPublication> Found)> FindAsync(Call call)
    {
        var search = call.Fields.Text("search", 100);
        var organ = call.Fields.Text("organ", 200);
        var page = call.Fields.Number("page", 1, 100_000) ?? 1;
        call.Fields.Finish();
        var all = await call.Get<PublicationDesk>().PublishedAsync(call.Cancelled).ConfigureAwait(false);
        return (search, page, [.. all.Where(one => (organ is null || one.Publication.Organ == organ) && (search is null || Holds(one, search)))]);
    }

    /// <summary>A publication that everybody may see.</summary>
    public static async Task<KeptPublication> PublicAsync(Call call, string id)
        => await call.Get<PublicationDesk>().FindAsync(id, call.Cancelled).ConfigureAwait(false) is { IsPublic: true } kept ? kept : throw new ProblemException(Problem.NotFound);

    /// <summary>A file of a publication that everybody may see.</summary>
    public static async Task<Answer> FileAsync(Call call)
    {
        var id = call.Fields.Key("id", 100);
        var key = call.Fields.RequiredText("key", 300);
        call.Fields.Finish();
        await PublicAsync(call, id).ConfigureAwait(false);
        return await FileAsync(call, id, key).ConfigureAwait(false);
    }

    public static async Task<Answer> FileAsync(Call call, string id, string key)
        => (await PublicationCheck.FilesAsync(call, id).ConfigureAwait(false)).FirstOrDefault(one => one.Key == key) is { Value: { } name }
            ? await ReplyFiles.OpenAsync(call, FileKeys.PublicationFiles(call.Options.Site, id) + key, name).ConfigureAwait(false)
            : throw new ProblemException(Problem.NotFound);

    private static bool Holds(KeptPublication one, string search)
    {
        var item = one.Publication;
        return Array.Exists([item.Title, item.IndexNumber, item.DocumentNumber, item.Summary, one.Text], text => text.Contains(search, StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<Answer> ListAsync(Call call)
    {
        var (_, page, found) = await FindAsync(call).ConfigureAwait(false);
        return JsonAnswer.Object(writer =>
        {
            writer.WriteNumber("total", found.Count);
            writer.Members("entries", found.Skip((page - 1) * PageSize).Take(PageSize).Select(one => one.Publication.ToCatalogueEntry()));
        });
    }

    private static async Task<Answer> CsvAsync(Call call)
    {
        call.Fields.Finish();
        var all = await call.Get<PublicationDesk>().PublishedAsync(call.Cancelled).ConfigureAwait(false);
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        CatalogueRegister.WriteCsv(all.Select(one => one.Publication.ToCatalogueEntry()), text);
        return FileAnswer.Of("text/csv; charset=utf-8", "catalogue.csv", Encoding.UTF8.GetBytes("\uFEFF" + text));
    }

    private static async Task<Answer> AtomAsync(Call call)
    {
        var all = await AddressedAsync(call).ConfigureAwait(false);
        using var feed = new MemoryStream();
        CatalogueRegister.WriteAtom(all, call.Service.Organ, Root(call) + call.Http.Request.Path, feed);
        return FileAnswer.Of("application/atom+xml; charset=utf-8", null, feed.ToArray());
    }

    private static async Task<Answer> SitemapAsync(Call call)
    {
        var all = await AddressedAsync(call).ConfigureAwait(false);
        using var map = new MemoryStream();
        CatalogueRegister.WriteSitemap(all, map);
        return FileAnswer.Of("application/xml; charset=utf-8", null, map.ToArray());
    }

    private static async Task<Publication[]> AddressedAsync(Call call)
    {
        call.Fields.Finish();
        var all = await call.Get<PublicationDesk>().PublishedAsync(call.Cancelled).ConfigureAwait(false);
        var start = Root(call) + call.Options.PagesPath + "/catalogue/item?id=";
        return [.. all.Select(one => one.Publication with { Address = start + Uri.EscapeDataString(one.Publication.Id) })];
    }

    private static string Root(Call call) => call.Http.Request.Scheme + "://" + call.Http.Request.Host + call.Http.Request.PathBase;

    private static async Task<Answer> OneAsync(Call call)
    {
        var id = call.Fields.Key("id", 100);
        call.Fields.Finish();
        return JsonAnswer.Of((await PublicAsync(call, id).ConfigureAwait(false)).Publication.ToCatalogueEntry());
    }

    private static async Task<Answer> CheckAsync(Call call)
    {
        var name = Path.GetFileName(call.Fields.RequiredText("name", 200));
        call.Fields.Finish();
        return JsonAnswer.Of(RequestBody.Of(call, await call.Service.CheckPersonalDataAsync(call.Http.Request.Body, name, cancellationToken: call.Cancelled).ConfigureAwait(false)));
    }

    private static async Task<Answer> MaskAsync(Call call)
    {
        var name = Path.GetFileName(call.Fields.RequiredText("name", 200));
        call.Fields.Finish();
        using var copy = new MemoryStream();
        await call.Service.MaskPersonalDataAsync(call.Http.Request.Body, name, copy, cancellationToken: call.Cancelled).ConfigureAwait(false);
        return RequestBody.Of(call, copy.Length) > 0
            ? FileAnswer.Of("application/octet-stream", name, copy.ToArray())
            : throw new ProblemException(Problem.MediaType with { Detail = new("此类文件不能脱敏", "a file of this kind cannot be masked") });
    }

    private static async Task<Answer> DraftsAsync(Call call)
    {
        call.Fields.Finish();
        var all = await PublicationActions.AllVisibleAsync(call).ConfigureAwait(false);
        return JsonAnswer.Object(writer => writer.Members("publications", all.Select(one => one.Publication)));
    }

    private static async Task<Answer> DraftAsync(Call call)
    {
        var id = call.Fields.Key("id", 100);
        call.Fields.Finish();
        return Whole(await PublicationActions.VisibleAsync(call, id).ConfigureAwait(false));
    }

    private static async Task<Answer> DoAsync(Call call, Func<Call, Task<KeptPublication>> action) => Whole(await action(call).ConfigureAwait(false));

    private static JsonAnswer Whole(KeptPublication kept) => new(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("version", kept.Version);
        writer.WriteString("text", kept.Text);
        writer.Member("publication", kept.Publication);
        writer.Members("findings", kept.Publication.Check());
        writer.WriteEndObject();
    })
    { Version = kept.Version.ToString(System.Globalization.CultureInfo.InvariantCulture) };
}
