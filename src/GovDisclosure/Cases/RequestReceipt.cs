using System.Text.Json.Serialization;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure;

/// <summary>How and when a request reached the organ.</summary>
/// <remarks>Which of the days is the day of receipt is a rule of the regime: <see cref="DayUnder"/>. Equality compares all members.</remarks>
[JsonShape(TakesMoments = true)]
public sealed partial record RequestReceipt
{
    /// <summary>Makes a receipt.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="arrived">
    /// The day the request arrived: handed over in person, signed for, lying in the letter box, or received by the system.
    /// Where only the day of confirmation was kept, give that.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="channel"/> is not a member of <see cref="RequestChannel"/>.</exception>
    public RequestReceipt(RequestChannel channel, LocalDate arrived)
    {
        // Not by the names of the enumeration, which the first deadline of a process would wait for.
        Channel = (uint)channel <= (uint)RequestChannel.Other ? channel : throw Guard.Undefined(channel);
        Arrived = arrived;
    }

    /// <summary>The channel.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public RequestChannel Channel { get; }

    /// <summary>The day the request arrived.</summary>
    public LocalDate Arrived { get; }

    /// <summary>The day on which the organ, or both sides, confirmed receipt; null where it was the day of arrival or was not kept.</summary>
    /// <remarks>Only the channels whose rule counts from a confirmation use it.</remarks>
    public LocalDate? ConfirmedOn { get; init; }

    /// <summary>The day of arrival and the channel.</summary>
    /// <returns>For example <c>2024-03-04 internet</c>.</returns>
    public override string ToString() => DateText.Iso(Arrived) + " " + RequestChannelCodes.Instance.Of(Channel);

    /// <summary>The day of receipt (收到申请之日) under a regime.</summary>
    /// <param name="regime">The regime.</param>
    /// <returns>
    /// The day of confirmation where the channel's rule counts from it and it is known and not before the arrival; otherwise
    /// the day of arrival.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="regime"/> is null.</exception>
    public LocalDate DayUnder(DisclosureRegime regime)
        => ConfirmedOn is { } confirmed && NeedsConfirmation(Guard.NotNull(regime)) && PackedDate.IsAfter(confirmed, Arrived)
            ? confirmed
            : Arrived;

    /// <summary>Whether the rule of the channel counts from a confirmation that nobody recorded, so that the day of arrival is assumed to be its day.</summary>
    /// <param name="regime">The regime.</param>
    /// <returns>Whether a confirmation is assumed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="regime"/> is null.</exception>
    public bool IsConfirmationAssumedUnder(DisclosureRegime regime) => ConfirmedOn is null && NeedsConfirmation(Guard.NotNull(regime));

    /// <summary>The regime that governs the request.</summary>
    /// <returns>
    /// The first regime under whose own rule the day of receipt lies in its time; so an e-mail that the system received on
    /// 10 May 2019 stays with the 2007 Regulations whenever it was confirmed. Null for a receipt before 1 May 2008.
    /// </returns>
    public DisclosureRegime? Regime() => RegimeAmong(null);

    /// <summary>The regime that governs the request among some, in the order of time; null for the built-in ones.</summary>
    internal DisclosureRegime? RegimeAmong(IReadOnlyList<DisclosureRegime>? regimes)
    {
        if (regimes is null)
        {
            // No rule puts the receipt before the arrival, so that an arrival under the revision needs no look at what was before it.
            if (!PackedDate.IsBefore(Arrived, Instrument.Regulations2019.EffectiveFrom!.Value))
            {
                return DisclosureRegime.Of2019;
            }

            regimes = DisclosureRegime.All;
        }

        for (var i = 0; i < regimes.Count; i++)
        {
            var day = DayUnder(regimes[i]);
            if (!PackedDate.IsBefore(day, regimes[i].InForceFrom) && (regimes[i].InForceThrough is not { } last || !PackedDate.IsAfter(day, last)))
            {
                return regimes[i];
            }
        }

        return null;
    }

    // A register that keeps no channel keeps the day of receipt itself.
    private bool NeedsConfirmation(DisclosureRegime regime) => Channel != RequestChannel.None && regime.ReceiptRuleOf(Channel).NeedsConfirmation;
}
