using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Publishing;

/// <summary>What a hit of the check for personal data rests on, from the strongest.</summary>
[JsonConverter(typeof(ContractJsonConverter<PersonalDataEvidence>))]
public enum PersonalDataEvidence
{
    /// <summary>Not said.</summary>
    [EnumMember(Value = "unknown")]
    Unknown = 0,

    /// <summary>The check digit fits: ISO 7064 MOD 11-2 of an identity number, Luhn of a card.</summary>
    [EnumMember(Value = "check-digit")]
    CheckDigit = 1,

    /// <summary>The header of the table's column, or the label beside the cell, says it.</summary>
    [EnumMember(Value = "header")]
    Header = 2,

    /// <summary>The form of the number alone.</summary>
    [EnumMember(Value = "shape")]
    Shape = 3,

    /// <summary>The words before it, or what stands beside it in the line.</summary>
    [EnumMember(Value = "context")]
    Context = 4,
}
