namespace GovDisclosure.Internal;

/// <summary>What is told of an organ's report when organs are added up, on one machine as on many; the place is the organ's id.</summary>
internal static class RollUpFindings
{
    public static Finding Unknown(string organId) => new(
        "rollup.unknown-organ", Severity.Error, organId, new LocalizedText("机关不在名单中，未计入", "the organ is not in the tree; its report does not count"));

    public static Finding Missing(string organId, string name) => new(
        "rollup.missing", Severity.Warning, organId, new LocalizedText($"没有“{name}”的报告", $"no report of \"{name}\""));

    public static Finding NoTables(string organId) => new(
        "rollup.no-tables", Severity.Error, organId, new LocalizedText($"“{organId}”的报告没有表格数据，未计入", $"the report of \"{organId}\" has no tables and does not count"));
}
