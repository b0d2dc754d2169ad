using System.Globalization;
using GovDisclosure.Findings;
using GovDisclosure.Sources;
using GovDisclosure.Texts;

namespace GovDisclosure.Reading.Internal;

/// <summary>The findings of the readers, in both languages.</summary>
internal static class ReadingFindings
{
    public static Finding TooLarge(ReadingLimits limits) => Limit(
        "file",
        $"文件超过{Number(limits.MaxBytes)}字节，未读取。",
        $"The file is larger than {Number(limits.MaxBytes)} bytes and was not read.",
        limits.MaxBytes);

    public static Finding TooManyCells(string place, ReadingLimits limits) => Limit(
        place,
        $"表格单元格超过{Number(limits.MaxCells)}个，其后内容未读取。",
        $"There are more than {Number(limits.MaxCells)} cells of tables; what follows was not read.",
        limits.MaxCells);

    public static Finding TooManyBlocks(string place, ReadingLimits limits) => Limit(
        place,
        $"段落、表格和图片超过{Number(limits.MaxBlocks)}个，其后内容未读取。",
        $"There are more than {Number(limits.MaxBlocks)} pieces of text, tables and pictures; what follows was not read.",
        limits.MaxBlocks);

    public static Finding TooManyCharacters(string place, ReadingLimits limits) => Limit(
        place,
        $"文字超过{Number(limits.MaxCharacters)}个字符，其后内容未读取。",
        $"There are more than {Number(limits.MaxCharacters)} characters of text; what follows was not read.",
        limits.MaxCharacters);

    public static Finding TooManyTags(string place, long tags) => Limit(
        place,
        $"标记超过{Number(tags)}个，其后内容未读取。",
        $"There are more than {Number(tags)} tags; what follows was not read.",
        tags);

    public static Finding TooDeep(string place, int depth) => Limit(
        place,
        $"标记嵌套超过{Number(depth)}层，更深的标记未读取，其中的文字保留。",
        $"Elements are nested more than {Number(depth)} deep; deeper ones were not followed, their text was kept.",
        depth);

    public static Finding Unreadable(string chinese, string english) => new("reading.unreadable", Severity.Error, "file", new LocalizedText(chinese, english));

    public static Finding Limit(string place, string chinese, string english, long limit)
        => new("reading.limit", Severity.Error, place, new LocalizedText(chinese, english)) { Expected = "<= " + Number(limit) };

    public static Finding Notice(string rule, Severity severity, string place, string chinese, string english)
        => new(rule, severity, place, new LocalizedText(chinese, english));

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
