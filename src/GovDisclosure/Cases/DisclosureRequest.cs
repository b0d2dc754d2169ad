using System.Text.Json.Serialization;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure;

/// <summary>One request for information (政府信息公开申请) with all that is known of it: who asked for what, what happened, how it ended.</summary>
/// <remarks>
/// An immutable value; deadlines, fees, tallies, reviews and remedies read the same one. It holds what the register says, sound or not: whoever
/// reads it judges it. <see cref="With(RequestEvent)"/> returns a longer course. The events keep the order in which they were given; the
/// calculation reads them in the order of their days, and in the given order within a day. Equality compares all members.
/// </remarks>
[JsonShape(Id = "request", Beside = "on")]
public sealed partial record DisclosureRequest
{
    private readonly CourseStep[] _steps = [];

    /// <summary>Makes a request that starts with a receipt.</summary>
    /// <param name="receipt">How and when the request arrived.</param>
    /// <exception cref="ArgumentNullException"><paramref name="receipt"/> is null.</exception>
    public DisclosureRequest(RequestReceipt receipt) => Receipt = Guard.NotNull(receipt);

    /// <summary>Makes a request that starts with a receipt.</summary>
    /// <param name="channel">The channel; None where it is not recorded.</param>
    /// <param name="receivedOn">The day the request arrived, or was confirmed where only that day was kept.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="channel"/> is not a member of <see cref="RequestChannel"/>.</exception>
    public DisclosureRequest(RequestChannel channel, LocalDate receivedOn)
        : this(new RequestReceipt(channel, receivedOn))
    {
    }

    /// <summary>The host's own name of the request, its register number; null for none.</summary>
    [JsonShape(Codec = typeof(RegisterNumberShape))]
    public string? Id { get; init; }

    /// <summary>The site or portal of a host that keeps several; null for none.</summary>
    public string? Site { get; init; }

    /// <summary>The organ that received the request; null where the host keeps one organ only.</summary>
    public string? Organ { get; init; }

    /// <summary>Who asked; null where the register does not say.</summary>
    public RequestApplicant? Applicant { get; init; }

    /// <summary>Who asked in the same request beside <see cref="Applicant"/>, by key and kind; empty where one asked alone.</summary>
    /// <remarks>
    /// The Regulations do not speak of joint requests. Read here: one request, counted once and under the kind of <see cref="Applicant"/>, who stands
    /// for all; each of them has remedies of its own from the day the reply reached it, see <c>RemedyQuery.For</c>.
    /// </remarks>
    public IReadOnlyList<CoApplicant> CoApplicants { get; init => field = ValueList.Copy(value); } = ValueList<CoApplicant>.Empty;

    /// <summary>What was asked for; null where the register does not say.</summary>
    public RequestedInformation? Asked { get; init; }

    /// <summary>How and when the request arrived.</summary>
    public RequestReceipt Receipt { get; init => field = Guard.NotNull(value); }

    /// <summary>The regime that the host names for this request; null for the one in force on the day of receipt.</summary>
    [JsonPropertyName("regime")]
    [JsonShape(Codec = typeof(NamedRegimeShape))]
    public DisclosureRegime? RegimeOverride { get; init; }

    /// <summary>What happened after the receipt, in the order given.</summary>
    /// <exception cref="ArgumentException">An event is the default value of <see cref="RequestEvent"/>.</exception>
    public IReadOnlyList<RequestEvent> Events
    {
        get;
        init
        {
            field = ValueList.Copy(value);
            for (var i = 0; i < field.Count; i++)
            {
                if (field[i].Kind == RequestEventKind.None)
                {
                    throw new ArgumentException(FormattableString.Invariant($"Event {i} is the default value; make events with RequestEvent.Of or a factory."), nameof(value));
                }
            }

            _steps = CourseStep.Compile(field);
        }
    }

    = ValueList<RequestEvent>.Empty;

    /// <summary>To whom the request was given inside the organ, in the order given; it has no effect on the period.</summary>
    public IReadOnlyList<RequestAssignment> Assignments { get; init => field = ValueList.Copy(value); } = ValueList<RequestAssignment>.Empty;

    /// <summary>What the organ decided; null while nothing is recorded of it.</summary>
    public RequestDecision? Decision { get; init; }

    /// <summary>What the organ decided anew because a reconsideration decision or a judgment ordered it; null for none.</summary>
    public RequestDecision? RemadeDecision { get; init; }

    /// <summary>The fee; null for none.</summary>
    public RequestFee? Fee { get; init; }

    /// <summary>The reconsiderations and suits over the request, in the order given.</summary>
    public IReadOnlyList<ReviewCase> Reviews { get; init => field = ValueList.Copy(value); } = ValueList<ReviewCase>.Empty;

    /// <summary>The number of the request together with which this one is answered (合并答复); null for none. Each keeps its own last day.</summary>
    public string? MergedInto { get; init; }

    /// <summary>The number of the request that this one was split from (一事一申请); null for none.</summary>
    public string? SplitFrom { get; init; }

    /// <summary>Why the entry is void, for example made twice by mistake; null for an entry that stands. A void entry is kept and counts nowhere.</summary>
    public RequestVoid? Void { get; init; }

    /// <summary>The events in the order of time, as the calculation reads them.</summary>
    internal ReadOnlySpan<CourseStep> Steps => _steps;

    /// <summary>Whether the decision refuses information under articles 14 to 16 of the 2019 Regulations, in whole or in part.</summary>
    public bool IsExemptionRefusal
        => Decision is { Outcome: { } outcome } && (outcome.IsExemption || (outcome == Outcome.Partial && Decision.WithheldUnder is { IsExemption: true }));

    /// <summary>The request with one more event at its end.</summary>
    /// <param name="item">The event.</param>
    /// <returns>The longer course.</returns>
    /// <exception cref="ArgumentException"><paramref name="item"/> is the default value.</exception>
    public DisclosureRequest With(RequestEvent item) => this with { Events = [.. Events, item] };

    /// <summary>The request with more events at its end.</summary>
    /// <param name="items">The events, in order.</param>
    /// <returns>The longer course.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    /// <exception cref="ArgumentException">An event is the default value.</exception>
    public DisclosureRequest With(params RequestEvent[] items) => this with { Events = [.. Events, .. Guard.NotNull(items)] };

    /// <summary>The request with a case added, or with the case of the same number replaced.</summary>
    /// <param name="item">The new state of the case.</param>
    /// <returns>The request with the case.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public DisclosureRequest With(ReviewCase item)
    {
        var found = false;
        var cases = new List<ReviewCase>(Reviews.Count + 1);
        foreach (var old in Reviews)
        {
            var same = old.Id == Guard.NotNull(item).Id;
            cases.Add(same ? item : old);
            found |= same;
        }

        return this with { Reviews = found ? cases : [.. cases, Guard.NotNull(item)] };
    }

    /// <inheritdoc/>
    public bool Equals(DisclosureRequest? other)
        => ReferenceEquals(this, other)
            || (other is not null
                && (Id, Site, Organ, MergedInto, SplitFrom) == (other.Id, other.Site, other.Organ, other.MergedInto, other.SplitFrom)
                && (Applicant, Asked, Receipt, RegimeOverride) == (other.Applicant, other.Asked, other.Receipt, other.RegimeOverride)
                && (Decision, RemadeDecision, Fee, Void) == (other.Decision, other.RemadeDecision, other.Fee, other.Void)
                && CoApplicants.Equals(other.CoApplicants) && Events.Equals(other.Events) && Assignments.Equals(other.Assignments) && Reviews.Equals(other.Reviews));

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((Receipt.GetHashCode() * 31) + Events.GetHashCode()) * 31) + (Id is null ? 0 : StringComparer.Ordinal.GetHashCode(Id)));

    /// <summary>The request as one line: its number and its day of receipt, nothing about the applicant.</summary>
    /// <returns>For example <c>2024-17（2024-03-04收到）</c>.</returns>
    public override string ToString() => $"{Id ?? "申请"}（{DateText.Iso(Receipt.Arrived)}收到）";
}
