using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Proposals;

/// <summary>Who put a matter to the government.</summary>
[JsonConverter(typeof(ContractJsonConverter<ProposalKind>))]
public enum ProposalKind
{
    /// <summary>A suggestion of deputies to the people's congress: 人大代表建议.</summary>
    [EnumMember(Value = "congress-suggestion")]
    CongressSuggestion = 1,

    /// <summary>A proposal of members of the people's political consultative conference: 政协提案.</summary>
    [EnumMember(Value = "conference-proposal")]
    ConferenceProposal = 2,
}
