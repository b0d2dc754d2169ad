using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Forms;

/// <summary>What came of an identity, or of one comparison in it.</summary>
[JsonConverter(typeof(ContractJsonConverter<IdentityOutcome>))]
public enum IdentityOutcome
{
    /// <summary>It holds; an identity whose conditions do not apply holds too.</summary>
    [EnumMember(Value = "holds")]
    Holds = 1,

    /// <summary>It was not evaluated: a cell is not shown, no cell holds a number, or last year's report or a text is not at hand.</summary>
    [EnumMember(Value = "unknown")]
    Unknown = 2,

    /// <summary>It fails.</summary>
    [EnumMember(Value = "fails")]
    Fails = 3,

    /// <summary>It fails if empty cells are counted as zero, which the form does not say.</summary>
    [EnumMember(Value = "fails-with-blanks")]
    FailsWithBlanks = 4,
}
