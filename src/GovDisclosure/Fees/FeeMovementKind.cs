namespace GovDisclosure.Fees;

/// <summary>What moved in the account of a fee.</summary>
public enum FeeMovementKind
{
    /// <summary>收费决定: the fee was set and notified.</summary>
    Assessed = 0,

    /// <summary>更正: the fee that was set is corrected, up or down; the earlier movement stays.</summary>
    Corrected = 1,

    /// <summary>减免: a part or the whole is not charged.</summary>
    Waived = 2,

    /// <summary>缴费: the applicant paid.</summary>
    Paid = 3,

    /// <summary>退费: money went back to the applicant.</summary>
    Refunded = 4,
}
