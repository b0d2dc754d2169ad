using System.Runtime.CompilerServices;
using GovDisclosure.Statistics;

namespace GovDisclosure.Tests.Statistics;

public class RequestTallyAsyncTests
{
    [Fact]
    public async Task TallyAsync_Stream_IsTheSameAsACollection()
    {
        var records = Cases.Random(3, 3000);
        var tally = await RequestTally.TallyAsync(2023, Stream(records));
        Assert.Equal(RequestTally.Tally(2023, records).Statistics, tally.Statistics);
        Assert.False(tally.HasCases);
    }

    [Fact]
    public async Task TallyAsync_Cancelled_StopsBetweenRecords()
    {
        using var source = new CancellationTokenSource();
        var read = 0;
        var records = Stream(Cases.Random(3, 1000), () =>
        {
            if (++read == 500)
            {
                source.Cancel();
            }
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RequestTally.TallyAsync(2023, records, null, source.Token));
        Assert.Equal(500, read);
    }

    [Fact]
    public async Task TallyAsync_Cancelled_EvenWhereTheStreamDoesNotListen()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RequestTally.TallyAsync(2023, new Deaf(), null, source.Token));
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(7, "3,6,7")]
    [InlineData(6, "3,6")]
    public void Tally_Progress_IsToldEveryIntervalAndAtTheEnd(int count, string expected)
    {
        var told = new Told();
        RequestTally.Tally(2023, Cases.Random(1, count), new TallyOptions { Progress = told, ProgressInterval = 3 });
        Assert.Equal(expected, string.Join(',', told.Values));
    }

    private static async IAsyncEnumerable<DisclosureRequest> Stream(
        RequestRecord[] records, Action? each = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var record in records)
        {
            await Task.CompletedTask;
            cancellationToken.ThrowIfCancellationRequested();
            each?.Invoke();
            yield return Cases.ToRequest(record);
        }
    }

    private sealed class Told : IProgress<long>
    {
        public List<long> Values { get; } = [];

        public void Report(long value) => Values.Add(value);
    }

    private sealed class Deaf : IAsyncEnumerable<DisclosureRequest>, IAsyncEnumerator<DisclosureRequest>
    {
        public DisclosureRequest Current => Cases.ToRequest(Cases.Open("a", "2023-01-01"));

        public IAsyncEnumerator<DisclosureRequest> GetAsyncEnumerator(CancellationToken cancellationToken = default) => this;

        public ValueTask<bool> MoveNextAsync() => new(true);

        public ValueTask DisposeAsync() => default;
    }
}
