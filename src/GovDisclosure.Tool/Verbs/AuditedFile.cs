using GovDisclosure.Audit;
using GovDisclosure.Findings;
using GovDisclosure.Forms;

namespace GovDisclosure.Tool.Verbs;

/// <summary>A file of an audit: what was found in it, or why it could not be used.</summary>
/// <remarks>Holds what is printed and compared and nothing more: of thousands of files, the pages themselves are not kept.</remarks>
internal sealed record AuditedFile(string Path)
{
    /// <summary>The audit; null where the file could not be used.</summary>
    public AuditResult? Audit { get; init; }

    /// <summary>What was noticed while reading; among the findings of <see cref="Audit"/> too.</summary>
    public IReadOnlyList<Finding> ReadingFindings { get; init; } = [];

    /// <summary>What the register of cases gives; null where there is none.</summary>
    public FormValues? Counted { get; init; }

    /// <summary>Where each finding of <see cref="Audit"/> stands in the file; null where that is not known.</summary>
    public IReadOnlyList<SourcePlace?> Places { get; init; } = [];

    /// <summary>Where the thing that a finding is about stands in the file; null where that has to be read again.</summary>
    public Func<Finding, SourcePlace?>? PlaceOf { get; init; }

    /// <summary>Why the file could not be used; null where it could.</summary>
    public string? Problem { get; init; }
}
