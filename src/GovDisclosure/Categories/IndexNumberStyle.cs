using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Categories;

/// <summary>The form in which a site prints an index number.</summary>
[JsonConverter(typeof(ContractJsonConverter<IndexNumberStyle>))]
public enum IndexNumberStyle
{
    /// <summary>The form of the guide: organisation code, <c>/</c>, year, <c>-</c>, serial of five digits; 20 characters.</summary>
    [EnumMember(Value = "standard")]
    Standard = 1,

    /// <summary>Organisation, year and serial with other separators, another length, or a unified social credit code.</summary>
    [EnumMember(Value = "variant")]
    Variant = 2,

    /// <summary>A prefix of the place's own instead of an organisation code: <c>zfb/2023-00238</c>.</summary>
    [EnumMember(Value = "local-prefix")]
    LocalPrefix = 3,

    /// <summary>The rear part alone, as a display may show it: year and serial.</summary>
    [EnumMember(Value = "rear-part")]
    RearPart = 4,

    /// <summary>Groups of a local rule (region, department, class, serial), joined by hyphens or run together.</summary>
    [EnumMember(Value = "grouped")]
    Grouped = 5,

    /// <summary>Not an index number that can be read; the text is kept.</summary>
    [EnumMember(Value = "unreadable")]
    Unreadable = 6,
}
