using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure;

/// <summary>In what position the organ that keeps the request is party to a case.</summary>
[JsonConverter(typeof(ContractJsonConverter<ReviewPosition>))]
public enum ReviewPosition
{
    /// <summary>原行为机关: its own decision is reviewed.</summary>
    [EnumMember(Value = "original-organ")]
    OriginalOrgan = 1,

    /// <summary>It reviewed another organ's decision, upheld it, and is sued together with that organ (行政诉讼法 art. 26).</summary>
    /// <remarks>Not counted: 国办公开办函〔2019〕60号 and 〔2021〕30号 count such a suit for the original organ only, as 〔2016〕201号 did before.</remarks>
    [EnumMember(Value = "co-defendant")]
    CoDefendant = 2,

    /// <summary>It reviewed another organ's decision, changed it, and is sued alone (行政诉讼法 art. 26).</summary>
    /// <remarks>Counted: the notices except co-defendants only.</remarks>
    [EnumMember(Value = "review-organ-alone")]
    ReviewOrganAlone = 3,
}
