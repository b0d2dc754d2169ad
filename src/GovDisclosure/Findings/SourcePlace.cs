using System.Runtime.InteropServices;
using GovDisclosure.Internal;

namespace GovDisclosure;

/// <summary>Where something stands in a file, as a person would point to it: page, sheet, line, table, row, column.</summary>
/// <remarks>All numbers count from 1; zero means that the file has no such thing or that it does not matter.</remarks>
[StructLayout(LayoutKind.Auto)]
[JsonShape(DefaultIsValue = true)]
public readonly partial record struct SourcePlace
{
    /// <summary>The page, in files with pages.</summary>
    public int Page { get; init; }

    /// <summary>The sheet's name, in workbooks; null elsewhere.</summary>
    public string? Sheet { get; init; }

    /// <summary>The line, in text files.</summary>
    public int Line { get; init; }

    /// <summary>The piece of text among all of the file, in files that have neither lines nor sheets.</summary>
    public int Paragraph { get; init; }

    /// <summary>The table, in the order of the file.</summary>
    public int Table { get; init; }

    /// <summary>The row of the table, header rows included; in a workbook the row of the sheet.</summary>
    public int Row { get; init; }

    /// <summary>The column of the table's grid, merged cells counted with all places that they cover; in a workbook the column of the sheet.</summary>
    public int Column { get; init; }

    /// <summary>The place as a short path such as <c>page 3, table 2, row 4, column 1</c>, the same in every language; <c>file</c> where nothing is known.</summary>
    /// <returns>The place as findings and waivers name it; for a page use <see cref="In"/>.</returns>
    public override string ToString()
    {
        var place = this;
        return Join(", ", part => part.ValueIn(place) is { } value ? part.English + value : null) ?? "file";
    }

    /// <summary>The place as a person would say it, for example 第3页第2个表格第4行第1列 or <c>page 3, table 2, row 4, column 1</c>.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>The place, a sheet's name in quotation marks; 整个文件 or <c>file</c> where nothing is known.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string In(Language language)
    {
        var place = this;
        return Guard.Defined(language) == Language.Chinese
            ? Join(string.Empty, part => place.Value(part, language) is { } value ? part.Before + value + part.After : null) ?? "整个文件"
            : Join(", ", part => place.Value(part, language) is { } value ? part.English + value : null) ?? "file";
    }

    private static string? Join(string separator, Func<PlaceParts.PlacePart, string?> say)
    {
        var said = PlaceParts.All.Select(say).OfType<string>().ToList();
        return said.Count > 0 ? string.Join(separator, said) : null;
    }

    private string? Value(PlaceParts.PlacePart part, Language language)
        => part.ValueIn(this) is { } value && part.IsName ? QuotedText.Quote(QuotedText.OneLine(value)).In(language) : part.ValueIn(this);
}
