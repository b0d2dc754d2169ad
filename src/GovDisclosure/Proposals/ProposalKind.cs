namespace GovDisclosure.Proposals;

/// <summary>Who put a matter to the government.</summary>
public enum ProposalKind
{
    /// <summary>A suggestion of deputies to the people's congress: 人大代表建议.</summary>
    CongressSuggestion = 0,

    /// <summary>A proposal of members of the people's political consultative conference: 政协提案.</summary>
    ConferenceProposal = 1,
}
