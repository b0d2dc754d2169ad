using System.Text;
using GovDisclosure.Internal;

namespace GovDisclosure.Tests.Internal;

/// <summary>The one splitter of texts with commas, against an obvious one.</summary>
public class CsvTextTests
{
    [Theory]
    [InlineData("a,b\nc,d", "1:a|b 2:c|d")]
    [InlineData("a,\"b\nx\"\r\n\"c\"\"d\",e\n", "1:a|b\nx 3:c\"d|e")]
    [InlineData("\n\n,\na", "4:a")]
    [InlineData("\"a\"x,b", "1:a|b")]
    [InlineData("5\" pipe,b\nc,d", "1:5\" pipe|b 2:c|d")]
    [InlineData("\"never,closed\nc,d", "1:\"never|closed 2:c|d")]
    [InlineData("a,\"never\nc,\"", "1:a|never\nc,")]
    [InlineData("a,", "1:a|")]
    public void Rows_OfAText_HaveTheirLines(string text, string expected)
        => Assert.Equal(expected, string.Join(' ', CsvText.Rows(text).Select(row => $"{row.Key}:{string.Join('|', row.Value)}")));

    [Fact]
    public void Rows_OfAnyCells_AreThoseWritten()
        => Gen.String[Gen.Char["ab,\"\n"], 0, 6].List[1, 5].List[1, 5].Sample(
            rows =>
            {
                var text = new StringBuilder();
                foreach (var row in rows)
                {
                    text.AppendJoin(',', row.Select(cell => "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"")).Append('\n');
                }

                var expected = rows.Where(row => row.Exists(cell => cell.Length > 0)).Select(row => string.Join('|', row));
                Assert.Equal(expected, CsvText.Rows(text.ToString()).Select(row => string.Join('|', row.Value)));
            },
            iter: 500);

    // Whatever the text, rows cover it once, and a part of it ends where the whole does or waits for more.
    [Fact]
    public void RowLength_OfAPart_IsThatOfTheWholeOrWaits()
        => Gen.Select(Gen.String[Gen.Char["a,\"\n"], 1, 30], Gen.Int[0, 30]).Sample(
            (text, cut) =>
            {
                var part = text.AsSpan(0, Math.Min(cut, text.Length));
                var length = CsvText.RowLength(part, isEnd: false, int.MaxValue);
                Assert.True(length == 0 || length == CsvText.RowLength(text.AsSpan(), isEnd: true, int.MaxValue) || part[length - 1] == '\n' && text.Length == part.Length, $"{text} {cut}");
            },
            iter: 2000);
}
