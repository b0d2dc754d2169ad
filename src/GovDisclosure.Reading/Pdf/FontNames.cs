using GovDisclosure.Reading.Internal;
using UglyToad.PdfPig.PdfFonts;

namespace GovDisclosure.Reading.Pdf;

/// <summary>What the name of a font says of its weight.</summary>
internal static class FontNames
{
    public static bool IsBold(IFont font)
    {
        if (font.Details is { IsBold: true })
        {
            return true;
        }

        // 黑体 and 小标宋 are the fonts of headings in official documents (GB/T 9704-2012, 7.3.3).
        return font.Name?.Data is { } name
            && (TextSearch.HasAnyCase(name, "Bold") || TextSearch.HasAnyCase(name, "SimHei") || TextSearch.HasAnyCase(name, "XiaoBiaoSong") || TextSearch.HasAnyCase(name, "FZXBS")
                || TextSearch.Has(name, "黑体") || TextSearch.Has(name, "小标宋"));
    }
}
