using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Fees;

/// <summary>What kind of fee the law knew in a period.</summary>
[JsonConverter(typeof(ContractJsonConverter<FeePeriodKind>))]
internal enum FeePeriodKind
{
    /// <summary>No fee could be charged.</summary>
    [EnumMember(Value = "none")]
    None = 0,

    /// <summary>成本费: the costs of search, copies and post, by a local tariff.</summary>
    [EnumMember(Value = "cost-recovery")]
    CostRecovery = 1,

    /// <summary>信息处理费: the processing fee of the Measures of 2020.</summary>
    [EnumMember(Value = "processing-fee")]
    ProcessingFee = 2,
}
