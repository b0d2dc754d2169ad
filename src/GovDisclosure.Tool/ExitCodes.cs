namespace GovDisclosure.Tool;

/// <summary>The exit codes of every verb.</summary>
internal static class ExitCodes
{
    public const int Clean = 0;

    /// <summary>The input was read, and it has findings of severity error that are not waived.</summary>
    public const int Findings = 1;

    /// <summary>The input or the command line cannot be used.</summary>
    public const int UnusableInput = 2;

    /// <summary>What was to be printed could not be written: the reader of a pipe is gone, or the disk is full.</summary>
    public const int OutputLost = 3;

    /// <summary>The command itself failed: too little memory, or a mistake of its own.</summary>
    public const int Failed = 4;
}
