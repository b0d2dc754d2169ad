using System.Runtime.InteropServices;

namespace GovDisclosure.Forms;

/// <summary>All identities of a form, compiled once to flat arrays of cell indexes.</summary>
internal sealed class IdentityProgram
{
    public static readonly IdentityProgram Empty = new() { Checks = [], Comparisons = [], Terms = [], Previous = [], Texts = [] };

    public required IdentityCheck[] Checks { get; init; }

    public required CompiledComparison[] Comparisons { get; init; }

    public required CompiledTerm[] Terms { get; init; }

    /// <summary>The cells that are read from last year's report; a term names one by the complement of its place here.</summary>
    public required FormCell[] Previous { get; init; }

    /// <summary>The sections and phrases of <c>mentions</c>.</summary>
    public required (string Section, string Phrase)[] Texts { get; init; }
}

/// <summary>One evaluation of an identity: in a column, a row, a cell or once.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct IdentityCheck(FormIdentity Identity, string Place, int Start, int ConsequencesStart, int End, bool BlankIsZero);

/// <summary>One comparison: its terms are left of <see cref="Middle"/> or right of it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CompiledComparison(ComparisonKind Kind, int Start, int Middle, int End, long LeftConstant, long RightConstant, int Text);

/// <summary>A factor times a cell: an index of this year's cells, or the complement of an index of last year's.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CompiledTerm(int Cell, long Factor);
