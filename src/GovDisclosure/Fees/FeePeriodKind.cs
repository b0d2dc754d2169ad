namespace GovDisclosure.Fees;

/// <summary>What kind of fee the law knew in a period.</summary>
public enum FeePeriodKind
{
    /// <summary>No fee could be charged.</summary>
    None = 0,

    /// <summary>成本费: the costs of search, copies and post, by a local tariff.</summary>
    CostRecovery = 1,

    /// <summary>信息处理费: the processing fee of the Measures of 2020.</summary>
    ProcessingFee = 2,
}
