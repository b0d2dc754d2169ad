using System.Text;
using GovDisclosure.AspNetCore;
using GovDisclosure.Categories;
using GovDisclosure.Publishing;
using NodaTime;

namespace GovDisclosure.Portal;

/// <summary>Makes up what the district published in two years, each through its procedure, and two drafts: one with personal data in it.</summary>
internal static class MadeUpPublications
{
    private const int Seed = 20190403;
    private const string Organ = "青石县水务局";

    private static readonly (string Title, PublicationKind Kind)[] Titles =
    [
        ("关于印发《青石县农村供水管理办法》的通知", PublicationKind.NormativeDocument), ("年度部门预算", PublicationKind.Other), ("水库除险加固工程进展情况", PublicationKind.Other),
        ("关于防汛值班安排的公告", PublicationKind.Other), ("行政处罚决定信息公示", PublicationKind.Other), ("关于规范取水许可办理的通知", PublicationKind.NormativeDocument), ("河长制工作动态", PublicationKind.Other),
    ];

    public static async Task FillAsync(DisclosureService service, PublicationDesk desk, IIndexNumberStore numbers)
    {
        var random = new Random(Seed);
        var today = service.Today;
        var first = new LocalDate(today.Year - 1, 1, 8);
        var serial = 0;
        for (var day = first; day <= today.PlusDays(-3); day = day.PlusDays(5 + random.Next(9)))
        {
            var (title, kind) = Titles[random.Next(Titles.Length)];
            var organ = serial % 3 == 0 ? District.Organs[random.Next(District.Organs.Count)] : Organ;
            var id = FormattableString.Invariant($"M{day.Year}-{++serial:D3}");
            var published = Publish(service, new Publication(id, FormattableString.Invariant($"{day.Year}年{day.Month}月{title}"))
            {
                Organ = organ,
                Kind = kind,
                MadeOn = day,
                EffectiveOn = kind == PublicationKind.NormativeDocument ? day.PlusDays(30) : null,
                Channels = ["website"],
                DocumentNumber = kind == PublicationKind.NormativeDocument ? FormattableString.Invariant($"青水发〔{day.Year}〕{serial}号") : string.Empty,
                Summary = title,
                Scope = ReaderScope.Everybody,
                Classes = [new CatalogueField(CategoryScheme.Regulations2019.Id, CategoryScheme.Regulations2019.Roots[random.Next(CategoryScheme.Regulations2019.Roots.Count)].Code)],
            }, day);
            var number = await numbers.IssueAsync(District.IndexNumbersOf(organ), id, published.PublishedOn ?? day);
            await desk.SaveAsync(new KeptPublication(published with { IndexNumber = number.Number }, $"{title}。\n现予公布。", 0));
        }

        await DraftAsync(service, desk, "D1", "农村饮水困难户补助名单", "经审核，下列农户获得补助：\n张小明，身份证510502198001010013，手机13912345678，补助800元。\n李秀英，手机13898765432，补助800元。\n咨询电话：0830-1234567。", today);
        await DraftAsync(service, desk, "D2", "水质检测情况公示", "本月对全县12处集中供水点进行检测，合格率100%。", today);
    }

    private static Publication Publish(DisclosureService service, Publication item, LocalDate day)
    {
        using var text = new MemoryStream(Encoding.UTF8.GetBytes(item.Title));
        var made = item with { PersonalData = service.CheckPersonalData(text, "text.txt") };
        var review = new PublicationReview(ReviewConclusion.Public, "shuiwu-reviewer", day.PlusDays(1), [new ReviewedItem("国家秘密", ReviewConclusion.Public), new ReviewedItem("个人隐私", ReviewConclusion.Public)]);
        foreach (var step in new[]
        {
            new PublicationEvent("draft", day, "shuiwu-clerk") { Attribute = SourceClassification.Proactive }, new PublicationEvent("section", day, "shuiwu-clerk"),
            new PublicationEvent("secrecy-review", day.PlusDays(1), "shuiwu-reviewer") { Review = review }, new PublicationEvent("signed", day.PlusDays(2), "shuiwu-head"), new PublicationEvent("published", day.PlusDays(2), "shuiwu-head"),
        })
        {
            made = service.Move(made, step).Publication;
        }

        return made;
    }

    private static async Task DraftAsync(DisclosureService service, PublicationDesk desk, string id, string title, string body, LocalDate today)
    {
        using var text = new MemoryStream(Encoding.UTF8.GetBytes(body));
        var draft = new Publication(id, title) { Organ = Organ, Kind = PublicationKind.Other, MadeOn = today, Summary = title, Scope = ReaderScope.Everybody, PersonalData = service.CheckPersonalData(text, "text.txt") };
        await desk.SaveAsync(new KeptPublication(service.Move(draft, new PublicationEvent("draft", today, "shuiwu-clerk") { Attribute = SourceClassification.Proactive }).Publication, body, 0));
    }
}
