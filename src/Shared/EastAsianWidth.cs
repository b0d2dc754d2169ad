using System.Globalization;

namespace GovDisclosure.Internal;

/// <summary>How many columns a character takes where Chinese characters take two.</summary>
/// <remarks>Unicode UAX #11: wide and full-width are two, combining and invisible characters none, everything else, ambiguous ones too, one.</remarks>
internal static class EastAsianWidth
{
    public static int Of(int point) => point switch
    {
        < 0x300 => 1,
        >= 0x4E00 and <= 0x9FFF => 2,
        _ when IsZeroWidth(point) => 0,
        _ => IsWide(point) ? 2 : 1,
    };

    private static bool IsZeroWidth(int point)
    {
        var category = point < 0x10000
            ? CharUnicodeInfo.GetUnicodeCategory((char)point)
            : CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(point), 0);
        return category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
    }

    private static bool IsWide(int point) => point
        is (>= 0x1100 and <= 0x115F)
        or (>= 0x2E80 and <= 0x303E)
        or (>= 0x3041 and <= 0x33FF)
        or (>= 0x3400 and <= 0x4DBF)
        or (>= 0xA000 and <= 0xA4CF)
        or (>= 0xA960 and <= 0xA97C)
        or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE10 and <= 0xFE19)
        or (>= 0xFE30 and <= 0xFE6B)
        or (>= 0xFF01 and <= 0xFF60)
        or (>= 0xFFE0 and <= 0xFFE6)
        or (>= 0x17000 and <= 0x18CFF)
        or (>= 0x1B000 and <= 0x1B2FF)
        or (>= 0x1F200 and <= 0x1F265)
        or (>= 0x1F300 and <= 0x1F64F)
        or (>= 0x1F680 and <= 0x1F6FF)
        or (>= 0x1F900 and <= 0x1F9FF)
        or (>= 0x20000 and <= 0x3FFFD);
}
