using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace GovDisclosure.Tool.Help;

/// <summary>The page that <c>--help</c> prints, wholly in the language that the command line or the environment asks for.</summary>
internal sealed class HelpPage : SynchronousCommandLineAction
{
    private const string Indent = "  ";

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Puts this page in the place of the parser's own.</summary>
    public static void Use(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Action = new HelpPage();
        }
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.InvocationConfiguration.Output, parseResult.CommandResult.Command, parseResult.Language());
        return ExitCodes.Clean;
    }

    /// <summary>Writes the page of a verb.</summary>
    public static void Write(TextWriter output, Command command, Language language)
    {
        var path = PathOf(command);
        var words = language == Language.Chinese ? HelpWords.Chinese : HelpWords.English;
        output.WriteLine(DescriptionOf(command, path, language));
        output.WriteLine();
        output.WriteLine($"{words.Usage}{UsageOf(command, path, words)}");
        WriteSymbols(output, words.Arguments, command.Arguments.Where(a => !a.Hidden), path, language);
        WriteSymbols(output, words.Verbs, command.Subcommands.Where(c => !c.Hidden), path, language);
        WriteSymbols(output, words.Options, OptionsOf(command), path, language);
        WriteExamples(output, words.Examples, HelpExamples.Of(path));
    }

    /// <summary>The path of a verb below the command: <c>fee ledger</c>.</summary>
    public static string PathOf(Command command)
    {
        var parent = command.Parents.OfType<Command>().FirstOrDefault();
        return parent is null ? string.Empty : $"{PathOf(parent)} {command.Name}".TrimStart();
    }

    /// <summary>The options of a verb, those of the whole command included.</summary>
    public static IEnumerable<Option> OptionsOf(Command command)
    {
        var above = command.Parents.OfType<Command>().SelectMany(parent => OptionsOf(parent).Where(option => option.Recursive));
        return command.Options.Where(option => !option.Hidden).Concat(above).DistinctBy(option => option.Name);
    }

    /// <summary>What a verb, an argument or an option is, in a language.</summary>
    public static string DescriptionOf(Symbol symbol, string path, Language language)
    {
        var chinese = language == Language.English ? null : symbol is Command command ? ChineseHelp.Of(PathOf(command), string.Empty) : ChineseHelp.Of(path, symbol.Name);
        return chinese ?? symbol.Description ?? string.Empty;
    }

    private static void WriteSymbols(TextWriter output, string heading, IEnumerable<Symbol> symbols, string path, Language language)
    {
        var any = false;
        foreach (var symbol in symbols)
        {
            if (!any)
            {
                output.WriteLine();
                output.WriteLine(heading);
                any = true;
            }

            // The text stands on its own line: names are long, and the width of a Chinese letter is the terminal's affair.
            output.WriteLine(Indent + NameOf(symbol));
            output.WriteLine(Indent + Indent + Indent + DescriptionOf(symbol, path, language) + DefaultOf(symbol, language));
        }
    }

    private static void WriteExamples(TextWriter output, string heading, IReadOnlyList<string> examples)
    {
        if (examples.Count > 0)
        {
            output.WriteLine();
            output.WriteLine(heading);
        }

        foreach (var example in examples)
        {
            output.WriteLine($"{Indent}gov-disclosure {example}");
        }
    }

    private static string UsageOf(Command command, string path, HelpWords words)
    {
        var verb = command.Subcommands.Count > 0 ? " " + words.VerbToken : string.Empty;
        var arguments = string.Concat(command.Arguments.Where(a => !a.Hidden).Select(a => " " + NameOf(a)));
        var required = string.Concat(command.Options.Where(o => o.Required).Select(o => " " + NameOf(o)));
        return $"gov-disclosure {path}".TrimEnd() + verb + arguments + required + " " + words.OptionsToken;
    }

    private static string NameOf(Symbol symbol) => symbol switch
    {
        Argument argument => $"<{argument.HelpName ?? argument.Name}>",
        Option option => string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Append(option.Name)) + ValueOf(option),
        Command command => command.Name + string.Concat(command.Arguments.Where(a => !a.Hidden).Select(a => " " + NameOf(a))),
        _ => symbol.Name,
    };

    private static string ValueOf(Option option)
        => option.Arity.MaximumNumberOfValues == 0 || option.ValueType == typeof(bool) ? string.Empty : $" <{option.HelpName ?? option.Name.TrimStart('-')}>";

    private static string DefaultOf(Symbol symbol, Language language)
    {
        var value = symbol switch
        {
            Option { HasDefaultValue: true } option when option.ValueType != typeof(bool) && option.Name != CommonOptions.Lang.Name => option.GetDefaultValue(),
            Argument { HasDefaultValue: true } argument => argument.GetDefaultValue(),
            _ => null,
        };
        return value is string or int ? HelpWords.Default(value, language) : string.Empty;
    }
}
