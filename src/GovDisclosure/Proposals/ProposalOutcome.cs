using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Proposals;

/// <summary>What came of a suggestion or proposal: the classes A, B and C of the replies.</summary>
[JsonConverter(typeof(ContractJsonConverter<ProposalOutcome>))]
public enum ProposalOutcome
{
    /// <summary>Class A: adopted, and solved or being solved (已解决或正在解决).</summary>
    [EnumMember(Value = "solved")]
    Solved = 1,

    /// <summary>Class B: adopted, and planned to be solved step by step (列入计划逐步解决).</summary>
    [EnumMember(Value = "planned")]
    Planned = 2,

    /// <summary>Class C: kept for reference (留作参考).</summary>
    [EnumMember(Value = "for-reference")]
    ForReference = 3,
}
