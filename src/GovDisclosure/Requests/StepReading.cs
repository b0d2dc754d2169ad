using System.Runtime.InteropServices;
using NodaTime;

namespace GovDisclosure.Requests;

/// <summary>What one event did: the raw material of findings and explanations.</summary>
/// <param name="Step">The event.</param>
/// <param name="Effect">What it did.</param>
/// <param name="Limit">The limit it was held against; null for none.</param>
/// <param name="DueBefore">The due date before it; null for none.</param>
/// <param name="DueAfter">The due date after it; null while the period stands still.</param>
/// <param name="Extension">The extension of the period after it, in working days.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StepReading(
    CourseStep Step, StepEffect Effect, LocalDate? Limit, LocalDate? DueBefore, LocalDate? DueAfter, int Extension)
{
    public LocalDate Date => Step.Date;
}
