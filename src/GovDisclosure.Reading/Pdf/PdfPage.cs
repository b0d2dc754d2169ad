namespace GovDisclosure.Reading.Pdf;

/// <summary>What stands on a page, turned so that most of its text runs from left to right.</summary>
internal sealed class PdfPage(int number, double width, double height)
{
    public int Number { get; } = number;

    public double Width { get; } = width;

    public double Height { get; } = height;

    public List<PdfGlyph> Glyphs { get; } = [];

    public List<PdfRule> Horizontal { get; } = [];

    public List<PdfRule> Vertical { get; } = [];

    public List<PdfPicture> Pictures { get; } = [];

    /// <summary>The pieces of horizontal rules that lie outside what the page shows.</summary>
    public List<PdfRule> Cut { get; } = [];

    /// <summary>The letters for which the file does not say which character they are.</summary>
    public int Unknown { get; set; }

    /// <inheritdoc cref="RawPage.UnreadFields"/>
    public int UnreadFields { get; init; }

    /// <inheritdoc cref="RawPage.UnreadMarks"/>
    public int UnreadMarks { get; init; }

    /// <summary>The letters that are there but not painted, as text recognition puts them behind a picture.</summary>
    public int Invisible { get; set; }

    /// <summary>Whether the page draws more than was taken in.</summary>
    public bool IsCut { get; init; }

    /// <summary>Whether there are more rules than a table has, so that no table is looked for.</summary>
    public bool HasTooManyRules { get; set; }
}
