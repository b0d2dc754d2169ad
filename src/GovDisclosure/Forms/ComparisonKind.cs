namespace GovDisclosure.Forms;

/// <summary>What one comparison of an identity asks for.</summary>
public enum ComparisonKind
{
    /// <summary>Both sides are equal.</summary>
    Equal = 0,

    /// <summary>The left side is at most the right one.</summary>
    LessOrEqual = 1,

    /// <summary>The left side is at least the right one.</summary>
    GreaterOrEqual = 2,

    /// <summary>The left side is less than the right one.</summary>
    Less = 3,

    /// <summary>The left side is more than the right one.</summary>
    Greater = 4,

    /// <summary>The one cell on the left holds a whole number; there is no right side.</summary>
    Whole = 5,

    /// <summary>A section has a phrase in its text; there are no sides.</summary>
    Mentions = 6,
}
