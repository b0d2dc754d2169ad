namespace GovDisclosure.Findings;

/// <summary>How bad a finding is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing needs to change.</summary>
    Info = 0,

    /// <summary>May be legitimate, but someone should look and explain it.</summary>
    Warning = 1,

    /// <summary>Wrong: arithmetic that fails, or what the law or the form does not allow.</summary>
    Error = 2,
}
