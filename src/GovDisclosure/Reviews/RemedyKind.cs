namespace GovDisclosure.Reviews;

/// <summary>A way to challenge a decision on a request.</summary>
public enum RemedyKind
{
    /// <summary>行政复议: reconsideration.</summary>
    Reconsideration = 0,

    /// <summary>直接起诉: a suit without reconsideration.</summary>
    DirectSuit = 1,

    /// <summary>复议后起诉: a suit after reconsideration.</summary>
    SuitAfterReview = 2,

    /// <summary>上诉: an appeal against a judgment or ruling of the first instance.</summary>
    Appeal = 3,

    /// <summary>投诉、举报: a complaint to the superior organ or the competent department.</summary>
    Complaint = 4,
}
