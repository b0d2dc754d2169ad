namespace GovDisclosure.Requests;

/// <summary>How far an explanation of a deadline goes.</summary>
public enum ExplanationDetail
{
    /// <summary>The steps with their articles.</summary>
    Steps = 0,

    /// <summary>The steps, and every day from the receipt to the due date with the reason why it counts or not.</summary>
    DayByDay = 1,
}
