namespace GovDisclosure.OpenXml.PersonalData;

/// <summary>What a part of a package is, by its name.</summary>
internal static class PartKinds
{
    private static readonly string[] Pictures = [".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff", ".emf", ".wmf", ".gif", ".webp"];

    public static bool IsMarkup(string name) => Ends(name, ".xml") || Ends(name, ".rels") || Ends(name, ".vml");

    public static bool IsPackage(string name) => Ends(name, ".docx") || Ends(name, ".xlsx") || Ends(name, ".docm") || Ends(name, ".xlsm");

    public static bool IsPicture(string name) => name.Contains("/media/") && Array.Exists(Pictures, ending => Ends(name, ending));

    public static bool IsEmbedded(string name) => name.Contains("/embeddings/") || Ends(name, ".bin") && !name.Contains("printerSettings");

    /// <summary>Whether readers of the file see the part: the body, its headers, footers and notes.</summary>
    public static bool IsSeen(string name)
        => name.Contains("/document") || name.Contains("/header") || name.Contains("/footer") || name.Contains("/footnotes") || name.Contains("/endnotes") || name.Contains("/drawing") || name.Contains("/chart");

    /// <summary>The order of calculation names cells that have a formula; one that is masked has none.</summary>
    public static bool IsCalculationChain(string name) => Ends(name, "calcChain.xml");

    private static bool Ends(string name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
