namespace GovDisclosure.Requests;

/// <summary>Where a request stands on a day.</summary>
public enum RequestStatusKind
{
    /// <summary>It has not been received yet on that day.</summary>
    NotReceived = 0,

    /// <summary>The period runs (办理中).</summary>
    OnTrack = 1,

    /// <summary>The period runs, and few working days are left (临近期限).</summary>
    DueSoon = 2,

    /// <summary>The day is the due date (当日到期).</summary>
    DueToday = 3,

    /// <summary>The due date has passed without a reply (已超期).</summary>
    Overdue = 4,

    /// <summary>The period does not run: a correction, a payment or a consultation is awaited (暂停计时).</summary>
    Paused = 5,

    /// <summary>Replied on or before the due date (按期答复).</summary>
    AnsweredInTime = 6,

    /// <summary>Replied after the due date (逾期答复).</summary>
    AnsweredLate = 7,

    /// <summary>Ended without a reply: transferred, withdrawn or abandoned (已终结).</summary>
    Closed = 8,
}
