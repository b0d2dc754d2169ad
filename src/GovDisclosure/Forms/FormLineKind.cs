using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Forms;

/// <summary>What a row or a column of a form is.</summary>
[JsonConverter(typeof(ContractJsonConverter<FormLineKind>))]
internal enum FormLineKind
{
    /// <summary>Filled in by hand; takes part in sums over leaves.</summary>
    [EnumMember(Value = "leaf")]
    Leaf = 1,

    /// <summary>A heading over other lines, without cells of its own.</summary>
    [EnumMember(Value = "group")]
    Group = 2,

    /// <summary>A sum of other lines: never added again.</summary>
    [EnumMember(Value = "total")]
    Total = 3,
}
