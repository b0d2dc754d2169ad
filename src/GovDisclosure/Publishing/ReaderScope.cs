using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Publishing;

/// <summary>公开范围: to whom something is published, as the standard catalogues of the grass roots say it.</summary>
[JsonConverter(typeof(ContractJsonConverter<ReaderScope>))]
public enum ReaderScope
{
    /// <summary>Not said.</summary>
    [EnumMember(Value = "unknown")]
    Unknown = 0,

    /// <summary>全社会: everybody, as on a website.</summary>
    [EnumMember(Value = "everybody")]
    Everybody = 1,

    /// <summary>特定区域: those of an area, as on the notice board of a village or community.</summary>
    [EnumMember(Value = "area")]
    Area = 2,

    /// <summary>特定群体: those whom it concerns.</summary>
    [EnumMember(Value = "group")]
    Group = 3,
}
