namespace GovDisclosure.Reviews;

/// <summary>How a suit came to court: the two halves of the suit columns in the fourth table.</summary>
public enum SuitRoute
{
    /// <summary>未经复议直接起诉: without reconsideration.</summary>
    Direct = 0,

    /// <summary>复议后起诉: after reconsideration.</summary>
    AfterReview = 1,
}
