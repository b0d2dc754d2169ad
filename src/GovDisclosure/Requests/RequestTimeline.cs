using GovDisclosure.Internal;
using GovDisclosure.Law;
using NodaTime;

namespace GovDisclosure.Requests;

/// <summary>What happened to one request (申请), from its receipt to its end.</summary>
/// <remarks>
/// An immutable value: <see cref="With(RequestEvent)"/> returns a longer timeline. The events keep the order in which they
/// were given; the calculation reads them in the order of their dates, and in the given order within a day. Equality compares
/// all members.
/// </remarks>
[JsonShape]
public sealed partial record RequestTimeline
{
    private readonly TimelineStep[] _steps = [];

    /// <summary>Makes a timeline that starts with a receipt.</summary>
    /// <param name="receipt">How and when the request arrived.</param>
    /// <exception cref="ArgumentNullException"><paramref name="receipt"/> is null.</exception>
    public RequestTimeline(RequestReceipt receipt) => Receipt = Guard.NotNull(receipt);

    /// <summary>Makes a timeline that starts with a receipt.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="received">The day the request arrived, or was confirmed where only that day was kept.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="channel"/> is not a member of <see cref="RequestChannel"/>.</exception>
    public RequestTimeline(RequestChannel channel, LocalDate received)
        : this(new RequestReceipt(channel, received))
    {
    }

    /// <summary>The host's own name of the request, for example its register number; null for none.</summary>
    public string? Id { get; init; }

    /// <summary>How and when the request arrived.</summary>
    public RequestReceipt Receipt { get; init => field = Guard.NotNull(value); }

    /// <summary>The regime that the host names for this request; null for the one in force on the day of receipt.</summary>
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
                    throw new ArgumentException(FormattableString.Invariant($"Event {i} is the default value; make events with the factories of RequestEvent."), nameof(value));
                }
            }

            _steps = TimelineStep.Compile(field);
        }
    }

    = ValueList<RequestEvent>.Empty;

    /// <summary>The events in the order of time, as the calculation reads them.</summary>
    internal ReadOnlySpan<TimelineStep> Steps => _steps;

    /// <summary>A timeline with one more event at its end.</summary>
    /// <param name="item">The event.</param>
    /// <returns>The longer timeline.</returns>
    /// <exception cref="ArgumentException"><paramref name="item"/> is the default value.</exception>
    public RequestTimeline With(RequestEvent item) => this with { Events = [.. Events, item] };

    /// <summary>A timeline with more events at its end.</summary>
    /// <param name="items">The events, in order.</param>
    /// <returns>The longer timeline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    /// <exception cref="ArgumentException">An event is the default value.</exception>
    public RequestTimeline With(params RequestEvent[] items) => this with { Events = [.. Events, .. Guard.NotNull(items)] };

    /// <inheritdoc/>
    public bool Equals(RequestTimeline? other)
        => ReferenceEquals(this, other)
            || (other is not null && Id == other.Id && Receipt == other.Receipt && RegimeOverride == other.RegimeOverride && Events.Equals(other.Events));

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((Receipt.GetHashCode() * 31) + Events.GetHashCode()) * 31) + (Id is null ? 0 : StringComparer.Ordinal.GetHashCode(Id)));
}
