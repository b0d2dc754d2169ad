using GovDisclosure.Internal;

namespace GovDisclosure.Reviews;

/// <summary>A case that is counted in a cell of the fourth table.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
internal sealed partial record CountedCase
{
    internal CountedCase(string caseId, ReviewKind kind, SuitRoute route, ReviewResult result)
    {
        CaseId = caseId;
        Kind = kind;
        Route = route;
        Result = result;
    }

    /// <summary>The host's number of the case; of the latest instance where a suit is one case.</summary>
    public string CaseId { get; }

    /// <summary>Reconsideration or suit.</summary>
    public ReviewKind Kind { get; }

    /// <summary>How a suit came to court.</summary>
    public SuitRoute Route { get; }

    /// <summary>The column.</summary>
    public ReviewResult Result { get; }

    /// <summary>The id of the cell's column in the form, for example <c>afterReview.corrected</c>.</summary>
    public string ColumnId => ReviewCounts.ColumnIds[(Block * 5) + Column];

    /// <summary>The column among the four, from 0.</summary>
    internal int Column => Guard.Defined(Result) - ReviewResult.Upheld;

    internal int Block => Kind == ReviewKind.Reconsideration ? 0 : Guard.Defined(Route) == SuitRoute.Direct ? 1 : 2;
}
