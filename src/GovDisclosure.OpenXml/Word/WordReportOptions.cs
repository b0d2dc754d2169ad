namespace GovDisclosure.OpenXml;

/// <summary>How a report is laid out as a Word document.</summary>
public sealed record WordReportOptions
{
    /// <summary>The options where a host gives none.</summary>
    public static WordReportOptions Default { get; } = new();

    /// <summary>Whether a table of contents (目录) of the first two levels stands below the title; false unless set.</summary>
    /// <remarks>It is a field: Word fills in the page numbers when the document is opened.</remarks>
    public bool HasContents { get; init; }

    /// <summary>Whether the organ and the day of publication are printed at the end, as in 7.3.5 of GB/T 9704-2012; true unless set.</summary>
    /// <remarks>Nothing is printed while the report has no day of publication, or where its last paragraph ends with that day.</remarks>
    public bool HasSignature { get; init; } = true;

    /// <summary>Whether the numbers of a chart stand in a table below it; true unless set.</summary>
    /// <remarks>Without the table a reader of the document has the numbers only in the chart.</remarks>
    public bool HasChartTables { get; init; } = true;

    /// <summary>What is printed, as one line.</summary>
    /// <returns>For example <c>目录：否，落款：是，图表数据：是</c>.</returns>
    public override string ToString() => $"目录：{Said(HasContents)}，落款：{Said(HasSignature)}，图表数据：{Said(HasChartTables)}";

    private static string Said(bool value) => value ? "是" : "否";
}
