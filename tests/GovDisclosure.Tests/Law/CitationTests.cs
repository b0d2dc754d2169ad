namespace GovDisclosure.Tests.Law;

public class CitationTests
{
    [Theory]
    [InlineData(33, 2, null, "《中华人民共和国政府信息公开条例》第三十三条第二款", "Regulations on Open Government Information (2019 revision), art. 33(2)")]
    [InlineData(20, null, 5, "《中华人民共和国政府信息公开条例》第二十条第（五）项", "Regulations on Open Government Information (2019 revision), art. 20 item 5")]
    [InlineData(10, null, null, "《中华人民共和国政府信息公开条例》第十条", "Regulations on Open Government Information (2019 revision), art. 10")]
    [InlineData(104, null, null, "《中华人民共和国政府信息公开条例》第一百零四条", "Regulations on Open Government Information (2019 revision), art. 104")]
    public void In_ArticleParagraphItem_PrintsAsCited(int article, int? paragraph, int? item, string chinese, string english)
    {
        var citation = Instrument.Regulations2019.Article(article, paragraph, item);
        Assert.Equal(chinese, citation.In(Language.Chinese));
        Assert.Equal(english, citation.In(Language.English));
    }

    [Fact]
    public void Article_Zero_Throws()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Instrument.Regulations2019.Article(0));
        Assert.Contains("from 1 to 9999", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_Ids_AreUnique()
        => Assert.Equal(Instrument.All.Count, Instrument.All.Select(i => i.Id).Distinct().Count());

    [Fact]
    public void All_FromMemory_AreNotCalledChecked()
        => Assert.All(Instrument.All.Where(i => i.Verification == Verification.FromMemory), i => Assert.Null(i.LastVerifiedOn));
}
