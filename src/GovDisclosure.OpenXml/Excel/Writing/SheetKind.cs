namespace GovDisclosure.OpenXml.Excel;

/// <summary>What a sheet of our workbooks is: kept as a hidden name of the sheet, which survives editing and renaming.</summary>
internal static class SheetKind
{
    /// <summary>The name that holds the kind.</summary>
    public const string KindName = "_gd_kind";

    /// <summary>The name that holds the id of the table.</summary>
    public const string IdName = "_gd_id";

    /// <summary>The name that refers to the cells of the table.</summary>
    public const string TableName = "_gd_table";

    public const string Prose = "prose";
    public const string Table = "table";
    public const string Chart = "chart";
    public const string Check = "check";
    public const string Help = "help";
}
