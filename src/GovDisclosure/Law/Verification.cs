namespace GovDisclosure.Law;

/// <summary>How well a rule's value is known.</summary>
public enum Verification
{
    /// <summary>Read in the text of the instrument itself.</summary>
    Verified = 0,

    /// <summary>Read in a secondary text that copies the instrument.</summary>
    Secondary = 1,

    /// <summary>An interpretation: the instrument is silent or ambiguous on the point.</summary>
    Interpretation = 2,

    /// <summary>From memory: a claim that nobody has checked against the text.</summary>
    FromMemory = 3,
}
