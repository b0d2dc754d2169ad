using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Forms;

/// <summary>What a cell of an official table holds: five different answers that never turn into one another.</summary>
/// <remarks>The order is the order of strength in addition: what stands further down wins, see <see cref="CellValue.Add"/>.</remarks>
[JsonConverter(typeof(ContractJsonConverter<CellKind>))]
public enum CellKind
{
    /// <summary>The source does not show the cell at all: nothing is known about it.</summary>
    [EnumMember(Value = "not-shown")]
    NotShown = 0,

    /// <summary>“/”: the cell cannot apply to this organ, for example 规章 for an organ without the power to make rules.</summary>
    [EnumMember(Value = "not-applicable")]
    NotApplicable = 1,

    /// <summary>The cell is there and empty.</summary>
    [EnumMember(Value = "blank")]
    Blank = 2,

    /// <summary>A whole number.</summary>
    [EnumMember(Value = "count")]
    Count = 3,

    /// <summary>A decimal number, for example 万元.</summary>
    [EnumMember(Value = "amount")]
    Amount = 4,
}
