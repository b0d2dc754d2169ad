using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml;

/// <summary>The parts that are the same in every document; kept as XML files and compressed once.</summary>
internal static class WordParts
{
    private const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    public static readonly PackagePart Styles = Load("word/styles.xml", Type + "styles+xml");
    public static readonly PackagePart Settings = Load("word/settings.xml", Type + "settings+xml");
    public static readonly PackagePart FontTable = Load("word/fontTable.xml", Type + "fontTable+xml");
    public static readonly PackagePart OddFooter = Load("word/footer1.xml", Type + "footer+xml");
    public static readonly PackagePart EvenFooter = Load("word/footer2.xml", Type + "footer+xml");
    public static readonly PackagePart App = Load("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");

    private static PackagePart Load(string name, string contentType)
    {
        var file = name.Substring(name.LastIndexOf('/') + 1);
        using var stream = typeof(WordParts).Assembly.GetManifestResourceStream("GovDisclosure.OpenXml.Word.Parts." + file)
            ?? throw new InvalidOperationException(file);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return PackagePart.Of(name, contentType, bytes.ToArray());
    }
}
