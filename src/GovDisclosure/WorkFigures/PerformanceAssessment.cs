using GovDisclosure.Internal;
using GovDisclosure.Rates;

namespace GovDisclosure.WorkFigures;

/// <summary>The weight of the disclosure work in the assessment of performance: 纳入区政府绩效考核体系（所占比重为2%）.</summary>
[JsonShape]
public sealed partial record PerformanceAssessment
{
    /// <summary>Makes the figure.</summary>
    /// <param name="scheme">The assessment, for example 区政府绩效考核体系.</param>
    /// <param name="weight">The weight as printed.</param>
    /// <exception cref="ArgumentException"><paramref name="scheme"/> is empty.</exception>
    public PerformanceAssessment(string scheme, PrintedPercent weight)
    {
        Scheme = Guard.NotBlank(scheme);
        Weight = weight;
    }

    /// <summary>The assessment.</summary>
    public string Scheme { get; }

    /// <summary>The weight as printed.</summary>
    public PrintedPercent Weight { get; }

    /// <summary>The host's own words in front of the clause, without the comma; null for none.</summary>
    public string? Opening { get; init; }

    /// <summary>The host's own words behind the clause, without comma and full stop; null for none.</summary>
    public string? Closing { get; init; }

    /// <summary>The figure as a sentence.</summary>
    /// <returns>For example 将政务公开工作纳入区政府绩效考核体系（所占比重为2%）。</returns>
    public override string ToString()
        => (Opening is null ? string.Empty : Opening + "，")
            + $"将政务公开工作纳入{Scheme}（所占比重为{Weight}）"
            + (Closing is null ? "。" : $"，{Closing}。");
}
