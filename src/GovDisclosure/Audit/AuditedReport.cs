using GovDisclosure.Internal;

namespace GovDisclosure.Audit;

/// <summary>Which report a summary speaks of.</summary>
[JsonShape]
public sealed partial record AuditedReport
{
    /// <summary>Names a report.</summary>
    /// <param name="organ">The organ.</param>
    /// <param name="year">The report year.</param>
    /// <exception cref="ArgumentException"><paramref name="organ"/> is empty.</exception>
    public AuditedReport(string organ, int year)
    {
        Organ = Guard.NotBlank(organ);
        Year = year;
    }

    /// <summary>The organ.</summary>
    public string Organ { get; }

    /// <summary>The report year.</summary>
    public int Year { get; }
}
