using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using GovDisclosure.Internal;

namespace GovDisclosure.Findings;

/// <summary>Where something stands in a file, as a person would point to it: page, sheet, line, table, row, column.</summary>
/// <remarks>All numbers count from 1; zero means that the file has no such thing or that it does not matter.</remarks>
[StructLayout(LayoutKind.Auto)]
[JsonShape]
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

    /// <summary>The place as a short path such as <c>page 3, table 2, row 4, column 1</c>; <c>file</c> where nothing is known.</summary>
    /// <returns>The place.</returns>
    public override string ToString()
    {
        var text = new StringBuilder();
        Add(text, "page", Page);
        if (Sheet is not null)
        {
            text.Append(text.Length > 0 ? ", " : string.Empty).Append("sheet ").Append(Sheet);
        }

        Add(text, "line", Line);
        Add(text, "paragraph", Paragraph);
        Add(text, "table", Table);
        Add(text, "row", Row);
        Add(text, "column", Column);
        return text.Length == 0 ? "file" : text.ToString();
    }

    private static void Add(StringBuilder text, string name, int number)
    {
        if (number > 0)
        {
            text.Append(text.Length > 0 ? ", " : string.Empty).Append(name).Append(' ').Append(number.ToString(CultureInfo.InvariantCulture));
        }
    }
}
