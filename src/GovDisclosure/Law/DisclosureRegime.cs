using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure;

/// <summary>The rules of one version of the Regulations (法规体系), every parameter with the article that sets it.</summary>
/// <remarks>
/// An immutable value. A host derives its own with <c>with</c>, for example a city that promises ten working days:
/// <c>DisclosureRegime.Of2019 with { Name = …, ReplyWorkingDays = new(10, promise.Cite()) }</c>. A derived regime keeps the
/// <see cref="Code"/> of the version it stands on, and every explanation names both. Where a version has no such rule the
/// parameter is null. Periods are in working days; the day that starts a period is day zero. Equality compares all members.
/// </remarks>
[JsonShape(Codec = typeof(RegimeShape))]
public sealed partial record DisclosureRegime
{
    private const int FirstYearOfNotice2021 = 2021;

    internal DisclosureRegime(string code, Instrument instrument)
    {
        Code = code;
        Instrument = instrument;
    }

    /// <summary>The code of the version of the Regulations: <c>2007</c> or <c>2019</c>; a derived regime keeps it.</summary>
    public string Code { get; }

    /// <summary>The Regulations that the regime is, or stands on.</summary>
    public Instrument Instrument { get; }

    /// <summary>The name that explanations use; a derived regime should set its own.</summary>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The first day of receipt that the Regulations govern.</summary>
    public LocalDate InForceFrom => Instrument.EffectiveFrom!.Value;

    /// <summary>The last day of receipt that the Regulations govern, inclusive; null while they are in force.</summary>
    public LocalDate? InForceThrough => Instrument.EffectiveTo;

    /// <summary>The period of the reply: 15 working days (2007, art. 24), 20 working days (2019, art. 33).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 1000.</exception>
    public required RuleValue<int> ReplyWorkingDays { get; init => field = Days(value); }

    /// <summary>The longest extension: 15 working days (2007, art. 24), 20 working days (2019, art. 33).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 1000.</exception>
    public required RuleValue<int> MaxExtensionWorkingDays { get; init => field = Days(value); }

    /// <summary>Whether a request received on a day off counts as received on the next working day, so that this day is day zero.</summary>
    /// <remarks>
    /// The Regulations are silent, so it is an interpretation. Under the 2007 Regulations a court accepted it for an e-mail of
    /// Sunday 18 June 2017: yes. Under the 2019 revision the day on which both sides confirm is the day of receipt (art. 31), and
    /// no decision is known: no, the stricter reading. The explanation names the date of the other reading too.
    /// </remarks>
    public required RuleValue<bool> DayOffReceiptMovesOn { get; init => field = Guard.NotNull(value); }

    /// <summary>The period in which a correction notice (补正告知) must go out: 7 working days from receipt (2019, art. 30); null in 2007.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 1000.</exception>
    public RuleValue<int>? CorrectionNoticeWorkingDays { get; init => field = value is null ? null : Days(value); }

    /// <summary>Whether a correction notice has to set a reasonable period (合理的补正期限; 2019, art. 30); no in 2007, whose text names none.</summary>
    public required RuleValue<bool> CorrectionPeriodRequired { get; init => field = Guard.NotNull(value); }

    /// <summary>The longest period that a correction notice usually sets: 15 working days (江苏规范, an interpretation elsewhere); null for none.</summary>
    /// <remarks>The Regulations name no number, so that a longer period is worth a note and no more.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 1000.</exception>
    public RuleValue<int>? UsualCorrectionWorkingDays { get; init => field = value is null ? null : Days(value); }

    /// <summary>Whether only one correction notice may be sent (一次性告知; 2019, art. 30).</summary>
    public required RuleValue<bool> CorrectionOnlyOnce { get; init => field = Guard.NotNull(value); }

    /// <summary>Whether a second notice is possible all the same where the request is still unclear (原则上不超过一次, 江苏规范): a doubt and no error.</summary>
    public required RuleValue<bool> SecondCorrectionPossible { get; init => field = Guard.NotNull(value); }

    /// <summary>What a correction does to the period of the reply: it starts again on the day the corrected request is received (2019, art. 30).</summary>
    /// <remarks>
    /// The 2007 Regulations are silent (art. 21 item 4). That the period starts again was Fujian's rule (福建省依申请公开政府信息工作办法, 2015,
    /// art. 9), and is the default as an interpretation; courts of Shanghai let it pause. A host derives the regime of its locality.
    /// </remarks>
    public required RuleValue<CorrectionEffect> CorrectionEffect { get; init => field = Guard.NotNull(value); }

    /// <summary>Whether a request that is not corrected in time, without good reason, is deemed abandoned (2019, art. 30).</summary>
    public required RuleValue<bool> UncorrectedIsAbandoned { get; init => field = Guard.NotNull(value); }

    /// <summary>Whether a request that is deemed abandoned is so from the day after the last day of the window (2019, art. 30; Fee Measures 2020, art. 6).</summary>
    /// <remarks>逾期…视为 is read so. No: on the last day itself. It decides the report year of a window that ends on 31 December.</remarks>
    public required RuleValue<bool> AbandonedFromDayAfter { get; init => field = Guard.NotNull(value); }

    /// <summary>Whether the time of consulting third parties is left out of the period (2007, art. 24; 2019, art. 33).</summary>
    public required RuleValue<bool> ThirdPartyPauses { get; init => field = Guard.NotNull(value); }

    /// <summary>The period of the third party's answer from the day it receives the letter: 15 working days (2019, art. 32); null in 2007 (art. 23 sets none).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 1000.</exception>
    public RuleValue<int>? ThirdPartyAnswerWorkingDays { get; init => field = value is null ? null : Days(value); }

    /// <summary>Whether the time of consulting other agencies (art. 33 paragraph 3, art. 34, and by reading art. 11 paragraph 1) is left out: yes in 2019, no in 2007 (art. 24).</summary>
    public required RuleValue<bool> AgencyPauses { get; init => field = Guard.NotNull(value); }

    /// <summary>Whether the time of asking for an approval (报批; 2019, art. 11 paragraph 2) is left out of the period: the text does not say, read as no.</summary>
    public required RuleValue<bool> ApprovalPauses { get; init => field = Guard.NotNull(value); }

    /// <summary>Whether the time of a determination by the competent department or the secrecy office (2019, art. 17 paragraph 3) is left out: the text does not say, read as no.</summary>
    public required RuleValue<bool> DeterminationPauses { get; init => field = Guard.NotNull(value); }

    /// <summary>The period of the answer of an agency that made the information jointly, from the day it receives the letter: 15 working days (2019, art. 34); null in 2007.</summary>
    /// <remarks>No other consultation of an agency has a period: not that of article 11, of article 17 or of article 33 paragraph 3.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 1000.</exception>
    public RuleValue<int>? AgencyAnswerWorkingDays { get; init => field = value is null ? null : Days(value); }

    /// <summary>Whether an agency that made the information jointly and does not answer in time is deemed to consent to disclosure (2019, art. 34); no other agency is.</summary>
    public required RuleValue<bool> SilentAgencyConsents { get; init => field = Guard.NotNull(value); }

    /// <summary>Whether an excessive but reasonable request may be answered by a later date that the organ sets (2019, art. 35).</summary>
    public required RuleValue<bool> DelayToSetDate { get; init => field = Guard.NotNull(value); }

    /// <summary>The period of payment from the day the fee notice is received: 20 working days (Fee Measures 2020, art. 6); null in 2007.</summary>
    /// <remarks>The rule applies from the day its instrument is in force: 1 January 2021.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 1000.</exception>
    public RuleValue<int>? PaymentWorkingDays { get; init => field = value is null ? null : Days(value); }

    /// <summary>Whether the period of the reply is counted anew from the day after payment (Fee Measures 2020, art. 6; unverified).</summary>
    public required RuleValue<bool> PaymentRestarts { get; init => field = Guard.NotNull(value); }

    /// <summary>Whether the time from asking an applicant for the reasons of excessive requests to the answer is left out (2019, art. 35): the text does not say, read as no.</summary>
    public required RuleValue<bool> ReasonLetterPauses { get; init => field = Guard.NotNull(value); }

    /// <summary>Whether an event of force majeure on the organ's side stops the period: neither version of the Regulations says so.</summary>
    public required RuleValue<bool> ForceMajeurePauses { get; init => field = Guard.NotNull(value); }

    /// <summary>Whether the correction of a record about the applicant may be passed to the organ with the power to act (2007, art. 25; 2019, art. 41).</summary>
    /// <remarks>Not a request for information: that, sent to the wrong organ, is answered (2007, art. 21 item 3; 2019, art. 36 item 5). See <see cref="TransferEndsPeriod"/>.</remarks>
    public required RuleValue<bool> Transfer { get; init => field = Guard.NotNull(value); }

    /// <summary>Whether passing a request for information on ends the organ's period to reply: no, silence after it is silence (2007, art. 21 item 3; 2019, art. 36 item 5; an interpretation).</summary>
    public required RuleValue<bool> TransferEndsPeriod { get; init => field = Guard.NotNull(value); }

    /// <summary>The period of proactive publication: 20 working days from creation or change (2007, art. 18; 2019, art. 26).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 1000.</exception>
    public required RuleValue<int> PublicationWorkingDays { get; init => field = Days(value); }

    /// <summary>The days by which annual reports are published, one rule for each kind of organ.</summary>
    /// <exception cref="ArgumentException">A kind of organ has no rule or more than one.</exception>
    public required IReadOnlyList<ReportDueRule> ReportDueRules { get; init => field = EachKind(value); }

    /// <summary>The day of receipt for each channel, one rule a channel.</summary>
    /// <exception cref="ArgumentException">A channel has no rule or more than one.</exception>
    public required IReadOnlyList<ReceiptRule> ReceiptRules { get; init => field = OneEach(value); }

    /// <summary>The built-in regime that this one is, or stands on.</summary>
    public DisclosureRegime Base => DisclosureRegime.Find(Code)!;

    /// <summary>Whether a host changed anything: a derived regime says so in every explanation.</summary>
    public bool IsDerived => !ReferenceEquals(this, Base) && !Equals(Base);

    /// <summary>The rule for the day of receipt of a channel.</summary>
    /// <param name="channel">The channel.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="channel"/> is None or not a member of <see cref="RequestChannel"/>.</exception>
    public ReceiptRule ReceiptRuleOf(RequestChannel channel)
        => (uint)(channel - 1) < (uint)ReceiptRules.Count
            ? ReceiptRules[(int)channel - 1] // Every deadline comes here: no look-up of the enumeration's members.
            : throw new ArgumentOutOfRangeException(nameof(channel), channel, "The value is None or not a member of RequestChannel.");

    /// <summary>The rule for the day of publication of the annual report.</summary>
    /// <param name="kind">The kind of organ.</param>
    /// <param name="year">The year that the report is about: reports for 2019 and 2020 cite the notice of 2019, later ones that of 2021.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of <see cref="OrganKind"/>.</exception>
    public ReportDueRule ReportDueOf(OrganKind kind, int year)
    {
        var rule = (uint)(kind - 1) < (uint)ReportDueRules.Count ? ReportDueRules[(int)kind - 1] : throw Guard.Undefined(kind);
        return year < FirstYearOfNotice2021 && rule.Notice is { } notice && notice.Citation.Instrument == Instrument.ReportForm2021
            ? new ReportDueRule(kind, rule.Statute, new(notice.Value, Instrument.ReportForm2019.Cite() with { Point = notice.Citation.Point }))
            : rule;
    }

    private static RuleValue<int> Days(RuleValue<int> value)
    {
        Guard.InRange(Guard.NotNull(value).Value, 1, 1000, nameof(value));
        return value;
    }

    private static ValueList<ReceiptRule> OneEach(IReadOnlyList<ReceiptRule> value)
    {
        // By hand and not by OrderBy, whose generic code alone takes milliseconds of a process's start.
        var rules = new ReceiptRule[(int)RequestChannel.Other];
        var complete = Guard.NotNull(value).Count == rules.Length;
        for (var i = 0; i < value.Count; i++)
        {
            complete &= rules[(int)value[i].Channel - 1] is null;
            rules[(int)value[i].Channel - 1] = value[i];
        }

        return complete ? new ValueList<ReceiptRule>(rules) : throw new ArgumentException("Every channel needs exactly one rule of receipt.", nameof(value));
    }

    private static ValueList<ReportDueRule> EachKind(IReadOnlyList<ReportDueRule> value)
    {
        // By hand, as the channels above.
        var rules = new ReportDueRule[(int)OrganKind.PartyBody];
        var complete = Guard.NotNull(value).Count == rules.Length;
        for (var i = 0; i < value.Count; i++)
        {
            complete &= rules[(int)value[i].Kind - 1] is null;
            rules[(int)value[i].Kind - 1] = value[i];
        }

        return complete ? new ValueList<ReportDueRule>(rules) : throw new ArgumentException("Every kind of organ needs exactly one rule for its report.", nameof(value));
    }
}
