using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure;

/// <summary>Why an entry of the register is void (作废): it stays in the register and counts nowhere.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape(TakesMoments = true)]
public sealed partial record RequestVoid
{
    /// <summary>Makes a void mark.</summary>
    /// <param name="on">The day on which the entry was made void.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is empty.</exception>
    public RequestVoid(LocalDate on, string reason)
    {
        On = on;
        Reason = Guard.NotBlank(reason);
    }

    /// <summary>The day on which the entry was made void.</summary>
    public LocalDate On { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <summary>The day and the reason.</summary>
    /// <returns>For example <c>2024-03-05作废：重复登记</c>.</returns>
    public override string ToString() => $"{DateText.Iso(On)}作废：{Reason}";
}
