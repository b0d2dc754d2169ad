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
                return finding.In(Language.Chinese) == $"提示 reading.x {place.In(Language.Chinese)}：文" && finding.In(Language.English) == $"info reading.x {place}: text";
            },
            iter: 500);

    [Theory]
    [InlineData("table3/newReceived/naturalPerson", "“table3/newReceived/naturalPerson”", "\"table3/newReceived/naturalPerson\"", "a cell of a form that is not at hand")]
    [InlineData("prose[0].paragraphs[2]", "文字第1项·段落第3项", "prose 1 · paragraph 3", "a path in a report")]
    [InlineData("section:requests", "依申请公开部分", "section requests", "a section of a form")]
    [InlineData("heading:七、附表", "标题“七、附表”", "heading \"七、附表\"", "a printed heading")]
    [InlineData("$.days[3].date", "“$.days[3].date”", "\"$.days[3].date\"", "a path in a file")]
    [InlineData("sheet 表二, row 2", "工作表“表二”第2行", "sheet \"表二\", row 2", "a sheet of a workbook")]
    [InlineData("sheet a, b, row 2", "“sheet a, b, row 2”", "\"sheet a, b, row 2\"", "a sheet whose name has a comma")]
    [InlineData("2024-17", "“2024-17”", "\"2024-17\"", "the id of a request")]
    public void PlaceIn_AnyPlace_IsSaidInTheLanguage(string place, string chinese, string english, string why)
    {
        var finding = new Finding("x.y", Severity.Error, place, new LocalizedText("文", "text"));
        Assert.True((finding.PlaceIn(Language.Chinese), finding.PlaceIn(Language.English)) == (chinese, english), why);
        Assert.Equal(($"错误 x.y {chinese}：文", $"error x.y {english}: text"), (finding.In(Language.Chinese), finding.In(Language.English)));
    }

    [Fact]
    public void PlaceIn_FindingOfTheWhole_IsEmpty()
        => Assert.Equal(("错误 x.y：文", "error x.y: text"), (new Finding("x.y", Severity.Error, string.Empty, new LocalizedText("文", "text")).In(Language.Chinese), new Finding("x.y", Severity.Error, string.Empty, new LocalizedText("文", "text")).In(Language.English)));

    [Fact]
    public void In_WholePlace_IsSaidInOrder()
    {
        var place = new SourcePlace { Sheet = "表二", Row = 4, Column = 1 };
        Assert.Equal("工作表“表二”第4行第1列", place.In(Language.Chinese));
        Assert.Equal("sheet \"表二\", row 4, column 1", place.In(Language.English));
        Assert.Equal("整个文件", default(SourcePlace).In(Language.Chinese));
    }
}
