using System.Text.Json.Serialization;
using GovDisclosure.Internal;
using GovDisclosure.Requests;

namespace GovDisclosure.Statistics;

/// <summary>The requests of a register in one state: how many, and the most urgent of those that are open.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record StandingGroup
{
    internal StandingGroup(RequestStatusKind status, WaitingFor waitingFor, long count, IReadOnlyList<OpenRequest> requests)
    {
        Status = Guard.Defined(status);
        WaitingFor = Guard.Defined(waitingFor);
        Count = Guard.NotNegative(count);
        Requests = ValueList.Copy(requests);
    }

    /// <summary>The state; None for requests of which it is not known, because no law or calendar covers them.</summary>
    public RequestStatusKind Status { get; }

    /// <summary>Whom the requests wait for; None where the period runs.</summary>
    public WaitingFor WaitingFor { get; }

    /// <summary>How many requests are in the state, listed or not.</summary>
    public long Count { get; }

    /// <summary>The open requests in the order of urgency: the earliest last day first, up to the limit of the list; empty for what is closed.</summary>
    public IReadOnlyList<OpenRequest> Requests { get; }

    /// <summary>The name of the state, with whom it waits for.</summary>
    [JsonInclude]
    public LocalizedText Name => WaitingFor is WaitingFor.None or WaitingFor.Organ
        ? StatusNames.Of(Status)
        : new LocalizedText(
            StatusNames.Of(Status).Chinese + "（等待" + StatusNames.Of(WaitingFor).Chinese + "）", StatusNames.Of(Status).English + " (awaiting " + StatusNames.Of(WaitingFor).English + ")");
}
