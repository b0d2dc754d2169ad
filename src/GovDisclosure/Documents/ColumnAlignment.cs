namespace GovDisclosure.Documents;

/// <summary>How a column of a table is aligned.</summary>
public enum ColumnAlignment
{
    /// <summary>By the kind of each cell: headers and numbers centred as in the official forms, text from the left.</summary>
    Automatic = 0,

    /// <summary>From the left.</summary>
    Left = 1,

    /// <summary>Centred.</summary>
    Center = 2,

    /// <summary>To the right.</summary>
    Right = 3,
}
