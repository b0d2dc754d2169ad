namespace GovDisclosure.Documents;

/// <summary>What a table cell holds. Zero, blank, not applicable and not shown are four different things.</summary>
public enum TableCellKind
{
    /// <summary>Text: a label, a share, a date.</summary>
    Text = 0,

    /// <summary>A whole number, zero included.</summary>
    Count = 1,

    /// <summary>A decimal number, printed with the decimals that it has.</summary>
    Amount = 2,

    /// <summary>Nothing was filled in.</summary>
    Blank = 3,

    /// <summary>The cell does not apply; printed as /.</summary>
    NotApplicable = 4,

    /// <summary>The form has the cell, the report does not show it; printed as —.</summary>
    NotShown = 5,
}
