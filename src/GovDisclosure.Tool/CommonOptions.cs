using System.CommandLine;

namespace GovDisclosure.Tool;

/// <summary>Options that every verb shares, and the conversions that they need.</summary>
internal static class CommonOptions
{
    /// <summary>The language of messages and explanations: zh or en.</summary>
    public static Option<string> Lang { get; } = MakeLang();

    /// <summary>The language that a command line asks for; Chinese when it asks for none.</summary>
    public static Language Language(this ParseResult result)
        => result.GetResult(Lang)?.Tokens is [.., { Value: "en" }] ? GovDisclosure.Language.English : GovDisclosure.Language.Chinese;

    /// <summary>The language that a command line asks for and that there is not; null for none.</summary>
    /// <remarks>Asked apart from the errors of the line, which a page of help passes over.</remarks>
    public static string? UnknownLanguage(ParseResult result)
        => result.GetResult(Lang)?.Tokens is [.., { Value: not ("zh" or "en") and var asked }] ? asked : null;

    private static Option<string> MakeLang()
    {
        var option = new Option<string>("--lang")
        {
            Description = "Language of messages and explanations: zh or en.",
            Recursive = true,
            DefaultValueFactory = _ => "zh",
        };
        option.AcceptOnlyFromAmong("zh", "en");
        return option;
    }
}
