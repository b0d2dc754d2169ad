using GovDisclosure.Reading.Pdf;

namespace GovDisclosure.Reading.Tests.Pdf;

public class TimeBudgetTests
{
    [Theory]
    [InlineData(0, 0, 15)]
    [InlineData(5, 5, 10)]
    [InlineData(15, 15, 0)]
    [InlineData(15, 2, 13)] // a busy machine: the process had two seconds of fifteen
    [InlineData(15, 60, 0)] // four threads at work: the file's own part is unknown, the clock counts
    [InlineData(10, 60, 5)]
    [InlineData(290, 1, 10)] // never longer than twenty times the limit
    [InlineData(300, 1, 0)]
    public void Left_TimeInWhichTheProcessDidNotRun_DoesNotCount(int passed, int ran, int left)
        => Assert.Equal(TimeSpan.FromSeconds(left), new TimeBudget(TimeSpan.FromSeconds(15)).Left(TimeSpan.FromSeconds(passed), TimeSpan.FromSeconds(ran)));
}
