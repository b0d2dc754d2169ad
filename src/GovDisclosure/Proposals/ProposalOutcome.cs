namespace GovDisclosure.Proposals;

/// <summary>What came of a suggestion or proposal: the classes A, B and C of the replies.</summary>
public enum ProposalOutcome
{
    /// <summary>Class A: adopted, and solved or being solved (已解决或正在解决).</summary>
    Solved = 0,

    /// <summary>Class B: adopted, and planned to be solved step by step (列入计划逐步解决).</summary>
    Planned = 1,

    /// <summary>Class C: kept for reference (留作参考).</summary>
    ForReference = 2,
}
