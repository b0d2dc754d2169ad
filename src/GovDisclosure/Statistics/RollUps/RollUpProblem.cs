using GovDisclosure.Forms;
using GovDisclosure.Internal;

namespace GovDisclosure.Statistics;

/// <summary>A report that is missing from a roll-up, or that did not go into it as it stands.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record RollUpProblem
{
    internal RollUpProblem(RollUpProblemKind kind, string organId, string? parentId, Finding finding)
    {
        Kind = kind;
        OrganId = organId;
        ParentId = parentId;
        Finding = finding;
    }

    /// <summary>What it is.</summary>
    public RollUpProblemKind Kind { get; }

    /// <summary>The organ whose report it is.</summary>
    public string OrganId { get; }

    /// <summary>The organ that adds it up; null at the top and for an organ that the tree does not have.</summary>
    public string? ParentId { get; }

    /// <summary>The same as a finding; its place is the organ's id.</summary>
    public Finding Finding { get; }

    /// <summary>The figures that were left out: numbers of a bridged report that the roll-up's form has no cell for.</summary>
    public IReadOnlyList<FormCell> LeftOut { get; init => field = ValueList.Copy(value); } = ValueList<FormCell>.Empty;
}
