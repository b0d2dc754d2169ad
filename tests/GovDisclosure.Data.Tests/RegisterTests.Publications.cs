using GovDisclosure.Categories;
using GovDisclosure.Publishing;

namespace GovDisclosure.Data.Tests;

public abstract partial class RegisterTests
{
    /// <summary>Makes a store of publications for each writer, all over one empty database.</summary>
    protected abstract Task<Func<IPublicationStore>> PublicationsAsync();

    private static PublicationRegister Publications(IPublicationStore store, string site = "s1") => new(store, new MadeUp.StillClock(Now), site);

    [Fact]
    public async Task Publication_WrittenTwice_IsFoundWithItsHistory()
    {
        var register = Publications((await PublicationsAsync())());
        var draft = new Publication("P1", "关于供水价格的通知😀'--") { Organ = "甲局", Kind = PublicationKind.NormativeDocument, MadeOn = new LocalDate(2024, 3, 4), DocumentNumber = "甲发〔2024〕1号" };
        var first = await register.SaveAsync(new KeptPublication(draft, "全文\u0000", 0), "clerk", Stop);
        Assert.Equal((1, "全文"), (first!.Version, first.Text));
        Assert.Equal(first, await register.FindAsync("P1", Stop));
        var second = await register.SaveAsync(first with { Publication = draft with { PublishedOn = new LocalDate(2024, 3, 6), IndexNumber = "0001" }, Text = "脱敏" }, "head", Stop);
        Assert.Equal(second, await register.FindAsync("P1", Stop));
        var history = await register.HistoryAsync("P1", Stop);
        Assert.Equal("1 clerk, 2 head", string.Join(", ", history.Select(entry => FormattableString.Invariant($"{entry.Version} {entry.Person}"))));
        Assert.All(history, entry => Assert.True(entry.IsSound));
        Assert.Equal(draft, history[0].ToPublication());
        Assert.DoesNotContain(history, entry => entry.Data.Contains("全文", StringComparison.Ordinal));
        Assert.Null(await register.FindAsync("p1", Stop));
        Assert.Null(await Publications((await PublicationsAsync())(), "s2").FindAsync("P1", Stop));
        Assert.Empty(await register.VerifyAsync(Stop));
    }

    [Fact]
    public async Task Publication_OfTwoWhoSawTheSame_IsWrittenByOne()
    {
        var open = await PublicationsAsync();
        var register = Publications(open());
        var kept = await register.SaveAsync(new KeptPublication(new Publication("P1", "a"), string.Empty, 0), "clerk", Stop);
        Assert.NotNull(await register.SaveAsync(kept! with { Text = "b" }, "one", Stop));
        Assert.Null(await register.SaveAsync(kept with { Text = "c" }, "other", Stop));
        Assert.Null(await register.SaveAsync(kept with { Version = 0 }, "other", Stop));
        Assert.Equal("b", (await register.FindAsync("P1", Stop))!.Text);
        var writers = Enumerable.Range(0, 6).Select(_ => Publications(open())).ToList();
        for (var round = 0; round < 5; round++)
        {
            var written = await Task.WhenAll(writers.Select((writer, i) => Task.Run(
                () => writer.SaveAsync(new KeptPublication(new Publication(FormattableString.Invariant($"N{round}"), "n"), FormattableString.Invariant($"{i}"), 0), "p", Stop), Stop)));
            Assert.Single(written, one => one is not null);
        }

        Assert.Empty(await register.VerifyAsync(Stop));
    }

    [Fact]
    public async Task Publications_OfEveryQuery_AreThoseOfTheStoreInMemoryInItsOrder()
    {
        var (register, judge) = (Publications((await PublicationsAsync())()), Publications(new MemoryPublicationStore()));
        var random = new Random(14);
        for (var i = 0; i < 120; i++)
        {
            var day = new LocalDate(2024, 1, 1).PlusDays(random.Next(20));
            var one = new KeptPublication(
                new Publication(FormattableString.Invariant($"{(char)random.Next('A', 'e')}{i}"), "供水" + random.Next(9) + "%_")
                {
                    Organ = random.Next(4) == 0 ? string.Empty : "局" + random.Next(3),
                    PublishedOn = random.Next(3) == 0 ? null : day,
                    Scope = (ReaderScope)random.Next(4),
                    WithdrawnOn = random.Next(6) == 0 ? day.PlusDays(1) : null,
                    DocumentNumber = random.Next(2) == 0 ? string.Empty : "文" + random.Next(30),
                    IndexNumber = random.Next(2) == 0 ? string.Empty : "索引" + i,
                    Classes = [.. Enumerable.Range(0, random.Next(3)).Select(c => new CatalogueField("scheme" + c, "class" + random.Next(3)))],
                    Events = random.Next(2) == 0 ? [] : [new PublicationEvent("draft", day, "p")],
                },
                string.Empty,
                0);
            await register.SaveAsync(one, "p", Stop);
            await judge.SaveAsync(one, "p", Stop);
        }

        var all = new PublicationQuery("s1") { Size = 7 };
        foreach (var query in new[]
        {
            all, all with { IsPublicOnly = true }, all with { Organ = "局1" }, all with { Step = "draft" }, all with { Text = "%_" }, all with { Text = "文1" }, all with { Text = "索引4" },
            all with { Scheme = "scheme1" }, all with { Scheme = "scheme0", Class = "class2", Organ = "局0" }, all with { Class = "class1" }, all with { Text = "没有" },
            all with { PublishedFrom = new LocalDate(2024, 1, 5), PublishedThrough = new LocalDate(2024, 1, 9), IsPublicOnly = true },
        })
        {
            Assert.Equal(await IdsAsync(judge, query), await IdsAsync(register, query));
        }

        Assert.Empty(await register.VerifyAsync(Stop));
        Assert.Throws<ArgumentException>(() => all with { After = "no place" });
        await Assert.ThrowsAsync<ArgumentException>(() => register.ListAsync(new PublicationQuery("s2"), Stop));
    }

    private static async Task<List<string>> IdsAsync(PublicationRegister register, PublicationQuery query)
    {
        var ids = new List<string>();
        for (PublicationQuery? next = query; next is not null;)
        {
            var page = await register.ListAsync(next, Stop);
            Assert.All(page.Items, kept => Assert.True(query.Holds(kept)));
            ids.AddRange(page.Items.Select(kept => kept.Publication.Id));
            next = page.Next is null ? null : next with { After = page.Next };
        }

        return ids;
    }
}
