namespace GovDisclosure.Tool.Tests;

public class ProgramTests
{
    [Fact]
    public void Help_IsPrinted_WithExitCode0()
    {
        var result = Cli.Run("--help");
        Assert.Equal(0, result.Code);
        Assert.Contains("政府信息公开", result.Output, StringComparison.Ordinal);
    }

    // The verb that is asked for is made alone; it must be the one that all together hold.
    [Fact]
    public void Root_OfEachVerb_HoldsThatVerbAloneAsAmongAll()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var host = new Host(() => Stream.Null, output, error);
        var all = Program.Root(host);
        Assert.True(all.Subcommands.Count > 10);
        Assert.Equal(all.Subcommands.Count, Program.Root(host, "no such verb").Subcommands.Count);
        foreach (var verb in all.Subcommands)
        {
            var alone = Assert.Single(Program.Root(host, verb.Name).Subcommands);
            Assert.Equal((verb.Name, verb.Description), (alone.Name, alone.Description));
        }
    }

    [Fact]
    public void Run_LanguageBeforeOrBehindTheVerb_IsTheSame()
        => Assert.Equal(Cli.Run("deadline", "--received", "2024-03-04", "--lang", "en"), Cli.Run("--lang", "en", "deadline", "--received", "2024-03-04"));

    // Answers that are UTF-8 already take a shorter way to a stream than to any other writer.
    [Fact]
    public void Batch_ToAStreamAndToAWriter_AnswersAlike()
    {
        const string lines = """
            {"id":"𠀀甲\ud800","receipt":{"channel":"internet","arrived":"2024-03-04"}}
            {"id":"2","receipt":{"channel":"pigeon","arrived":"2024-03-04"}}
            """;
        using var output = new StringWriter();
        using var error = new StringWriter();
        Program.Run(["deadline", "batch"], () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(lines)), output, error);
        Assert.Equal(output.ToString(), Cli.RunWithInput(lines, "deadline", "batch").Output);
    }
}
