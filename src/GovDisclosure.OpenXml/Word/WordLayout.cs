namespace GovDisclosure.OpenXml;

/// <summary>The page of GB/T 9704-2012, sections 5 and 6, in the units of Word: twentieths of a point (twips) unless said otherwise.</summary>
/// <remarks>
/// The type area is 156 mm by 225 mm. Twenty-eight characters across it are 15.79 pt each, a little less than the 16 pt of the third size, so
/// the grid takes something off each character; twenty-two lines are 28.99 pt each, and a fixed spacing must be a little less to fit.
/// </remarks>
internal static class WordLayout
{
    public const int LinesPerPage = 22;
    public const int CharactersPerLine = 28;

    public const int PageWidth = 11906; // 210 mm
    public const int PageHeight = 16838; // 297 mm
    public const int Top = 2098; // 37 mm
    public const int Left = 1587; // 28 mm
    public const int Bottom = 1984; // 35 mm
    public const int Right = 1474; // 26 mm

    /// <summary>From the lower edge of the page to that of the page number, whose top is 7 mm below the type area (7.5 of the standard).</summary>
    public const int FooterDistance = 1300;

    /// <summary>The width of the type area, 156 mm.</summary>
    public const int TextWidth = PageWidth - Left - Right;

    /// <summary>The height of the type area, 225 mm; the width of it on a page turned for a wide table.</summary>
    public const int TextHeight = PageHeight - Top - Bottom;

    /// <summary>The size of the body in half points: the third size, 16 pt.</summary>
    public const int BodySize = 32;

    /// <summary>The fixed line spacing: 28.9 pt.</summary>
    public const int LinePitch = 578;

    /// <summary>What the grid adds to the width of a character of the body's size, in 4096ths of a point.</summary>
    public const int CharacterSpace = -849;

    /// <summary>The width of a character on the grid, in points.</summary>
    public static double CharacterPitch => (BodySize / 2.0) + (CharacterSpace / 4096.0);
}
