namespace GovDisclosure.Requests;

/// <summary>Whom a paused request waits for.</summary>
public enum WaitingFor
{
    /// <summary>Nobody: the period runs, or the request is closed.</summary>
    None = 0,

    /// <summary>The applicant, for the corrected request.</summary>
    Correction = 1,

    /// <summary>The applicant, for payment.</summary>
    Payment = 2,

    /// <summary>A third party, for its opinion.</summary>
    ThirdParty = 3,

    /// <summary>Another agency, for its opinion.</summary>
    Agency = 4,
}
