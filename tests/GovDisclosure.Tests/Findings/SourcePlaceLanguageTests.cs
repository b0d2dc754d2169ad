using GovDisclosure.Findings;
using GovDisclosure.Texts;

namespace GovDisclosure.Tests.Findings;

/// <summary>A place is said wholly in one language.</summary>
public class SourcePlaceLanguageTests
{
    private static readonly Gen<SourcePlace> Any = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 9], Gen.Int[0, 13], Gen.Int[0, 3], Gen.Int[0, 4], Gen.Int[0, 2]).Select(
        (page, line, paragraph, table, row, column) => new SourcePlace { Page = page, Line = line, Paragraph = paragraph, Table = table, Row = row, Column = column });

    [Fact]
    public void In_AnyPlace_MixesNoLanguages()
        => Any.Sample(
            place => !place.In(Language.Chinese).Any(c => char.IsAsciiLetter(c)) && place.In(Language.English).All(c => c < 128),
            iter: 500);

    [Fact]
    public void In_FindingOfAnyPlace_SaysThePlaceInItsLanguage()
        => Any.Sample(
            place =>
            {
                var finding = new Finding("reading.x", Severity.Info, place.ToString(), new LocalizedText("文", "text"));
                return finding.In(Language.Chinese) == $"提示 reading.x {place.In(Language.Chinese)}: 文" && finding.In(Language.English) == $"info reading.x {place}: text";
            },
            iter: 500);

    [Theory]
    [InlineData("table3/newReceived/naturalPerson", "a cell of a form")]
    [InlineData("$.days[3].date", "a path in data")]
    [InlineData("sheet a, b, row 2", "a sheet whose name has a comma")]
    public void In_PathInData_StaysAsItIs(string place, string why)
        => Assert.True(new Finding("x.y", Severity.Error, place, new LocalizedText("文", "text")).In(Language.Chinese) == $"错误 x.y {place}: 文", why);

    [Fact]
    public void In_WholePlace_IsSaidInOrder()
    {
        var place = new SourcePlace { Sheet = "表二", Row = 4, Column = 1 };
        Assert.Equal("工作表“表二”第4行第1列", place.In(Language.Chinese));
        Assert.Equal("sheet 表二, row 4, column 1", place.In(Language.English));
        Assert.Equal("整个文件", default(SourcePlace).In(Language.Chinese));
    }
}
