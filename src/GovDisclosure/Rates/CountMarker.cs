using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Rates;

/// <summary>The word beside a count that says it is approximate.</summary>
[JsonConverter(typeof(ContractJsonConverter<CountMarker>))]
internal enum CountMarker
{
    /// <summary>No word: the count is exact.</summary>
    [EnumMember(Value = "none")]
    None = 0,

    /// <summary>余, behind the number: at least the number, and less than the next step of its last digit that is not zero.</summary>
    [EnumMember(Value = "odd")]
    Odd = 1,

    /// <summary>多, behind the number: the same as 余.</summary>
    [EnumMember(Value = "more")]
    More = 2,

    /// <summary>近, before the number: at most the number, and more than the step below it.</summary>
    [EnumMember(Value = "nearly")]
    Nearly = 3,

    /// <summary>约, before the number: less than one step away on either side.</summary>
    [EnumMember(Value = "about")]
    About = 4,
}
