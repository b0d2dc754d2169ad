using GovDisclosure.Calendars;
using GovDisclosure.Sources;

namespace GovDisclosure;

/// <summary>What a host sets in its configuration: files, codes and numbers, so that a configuration binder can fill all of it.</summary>
/// <remarks>
/// Nothing is read and nothing throws while the options are set: every mistake is told when a service is made of them, all in one
/// <see cref="GovDisclosureOptionsException"/> that names the member. What is not plain (rules, sections, regimes, writers) is a service
/// of the host's container or a member of <see cref="DisclosureService"/>.
/// </remarks>
public sealed class GovDisclosureOptions
{
    /// <summary>The folder that relative paths start from; the current folder where null.</summary>
    public string? BasePath { get; set; }

    /// <summary>The organ that reports, for the report of a year; 本机关 unless set.</summary>
    public string Organ { get; set; } = "本机关";

    /// <summary>Files laid over the national calendar, in order: holiday notices, local closures, whole calendars.</summary>
    public IList<string> Calendars { get; } = [];

    /// <summary>The last year that is projected from the statutory holidays where no notice covers it; null for none.</summary>
    public int? ProjectThrough { get; set; }

    /// <summary>Whether days after the published notices are counted from the statutory holidays, and answers marked as projected; true unless set.</summary>
    public bool AllowsProjection { get; set; } = true;

    /// <summary>How many working days before its last day a request is due soon, 0 to 1000; 3 unless set.</summary>
    public int DueSoonWorkingDays { get; set; } = 3;

    /// <summary>Files of forms (<c>govdisclosure/form/1</c>), in order; one may extend a form before it.</summary>
    public IList<string> Forms { get; } = [];

    /// <summary>Files of category schemes (<c>govdisclosure/category-scheme/1</c>).</summary>
    public IList<string> Schemes { get; } = [];

    /// <summary>Files of fee tariffs (<c>govdisclosure/fee-tariff/1</c>).</summary>
    public IList<string> Tariffs { get; } = [];

    /// <summary>The ids of built-in rules of the audit that are not run.</summary>
    public IList<string> DisabledRules { get; } = [];

    /// <summary>Whether a request charged per page takes a place in the applicant's monthly count; true unless set.</summary>
    public bool PageChargedTakesPlace { get; set; } = true;

    /// <summary>Whether a tally looks for numbers that come twice; true unless set.</summary>
    public bool CheckDuplicates { get; set; } = true;

    /// <summary>The most findings that a tally keeps, from 0; all unless set.</summary>
    public int FindingLimit { get; set; } = int.MaxValue;

    /// <summary>The largest published file that is read, in bytes, from 1; 32 MiB unless set.</summary>
    public long MaxFileBytes { get; set; } = ReadingLimits.Default.MaxBytes;

    /// <summary>The longest that reading one PDF file may take, in seconds, 1 to 3600; 15 unless set.</summary>
    public int MaxReadingSeconds { get; set; } = ReadingLimits.Default.MaxSeconds;

    /// <summary>A number outside the years that can be projected, or null.</summary>
    internal string? ProjectionMistake(WorkingDayCalendar calendar)
        => ProjectThrough is { } year && (year < calendar.CoveredThrough.Year || year > WorkingDayCalendar.LastProjectedYear)
            ? FormattableString.Invariant($"{nameof(ProjectThrough)}: {year} is not from {calendar.CoveredThrough.Year} to {WorkingDayCalendar.LastProjectedYear}.")
            : null;
}
