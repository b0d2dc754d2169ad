namespace GovDisclosure.Rates;

/// <summary>Who gets the last units of the largest remainder method when parts have equal remainders.</summary>
public enum ShareTie
{
    /// <summary>The part that stands first in the series.</summary>
    First = 0,

    /// <summary>The part that stands last in the series.</summary>
    Last = 1,

    /// <summary>The part with the larger count or amount; of equal ones the first.</summary>
    Larger = 2,
}
