using System.Text;

namespace GovDisclosure.Tool.Tests;

/// <summary>Runs the command in process.</summary>
internal static class Cli
{
    public static CliResult Run(params string[] args) => RunWithInput(string.Empty, args);

    public static CliResult RunWithInput(string input, params string[] args)
    {
        // As the command itself writes: to a stream of UTF-8.
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var bytes = new MemoryStream();
        using var output = new StreamWriter(bytes, utf8);
        using var error = new StringWriter();
        var code = Program.Run(args, () => new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error);
        output.Flush();
        return new CliResult(code, utf8.GetString(bytes.ToArray()), error.ToString());
    }
}

internal sealed record CliResult(int Code, string Output, string Error);
