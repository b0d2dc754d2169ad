using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Publishing;

/// <summary>How much of a value a mask leaves to be seen. No national rule for notices was found: these are the styles in use.</summary>
[JsonConverter(typeof(ContractJsonConverter<MaskStyle>))]
public enum MaskStyle
{
    /// <summary>Not said.</summary>
    [EnumMember(Value = "unknown")]
    Unknown = 0,

    /// <summary>Nothing of it.</summary>
    [EnumMember(Value = "full")]
    Full = 1,

    /// <summary>The last four places of numbers, the family name of names: for the open web.</summary>
    [EnumMember(Value = "last-four")]
    LastFour = 2,

    /// <summary>
    /// The first six (three of a telephone) and the last four places: the date of birth is hidden, but with name and village the person can
    /// still be found, so that this is de-identified and not anonymous (Personal Information Protection Law, art. 73).
    /// </summary>
    [EnumMember(Value = "first-and-last")]
    FirstAndLast = 3,
}
