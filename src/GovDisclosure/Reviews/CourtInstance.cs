namespace GovDisclosure.Reviews;

/// <summary>The instance of a suit.</summary>
public enum CourtInstance
{
    /// <summary>一审: the first instance.</summary>
    First = 0,

    /// <summary>二审: the second instance, on appeal.</summary>
    Second = 1,

    /// <summary>再审: a retrial.</summary>
    Retrial = 2,
}
