namespace GovDisclosure.OpenXml.Tests.Word;

public class WordTableIdTests
{
    [Theory]
    [InlineData("table3", "Table_table3")]
    [InlineData("a-b.c_d", "Table_a_2Db_2Ec_5Fd")]
    public void Bookmark_Id_ReadsBack(string id, string bookmark)
    {
        Assert.Equal(bookmark, WordTableId.Bookmark(id));
        Assert.Equal(id, WordTableId.Id(bookmark));
    }

    [Theory]
    [InlineData("_Toc00000001")]
    [InlineData("Table_")]
    [InlineData("Table_a_")]
    [InlineData("Table_a_ZZ")]
    [InlineData("Table_a_2")]
    public void Id_OtherBookmark_IsNone(string bookmark) => Assert.Null(WordTableId.Id(bookmark));

    [Fact]
    public void Bookmark_TooLong_IsNone() => Assert.Null(WordTableId.Bookmark(new string('a', 35)));
}
