using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Documents;

/// <summary>What a table cell holds. Zero, blank, not applicable and not shown are four different things.</summary>
[JsonConverter(typeof(ContractJsonConverter<TableCellKind>))]
public enum TableCellKind
{
    /// <summary>Text: a label, a share, a date.</summary>
    [EnumMember(Value = "text")]
    Text = 1,

    /// <summary>A whole number, zero included.</summary>
    [EnumMember(Value = "count")]
    Count = 2,

    /// <summary>A decimal number, printed with the decimals that it has.</summary>
    [EnumMember(Value = "amount")]
    Amount = 3,

    /// <summary>Nothing was filled in.</summary>
    [EnumMember(Value = "blank")]
    Blank = 4,

    /// <summary>The cell does not apply; printed as /.</summary>
    [EnumMember(Value = "not-applicable")]
    NotApplicable = 5,

    /// <summary>The form has the cell, the report does not show it; printed as —.</summary>
    [EnumMember(Value = "not-shown")]
    NotShown = 6,
}
