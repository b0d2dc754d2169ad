using System.Text.Json.Serialization;
using GovDisclosure.Audit;
using GovDisclosure.Forms;
using GovDisclosure.Internal;
using GovDisclosure.Json;
using GovDisclosure.Reports;

namespace GovDisclosure;

/// <summary>A file of an audit: what was found in it and where, or why it could not be used.</summary>
/// <remarks>Holds what is printed and compared and nothing more: of thousands of files, the pages themselves are not kept.</remarks>
[JsonShape]
public sealed partial record AuditedFile
{
    internal AuditedFile(string name) => Name = name;

    /// <summary>The file's name or address.</summary>
    public string Name { get; }

    /// <summary>The audit; null where the file holds no report. What reading it noticed is among its findings, and waived as they are.</summary>
    public AuditResult? Audit { get; init; }

    /// <summary>The report; null where the file holds none.</summary>
    public AnnualReport? Report => Audit?.Report;

    /// <summary>Everything that was found, in the order of the rules, reading first; where the file holds no report, why.</summary>
    public IReadOnlyList<Finding> Findings => Audit?.Findings ?? ReadingFindings;

    /// <summary>Where each of <see cref="Findings"/> stands in the file; null where it is about data alone.</summary>
    public IReadOnlyList<SourcePlace?> Places { get; init => field = ValueList.Copy(value); } = ValueList<SourcePlace?>.Empty;

    /// <summary>The mistakes of a file of data, with line and path; empty for every other file.</summary>
    public IReadOnlyList<DataProblem> Problems { get; init => field = ValueList.Copy(value); } = ValueList<DataProblem>.Empty;

    /// <summary>What the register of requests gives in the report's form; null where there is none.</summary>
    public FormValues? Counted { get; init; }

    /// <summary>Whether the file holds a report without an error that stands.</summary>
    public bool IsClean => Audit is { IsClean: true };

    /// <summary>What reading the file and counting the register noticed; among the findings of the audit too.</summary>
    internal IReadOnlyList<Finding> ReadingFindings { get; init; } = [];

    /// <summary>Tells where the thing stands that a finding is about; null where the file has to be read again for it.</summary>
    [JsonIgnore]
    internal Func<Finding, SourcePlace?>? PlaceOf { get; init; }

    /// <inheritdoc/>
    public bool Equals(AuditedFile? other)
        => other is not null && Name == other.Name && Equals(Audit, other.Audit) && Findings.SequenceEqual(other.Findings)
            && Places.SequenceEqual(other.Places) && Problems.SequenceEqual(other.Problems) && Equals(Counted, other.Counted);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}
