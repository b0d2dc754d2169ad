using GovDisclosure.Internal;
using GovDisclosure.Rates;

namespace GovDisclosure.WorkFigures;

/// <summary>The cases of a government hotline in the year, in all and by programme.</summary>
/// <remarks>Equality compares all members, lists by content.</remarks>
[JsonShape]
public sealed partial record HotlineFigures
{
    /// <summary>Makes the figures.</summary>
    /// <param name="name">The hotline, for example 阳光政务“线上问政”.</param>
    /// <param name="cases">How many cases it took (件).</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public HotlineFigures(string name, ReportedCount cases)
    {
        Name = Guard.NotBlank(name);
        Cases = cases;
    }

    /// <summary>The hotline.</summary>
    public string Name { get; }

    /// <summary>How many cases it took (件).</summary>
    public ReportedCount Cases { get; }

    /// <summary>The words of the report in front of the total; null for the usual ones.</summary>
    public string? Opening { get; init; }

    /// <summary>The programmes, in the order of the report.</summary>
    public IReadOnlyList<HotlineProgramme> Programmes { get; init => field = ValueList.Copy(value); } = ValueList<HotlineProgramme>.Empty;
}
