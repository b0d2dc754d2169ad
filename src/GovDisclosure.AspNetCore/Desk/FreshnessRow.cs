using System.Globalization;
using GovDisclosure.AspNetCore.Answers;

namespace GovDisclosure.AspNetCore;

/// <summary>How fresh one column of an organ is in a month: how much came, when the last came, and until when the next has to.</summary>
/// <remarks>Equality compares all members.</remarks>
/// <param name="Organ">The organ.</param>
/// <param name="Column">The column.</param>
/// <param name="Published">How many publications came in the month.</param>
/// <param name="LastOn">The day of the last one up to the end of the month; null for none ever.</param>
/// <param name="Through">The last day, inclusive, on which the next has to come; null where none came yet.</param>
/// <param name="Finding">What is wrong: it was silent for longer than it may be; null for nothing.</param>
public sealed record FreshnessRow(string Organ, LocalizedText Column, int Published, [property: IsoDay] LocalDate? LastOn, [property: IsoDay] LocalDate? Through, Finding? Finding)
{
    /// <summary>The row as one line.</summary>
    /// <returns>For example <c>某局“部门动态”：2条</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Organ}“{Column.Chinese}”：{Published}条");
}
