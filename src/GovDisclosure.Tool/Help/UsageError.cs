using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;

namespace GovDisclosure.Tool.Help;

/// <summary>Says on one line what is wrong with a command line, in both languages with the same parts.</summary>
internal static class UsageError
{
    /// <summary>What is printed of the first thing that is wrong: the parser reports an option and its value apart, for one cause.</summary>
    /// <remarks>Who asks for a language that is not there is told so in each that is.</remarks>
    public static string Of(ParseResult result, Language language)
    {
        var text = CommonOptions.UnknownLanguage(result) is { } asked ? BadOption(CommonOptions.Lang, asked) : Text(result, result.Errors[0]);
        return text is null ? OneLine(result.Errors[0].Message)
            : CommonOptions.UnknownLanguage(result) is null ? OneLine(text.In(language))
            : $"{OneLine(text.Chinese)}\n{OneLine(text.English)}";
    }

    /// <summary>A value that an option does not take.</summary>
    /// <param name="option">The option as typed.</param>
    /// <param name="value">The value.</param>
    /// <param name="allowed">The values that it takes; empty where they cannot be listed.</param>
    public static LocalizedText BadValue(string option, string value, IEnumerable<string> allowed)
    {
        var hint = Allowed([.. allowed]);
        return new LocalizedText($"选项 {option} 的值“{value}”无效。{hint.Chinese}", $"Option {option} does not take \"{value}\".{hint.English}");
    }

    /// <summary>Names from data, each quoted, as one list; at least one.</summary>
    public static LocalizedText Listed(IEnumerable<string> values)
    {
        var names = values.ToList();
        return new LocalizedText(string.Join("、", names.Select(name => $"“{name}”")), string.Join(", ", names.Select(name => $"\"{name}\"")));
    }

    private static string OneLine(string text) => string.Join(' ', text.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static LocalizedText? Text(ParseResult result, ParseError error) => error.SymbolResult switch
    {
        _ when result.UnmatchedTokens is [var token, ..] => new LocalizedText($"不认识的命令或者参数：“{token}”", $"Unknown command or argument: \"{token}\""),
        OptionResult { IdentifierToken: null } option => NoOption(option.Option),
        OptionResult { Tokens.Count: 0 } option => new LocalizedText($"选项 {option.Option.Name} 缺少值。", $"Option {option.Option.Name} needs a value."),
        OptionResult option when option.Tokens.Count > option.Option.Arity.MaximumNumberOfValues
            => new LocalizedText($"选项 {option.Option.Name} 只能给出一次。", $"Option {option.Option.Name} can be given once only."),
        OptionResult option => BadOption(option.Option, option.Tokens[^1].Value),
        ArgumentResult { Tokens.Count: 0 } argument => NoArgument(argument.Argument),
        ArgumentResult { Parent: OptionResult option } argument => BadOption(option.Option, argument.Tokens[^1].Value),
        ArgumentResult argument => BadArgument(argument.Argument, argument.Tokens[^1].Value),
        CommandResult command => Missing(command),
        _ => null,
    };

    private static LocalizedText Missing(CommandResult command)
        => command.Command.Options.FirstOrDefault(o => o.Required && command.GetResult(o) is null) is { } option ? NoOption(option)
            : command.Command.Arguments.FirstOrDefault(a => a.Arity.MinimumNumberOfValues > 0 && command.GetResult(a) is not { Tokens.Count: > 0 }) is { } argument ? NoArgument(argument)
            : new LocalizedText("缺少命令；用 --help 查看有哪些命令。", "A command is missing; --help lists them.");

    private static LocalizedText NoOption(Option option) => new($"缺少选项 {option.Name}。", $"Option {option.Name} is missing.");

    private static LocalizedText NoArgument(Argument argument)
    {
        var name = argument.HelpName ?? argument.Name;
        return new LocalizedText($"缺少参数“{name}”。", $"Argument \"{name}\" is missing.");
    }

    private static LocalizedText BadOption(Option option, string value)
    {
        var hint = Allowed(option);
        return new LocalizedText($"选项 {option.Name} 的值“{value}”无效。{hint.Chinese}", $"Option {option.Name} does not take \"{value}\".{hint.English}");
    }

    private static LocalizedText BadArgument(Argument argument, string value)
    {
        var (name, hint) = (argument.HelpName ?? argument.Name, Allowed(argument));
        return new LocalizedText($"参数“{name}”的值“{value}”无效。{hint.Chinese}", $"Argument \"{name}\" does not take \"{value}\".{hint.English}");
    }

    // What follows the sentence before it: Chinese needs no space.
    private static (string Chinese, string English) Allowed(Symbol symbol)
    {
        var values = symbol.GetCompletions(CompletionContext.Empty).Select(item => item.Label).Where(label => !label.StartsWith('-')).ToList();
        var isDate = symbol is Option<NodaTime.LocalDate?> or Argument<NodaTime.LocalDate> or Option { HelpName: "yyyy-MM-dd" };
        return values.Count == 0 && isDate ? ("日期写作“yyyy-MM-dd”。", " Dates are written yyyy-MM-dd.") : Allowed(values);
    }

    private static (string Chinese, string English) Allowed(List<string> values)
    {
        if (values.Count == 0)
        {
            return (string.Empty, string.Empty);
        }

        var listed = Listed(values);
        return ($"可用：{listed.Chinese}。", $" It takes {listed.English}.");
    }
}
