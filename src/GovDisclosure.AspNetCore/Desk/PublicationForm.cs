using GovDisclosure.AspNetCore.Hosting;
using GovDisclosure.AspNetCore.Input;
using GovDisclosure.Categories;
using GovDisclosure.Publishing;

namespace GovDisclosure.AspNetCore.Desk;

/// <summary>What a draft asks, and what a review asks, as tables; each wrong field is told.</summary>
internal static class PublicationForm
{
    public const int MaxText = 200_000;

    public static IReadOnlyList<Field> Fields { get; } =
    [
        Field.Text("title", "The title.", isRequired: true), Field.Text("organ", "The organ; the caller's own where missing."), Field.Code<PublicationKind>("kind", "What it is for the report."),
        Field.Text("documentNumber", "The number of the document."), Field.Code<SourceClassification>("attribute", "Whether it is public.", isRequired: true),
        Field.Number("ground", "The article on which it is withheld, 13 to 16."), Field.Text("theme", "The code of the theme."), Field.Text("class", "The code of the class of article 20."),
        Field.Code<ReaderScope>("scope", "To whom it is published."), Field.Date("madeOn", "The day on which it was made.", isRequired: true), Field.Date("effectiveOn", "The first day it is in force."),
        Field.Text("summary", "The summary."), Field.Text("repeals", "The ids of the documents that it ends, with blanks between them."), Field.Flag("aggregated", "Whether it brings data together that stood apart."),
        Field.Text("text", "The text.", isRequired: true),
    ];

    /// <summary>What a review looks at one by one (2019 Regulations, arts. 14 to 16; 2024 Implementing Regulations of the Law on Guarding State Secrets, art. 42).</summary>
    public static IReadOnlyList<(string Code, LocalizedText Name)> Subjects { get; } =
    [
        ("stateSecret", new("国家秘密", "state secrets")), ("workSecret", new("工作秘密", "work secrets")), ("security", new("国家安全、公共安全、经济安全、社会稳定", "national, public and economic security, social stability")),
        ("tradeSecret", new("商业秘密", "trade secrets")), ("privacy", new("个人隐私", "personal privacy")), ("internal", new("内部事务信息、过程性信息", "internal affairs and matters in process")),
    ];

    /// <summary>A publication of the fields; <paramref name="before"/> with them where there is one.</summary>
    public static (Publication? Publication, string Text) Read(Call call, string id, Publication? before)
    {
        var fields = call.Fields;
        var title = fields.RequiredText("title", 300);
        var organ = fields.Text("organ", 200) ?? before?.Organ ?? YearWork.Organs(call)[0];
        var kind = fields.Code<PublicationKind>("kind");
        var attribute = fields.Code<SourceClassification>("attribute", isRequired: true);
        var ground = fields.Number("ground", 13, 16);
        var made = fields.Date("madeOn", isRequired: true);
        var effective = fields.Date("effectiveOn");
        var scope = fields.Code<ReaderScope>("scope");
        var number = TextOf(call, "documentNumber", 100);
        var summary = TextOf(call, "summary", 500);
        var repeals = TextOf(call, "repeals", 500).Split([' ', '，', ',', '、', ';', '；'], StringSplitOptions.RemoveEmptyEntries);
        var isAggregated = fields.Flag("aggregated");
        var text = fields.RequiredText("text", MaxText);
        CatalogueField?[] classes = [ClassOf(call, "theme", CategoryScheme.Themes), ClassOf(call, "class", CategoryScheme.Regulations2019)];
        if (made > call.Service.Today)
        {
            fields.Add("madeOn", "不得晚于今天", "must not be after today");
        }

        return (fields.Make("title", () => (before is null ? new Publication(id, title) : Kept(before, title, attribute)) with
        {
            Organ = organ,
            Kind = kind == PublicationKind.Unknown ? PublicationKind.Other : kind,
            DocumentNumber = number,
            Ground = ground is { } article ? Instrument.Regulations2019.Article(article) : null,
            Classes = [.. classes.OfType<CatalogueField>()],
            Scope = scope,
            Channels = ["website"],
            MadeOn = made,
            EffectiveOn = effective,
            Links = [.. repeals.Select(target => new PublicationLink(PublicationLinkKind.Repeals, target))],
            Summary = summary,
            IsAggregated = isAggregated,
        }), text);
    }

    // What happened to a draft stays with it, whatever its title is now; the attribute of a new one is set by its first step.
    private static Publication Kept(Publication before, string title, SourceClassification attribute)
        => new(before.Id, title) { Attribute = attribute, Drafter = before.Drafter, Events = before.Events, Attachments = before.Attachments };

    private static string TextOf(Call call, string field, int max) => call.Fields.Text(field, max) ?? string.Empty;

    /// <summary>The record of a review of the fields; null where none was sent.</summary>
    public static PublicationReview? ReadReview(Call call, LocalDate on)
    {
        var fields = call.Fields;
        var conclusion = fields.Code<ReviewConclusion>("conclusion");
        var basis = fields.Text("basis", 500) ?? string.Empty;
        var covers = fields.Flag("coversAggregation");
        var items = new List<ReviewedItem>();
        foreach (var (code, name) in Subjects)
        {
            if (fields.Code<ReviewConclusion>("item." + code) is not ReviewConclusion.Unknown and var result)
            {
                items.Add(new ReviewedItem(name.Chinese, result));
            }
        }

        if (conclusion == ReviewConclusion.Unknown && items.Count > 0)
        {
            fields.Add("conclusion", "请填写审查结论", "say what the review comes to");
        }

        return conclusion == ReviewConclusion.Unknown ? null : fields.Make("conclusion", () => new PublicationReview(conclusion, call.Person, on, items) { Basis = basis, CoversAggregation = covers });
    }

    private static CatalogueField? ClassOf(Call call, string field, CategoryScheme scheme)
        => call.Fields.Choice(field, scheme.Find, scheme.Categories.Select(category => category.Code)) is { } found ? new CatalogueField(scheme.Id, found.Code) : null;
}
