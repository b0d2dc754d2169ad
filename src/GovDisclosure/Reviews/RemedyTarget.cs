namespace GovDisclosure.Reviews;

/// <summary>What a remedy is directed against.</summary>
public enum RemedyTarget
{
    /// <summary>答复: the reply, by its outcome.</summary>
    Reply = 1,

    /// <summary>逾期不予答复: no reply by the last day of the period.</summary>
    Silence = 2,

    /// <summary>延期告知: the notice that the period is extended.</summary>
    ExtensionNotice = 3,

    /// <summary>补正告知: the notice that asks for a correction.</summary>
    CorrectionNotice = 4,

    /// <summary>收费决定: the fee decision.</summary>
    FeeDecision = 5,

    /// <summary>转送: passing the request on to another organ.</summary>
    Transfer = 6,

    /// <summary>公开决定的书面告知: the notice to a third party that information is disclosed against its objection (2019, art. 32).</summary>
    NoticeToThirdParty = 7,
}
