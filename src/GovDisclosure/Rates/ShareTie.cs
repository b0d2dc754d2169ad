using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Rates;

/// <summary>Who gets the last units of the largest remainder method when parts have equal remainders.</summary>
[JsonConverter(typeof(ContractJsonConverter<ShareTie>))]
public enum ShareTie
{
    /// <summary>The part that stands first in the series.</summary>
    [EnumMember(Value = "first")]
    First = 1,

    /// <summary>The part that stands last in the series.</summary>
    [EnumMember(Value = "last")]
    Last = 2,

    /// <summary>The part with the larger count or amount; of equal ones the first.</summary>
    [EnumMember(Value = "larger")]
    Larger = 3,
}
