namespace GovDisclosure.Reports;

/// <summary>The report of a Party body that also bears an organ's name (加挂行政机关牌子的党的机构): the common form and dates, a content of its own.</summary>
/// <remarks>
/// 国办公开办函〔2021〕30号 and 〔2019〕60号, part one, end: the content follows 国办公开办函〔2019〕51号, whose text was not seen, the form that of all. So what
/// the common form says of content is no fault there. What is known of its content is a reading: the Regulations apply to what the body made in the
/// organ's name (江苏规范 二(二)).
/// </remarks>
internal static class PartyBodyContent
{
    /// <summary>The code of the section with the content of its own, below 其他需要报告的事项.</summary>
    public const string Code = "otherMatters.partyBody";

    /// <summary>The first year whose form names such bodies.</summary>
    private const int FirstYear = 2019;

    /// <summary>The letter, as the form of the annual report names it.</summary>
    public static Citation Source { get; } = Instrument.PartyBodyReports2019.Cite();

    /// <summary>The notice that sends to it, as a reading of how far the common form goes.</summary>
    public static Citation Pointer(int year)
        => (year < 2021 ? Instrument.ReportForm2019 : Instrument.ReportForm2021).Cite() with { Point = Verification.Interpretation };

    /// <summary>Whether the common form is followed by reference (参照): a Party body's, and in the form's first year, the reports for 2019, everybody's who had real difficulty (〔2019〕60号).</summary>
    public static bool HasFormByReference(AnnualReport report) => AppliesTo(report) || report.Year == FirstYear;

    public static bool AppliesTo(AnnualReport report) => report is { OrganKind: OrganKind.PartyBody, Year: >= FirstYear };
}
