using System.Runtime.Serialization;

namespace GovDisclosure;

/// <summary>The language of a message or an explanation.</summary>
/// <remarks>Official terms, labels and document output are always Chinese; the language is always an argument, never a global option.</remarks>
public enum Language
{
    /// <summary>Chinese (zh-Hans).</summary>
    [EnumMember(Value = "zh")]
    Chinese = 1,

    /// <summary>English.</summary>
    [EnumMember(Value = "en")]
    English = 2,
}
