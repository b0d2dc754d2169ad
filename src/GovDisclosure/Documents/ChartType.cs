using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Documents;

/// <summary>What a chart shows.</summary>
[JsonConverter(typeof(ContractJsonConverter<ChartType>))]
public enum ChartType
{
    /// <summary>The parts of one whole as bars, each with its printed share.</summary>
    [EnumMember(Value = "shares")]
    Shares = 1,

    /// <summary>Numbers side by side as bars, for example outcomes or reviews.</summary>
    [EnumMember(Value = "bars")]
    Bars = 2,

    /// <summary>Numbers over the years as lines.</summary>
    [EnumMember(Value = "trend")]
    Trend = 3,
}
