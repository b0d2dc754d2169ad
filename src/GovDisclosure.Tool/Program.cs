using System.CommandLine;
using System.Text;
using GovDisclosure.Texts;
using GovDisclosure.Tool.Verbs;

namespace GovDisclosure.Tool;

/// <summary>The command: it parses and prints what the library does.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        // Redirected output is UTF-8 on every machine, without a byte order mark.
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var output = new StreamWriter(new OutputStream(() => OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : new UnixStream(1), isQuiet: false), utf8, 1 << 16);
        using var error = new StreamWriter(new OutputStream(() => OperatingSystem.IsWindows() ? Console.OpenStandardError() : new UnixStream(2), isQuiet: true), utf8);
        return Run(args, Console.OpenStandardInput, output, error, terminal: Console.IsErrorRedirected ? null : Console.Error);
    }

    /// <summary>Runs a command line with its own streams, so that tests run it in process.</summary>
    internal static int Run(string[] args, Func<Stream> openInput, TextWriter output, TextWriter error, TextWriter? terminal = null)
    {
        var host = new Host(openInput, output, error) { Terminal = terminal };
        var language = Language.Chinese;
        try
        {
            return Invoke(host, args, ref language);
        }
        catch (Exception problem)
        {
            return Failures.Tell(host, problem, language);
        }
        finally
        {
            error.Flush();
        }
    }

    private static int Invoke(Host host, string[] args, ref Language language)
    {
        var root = new RootCommand("Builds and audits reports on government information disclosure (政府信息公开).") { CommonOptions.Lang };
        foreach (var verb in Verbs(host))
        {
            root.Subcommands.Add(verb);
        }

        var result = root.Parse(args);
        if (result.Errors.Count > 0)
        {
            // One message on one line for one cause: the parser reports an option and its value apart.
            host.WriteProblem(string.Join(' ', result.Errors[0].Message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)));
            return ExitCodes.UnusableInput;
        }

        language = result.Language();
        var code = result.Invoke(new InvocationConfiguration { Output = host.Output, Error = host.Error, EnableDefaultExceptionHandler = false });
        host.Output.Flush();
        return code;
    }

    // One line a verb.
    private static List<Command> Verbs(Host host) =>
    [
        AuditVerb.Make(host),
        DiffVerb.Make(host),
        FeeVerb.Make(host),
        FormVerb.Make(host),
        IndexNumberVerb.Make(host),
        ReadVerb.Make(host),
        RemediesVerb.Make(host),
        ReportVerb.Make(host),
        RollUpVerb.Make(host),
        SharesVerb.Make(host),
        TallyVerb.Make(host),
        WorkdaysVerb.Make(host),
        DeadlineVerb.Make(host),
    ];
}
