using GovDisclosure.Internal;

namespace GovDisclosure.Reports;

/// <summary>The reconsiderations and suits of the year that requests for disclosure led to: item 4 of article 32 of the 2007 Regulations.</summary>
[JsonShape]
public sealed partial record ReviewFigures
{
    /// <summary>The reconsiderations (行政复议); null where the report does not speak of them.</summary>
    public CaseFigures? Reconsiderations { get; init; }

    /// <summary>The suits (行政诉讼); null where the report does not speak of them.</summary>
    public CaseFigures? Suits { get; init; }
}
