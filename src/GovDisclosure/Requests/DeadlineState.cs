namespace GovDisclosure.Requests;

/// <summary>How firm a due date is.</summary>
public enum DeadlineState
{
    /// <summary>Nothing that is under way can move it.</summary>
    Final = 0,

    /// <summary>The request waits for an answer, a correction or a payment; the date is the latest it can become, where the law sets a window.</summary>
    Paused = 1,

    /// <summary>A day that was counted is projected, because the notice of its year is missing.</summary>
    Projected = 2,
}
