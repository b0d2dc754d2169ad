namespace GovDisclosure.Tool.Help;

/// <summary>The words of a help page.</summary>
internal sealed record HelpWords(string Usage, string Arguments, string Verbs, string Options, string Examples, string VerbToken, string OptionsToken)
{
    public static HelpWords Chinese { get; } = new("用法：", "参数：", "命令：", "选项：", "示例：", "<命令>", "[选项]");

    public static HelpWords English { get; } = new("Usage: ", "Arguments:", "Commands:", "Options:", "Examples:", "<command>", "[options]");

    /// <summary>What stands after the text of an option that has a value of its own.</summary>
    public static string Default(object value, Language language)
        => language == Language.Chinese ? FormattableString.Invariant($"（未给出时为 {value}）") : FormattableString.Invariant($" [default: {value}]");
}
