using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure;

/// <summary>To whom a request was given inside the organ (承办), and when; without effect on the period.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape(TakesMoments = true)]
public sealed partial record RequestAssignment
{
    /// <summary>Makes an assignment.</summary>
    /// <param name="on">The day.</param>
    /// <param name="unit">The unit inside the organ.</param>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is empty.</exception>
    public RequestAssignment(LocalDate on, string unit)
    {
        On = on;
        Unit = Guard.NotBlank(unit);
    }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The unit inside the organ (承办机构).</summary>
    public string Unit { get; }

    /// <summary>The key of the person in charge; null for none.</summary>
    public string? Person { get; init; }

    /// <summary>The day and the unit.</summary>
    /// <returns>For example <c>2024-03-05 办公室</c>.</returns>
    public override string ToString() => DateText.Iso(On) + " " + Unit;
}
