namespace GovDisclosure.Rates;

/// <summary>How the last printed digit of a percentage is made.</summary>
public enum PercentRounding
{
    /// <summary>Half up (四舍五入): an exact half is rounded away from zero.</summary>
    HalfUp = 0,

    /// <summary>Truncated: the digits behind the last printed one are dropped.</summary>
    Truncate = 1,
}
