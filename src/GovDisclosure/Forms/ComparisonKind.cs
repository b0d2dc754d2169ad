using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Forms;

/// <summary>What one comparison of an identity asks for.</summary>
[JsonConverter(typeof(ContractJsonConverter<ComparisonKind>))]
public enum ComparisonKind
{
    /// <summary>Both sides are equal.</summary>
    [EnumMember(Value = "equal")]
    Equal = 1,

    /// <summary>The left side is at most the right one.</summary>
    [EnumMember(Value = "less-or-equal")]
    LessOrEqual = 2,

    /// <summary>The left side is at least the right one.</summary>
    [EnumMember(Value = "greater-or-equal")]
    GreaterOrEqual = 3,

    /// <summary>The left side is less than the right one.</summary>
    [EnumMember(Value = "less")]
    Less = 4,

    /// <summary>The left side is more than the right one.</summary>
    [EnumMember(Value = "greater")]
    Greater = 5,

    /// <summary>The one cell on the left holds a whole number; there is no right side.</summary>
    [EnumMember(Value = "whole")]
    Whole = 6,

    /// <summary>A section has a phrase in its text; there are no sides.</summary>
    [EnumMember(Value = "mentions")]
    Mentions = 7,
}
