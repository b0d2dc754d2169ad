using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.WorkFigures;

/// <summary>A day by whose end a check of a supervision plan is due.</summary>
[JsonShape]
public sealed partial record SupervisionDueDate
{
    internal SupervisionDueDate(SupervisionCheck check, LocalDate date)
    {
        Check = check;
        Date = date;
    }

    /// <summary>The check.</summary>
    public SupervisionCheck Check { get; }

    /// <summary>The day, a Beijing date.</summary>
    public LocalDate Date { get; }

    /// <summary>The day and the check.</summary>
    /// <returns>For example <c>2017-06-30 半年一次专项检查</c>.</returns>
    public override string ToString() => $"{DateText.Iso(Date)} {Check}";
}
