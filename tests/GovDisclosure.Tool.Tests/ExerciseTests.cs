using FrameworkCheck;

namespace GovDisclosure.Tool.Tests;

/// <summary>The exercise that other frameworks are compared by.</summary>
public class ExerciseTests
{
    [Fact]
    public void Run_EveryPackage_GivesAnswersWithNamesOfTheirOwn()
    {
        var answers = Exercise.Run();
        Assert.All(answers, answer => Assert.NotEmpty(answer.Value));
        Assert.Equal(answers.Count, answers.Select(answer => answer.Key).Distinct(StringComparer.Ordinal).Count());
        Assert.True(answers.Count > 200);
    }

    [Fact]
    public void Run_Twice_GivesTheSameBytes()
        => Assert.Equal(Exercise.Run().Select(answer => Convert.ToBase64String(answer.Value)), Exercise.Run().Select(answer => Convert.ToBase64String(answer.Value)));
}
