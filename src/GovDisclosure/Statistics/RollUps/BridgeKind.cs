using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Statistics;

/// <summary>How far a cell of one form answers to a cell of another.</summary>
[JsonConverter(typeof(ContractJsonConverter<BridgeKind>))]
public enum BridgeKind
{
    /// <summary>The same figure: it is carried over. Several rows that lead to one are added up.</summary>
    [EnumMember(Value = "same")]
    Same = 1,

    /// <summary>A figure that the other form splits: all of it goes into one row, and the roll-up says so. Zero splits into zeros.</summary>
    [EnumMember(Value = "unsplit")]
    Unsplit = 2,

    /// <summary>Another figure: it is left out, and the roll-up says so.</summary>
    [EnumMember(Value = "left-out")]
    LeftOut = 3,
}
