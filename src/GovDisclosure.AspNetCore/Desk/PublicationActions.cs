using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.AspNetCore.Attachments;
using GovDisclosure.AspNetCore.Hosting;
using GovDisclosure.AspNetCore.Input;
using GovDisclosure.Publishing;

namespace GovDisclosure.AspNetCore.Desk;

/// <summary>What a desk does to a publication: pages and endpoints take the same way.</summary>
internal static class PublicationActions
{
    // What a reviewer saw is not changed behind his back: only masking takes something away, until the publication.
    private static readonly string[] Editable = ["", "draft", "section"];

    // Steps that are the drafter's own; every other one is somebody's judgement.
    private static readonly string[] Drafters = ["draft", "section"];

    private static readonly Field[] Common =
    [
        Field.Text("id", "The id of the publication.", isRequired: true), Field.Number("version", "The version that was seen.", isRequired: true),
    ];

    public static IReadOnlyList<(string Name, DisclosureOperation Access, LocalizedText Summary, Field[] Fields, BodyKind Body, Func<Call, Task<KeptPublication>> Do)> All { get; } =
    [
        ("draft", DisclosureOperation.WritePublications, new("拟制信息并标明公开属性。", "Drafts a publication with its attribute."), [.. PublicationForm.Fields], BodyKind.FieldsAndFiles, DraftAsync),
        ("edit", DisclosureOperation.WritePublications, new("修改未经审查的稿件。", "Changes a draft that was not reviewed."), [.. Common, .. PublicationForm.Fields], BodyKind.FieldsAndFiles, EditAsync),
        ("mask", DisclosureOperation.WritePublications, new("对查出的个人信息脱敏。", "Masks the personal data that was found."), Common, BodyKind.Fields, MaskAsync),
        ("step", DisclosureOperation.ReadPublications, new("办理发布程序的一个步骤；保密审查是其中之一，并留存记录。", "Takes a step of the procedure; the secrecy review is one, with its record."), [.. Common, .. StepFields()], BodyKind.Fields, StepAsync),
    ];

    /// <summary>A publication that the caller may see.</summary>
    public static async Task<KeptPublication> VisibleAsync(Call call, string id)
    {
        var kept = await call.Get<PublicationDesk>().FindAsync(id, call.Cancelled).ConfigureAwait(false);
        return kept is not null && await call.MayAsync(DisclosureOperation.ReadPublications, kept.Publication.Organ).ConfigureAwait(false) ? kept : throw new ProblemException(Problem.NotFound);
    }

    /// <summary>The publications that the caller may see.</summary>
    public static async Task<IReadOnlyList<KeptPublication>> AllVisibleAsync(Call call)
    {
        var seen = new List<KeptPublication>();
        var organs = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var one in await call.Get<PublicationDesk>().AllAsync(call.Cancelled).ConfigureAwait(false))
        {
            if (!organs.TryGetValue(one.Publication.Organ, out var may))
            {
                organs[one.Publication.Organ] = may = await call.MayAsync(DisclosureOperation.ReadPublications, one.Publication.Organ).ConfigureAwait(false);
            }

            if (may)
            {
                seen.Add(one);
            }
        }

        return seen;
    }

    /// <summary>The steps that can follow now.</summary>
    public static IReadOnlyList<ProcedureStep> StepsFrom(Call call, Publication publication) => [.. call.Service.Procedure.Steps.Where(step => step.After.Contains(publication.Step, StringComparer.Ordinal))];

    private static Field[] StepFields() =>
    [
        Field.Text("step", "The code of the step.", isRequired: true), Field.Date("on", "The day; today where missing."), Field.Text("reason", "The reason."),
        Field.Code<SourceClassification>("attribute", "The attribute that the step sets."), Field.Code<ReviewConclusion>("conclusion", "What the review comes to."), Field.Text("basis", "The basis of the conclusion."),
        Field.Flag("coversAggregation", "Whether the review looked at what the data tells together."),
        .. PublicationForm.Subjects.Select(subject => Field.Code<ReviewConclusion>("item." + subject.Code, "What the review of " + subject.Name.English + " came to.")),
    ];

    private static async Task<KeptPublication> DraftAsync(Call call)
    {
        var year = call.Service.Today.Year;
        var (made, text) = PublicationForm.Read(call, "new", null);
        var attribute = call.Fields.Code<SourceClassification>("attribute", isRequired: true);
        var files = await UploadedFiles.CheckAsync(call).ConfigureAwait(false);
        call.Fields.Finish();
        await call.DemandAsync(DisclosureOperation.WritePublications, made?.Organ).ConfigureAwait(false);
        var id = "P" + await call.Get<RegisterDoor>().NextNumberAsync("publication", year, call.Cancelled).ConfigureAwait(false);
        var draft = PublicationForm.Read(call, id, null).Publication ?? throw new ProblemException(Problem.Bad);
        var move = call.Service.Move(draft, new PublicationEvent("draft", call.Service.Today, call.Person) { Attribute = attribute });
        return await KeepAsync(call, new KeptPublication(Moved(move), text, 0), files).ConfigureAwait(false);
    }

    private static async Task<KeptPublication> EditAsync(Call call)
    {
        var kept = await WritableAsync(call, DisclosureOperation.WritePublications).ConfigureAwait(false);
        var (changed, text) = PublicationForm.Read(call, kept.Publication.Id, kept.Publication);
        var files = await UploadedFiles.CheckAsync(call).ConfigureAwait(false);
        call.Fields.Finish();
        if (!Editable.Contains(kept.Publication.Step, StringComparer.Ordinal))
        {
            throw new ProblemException(Problem.Conflict with { Detail = new("已进入审查，内容不再改动；可以脱敏", "it is under review: its text does not change any more, and can be masked") });
        }

        await call.DemandAsync(DisclosureOperation.WritePublications, changed?.Organ).ConfigureAwait(false);
        return await KeepAsync(call, kept with { Publication = changed ?? kept.Publication, Text = text }, files).ConfigureAwait(false);
    }

    private static async Task<KeptPublication> MaskAsync(Call call)
    {
        var kept = await WritableAsync(call, DisclosureOperation.WritePublications).ConfigureAwait(false);
        call.Fields.Finish();
        if (kept.Publication.PublishedOn is not null)
        {
            throw new ProblemException(Problem.Conflict with { Detail = new("已发布，须先撤回", "it is published: withdraw it first") });
        }

        return await KeepAsync(call, await PublicationCheck.MaskedAsync(call, kept).ConfigureAwait(false), []).ConfigureAwait(false);
    }

    private static async Task<KeptPublication> StepAsync(Call call)
    {
        var code = call.Fields.RequiredText("step", 60);
        var access = Drafters.Contains(code, StringComparer.Ordinal) ? DisclosureOperation.WritePublications : DisclosureOperation.ReviewPublications;
        var kept = await WritableAsync(call, DisclosureOperation.ReadPublications).ConfigureAwait(false);
        var on = call.Fields.Date("on") ?? call.Service.Today;
        var reason = call.Fields.Text("reason", 500) ?? string.Empty;
        var attribute = call.Fields.Code<SourceClassification>("attribute");
        var review = PublicationForm.ReadReview(call, on);
        if (on > call.Service.Today)
        {
            call.Fields.Add("on", "不得晚于今天", "must not be after today");
        }

        call.Fields.Finish();
        if (!await call.MayAsync(access, kept.Publication.Organ).ConfigureAwait(false))
        {
            throw new ProblemException(Problem.Forbidden);
        }

        var moved = Moved(call.Service.Move(kept.Publication, new PublicationEvent(code, on, call.Person) { Reason = reason, Attribute = attribute, Review = review }));
        if (code == "published")
        {
            var rule = call.Options.IndexNumberRuleOf?.Invoke(moved.Organ) ?? new IndexNumberRule(moved.Organ, "{organ}/{year}-{serial:5}", moved.Organ);
            var number = await call.Get<IIndexNumberStore>().IssueAsync(rule, moved.Id, on, cancellationToken: call.Cancelled).ConfigureAwait(false);
            moved = moved with { IndexNumber = number.Number };
        }

        return await SavedAsync(call, kept with { Publication = moved }).ConfigureAwait(false);
    }

    private static Publication Moved(PublicationMove move) => move.IsDone ? move.Publication : throw new ProblemException(Problem.OfLaw(move.Findings));

    private static async Task<KeptPublication> WritableAsync(Call call, DisclosureOperation access)
    {
        var kept = await VisibleAsync(call, call.Fields.Key("id", 100)).ConfigureAwait(false);
        await call.DemandAsync(access, kept.Publication.Organ).ConfigureAwait(false);
        var version = call.Fields.Number("version", 1, int.MaxValue, isRequired: true);
        return version is null || version == kept.Version ? kept : throw new ProblemException(Problem.Conflict);
    }

    private static async Task<KeptPublication> KeepAsync(Call call, KeptPublication next, IReadOnlyList<IFormFile> files)
    {
        var store = call.Get<IDisclosureFileStore>();
        var keys = await store.SaveAllAsync(FileKeys.PublicationFiles(call.Options.Site, next.Publication.Id), files, call.Cancelled).ConfigureAwait(false);
        try
        {
            return await SavedAsync(call, await PublicationCheck.CheckedAsync(call, next).ConfigureAwait(false)).ConfigureAwait(false);
        }
        catch
        {
            // The files of an edit that came second are not those of the one before.
            await store.DeleteAllAsync(keys).ConfigureAwait(false);
            throw;
        }
    }

    private static async Task<KeptPublication> SavedAsync(Call call, KeptPublication next)
        => await call.Get<PublicationDesk>().SaveAsync(next, call.Person, CancellationToken.None).ConfigureAwait(false) ?? throw new ProblemException(Problem.Conflict);
}
