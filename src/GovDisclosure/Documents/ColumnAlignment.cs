using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Documents;

/// <summary>How a column of a table is aligned.</summary>
[JsonConverter(typeof(ContractJsonConverter<ColumnAlignment>))]
public enum ColumnAlignment
{
    /// <summary>By the kind of each cell: headers and numbers centred as in the official forms, text from the left.</summary>
    [EnumMember(Value = "auto")]
    Automatic = 0,

    /// <summary>From the left.</summary>
    [EnumMember(Value = "left")]
    Left = 1,

    /// <summary>Centred.</summary>
    [EnumMember(Value = "center")]
    Center = 2,

    /// <summary>To the right.</summary>
    [EnumMember(Value = "right")]
    Right = 3,
}
