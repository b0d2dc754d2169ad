using System.Text;

namespace GovDisclosure.Tool.Tests;

/// <summary>Runs the command in process.</summary>
internal static class Cli
{
    public static CliResult Run(params string[] args) => RunWithInput(string.Empty, args);

    public static CliResult RunWithInput(string input, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = Program.Run(args, () => new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error);
        return new CliResult(code, output.ToString(), error.ToString());
    }
}

internal sealed record CliResult(int Code, string Output, string Error);
