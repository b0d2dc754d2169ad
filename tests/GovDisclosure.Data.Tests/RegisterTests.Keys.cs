using GovDisclosure.Registers;

namespace GovDisclosure.Data.Tests;

public abstract partial class RegisterTests
{
    private static readonly Instant Now = Instant.FromUtc(2024, 3, 20, 1, 0);

    [Fact]
    public async Task Keys_TakenAnsweredGivenBackAndForgotten_AreNewOnlyWhereNobodyHasThem()
    {
        var keys = (IIdempotencyStore)await OpenAsync();
        var until = Now.Plus(Duration.FromDays(1));
        Assert.Null(await keys.TakeAsync("s1", "k", "hash", Now, until, Stop));
        Assert.Equal(new IdempotentCall("hash", null), await keys.TakeAsync("s1", "k", "other", Now, until, Stop));
        Assert.Null(await keys.TakeAsync("s2", "k", "hash", Now, until, Stop));
        Assert.Null(await keys.TakeAsync("s1", "K", "hash", Now, until, Stop));
        await keys.ReleaseAsync("s1", "k", Stop);
        Assert.Null(await keys.TakeAsync("s1", "k", "other", Now, until, Stop));
        await keys.RenewAsync("s1", "k", Now.Plus(Duration.FromSeconds(90)), Stop);
        Assert.NotNull(await keys.TakeAsync("s1", "k", "other", Now.Plus(Duration.FromSeconds(89)), until, Stop));
        await keys.AnswerAsync("s1", "k", "答复😀'--", until, Stop);
        await keys.RenewAsync("s1", "k", Now, Stop);
        await keys.ReleaseAsync("s1", "k", Stop);
        Assert.Equal(new IdempotentCall("other", "答复😀'--"), await keys.TakeAsync("s1", "k", "other", Now, until, Stop));
        Assert.Equal(0, await keys.ForgetAsync("s1", Now, Stop));

        // Its day over, a key is a new one, whether somebody swept or not.
        Assert.Null(await keys.TakeAsync("s1", "k", "third", until, until.Plus(Duration.FromDays(1)), Stop));
        Assert.Equal(1, await keys.ForgetAsync("s1", until, Stop));
        Assert.NotNull(await keys.TakeAsync("s1", "k", "third", until, until, Stop));
        await keys.AnswerAsync("s1", "nobody's", "answer", until, Stop);
        await keys.ReleaseAsync("s1", "nobody's", Stop);
        Assert.Null(await keys.TakeAsync("s1", "nobody's", "hash", Now, until, Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => keys.TakeAsync("s1", new string('k', 201), "hash", Now, until, Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => keys.TakeAsync("s1", "k", " ", Now, until, Stop));
    }
}
