using System.CommandLine;

namespace GovDisclosure.Tool.Verbs;

/// <summary><c>completion</c>: a script by which a shell completes verbs, options and codes; it asks the command itself.</summary>
internal static class CompletionVerb
{
    // Each asks the parser's own directive: what is typed so far and where the cursor stands.
    private const string Bash = """
        _gov_disclosure() {
          local IFS=$'\n'
          COMPREPLY=($(compgen -W "$(gov-disclosure "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
          [ ${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o filenames -F _gov_disclosure gov-disclosure
        """;

    private const string Zsh = """
        #compdef gov-disclosure
        _gov_disclosure() {
          local -a answers
          answers=("${(@f)$(gov-disclosure "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
          compadd -a answers
          _files
        }
        compdef _gov_disclosure gov-disclosure
        """;

    private const string Fish = """
        complete -c gov-disclosure -a '(gov-disclosure "[suggest:"(commandline -C)"]" (commandline -cp) 2>/dev/null)'
        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName gov-disclosure -ScriptBlock {
          param($word, $line, $cursor)
          gov-disclosure "[suggest:$cursor]" "$line" | Where-Object { $_ -like "$word*" } |
            ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }
        """;

    public static Command Make(Host host)
    {
        var shell = new Argument<string>("shell") { Description = "The shell: bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        var command = new Command("completion", "Prints a script for completion in a shell.") { shell };
        command.SetAction(result =>
        {
            host.Output.WriteLine(result.GetValue(shell) switch { "zsh" => Zsh, "fish" => Fish, "pwsh" => PowerShell, _ => Bash });
            return ExitCodes.Clean;
        });
        return command;
    }
}
