namespace GovDisclosure.Tool;

/// <summary>The language that the environment asks for where the command line asks for none.</summary>
internal static class Locale
{
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>The arguments, with <c>--lang en</c> before them where nothing else is asked for and the environment is not Chinese.</summary>
    /// <param name="args">The arguments as typed.</param>
    /// <param name="variable">Reads a variable of the environment.</param>
    public static string[] With(string[] args, Func<string, string?> variable)
    {
        var isAsked = args.Any(arg => arg == "--lang" || arg.StartsWith("--lang=", StringComparison.Ordinal) || arg.StartsWith("--lang:", StringComparison.Ordinal));
        // A directive of the parser ([suggest]) must stay the first argument.
        var isDirective = args is [['[', ..], ..];
        return isAsked || isDirective || !IsForeign(Named(variable)) ? args : ["--lang", "en", .. args];
    }

    // The order that POSIX gives them: the first that is set decides.
    private static string Named(Func<string, string?> variable)
        => Variables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? string.Empty;

    // Without a language the command speaks that of its field.
    private static bool IsForeign(string locale)
        => locale.Length > 0 && !locale.StartsWith("zh", StringComparison.OrdinalIgnoreCase) && locale.Split('.')[0] is not ("C" or "POSIX");
}
