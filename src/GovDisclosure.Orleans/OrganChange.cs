using GovDisclosure.Forms;
using GovDisclosure.Reports;

namespace GovDisclosure.Orleans;

/// <summary>A change of an organ's figures: whole new figures, a difference, or that a report was withdrawn where both are null.</summary>
[GenerateSerializer]
[Immutable]
[Alias("govdisclosure.organ-change")]
internal sealed record OrganChange([property: Id(0)] string Source, [property: Id(1)] long Sequence)
{
    [Id(2)]
    public AnnualReport? Report { get; init; }

    [Id(3)]
    public FormValues? Difference { get; init; }
}
