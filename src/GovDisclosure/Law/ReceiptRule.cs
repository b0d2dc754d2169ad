using GovDisclosure.Internal;

namespace GovDisclosure;

/// <summary>The rule of a regime that names the day of receipt for a channel.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record ReceiptRule
{
    /// <summary>Makes a rule.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="basis">Which day is the day of receipt.</param>
    /// <param name="citation">Where the rule comes from.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="channel"/> or <paramref name="basis"/> is not a member of its enumeration, or the channel is None.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="citation"/> is null.</exception>
    public ReceiptRule(RequestChannel channel, ReceiptBasis basis, Citation citation)
    {
        // Not by the names of the enumerations, which the first deadline of a process would wait for.
        Channel = channel is > RequestChannel.None and <= RequestChannel.Other ? channel : throw Guard.Undefined(channel);
        Basis = basis is >= ReceiptBasis.SubmissionDay and <= ReceiptBasis.SystemDay ? basis : throw Guard.Undefined(basis);
        Citation = Guard.NotNull(citation);
    }

    /// <summary>The channel.</summary>
    public RequestChannel Channel { get; }

    /// <summary>Which day is the day of receipt.</summary>
    public ReceiptBasis Basis { get; }

    /// <summary>Where the rule comes from.</summary>
    public Citation Citation { get; }

    /// <summary>Whether the rule counts from a confirmation and not from the arrival itself.</summary>
    public bool NeedsConfirmation => Basis is ReceiptBasis.SameDayConfirmation or ReceiptBasis.MutualConfirmation;
}
