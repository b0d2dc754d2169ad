using System.CommandLine;
using System.Text;
using GovDisclosure.Tool.Verbs;

namespace GovDisclosure.Tool;

/// <summary>The command: it parses and prints what the library does.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        // Redirected output is UTF-8 on every machine, without a byte order mark.
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var output = new StreamWriter(Console.OpenStandardOutput(), utf8, 1 << 16);
        using var error = new StreamWriter(Console.OpenStandardError(), utf8);
        return Run(args, Console.OpenStandardInput, output, error, terminal: Console.IsErrorRedirected ? null : Console.Error);
    }

    /// <summary>Runs a command line with its own streams, so that tests run it in process.</summary>
    internal static int Run(string[] args, Func<Stream> openInput, TextWriter output, TextWriter error, TextWriter? terminal = null)
    {
        var host = new Host(openInput, output, error) { Terminal = terminal };
        var root = new RootCommand("Builds and audits reports on government information disclosure (政府信息公开).") { CommonOptions.Lang };
        foreach (var verb in Verbs(host))
        {
            root.Subcommands.Add(verb);
        }

        try
        {
            var result = root.Parse(args);
            if (result.Errors.Count > 0)
            {
                // One message on one line for one cause: the parser reports an option and its value apart.
                error.WriteLine(PlainLine.Of(string.Join(' ', result.Errors[0].Message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries))));
                return ExitCodes.UnusableInput;
            }

            return result.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (UnusableInputException problem)
        {
            host.WriteProblem(problem.Message);
            return ExitCodes.UnusableInput;
        }
        finally
        {
            output.Flush();
            error.Flush();
        }
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
