namespace GovDisclosure.Forms;

/// <summary>What kind of number a form asks for in a cell.</summary>
public enum NumberKind
{
    /// <summary>A whole number of things, zero or more.</summary>
    Count = 0,

    /// <summary>A decimal amount, zero or more, in the unit of the cell.</summary>
    Amount = 1,

    /// <summary>A whole number that may be negative and prints its sign: “+14”, “-3”, “0”.</summary>
    SignedCount = 2,
}
