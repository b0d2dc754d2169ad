using GovDisclosure.Forms;
using GovDisclosure.Internal;

namespace GovDisclosure.Recognition;

/// <summary>What a host knows beforehand of the reports that are recognised.</summary>
[JsonShape(TextOnly = true)]
public sealed partial record RecognitionOptions
{
    /// <summary>The forms that a report can be in; the built-in ones unless set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public FormCatalogue Forms { get; init => field = Guard.NotNull(value, nameof(Forms)); } = FormCatalogue.BuiltIn;

    /// <summary>The id or alias of the form that the tables are in; null to find it by the labels and the year.</summary>
    public string? FormId { get; init; }

    /// <summary>The organ, for a file that does not name it or names it otherwise; null to find it.</summary>
    /// <exception cref="ArgumentException">The value is empty or white space.</exception>
    public string? Organ { get; init => field = value is null ? null : Guard.NotBlank(value, nameof(Organ)); }

    /// <summary>The year that the report covers, from 1949 to 9998; null to find it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1949 to 9998.</exception>
    public int? Year { get; init => field = value is { } year ? Guard.InRange(year, 1949, 9998, nameof(Year)) : null; }
}
