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
}
