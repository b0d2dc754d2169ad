using System.CommandLine;
using GovDisclosure.Tool.Help;

namespace GovDisclosure.Tool.Tests;

public class HelpTests
{
    private static readonly RootCommand Root = Program.Root(new Host(() => Stream.Null, TextWriter.Null, TextWriter.Null));

    private static readonly Command[] Verbs = [.. WithinOf(Root)];

    [Fact]
    public void EveryVerb_HasTextInBothLanguages_AndAnExample()
    {
        var wrong = Verbs.SelectMany(verb => Symbols(verb).SelectMany(symbol => Wrong(verb, symbol))).Order(StringComparer.Ordinal).ToList();
        Assert.Empty(wrong);
        Assert.Empty(Verbs.Where(verb => HelpExamples.Of(HelpPage.PathOf(verb)).Count == 0).Select(HelpPage.PathOf));
    }

    [Fact]
    public void EveryExample_IsACommandLineThatTheParserTakes()
    {
        foreach (var verb in Verbs)
        {
            foreach (var example in HelpExamples.Of(HelpPage.PathOf(verb)))
            {
                // Where the shell takes over is no argument.
                Assert.Empty(Root.Parse(example.Split(" > ")[0]).Errors.Select(error => $"{example}: {error.Message}"));
            }
        }
    }

    [Theory]
    [InlineData("zh", "用法：", "Usage")]
    [InlineData("en", "Usage: ", "用法")]
    public void Help_IsWhollyInOneLanguage(string lang, string has, string hasNot)
    {
        foreach (var verb in Verbs)
        {
            var page = Cli.Run([.. HelpPage.PathOf(verb).Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--lang", lang]);
            Assert.Equal(0, page.Code);
            Assert.Contains(has, page.Output, StringComparison.Ordinal);
            Assert.DoesNotContain(hasNot, page.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("LC_ALL", "en_US.UTF-8", true)]
    [InlineData("LANG", "de_DE.UTF-8", true)]
    [InlineData("LANG", "zh_CN.UTF-8", false)]
    [InlineData("LANG", "C.UTF-8", false)]
    [InlineData("LC_MESSAGES", "POSIX", false)]
    public void Environment_ChoosesTheLanguage_UnlessTheLineDoes(string name, string value, bool isEnglish)
    {
        Assert.Equal(isEnglish ? ["--lang", "en", "audit"] : ["audit"], Locale.With(["audit"], variable => variable == name ? value : null));
        Assert.Equal(["audit", "--lang=zh"], Locale.With(["audit", "--lang=zh"], variable => variable == name ? value : null));
        Assert.Equal(["[suggest:3]", "x"], Locale.With(["[suggest:3]", "x"], variable => variable == name ? value : null));
    }

    [Theory]
    [InlineData("deadline --received x", "选项 --received 的值“x”无效。日期写作“yyyy-MM-dd”。", "Option --received does not take \"x\". Dates are written yyyy-MM-dd.")]
    [InlineData("workdays add 2022 1", "参数“date”的值“2022”无效。日期写作“yyyy-MM-dd”。", "Argument \"date\" does not take \"2022\". Dates are written yyyy-MM-dd.")]
    [InlineData("workdays ad", "不认识的命令或者参数：“ad”", "Unknown command or argument: \"ad\"")]
    [InlineData("tally x", "缺少选项 --year。", "Option --year is missing.")]
    [InlineData("tally x --year", "选项 --year 缺少值。", "Option --year needs a value.")]
    [InlineData("shares 1 --tie foo", "选项 --tie 的值“foo”无效。可用：“first”、“larger”、“last”。", "Option --tie does not take \"foo\". It takes \"first\", \"larger\", \"last\".")]
    [InlineData("shares 1 --decimals x", "选项 --decimals 的值“x”无效。", "Option --decimals does not take \"x\".")]
    [InlineData("audit", "缺少参数“FILE”。", "Argument \"FILE\" is missing.")]
    [InlineData("workdays", "缺少命令；用 --help 查看有哪些命令。", "A command is missing; --help lists them.")]
    [InlineData("deadline --received 2024-01-01 --received 2024-01-02", "选项 --received 只能给出一次。", "Option --received can be given once only.")]
    [InlineData("deadline", "缺少选项 --received：收到之日，例如“2024-03-04”。", "Option --received is missing: the day of receipt, for example 2024-03-04.")]
    [InlineData("deadline --received 2024-03-04 --channel x", "选项 --channel 的值“x”无效。可用：“email”、“fax”、“in-person”、“internet”、“ordinary-post”、“other”、“registered-post”。", "Option --channel does not take \"x\". It takes \"email\", \"fax\", \"in-person\", \"internet\", \"ordinary-post\", \"other\", \"registered-post\".")]
    [InlineData("publish check a --scope x", "选项 --scope 的值“x”无效。可用：“everybody”、“area”、“group”。", "Option --scope does not take \"x\". It takes \"everybody\", \"area\", \"group\".")]
    public void UsageError_IsOneLineInTheLanguageAskedFor(string line, string message, string other)
    {
        var chinese = Cli.Run(line.Split(' '));
        Assert.Equal((2, message), (chinese.Code, chinese.Error.TrimEnd()));
        var english = Cli.Run(["--lang", "en", .. line.Split(' ')]);
        Assert.Equal((2, other), (english.Code, english.Error.TrimEnd()));
    }

    [Theory]
    [InlineData("audit x --lang fr")]
    [InlineData("--lang fr --help")]
    [InlineData("--lang fr --version")]
    [InlineData("--lang fr")]
    [InlineData("workdays --help --lang fr")]
    [InlineData("--lang=fr workdays next 2024-10-01")]
    [InlineData("--lang fr nothing")]
    public void UnknownLanguage_IsAUsageErrorInEachThatThereIs(string line)
    {
        var result = Cli.Run(line.Split(' '));
        Assert.Equal((2, string.Empty), (result.Code, result.Output));
        Assert.Equal("选项 --lang 的值“fr”无效。可用：“en”、“zh”。\nOption --lang does not take \"fr\". It takes \"en\", \"zh\".\n", result.Error.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Completion_AsksTheCommand(string shell)
    {
        var script = Cli.Run("completion", shell);
        Assert.Equal(0, script.Code);
        Assert.Contains("[suggest:", script.Output, StringComparison.Ordinal);
        Assert.Contains("--received", Cli.Run("[suggest:24]", "gov-disclosure deadline ").Output, StringComparison.Ordinal);
    }

    private static IEnumerable<Command> WithinOf(Command command) => command.Subcommands.SelectMany(WithinOf).Prepend(command);

    private static IEnumerable<Symbol> Symbols(Command verb) => verb.Arguments.Concat<Symbol>(HelpPage.OptionsOf(verb)).Prepend(verb);

    private static IEnumerable<string> Wrong(Command verb, Symbol symbol)
    {
        var path = HelpPage.PathOf(verb);
        var chinese = HelpPage.DescriptionOf(symbol, path, Language.Chinese);
        var english = HelpPage.DescriptionOf(symbol, path, Language.English);
        if (!chinese.Any(IsHan))
        {
            yield return $"{path} {symbol.Name}: no Chinese";
        }

        if (english.Length == 0 || english.Any(IsHan))
        {
            yield return $"{path} {symbol.Name}: {english}";
        }
    }

    private static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff';
}
