using System.CommandLine;
using System.CommandLine.Parsing;
using GovDisclosure.Texts;

namespace GovDisclosure.Tool.Help;

/// <summary>Says on one line what is wrong with a command line, in the language asked for.</summary>
internal static class UsageError
{
    /// <summary>The first thing that is wrong: the parser reports an option and its value apart, for one cause.</summary>
    public static string Of(ParseResult result, Language language)
    {
        var error = result.Errors[0];
        var text = language == Language.Chinese ? Chinese(result, error) : error.Message;
        return string.Join(' ', text.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Chinese(ParseResult result, ParseError error) => error.SymbolResult switch
    {
        _ when result.UnmatchedTokens.Count > 0 => $"不认识的命令或者参数：“{result.UnmatchedTokens[0]}”",
        OptionResult { IdentifierToken: null } option => $"缺少选项 {option.Option.Name}。",
        OptionResult { Tokens.Count: 0 } option => $"选项 {option.Option.Name} 缺少值。",
        OptionResult option when option.Tokens.Count > option.Option.Arity.MaximumNumberOfValues => $"选项 {option.Option.Name} 只能给出一次。",
        OptionResult option => $"选项 {option.Option.Name} 的值“{option.Tokens[^1].Value}”无效。{Allowed(option.Option)}",
        ArgumentResult { Tokens.Count: 0 } argument => $"缺少参数“{argument.Argument.HelpName ?? argument.Argument.Name}”。",
        ArgumentResult { Parent: OptionResult option } argument => $"选项 {option.Option.Name} 的值“{argument.Tokens[^1].Value}”无效。{Allowed(option.Option)}",
        ArgumentResult argument => $"参数“{argument.Argument.HelpName ?? argument.Argument.Name}”的值“{argument.Tokens[^1].Value}”无效。{Allowed(argument.Argument)}",
        CommandResult command => Missing(command),
        _ => $"命令行有误：“{string.Join(' ', result.Tokens.Select(token => token.Value))}”",
    };

    private static string Missing(CommandResult command)
    {
        var option = command.Command.Options.FirstOrDefault(o => o.Required && command.GetResult(o) is null);
        if (option is not null)
        {
            return $"缺少选项 {option.Name}。";
        }

        var argument = command.Command.Arguments.FirstOrDefault(a => a.Arity.MinimumNumberOfValues > 0 && command.GetResult(a) is not { Tokens.Count: > 0 });
        return argument is null ? "缺少命令；用 --help 查看有哪些命令。" : $"缺少参数“{argument.HelpName ?? argument.Name}”。";
    }

    private static string Allowed(Symbol symbol)
    {
        var values = symbol.GetCompletions(System.CommandLine.Completions.CompletionContext.Empty).Select(item => item.Label).Where(label => !label.StartsWith('-')).ToList();
        var isDate = symbol is Option<NodaTime.LocalDate?> or Argument<NodaTime.LocalDate> or Option { HelpName: "yyyy-MM-dd" };
        return values.Count > 0 ? $"可用：{string.Join("、", values.Select(value => $"“{value}”"))}。" : isDate ? "日期写作“yyyy-MM-dd”。" : string.Empty;
    }
}
