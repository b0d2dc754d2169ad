using GovDisclosure.Publishing;

namespace GovDisclosure.Data.Tests;

public abstract partial class RegisterTests
{
    /// <summary>Makes a store of index numbers for each writer, all over one empty database.</summary>
    protected abstract Task<Func<IIndexNumberStore>> NumbersAsync();

    [Fact]
    public async Task IndexNumbers_TwoWritersOfAThousandEach_GiveNoneTwiceAndLeaveNoGap()
    {
        var open = await NumbersAsync();
        var rule = new IndexNumberRule("r", "{organ}/{year}-{serial:5}", "000014349");
        var day = new LocalDate(2025, 3, 4);
        await Task.WhenAll(new[] { open(), open() }.Select((store, writer) => Task.Run(
            async () =>
            {
                for (var i = 0; i < 1000; i++)
                {
                    await store.IssueAsync(rule, FormattableString.Invariant($"{writer}-{i}"), day, cancellationToken: Stop);
                }
            },
            Stop)));
        var store = open();
        var all = await store.ListAsync("r", Stop);
        Assert.Equal(Enumerable.Range(1, 2000).Select(i => (long)i), all.Select(number => number.Serial));
        Assert.Equal(2000, all.Select(number => number.Number).Distinct(StringComparer.Ordinal).Count());
        var known = all[0];
        Assert.Equal(known, await store.IssueAsync(rule, known.Publication, day.PlusYears(1), cancellationToken: Stop));
        Assert.Equal(2001, (await store.PreviewAsync(rule, "next", day, cancellationToken: Stop)).Serial);
        Assert.False(await store.ImportAsync(known, Stop));
        Assert.True(await store.ImportAsync(new IssuedIndexNumber("r", "old", rule.Format(day, 5000), rule.ScopeOf(day), 5000, day), Stop));
        Assert.Equal(5001, (await store.IssueAsync(rule, "next", day, cancellationToken: Stop)).Serial);
    }

    [Fact]
    public async Task IndexNumbers_TwoRulesThatPrintOneNumber_AreRefused()
    {
        var store = (await NumbersAsync())();
        var day = new LocalDate(2025, 3, 4);
        await store.IssueAsync(new IndexNumberRule("a", "{organ}/{year}-{serial:5}", "000014349"), "d1", day, cancellationToken: Stop);
        var two = new IndexNumberRule("b", "{organ}/{year}-{serial:5}", "000014349");
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.IssueAsync(two, "d2", day, cancellationToken: Stop));
        Assert.Empty(await store.ListAsync("b", Stop));
    }
}
