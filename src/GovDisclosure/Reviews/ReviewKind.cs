namespace GovDisclosure.Reviews;

/// <summary>The two ways in which a decision on a request is reviewed.</summary>
public enum ReviewKind
{
    /// <summary>行政复议: administrative reconsideration.</summary>
    Reconsideration = 0,

    /// <summary>行政诉讼: a suit before a court.</summary>
    Suit = 1,
}
