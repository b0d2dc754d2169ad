using GovDisclosure.Internal;
using GovDisclosure.Rates;

namespace GovDisclosure.WorkFigures;

/// <summary>One programme of a hotline: what came in and how it was dealt with.</summary>
[JsonShape]
public sealed partial record HotlineProgramme
{
    /// <summary>Makes a programme.</summary>
    /// <param name="name">The programme as the sentence begins, for example 《阳光政务·我要问》.</param>
    /// <param name="cases">How many cases it took.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public HotlineProgramme(string name, ReportedCount cases)
    {
        Name = Guard.NotBlank(name);
        Cases = cases;
    }

    /// <summary>The programme as the sentence begins.</summary>
    public string Name { get; }

    /// <summary>How many cases it took.</summary>
    public ReportedCount Cases { get; }

    /// <summary>The unit of the cases; 件 unless set.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public string Unit { get; init => field = Guard.NotBlank(value); } = "件";

    /// <summary>What the programme did with the cases, in front of the count; 受理群众诉求 unless set.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public string Action { get; init => field = Guard.NotBlank(value); } = "受理群众诉求";

    /// <summary>How many departments went on air or online (个部门上线); null where the report does not say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long? Departments { get; init => field = value is { } count ? Guard.NotNegative(count, "value") : null; }

    /// <summary>How many issues were broadcast (期); null where the report does not say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long? Issues { get; init => field = value is { } count ? Guard.NotNegative(count, "value") : null; }

    /// <summary>The share of cases resolved (办结率); null where the report gives none.</summary>
    public ReportedRate? ResolutionRate { get; init; }

    /// <summary>The share of people satisfied (满意率); null where the report gives none.</summary>
    public ReportedRate? SatisfactionRate { get; init; }

    /// <summary>Whether the cases are part of the hotline's total; true unless set.</summary>
    public bool IsPartOfTotal { get; init; } = true;
}
