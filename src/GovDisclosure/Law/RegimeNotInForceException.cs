using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Law;

/// <summary>No version of the Regulations was in force on the day asked for.</summary>
/// <remarks>Ask <see cref="DisclosureRegime.StatusOn"/> first, use <see cref="DisclosureRegime.TryForReceipt"/>, or name a regime yourself.</remarks>
public sealed class RegimeNotInForceException : Exception
{
    /// <summary>Makes an exception without a day.</summary>
    public RegimeNotInForceException()
    {
    }

    /// <summary>Makes an exception with a message alone.</summary>
    /// <param name="message">The message.</param>
    public RegimeNotInForceException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and its cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public RegimeNotInForceException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal RegimeNotInForceException(LocalDate day, LocalDate from)
        : base(
            $"No Regulations on Open Government Information were in force on {DateText.Iso(day)}; the first came into force on {DateText.Iso(from)}. "
            + "Name a regime explicitly to compute with it all the same.")
        => Day = day;

    /// <summary>The day asked for; null where the exception was made without one.</summary>
    public LocalDate? Day { get; }
}
