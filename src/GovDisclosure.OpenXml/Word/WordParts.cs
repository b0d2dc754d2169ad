using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml;

/// <summary>The parts that are the same in every document; kept as XML files and compressed once.</summary>
internal static class WordParts
{
    private const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    public static readonly PackedPart Styles = Load("word/styles.xml", Type + "styles+xml");
    public static readonly PackedPart Settings = Load("word/settings.xml", Type + "settings+xml");
    public static readonly PackedPart FontTable = Load("word/fontTable.xml", Type + "fontTable+xml");
    public static readonly PackedPart OddFooter = Load("word/footer1.xml", Type + "footer+xml");
    public static readonly PackedPart EvenFooter = Load("word/footer2.xml", Type + "footer+xml");
    public static readonly PackedPart App = Load("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");

    private static PackedPart Load(string name, string contentType)
    {
        var file = name.Substring(name.LastIndexOf('/') + 1);
        using var stream = typeof(WordParts).Assembly.GetManifestResourceStream("GovDisclosure.OpenXml.Word.Parts." + file)
            ?? throw new InvalidOperationException(file);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return PackedPart.Of(name, contentType, bytes.ToArray());
    }
}
