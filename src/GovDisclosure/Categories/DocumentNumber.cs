using System.Diagnostics.CodeAnalysis;
using GovDisclosure.Internal;

namespace GovDisclosure.Categories;

/// <summary>The number of an official document (文号): the mark of the office, the year in 〔〕, and the serial, such as \"川办发〔2014〕78号\".</summary>
/// <remarks>
/// Reading accepts every bracket that people type for 〔〕, spaces, full-width digits, 第 before the serial and zeros in front of it;
/// printing uses 〔〕 always. Orders without a year (国务院令第711号) and yearly announcements (2018年第3号) are document numbers too.
/// Equality compares all members.
/// </remarks>
[JsonShape]
public sealed partial record DocumentNumber
{
    /// <summary>Makes the number of a document.</summary>
    /// <param name="mark">The mark of the office (机关代字), for example 川办发; empty for yearly announcements that have none.</param>
    /// <param name="year">The year, from 1949 to 2099; null for the order of an office (令第…号).</param>
    /// <param name="serial">The serial, from 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="mark"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="mark"/> is empty while there is no year.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> or <paramref name="serial"/> is outside its range.</exception>
    public DocumentNumber(string mark, int? year, int serial)
    {
        Mark = Guard.NotNull(mark).Trim();
        if (year is null)
        {
            Guard.NotBlank(mark);
        }

        Year = year is { } value ? Guard.InRange(value, DocumentNumberReader.MinYear, DocumentNumberReader.MaxYear, nameof(year)) : null;
        Serial = Guard.InRange(serial, 1, int.MaxValue);
    }

    /// <summary>The mark of the office, for example 川办发; empty for yearly announcements that have none.</summary>
    public string Mark { get; }

    /// <summary>The year; null for the order of an office.</summary>
    public int? Year { get; }

    /// <summary>The serial.</summary>
    public int Serial { get; }

    /// <summary>Whether the year is written as 2018年第3号 and not in brackets.</summary>
    public bool IsYearInWords { get; init; }

    /// <summary>Reads a document number.</summary>
    /// <param name="text">The number as printed, for example <c>川办发[2014]78号</c>.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a document number.</exception>
    public static DocumentNumber Parse(string text)
        => TryParse(Guard.NotNull(text), out var number) ? number : throw new FormatException($"\"{text}\" is not a document number such as 川办发〔2014〕78号.");

    /// <summary>Reads a document number.</summary>
    /// <param name="text">The number as printed.</param>
    /// <param name="number">The number; null where the text is none.</param>
    /// <returns>Whether the text is a document number.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out DocumentNumber? number)
        => DocumentNumberReader.TryRead(text, out number);

    /// <summary>The number as it is to be printed.</summary>
    /// <returns>For example 川办发〔2014〕78号, 国务院令第711号, 2018年第3号.</returns>
    public override string ToString() => Year switch
    {
        null => FormattableString.Invariant($"{Mark}第{Serial}号"),
        { } year when IsYearInWords => FormattableString.Invariant($"{Mark}{year}年第{Serial}号"),
        { } year => FormattableString.Invariant($"{Mark}〔{year}〕{Serial}号"),
    };
}
