using System.Globalization;
using System.Text;
using GovDisclosure.Sources;

namespace GovDisclosure.Internal;

/// <summary>The findings of all readers: one name for a limit, told in the same words by each of them.</summary>
internal static class ReadingFindings
{
    public const string LimitRule = "reading.limit";
    public const string UnreadableRule = "reading.unreadable";

    /// <summary>The place of a finding about the whole file.</summary>
    public const string File = "file";

    public static readonly LocalizedText Cells = new("表格单元格数", "cells of tables");
    public static readonly LocalizedText Blocks = new("段落、表格和图片数", "pieces of text, tables and pictures");
    public static readonly LocalizedText Characters = new("文字字符数", "characters of text");
    public static readonly LocalizedText Depth = new("元素嵌套层数", "levels of nested elements");
    public static readonly LocalizedText Tags = new("标记数", "tags");

    /// <summary>The file is larger than the limit, and nothing of it was read.</summary>
    public static Finding TooLarge(ReadingLimits limits) => Limit(
        File,
        $"文件字节数超过上限{Grouped(limits.MaxBytes)}，没有读取。",
        $"The bytes of the file exceed the limit of {Grouped(limits.MaxBytes)}; it was not read.",
        limits.MaxBytes);

    public static Finding TooManyCells(string place, ReadingLimits limits) => Limit(place, Cells, limits.MaxCells);

    public static Finding TooManyBlocks(string place, ReadingLimits limits) => Limit(place, Blocks, limits.MaxBlocks);

    public static Finding TooManyCharacters(string place, ReadingLimits limits) => Limit(place, Characters, limits.MaxCharacters);

    public static Finding TooManyTags(string place, long tags) => Limit(place, Tags, tags);

    /// <summary>Elements lie too deep in each other; what they say is kept.</summary>
    public static Finding TooDeep(string place, int depth) => Limit(
        place,
        $"{Depth.Chinese}超过上限{Grouped(depth)}，更深的标记没有读取，其中的文字保留。",
        $"The {Depth.English} exceed the limit of {Grouped(depth)}; deeper ones were not followed, their text was kept.",
        depth);

    /// <summary>Reading stopped at a limit.</summary>
    /// <param name="place">Where it stopped.</param>
    /// <param name="what">What there is too much of.</param>
    /// <param name="limit">The limit, inclusive.</param>
    public static Finding Limit(string place, LocalizedText what, long limit) => Limit(
        place,
        $"{what.Chinese}超过上限{Grouped(limit)}，其后的内容没有读取。",
        $"The {what.English} exceed the limit of {Grouped(limit)}; what follows was not read.",
        limit);

    public static Finding Limit(string place, string chinese, string english, long limit)
        => new(LimitRule, Severity.Error, place, new LocalizedText(chinese, english)) { Expected = "<= " + Number(limit) };

    /// <summary>The file does not say its encoding; what it was read as follows from its bytes.</summary>
    public static Finding Guessed(Encoding encoding)
    {
        var name = encoding is UnicodeEncoding ? encoding.WebName.EndsWith("BE", StringComparison.OrdinalIgnoreCase) ? "UTF-16BE" : "UTF-16LE" : "Big5";
        return Notice(
            "reading.encoding", Severity.Warning, File,
            $"文件没有编码标记，从内容看是{name}，已按此读取；如有乱码，请另存为UTF-8。",
            $"The file has no mark of its encoding; by its content it is {name} and was read as such. Save it as UTF-8 if characters are wrong.");
    }

    /// <summary>The file cannot be read at all.</summary>
    public static Finding Unreadable(string chinese, string english) => Unreadable(File, chinese, english);

    /// <summary>A part of the file cannot be read.</summary>
    public static Finding Unreadable(string place, string chinese, string english)
        => Notice(UnreadableRule, Severity.Error, place, chinese, english);

    public static Finding Notice(string rule, Severity severity, string place, string chinese, string english)
        => new(rule, severity, place, new LocalizedText(chinese, english));

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Grouped(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
