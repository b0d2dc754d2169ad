using System.Text;
using GovDisclosure.Categories;
using GovDisclosure.Documents;
using GovDisclosure.Internal;
using GovDisclosure.Rendering;

namespace GovDisclosure.Sources;

/// <summary>Reads a text file up to the limits: UTF-8 with or without a byte order mark, UTF-16 with one, else what its bytes show, else GB 18030.</summary>
internal static class TextFile
{
    /// <summary>A file as the pieces found in its text; none, with a finding, where it cannot be read.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    public static SourceDocument ReadDocument(
        Stream stream, string name, SourceFormat format, ReadingLimits? limits, Action<string, BlockList, List<CatalogueField>> read)
    {
        Guard.NotNull(stream);
        Guard.NotBlank(name);
        limits ??= ReadingLimits.Default;
        var findings = new List<Finding>();
        var properties = new List<CatalogueField>();
        var blocks = new BlockList(limits, findings);
        if (Read(stream, limits, findings) is { } text)
        {
            read(text, blocks, properties);
        }

        return new SourceDocument(name, format, blocks.Blocks) { Findings = findings, Properties = properties };
    }

    /// <summary>Takes the line that names organ, year and day of publication into the properties; whether it is one.</summary>
    public static bool TryParticulars(string line, List<CatalogueField> properties)
    {
        if (!ParticularsLine.TryParse(line, out var organ, out var year, out var published))
        {
            return false;
        }

        properties.Add(new CatalogueField(ReportDocument.OrganProperty, organ));
        properties.Add(new CatalogueField(ReportDocument.YearProperty, year));
        if (published is { } day)
        {
            properties.Add(new CatalogueField(ReportDocument.PublishedProperty, DateText.Iso(day)));
        }

        return true;
    }

    /// <summary>The text with line feeds as line ends; null, with a finding, where the file cannot be read.</summary>
    private static string? Read(Stream stream, ReadingLimits limits, List<Finding> findings)
    {
        var bytes = BoundedBytes.Read(stream, limits.MaxBytes);
        if (bytes.IsTooLarge)
        {
            findings.Add(ReadingFindings.TooLarge(limits));
            return null;
        }

        if (Decode(bytes.Buffer, bytes.Length, findings) is not { } text)
        {
            findings.Add(ReadingFindings.Unreadable("不是UTF-8、UTF-16或Big5文本，也不能按GB 18030读取。", "The file is not UTF-8, UTF-16 or Big5, nor can it be read as GB 18030."));
            return null;
        }

        if (text.Length > limits.MaxCharacters)
        {
            findings.Add(ReadingFindings.TooManyCharacters(ReadingFindings.File, limits));
            text = text.Substring(0, limits.MaxCharacters);
        }

        return !text.Contains('\r') ? text : text.Replace("\r\n", "\n").Replace('\r', '\n');
    }

    private static string? Decode(byte[] bytes, int length, List<Finding> findings)
    {
        if (length >= 2 && bytes[0] == 0xFF && bytes[1] == 0xFE)
        {
            return Encoding.Unicode.GetString(bytes, 2, length - 2);
        }

        if (length >= 2 && bytes[0] == 0xFE && bytes[1] == 0xFF)
        {
            return Encoding.BigEndianUnicode.GetString(bytes, 2, length - 2);
        }

        if (EncodingGuess.Of(bytes.AsSpan(0, length)) is { } guess)
        {
            findings.Add(ReadingFindings.Guessed(guess));
            return guess.GetString(bytes, 0, length);
        }

        var start = length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0;
        return Strict(new UTF8Encoding(false, true), bytes, start, length) ?? (Gb18030() is { } gb ? Strict(gb, bytes, 0, length) : null);
    }

    private static string? Strict(Encoding encoding, byte[] bytes, int start, int length)
    {
        try
        {
            return encoding.GetString(bytes, start, length - start);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // The framework of .NET has it; on .NET Standard it is there only where the host has registered it.
    private static Encoding? Gb18030()
    {
#if NET
        return CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
#else
        try
        {
            return Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
#endif
    }
}
