namespace GovDisclosure.Sources;

/// <summary>How large a table of a published file is looked at; no form comes near.</summary>
internal static class GridLimits
{
    public const int MaxRows = 2000;
    public const int MaxColumns = 64;
}
