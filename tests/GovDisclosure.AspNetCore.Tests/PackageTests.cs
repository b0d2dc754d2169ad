using GovDisclosure.Tests.Shared;

namespace GovDisclosure.AspNetCore.Tests;

/// <summary>Every public type of the package is a value like those of the core, or says why it is none.</summary>
public class PackageTests
{
    private static readonly Dictionary<string, string> NoValues = new(StringComparer.Ordinal)
    {
        ["GovDisclosure.AspNetCore.DisclosureAccess"] = "what a host opens: it holds the host's code",
        ["GovDisclosure.AspNetCore.GovDisclosureWebOptions"] = "options for a configuration binder",
        ["GovDisclosure.AspNetCore.PageFrame"] = "the frame of a page: it holds the host's fragments",
        ["GovDisclosure.AspNetCore.PublicationDesk"] = "a service",
        ["GovDisclosure.AspNetCore.PublishedReports"] = "a service",
    };

    // What a component holds it is told by the page that it stands in.
    [Fact]
    public void Types_OfThePackage_AreValuesOrSayWhyNot()
        => Assert.DoesNotContain(
            PackageRules.Faults(typeof(PublishedReply).Assembly, NoValues, [(Reply(), Reply()), (new ReportRestatement(new LocalDate(2026, 3, 2), "x"), new ReportRestatement(new LocalDate(2026, 3, 2), "x")), (Tracked(), Tracked()), (File(), File()), (Row(), Row())]),
            fault => !fault.StartsWith("GovDisclosure.AspNetCore.Components.", StringComparison.Ordinal));

    [Fact]
    public void Faults_OfARecordAsTheCompilerMakesIt_NameItsTextAndItsDays()
    {
        var made = new Made(new LocalDate(2024, 3, 4));
        var faults = PackageRules.Faults(typeof(PublishedReply).Assembly, NoValues, [(made, made with { })]).Where(fault => fault.Contains(nameof(Made) + ":", StringComparison.Ordinal));
        Assert.Collection(
            faults,
            fault => Assert.Contains("printed long or by the culture", fault, StringComparison.Ordinal),
            fault => Assert.Contains("written by the culture or as a graph", fault, StringComparison.Ordinal));
    }

    private static PublishedReply Reply() => new("供水价格", "某局", new LocalDate(2024, 3, 4), new LocalizedText("予以公开", "granted"), new string('文', 5000));

    private static TrackedRequest Tracked() => new("2024-17", new LocalizedText("已答复", "replied"))
    {
        NextStep = new LocalizedText("没有", "none"),
        DueOn = new LocalDate(2024, 4, 1),
        DeliveredOn = new LocalDate(2024, 3, 28),
        Outcome = new LocalizedText("予以公开", "granted"),
        Text = new string('文', 5000),
        Files = [File(), new ReplyFile("1-b", "附件2.pdf", IsOfRemadeReply: true)],
    };

    private static ReplyFile File() => new("0-a", "附件1.pdf", IsOfRemadeReply: false);

    private static FreshnessRow Row() => new(
        "某局", new LocalizedText("部门动态", "news"), 2, new LocalDate(2024, 3, 4), new LocalDate(2024, 3, 18),
        new Finding("site.silent", Severity.Warning, "news", new LocalizedText("更新不及时", "not kept fresh")));

    private sealed record Made(LocalDate On);
}
