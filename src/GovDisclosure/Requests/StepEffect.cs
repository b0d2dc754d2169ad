namespace GovDisclosure.Requests;

/// <summary>What an event did to the period, or why it did nothing.</summary>
internal enum StepEffect
{
    BeforeReceipt,
    AfterClosing,

    /// <summary>The limit had passed: an expired period is neither paused nor extended nor started again.</summary>
    AfterLimit,

    CorrectionNoticed,
    CorrectionNoticedLate,

    /// <summary>A second notice that the regime allows with a doubt.</summary>
    CorrectionAgain,
    CorrectionRepeated,
    Corrected,
    CorrectedLate,
    CorrectedWithoutNotice,

    Paused,
    PauseNotExcluded,

    /// <summary>Sent on the last day itself: no day is left that could be left out.</summary>
    PauseNothingLeft,
    Answered,
    AnsweredLate,
    AnsweredUnasked,

    /// <summary>The answer to a question that did not pause anything.</summary>
    AnsweredWithoutPause,

    Extended,
    ExtendedTooLong,
    ExtensionRepeated,
    ExtensionAfterDelay,

    FeeNoticed,
    FeeNotInForce,
    FeeNoticeRepeated,
    Paid,
    PaidAfterAbandonment,
    PaidWithoutNotice,

    Delayed,
    DelayNotForeseen,
    DelayNotLater,

    Transferred,

    /// <summary>Passed on without a reply: the period runs on.</summary>
    TransferredOpen,
    Replied,
    Withdrawn,
    Abandoned,
    AbandonedEarly,
    AbandonedWithoutCause,

    /// <summary>The record of what the law had done already.</summary>
    AbandonmentRecorded,

    ReplyRemade,
    RemadeWithoutReply,

    ThirdPartyTold,
    ReasonsAsked,
    Obstructed,
    ObstacleWithoutEffect,
    Converted,
}
