using GovDisclosure.AspNetCore.Answers;
using NodaTime.Text;

namespace GovDisclosure.AspNetCore;

/// <summary>A published report was restated: when, and why.</summary>
/// <remarks>Equality compares all members.</remarks>
/// <param name="On">The day of the restatement.</param>
/// <param name="Reason">The reason, as the desk gave it.</param>
public sealed record ReportRestatement([property: IsoDay] LocalDate On, string Reason)
{
    /// <summary>The day and the reason.</summary>
    /// <returns>For example <c>2026-03-02 更正结转件数</c>.</returns>
    public override string ToString() => LocalDatePattern.Iso.Format(On) + " " + Reason;
}
