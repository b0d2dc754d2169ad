namespace GovDisclosure.Documents;

/// <summary>What a chart shows.</summary>
public enum ChartType
{
    /// <summary>The parts of one whole as bars, each with its printed share.</summary>
    Shares = 0,

    /// <summary>Numbers side by side as bars, for example outcomes or reviews.</summary>
    Bars = 1,

    /// <summary>Numbers over the years as lines.</summary>
    Trend = 2,
}
