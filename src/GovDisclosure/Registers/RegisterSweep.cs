using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Registers;

/// <summary>What the daily round over a register did.</summary>
/// <remarks>Equality compares all members.</remarks>
/// <param name="On">The day.</param>
/// <param name="DueSoon">How many requests were found due soon that were not before.</param>
/// <param name="Overdue">How many requests were found overdue that were not before.</param>
/// <param name="Turned">How many requests stand otherwise because a window has passed, or a decision that was entered with a later day took effect.</param>
[JsonShape]
public sealed partial record RegisterSweep(LocalDate On, int DueSoon, int Overdue, int Turned);
