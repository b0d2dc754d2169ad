using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml;

/// <summary>The numbering of lists; each numbered list begins with 1.</summary>
internal static class WordNumbering
{
    /// <summary>The id of the marks of lists without numbers; numbered lists follow.</summary>
    public const int Bullets = 1;

    private static readonly PackagePart WithoutLists = Make(0);

    /// <summary>The part for a number of numbered lists.</summary>
    public static PackagePart Part(int lists) => lists == 0 ? WithoutLists : Make(lists);

    private static PackagePart Make(int lists)
    {
        using var xml = new XmlBuffer(4096);
        xml.Markup(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:suff w:val="nothing"/><w:lvlText w:val="●"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLineChars="200" w:firstLine="632"/></w:pPr><w:rPr><w:rFonts w:ascii="宋体" w:eastAsia="宋体" w:hAnsi="宋体" w:hint="eastAsia"/><w:sz w:val="20"/></w:rPr></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="nothing"/><w:lvlText w:val="%1．"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLineChars="200" w:firstLine="632"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            """u8);
        for (var i = 1; i <= lists; i++)
        {
            xml.Markup("<w:num w:numId=\""u8).Number(Bullets + i).Markup(
                "\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"u8);
        }

        xml.Markup("</w:numbering>"u8);
        return PackagePart.Of("word/numbering.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml", xml.Written);
    }
}
