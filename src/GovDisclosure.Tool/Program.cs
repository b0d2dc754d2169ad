using System.CommandLine;
using System.Text;
using GovDisclosure.Texts;
using GovDisclosure.Tool.Help;
using GovDisclosure.Tool.Verbs;

namespace GovDisclosure.Tool;

/// <summary>The command: it parses and prints what the library does.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        // Redirected output is UTF-8 on every machine, without a byte order mark.
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var output = new StreamWriter(new OutputStream(() => Open(1, Console.OpenStandardOutput), isQuiet: false), utf8, 1 << 16);
        using var error = new StreamWriter(new OutputStream(() => Open(2, Console.OpenStandardError), isQuiet: true), utf8);
        return Run(Locale.With(args, Environment.GetEnvironmentVariable), OpenInput, output, error, terminal: Console.IsErrorRedirected ? null : Console.Error);
    }

    private static Stream Open(int number, Func<Stream> onWindows)
    {
        UnixStream.RequireOpen(number);
        return OperatingSystem.IsWindows() ? onWindows() : new UnixStream(number);
    }

    private static Stream OpenInput()
    {
        UnixStream.RequireOpen(0);
        return Console.OpenStandardInput();
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
        var result = Root(host).Parse(args);
        language = result.Language();
        if (result.Errors.Count > 0)
        {
            host.WriteProblem(UsageError.Of(result, language));
            return ExitCodes.UnusableInput;
        }

        var code = result.Invoke(new InvocationConfiguration { Output = host.Output, Error = host.Error, EnableDefaultExceptionHandler = false });
        host.Output.Flush();
        return code;
    }

    /// <summary>The whole command line that the command takes.</summary>
    internal static RootCommand Root(Host host)
    {
        var root = new RootCommand("Government information disclosure: working days, deadlines, fees, tallies, remedies, annual reports.") { CommonOptions.Lang };
        foreach (var verb in Verbs(host))
        {
            root.Subcommands.Add(verb);
        }

        HelpPage.Use(root);
        return root;
    }

    // One line a verb.
    private static List<Command> Verbs(Host host) =>
    [
        AuditVerb.Make(host),
        CompletionVerb.Make(host),
        DiffVerb.Make(host),
        FeeVerb.Make(host),
        FormVerb.Make(host),
        IndexNumberVerb.Make(host),
        PublishVerb.Make(host),
        CatalogueVerb.Make(host),
        ReadVerb.Make(host),
        RemediesVerb.Make(host),
        ReportVerb.Make(host),
        RollUpVerb.Make(host),
        SharesVerb.Make(host),
        StatusVerb.Make(host),
        TallyVerb.Make(host),
        WorkdaysVerb.Make(host),
        DeadlineVerb.Make(host),
    ];
}
