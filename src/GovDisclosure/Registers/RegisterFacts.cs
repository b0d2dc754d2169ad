using GovDisclosure.Internal;
using GovDisclosure.Statistics;
using NodaTime;

namespace GovDisclosure.Registers;

/// <summary>What a year's statistics need to know of one request, as columns that a database can group.</summary>
/// <remarks>Worked out when the request is written, by the same reading as the tally of requests. Equality compares all members.</remarks>
[JsonShape]
public sealed partial record RegisterFacts
{
    /// <summary>The day of receipt.</summary>
    public required LocalDate ReceivedOn { get; init; }

    /// <summary>The day on which it ended; null while it is open.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>Who asked; None where it is not recorded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="ApplicantKind"/>.</exception>
    public ApplicantKind Applicant { get; init => field = Guard.Defined(value); }

    /// <summary>How it arrived; None where it is not recorded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="RequestChannel"/>.</exception>
    public RequestChannel Channel { get; init => field = Guard.Defined(value); }

    /// <summary>How it ended; null while it is open or where only <see cref="Reply"/> is known.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>How it was answered under the Regulations of 2007; null where that is not known.</summary>
    public ReplyKind? Reply { get; init; }

    /// <summary>Whether the period was extended.</summary>
    public bool IsExtended { get; init; }

    /// <summary>Whether it ended in time; null while it is open and where that is not known.</summary>
    public bool? IsInTime { get; init; }

    /// <summary>The fee, in yuan; 0 for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public decimal Fee { get; init => field = Guard.NotNegative(value); }

    /// <summary>The day that puts the fee into a year; null where neither payment nor end has one.</summary>
    public LocalDate? FeeOn { get; init; }

    /// <summary>The first fault, for which the request is counted apart; null for none.</summary>
    public CaseProblem? Problem { get; init; }

    /// <summary>The day of receipt and the end.</summary>
    /// <returns>For example <c>2024-03-04 granted</c>.</returns>
    public override string ToString() => DateText.Iso(ReceivedOn) + (Outcome is null ? string.Empty : " " + Outcome.Code);

    internal static RegisterFacts Of(RequestRecord record)
    {
        var problems = record.NeedsLook ? CaseFindings.ProblemsOf(record) : [];
        return new RegisterFacts
        {
            ReceivedOn = record.Received,
            DecidedOn = record.Decided,
            Applicant = record.Applicant ?? ApplicantKind.None,
            Channel = record.Channel ?? RequestChannel.None,
            Outcome = record.Outcome,
            Reply = record.Reply,
            IsExtended = record.Extended,
            IsInTime = record.InTime,
            Fee = record.Fee,
            FeeOn = record.Fee == 0 ? null : record.FeeDay,
            Problem = problems.Count > 0 ? problems.Min() : null,
        };
    }

    internal RequestRecord ToRecord(string id) => new(id, ReceivedOn, Applicant == ApplicantKind.None ? null : Applicant)
    {
        Channel = Channel,
        Decided = DecidedOn,
        Outcome = Outcome,
        Reply = Reply,
        Extended = IsExtended,
        InTime = IsInTime,
    };
}
