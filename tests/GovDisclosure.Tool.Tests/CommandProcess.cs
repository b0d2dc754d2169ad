using System.Diagnostics;

namespace GovDisclosure.Tool.Tests;

/// <summary>Runs the command as a process of its own, with the limits that a hostile input must stay within: 20 seconds and 512 MB.</summary>
internal static class CommandProcess
{
    private const string HeapLimit = "20000000"; // 512 MB in hexadecimal, as the runtime reads it.

    /// <summary>Runs a line of the shell in which <c>$TOOL</c> is the command.</summary>
    public static CliResult Shell(string line, string folder)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The line is one of a Unix shell.");
        var start = new ProcessStartInfo("bash") { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(line);
        start.Environment["TOOL"] = $"dotnet {typeof(Program).Assembly.Location}";
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["DOTNET_GCHeapHardLimit"] = HeapLimit;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(60)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"No end: {line}");
        }

        return new CliResult(process.ExitCode, output.Result, error.Result);
    }
}
