namespace GovDisclosure.OpenXml.Excel;

/// <summary>A sheet as the workbook lists it.</summary>
/// <param name="Name">The name on its tab.</param>
/// <param name="Relationship">The id of the relationship to its part.</param>
/// <param name="IsHidden">Whether its tab is not shown.</param>
internal sealed record SheetEntry(string Name, string Relationship, bool IsHidden)
{
    /// <summary>The name of its part; null where the relationship is missing.</summary>
    public string? Part { get; init; }

    /// <summary>Whether it holds cells; otherwise it is a chart or something older.</summary>
    public bool IsWorksheet { get; init; }
}
