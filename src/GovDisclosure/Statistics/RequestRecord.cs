using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Statistics;

/// <summary>One request as the register keeps it: what the year's statistics need to know of it.</summary>
/// <remarks>
/// <para>A record holds what the register says, sound or not; the tally judges it, so that a faulty record becomes a finding
/// with its id and is counted apart. All days are Beijing dates.</para>
/// <para>Equality compares all members.</para>
/// </remarks>
internal sealed record RequestRecord
{
    private const byte Unknown = byte.MaxValue;

    // Ten million of these are tallied in one go: days, codes and flags are kept small, and what few requests have apart.
    private readonly int _received;
    private readonly int _decided = RequestColumns.Undecided;
    private readonly byte _applicant = Unknown;
    private readonly byte _outcome = Unknown;
    private readonly byte _reply = Unknown;
    private readonly byte _channel = Unknown;
    private readonly byte _inTime = Unknown;
    private readonly ushort _handlingDays = ushort.MaxValue;
    private readonly Extras _extras = Extras.None;

    /// <summary>Makes the record of a request that is not decided.</summary>
    /// <param name="id">The register's number of the request; empty where the register has none, which the tally finds.</param>
    /// <param name="received">The day of receipt.</param>
    /// <param name="applicant">Who asked; null where the register does not say, which the tally finds.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="received"/> is not a date of the ISO calendar from 0001-01-01.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="applicant"/> is not a member of <see cref="ApplicantKind"/>.</exception>
    public RequestRecord(string id, LocalDate received, ApplicantKind? applicant)
    {
        Id = Guard.NotNull(id);
        _received = DayKey.Of(received);
        _applicant = applicant is { } kind and not ApplicantKind.None ? (byte)(Guard.Defined(kind) - 1) : Unknown;
    }

    /// <summary>The register's number of the request.</summary>
    public string Id { get; }

    /// <summary>The day of receipt.</summary>
    public LocalDate Received => DayKey.ToDate(_received);

    /// <summary>Who asked; null where the register does not say.</summary>
    public ApplicantKind? Applicant => _applicant == Unknown ? null : (ApplicantKind)(_applicant + 1);

    /// <summary>The way in which the request arrived; null where the register does not say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="RequestChannel"/>.</exception>
    public RequestChannel? Channel
    {
        get => _channel == Unknown ? null : (RequestChannel)_channel;
        init => _channel = value is { } channel and not RequestChannel.None ? (byte)Guard.Defined(channel) : Unknown;
    }

    /// <summary>The day of the decision; null while the request is open.</summary>
    /// <exception cref="ArgumentException">The value is not a date of the ISO calendar from 0001-01-01.</exception>
    public LocalDate? Decided
    {
        get => _decided == RequestColumns.Undecided ? null : DayKey.ToDate(_decided);
        init => _decided = value is { } day ? DayKey.Of(day) : RequestColumns.Undecided;
    }

    /// <summary>How the request ended; null while it is open, or where only the <see cref="Reply"/> of 2007 is known.</summary>
    public Outcome? Outcome
    {
        get => _outcome == Unknown ? null : Outcome.FromIndex(_outcome);
        init => _outcome = value is null ? Unknown : (byte)value.Index;
    }

    /// <summary>How the request was answered under the Regulations of 2007; null where that is not known or does not apply.</summary>
    /// <remarks>It picks the row of the statistics of 2014, and stands for the outcome where <see cref="Outcome"/> is null and the reply has one.</remarks>
    public ReplyKind? Reply
    {
        get => _reply == Unknown ? null : ReplyKind.All[_reply];
        init => _reply = ReplyRows.IndexOf(value);
    }

    /// <summary>Whether the time of the reply was extended.</summary>
    public bool Extended { get; init; }

    /// <summary>Whether the request was decided in time; null where the register does not say.</summary>
    public bool? InTime
    {
        get => _inTime == Unknown ? null : _inTime != 0;
        init => _inTime = value is { } inTime ? (byte)(inTime ? 1 : 0) : Unknown;
    }

    /// <summary>The working days that the handling took, see <see cref="TimeFigures"/>; null for an open request and where the days are not covered.</summary>
    public int? HandlingDays
    {
        get => _handlingDays == ushort.MaxValue ? null : _handlingDays;
        init => _handlingDays = value is >= 0 and < ushort.MaxValue ? (ushort)value : ushort.MaxValue;
    }

    /// <summary>The fee that was received, in yuan.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public decimal Fee
    {
        get => _extras.Fee;
        init => _extras = _extras with { Fee = Guard.NotNegative(value) };
    }

    /// <summary>The day on which the fee was received; null for the day of the decision.</summary>
    public LocalDate? FeePaidOn
    {
        get => _extras.FeePaidOn;
        init => _extras = _extras with { FeePaidOn = value };
    }

    /// <summary>The request whose reviews count; null for one without reviews.</summary>
    /// <remarks>They count in the year of their own days, whichever year the request belongs to.</remarks>
    public DisclosureRequest? Reviewed
    {
        get => _extras.Reviewed;
        init => _extras = _extras with { Reviewed = value };
    }

    /// <summary>The day on which it was replied to anew because a decision or a judgment ordered it; null for none.</summary>
    public LocalDate? RemadeOn
    {
        get => _extras.RemadeOn;
        init => _extras = _extras with { RemadeOn = value };
    }

    /// <summary>What the reading of the course found, which does not make the record faulty.</summary>
    public IReadOnlyList<Finding> Remarks
    {
        get => _extras.Remarks;
        init => _extras = _extras with { Remarks = ValueList.Copy(value) };
    }

    /// <summary>Whether there is nothing but a line that could not be read.</summary>
    public bool IsUnreadable
    {
        get => _extras.IsUnreadable;
        init => _extras = _extras with { IsUnreadable = value };
    }

    /// <summary>The line of the file that the record was read from, from 1; 0 where it was not read from lines. Findings name it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long Line
    {
        get => _extras.Line;
        init => _extras = _extras with { Line = Guard.NotNegative(value) };
    }

    /// <summary>What whoever read the record noticed in it; an error makes the tally count the record apart.</summary>
    public IReadOnlyList<Finding> Findings
    {
        get => _extras.Findings;
        init => _extras = _extras with { Findings = ValueList.Copy(value) };
    }

    /// <summary>The day that puts the fee into a year; null where neither payment nor decision has one.</summary>
    internal LocalDate? FeeDay => _extras.FeePaidOn ?? Decided;

    internal int ReceivedKey => _received;

    internal int DecidedKey => _decided;

    /// <summary>Whether the record has neither fee nor findings nor anything else that most requests do not have.</summary>
    internal bool IsPlain => ReferenceEquals(_extras, Extras.None);

    /// <summary>(Applicant - 1) × 64 + result, for <see cref="YearBins.OfSound"/>; of use only where there is no fault.</summary>
    internal int Facts => (_applicant << YearBins.KindShift) | (_outcome == Unknown ? ReplyRows.ResultOf(_reply) : _outcome);

    internal int ChannelIndex => _channel == Unknown ? YearCounters.NoChannel : _channel;

    internal int ReplyIndex => _reply == Unknown ? YearCounters.NoReply : _reply;

    internal int ClosingIndex => YearCounters.ClosingOf[(Extended ? 4 : 0) | (_inTime & 3)];

    /// <summary>Whether something is wrong with the record, or was found in it; duplicates are for the tally to see.</summary>
    /// <remarks>All parts are looked at without a jump: nearly every record is sound.</remarks>
    internal bool NeedsLook
        => Id.Length == 0
            | _applicant == Unknown
            | _decided < _received
            | ((_outcome & _reply) == Unknown) != (_decided == RequestColumns.Undecided)
            | !ReferenceEquals(_extras.Findings, ValueList<Finding>.Empty);

    private sealed record Extras
    {
        public static readonly Extras None = new();

        public decimal Fee { get; init; }

        public LocalDate? FeePaidOn { get; init; }

        public DisclosureRequest? Reviewed { get; init; }

        public bool IsUnreadable { get; init; }

        public LocalDate? RemadeOn { get; init; }

        public long Line { get; init; }

        public ValueList<Finding> Findings { get; init; } = ValueList<Finding>.Empty;

        public ValueList<Finding> Remarks { get; init; } = ValueList<Finding>.Empty;
    }
}
