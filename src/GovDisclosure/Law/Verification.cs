using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure;

/// <summary>How well a rule's value is known.</summary>
[JsonConverter(typeof(ContractJsonConverter<Verification>))]
public enum Verification
{
    /// <summary>Read in the text of the instrument itself.</summary>
    [EnumMember(Value = "verified")]
    Verified = 1,

    /// <summary>Read in a secondary text that copies the instrument.</summary>
    [EnumMember(Value = "secondary")]
    Secondary = 2,

    /// <summary>An interpretation: the instrument is silent or ambiguous on the point.</summary>
    [EnumMember(Value = "interpretation")]
    Interpretation = 3,

    /// <summary>From memory: a claim that nobody has checked against the text.</summary>
    [EnumMember(Value = "from-memory")]
    FromMemory = 4,
}
