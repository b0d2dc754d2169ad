using GovDisclosure.Publishing;

namespace GovDisclosure.Tests.Publishing;

/// <summary>Generators of marked notices that were held back: each was run against the scanner once before anything was mended for it.</summary>
public sealed class PersonalMarkedTests(ITestOutputHelper output)
{
    [Fact]
    public void Scanner_EleventhGenerator_FindsNearlyAllAndLittleElse() => Score("eleventh", new PersonalEleventh(20261128).Notices(20));

    [Fact]
    public void Scanner_TwelfthGenerator_FindsNearlyAllAndLittleElse() => Score("twelfth", new PersonalTwelfth(12).Notices(24));

    private void Score(string name, IEnumerable<MarkedNotice> notices)
    {
        var score = new MarkedScore();
        foreach (var notice in notices)
        {
            notice.Score(new PersonalDataScanner(), score);
        }

        output.WriteLine(name + ": " + score.Print(40));
        Assert.InRange(score.Planted, 3_000, int.MaxValue);
        Assert.InRange(score.Lookalikes, 3_000, int.MaxValue);
        Assert.InRange(score.Precision, 0.98, 1);
        Assert.InRange(score.Recall, 0.95, 1);
    }
}
