namespace GovDisclosure.Tool;

/// <summary>The exit codes of every verb.</summary>
internal static class ExitCodes
{
    public const int Clean = 0;

    /// <summary>The input was read, and it has findings of severity error that are not waived.</summary>
    public const int Findings = 1;

    /// <summary>The input or the command line cannot be used.</summary>
    public const int UnusableInput = 2;
}
