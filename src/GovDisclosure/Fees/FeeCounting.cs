namespace GovDisclosure.Fees;

/// <summary>Over what the units of a scale are added up before the tiers are applied.</summary>
public enum FeeCounting
{
    /// <summary>The units of one request alone; nothing carries over to the next.</summary>
    Request = 0,

    /// <summary>The units of one applicant in one calendar month.</summary>
    ApplicantMonth = 1,
}
