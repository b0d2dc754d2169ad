using GovDisclosure.Forms;
using GovDisclosure.Internal;

namespace GovDisclosure.Statistics;

/// <summary>The figures that one organ reports for itself, without those of the organs below it.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
internal sealed partial record OrganReport
{
    /// <summary>Makes a report.</summary>
    /// <param name="organId">The organ.</param>
    /// <param name="year">The report year.</param>
    /// <param name="values">The cells of its tables.</param>
    /// <exception cref="ArgumentException"><paramref name="organId"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public OrganReport(string organId, int year, FormValues values)
    {
        OrganId = Guard.NotBlank(organId);
        Year = year;
        Values = Guard.NotNull(values);
    }

    /// <summary>The organ.</summary>
    public string OrganId { get; }

    /// <summary>The report year.</summary>
    public int Year { get; }

    /// <summary>The cells of its tables.</summary>
    public FormValues Values { get; }
}
