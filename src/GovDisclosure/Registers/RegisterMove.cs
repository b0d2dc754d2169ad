using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Registers;

/// <summary>A request of a register whose last day a new holiday notice moved.</summary>
/// <remarks>Equality compares all members.</remarks>
/// <param name="Row">The row after the notice.</param>
/// <param name="WasDueOn">The last day before it; null where there was none.</param>
[JsonShape]
public sealed partial record RegisterMove(RegisterRow Row, LocalDate? WasDueOn);
