namespace GovDisclosure.Fees;

/// <summary>Where a fee notice stands on a day.</summary>
public enum FeeNoticeState
{
    /// <summary>The applicant still has time to pay.</summary>
    AwaitingPayment = 0,

    /// <summary>Paid in full in time; the period of the reply starts again on the next day.</summary>
    Paid = 1,

    /// <summary>Paid in full after the last day; whether the organ still handles the request is its decision.</summary>
    PaidLate = 2,

    /// <summary>Not paid in full by the last day: deemed abandoned (视为放弃), the request is not handled any more.</summary>
    Abandoned = 3,
}
