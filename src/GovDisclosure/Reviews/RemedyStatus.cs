namespace GovDisclosure.Reviews;

/// <summary>Whether a remedy can be used on a day.</summary>
public enum RemedyStatus
{
    /// <summary>It can be used.</summary>
    Open = 0,

    /// <summary>It opens later, after a step that has to come first.</summary>
    NotYetOpen = 1,

    /// <summary>Its period has ended.</summary>
    Expired = 2,

    /// <summary>The law does not allow it here.</summary>
    NotAvailable = 3,

    /// <summary>It depends on a fact that is not known; the text says on which.</summary>
    Depends = 4,
}
