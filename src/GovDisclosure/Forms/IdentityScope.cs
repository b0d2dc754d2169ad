using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Forms;

/// <summary>How often an identity is evaluated in its table.</summary>
[JsonConverter(typeof(ContractJsonConverter<IdentityScope>))]
public enum IdentityScope
{
    /// <summary>Once; names are cells.</summary>
    [EnumMember(Value = "table")]
    Table = 1,

    /// <summary>For each column; names are rows.</summary>
    [EnumMember(Value = "column")]
    EachColumn = 2,

    /// <summary>For each row; names are columns.</summary>
    [EnumMember(Value = "row")]
    EachRow = 3,

    /// <summary>For each cell; <c>cell</c> is the cell.</summary>
    [EnumMember(Value = "cell")]
    EachCell = 4,
}
