namespace GovDisclosure.Forms;

/// <summary>How often an identity is evaluated in its table.</summary>
public enum IdentityScope
{
    /// <summary>Once; names are cells.</summary>
    Table = 0,

    /// <summary>For each column; names are rows.</summary>
    EachColumn = 1,

    /// <summary>For each row; names are columns.</summary>
    EachRow = 2,

    /// <summary>For each cell; <c>cell</c> is the cell.</summary>
    EachCell = 3,
}
