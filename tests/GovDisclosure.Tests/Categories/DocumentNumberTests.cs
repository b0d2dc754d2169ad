using GovDisclosure.Categories;

namespace GovDisclosure.Tests.Categories;

public class DocumentNumberTests
{
    [Theory]
    [InlineData("川办发〔2014〕78号", "川办发", 2014, 78, "川办发〔2014〕78号", "as it should be")]
    [InlineData("川办发[2014]78号", "川办发", 2014, 78, "川办发〔2014〕78号", "square brackets")]
    [InlineData("川办发【2014】78号", "川办发", 2014, 78, "川办发〔2014〕78号", "black brackets")]
    [InlineData("川办发(2014)78号", "川办发", 2014, 78, "川办发〔2014〕78号", "round brackets")]
    [InlineData("川办发（2014）78号", "川办发", 2014, 78, "川办发〔2014〕78号", "full-width round brackets")]
    [InlineData("川办发［２０１４］７８号", "川办发", 2014, 78, "川办发〔2014〕78号", "all in full width")]
    [InlineData(" 川办发 〔2014〕 78 号 ", "川办发", 2014, 78, "川办发〔2014〕78号", "spaces")]
    [InlineData("川办发〔2014〕第078号", "川办发", 2014, 78, "川办发〔2014〕78号", "第 and a zero in front")]
    [InlineData("国办公开办函〔2021〕30号", "国办公开办函", 2021, 30, "国办公开办函〔2021〕30号", "a long mark")]
    [InlineData("国务院令第711号", "国务院令", null, 711, "国务院令第711号", "an order has no year")]
    [InlineData("2018年第3号", "", 2018, 3, "2018年第3号", "an announcement of the year")]
    [InlineData("公告2018年第3号", "公告", 2018, 3, "公告2018年第3号", "an announcement with its kind")]
    public void Parse_PrintedNumber_PrintsInTheStandardForm(string text, string mark, int? year, int serial, string printed, string why)
    {
        Assert.NotEmpty(why);
        var number = DocumentNumber.Parse(text);
        Assert.Equal((mark, year, serial, printed), (number.Mark, number.Year, number.Serial, number.ToString()));
        Assert.Equal(number, DocumentNumber.Parse(number.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("无")]
    [InlineData("号")]
    [InlineData("78号")]
    [InlineData("〔2014〕78号")]
    [InlineData("川办发〔2014〕78")]
    [InlineData("川办发〔14〕78号")]
    [InlineData("川办发〔1814〕78号")]
    [InlineData("川办发〔2014〕0号")]
    [InlineData("川办发〔2014〕99999999999号")]
    [InlineData("年第3号")]
    [InlineData("川办发〔2014〕（78）号")]
    public void TryParse_OtherText_IsNone(string? text) => Assert.False(DocumentNumber.TryParse(text, out _));

    [Fact]
    public void Parse_OtherText_Throws() => Assert.Throws<FormatException>(() => DocumentNumber.Parse("无"));

    [Fact]
    public void TryParse_AnyText_NeverThrows()
        => Gen.String[Gen.Char["0123456789年第号〔〕[]()（）令发 "], 0, 20].Sample(text => DocumentNumber.TryParse(text, out var number) == (number is not null), iter: 5_000);

    [Fact]
    public void Constructor_OutOfRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentNumber("川办发", 1800, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentNumber("川办发", 2014, 0));
        Assert.Throws<ArgumentException>(() => new DocumentNumber(" ", null, 1));
    }
}
