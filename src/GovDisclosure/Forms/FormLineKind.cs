namespace GovDisclosure.Forms;

/// <summary>What a row or a column of a form is.</summary>
public enum FormLineKind
{
    /// <summary>Filled in by hand; takes part in sums over leaves.</summary>
    Leaf = 0,

    /// <summary>A heading over other lines, without cells of its own.</summary>
    Group = 1,

    /// <summary>A sum of other lines: never added again.</summary>
    Total = 2,
}
