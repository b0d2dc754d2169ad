using GovDisclosure.Internal;
using GovDisclosure.Recognition;
using GovDisclosure.Reports;

namespace GovDisclosure;

/// <summary>What files of reports are measured against, beside each other.</summary>
[JsonShape(TextOnly = true)]
public sealed partial record AuditOptions
{
    /// <summary>Reports of the year before. One file and one report are compared as they are; of several, those of one organ.</summary>
    public IReadOnlyList<AnnualReport> Previous { get; init => field = ValueList.Copy(value); } = ValueList<AnnualReport>.Empty;

    /// <summary>The reports of the organs below, of which each report should be the sum, all in one form; none for no such check.</summary>
    public IReadOnlyList<AnnualReport> Children { get; init => field = ValueList.Copy(value); } = ValueList<AnnualReport>.Empty;

    /// <summary>The register that each report should be the count of; null for none. Read once for each report.</summary>
    public IEnumerable<RequestLine>? Register { get; init; }

    /// <summary>What is known of the files beforehand; null for nothing.</summary>
    public RecognitionOptions? Recognition { get; init; }

    /// <summary>How many files are read at a time, from 1; one for each processor where null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int? MaxParallelism { get; init => field = value is { } number ? Guard.InRange(number, 1, int.MaxValue, nameof(MaxParallelism)) : null; }

    /// <summary>Told the number of files read so far, after each file and from any thread; null for nobody.</summary>
    public IProgress<int>? Progress { get; init; }
}
