using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Forms;

/// <summary>What kind of number a form asks for in a cell.</summary>
[JsonConverter(typeof(ContractJsonConverter<NumberKind>))]
public enum NumberKind
{
    /// <summary>A whole number of things, zero or more.</summary>
    [EnumMember(Value = "count")]
    Count = 1,

    /// <summary>A decimal amount, zero or more, in the unit of the cell.</summary>
    [EnumMember(Value = "amount")]
    Amount = 2,

    /// <summary>A whole number that may be negative and prints its sign: “+14”, “-3”, “0”.</summary>
    [EnumMember(Value = "signed")]
    SignedCount = 3,
}
