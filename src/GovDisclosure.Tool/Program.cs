using System.CommandLine;
using System.Text;
using GovDisclosure.Tool.Help;
using GovDisclosure.Tool.Verbs;

namespace GovDisclosure.Tool;

/// <summary>The command: it parses and prints what the library does.</summary>
internal static class Program
{
    // One line a verb.
    private static readonly (string Name, Func<Host, Command> Make)[] Verbs =
    [
        ("audit", AuditVerb.Make),
        ("completion", CompletionVerb.Make),
        ("diff", DiffVerb.Make),
        ("fee", FeeVerb.Make),
        ("form", FormVerb.Make),
        ("index-number", IndexNumberVerb.Make),
        ("publish", PublishVerb.Make),
        ("catalogue", CatalogueVerb.Make),
        ("read", ReadVerb.Make),
        ("remedies", RemediesVerb.Make),
        ("report", ReportVerb.Make),
        ("rollup", RollUpVerb.Make),
        ("shares", SharesVerb.Make),
        ("status", StatusVerb.Make),
        ("tally", TallyVerb.Make),
        ("workdays", WorkdaysVerb.Make),
        ("deadline", DeadlineVerb.Make),
    ];

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
        var result = Root(host, VerbOf(args)).Parse(args);
        language = result.Language();
        if (result.Errors.Count > 0 || CommonOptions.UnknownLanguage(result) is not null)
        {
            host.WriteProblem(UsageError.Of(result, language));
            return ExitCodes.UnusableInput;
        }

        var code = result.Invoke(new InvocationConfiguration { Output = host.Output, Error = host.Error, EnableDefaultExceptionHandler = false });
        host.Output.Flush();
        return code;
    }

    /// <summary>The whole command line that the command takes.</summary>
    /// <param name="host">What the verbs talk to.</param>
    /// <param name="verb">The verb that is asked for: it alone is made, which starts faster; all where it is none of them.</param>
    internal static RootCommand Root(Host host, string? verb = null)
    {
        var root = new RootCommand("Government information disclosure: working days, deadlines, fees, tallies, remedies, annual reports.") { CommonOptions.Lang };
        var asked = Array.FindIndex(Verbs, known => known.Name == verb);
        foreach (var (_, make) in asked < 0 ? Verbs : [Verbs[asked]])
        {
            root.Subcommands.Add(make(host));
        }

        HelpPage.Use(root);
        return root;
    }

    // The language may stand before the verb.
    private static string? VerbOf(string[] args) => args is ["--lang", _, var after, ..] ? after : args is [var first, ..] ? first : null;
}
