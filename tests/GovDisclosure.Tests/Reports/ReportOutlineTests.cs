using GovDisclosure.Documents;
using GovDisclosure.Sections;

namespace GovDisclosure.Tests.Reports;

public class ReportOutlineTests
{
    private static readonly ReportOutline Outline = ReportOutline.Sichuan2017;

    private static SectionBuilder Own(string code) => new(code, _ => SectionResult.Of(new ReportSection(code, "自拟")));

    [Fact]
    public void Sichuan2017_Parts_AreTheFourOfTheNotice()
        => Assert.Equal(["progress", "keyPoints", "proposals", "keyFields"], Outline.Entries.Select(e => e.Code));

    [Fact]
    public void Regulations2007_Article32_HasSixItemsInItsOrder()
        => Assert.Equal(["proactive", "requests", "fees", "reviews", "problems", "otherMatters"], ReportOutline.Regulations2007.Entries.Select(e => e.Code));

    [Theory]
    [InlineData("proactive.hotline", "proactive.pressConference", "proactive.inspectionPoints", "a section on the third level")]
    [InlineData("keyPoints", "progress", "proposals", "a section on the first level")]
    public void Insert_BesideASection_StandsOnItsLevel(string beside, string before, string after, string why)
    {
        Assert.NotEmpty(why);
        var codes = Outline.InsertBefore(beside, Own("own")).Codes;
        Assert.Equal(beside, codes[IndexOf(codes, "own") + 1]);
        Assert.True(IndexOf(codes, before) < IndexOf(codes, "own"));
        codes = Outline.InsertAfter(beside, Own("own")).Codes;
        Assert.Equal(beside, codes[IndexOf(codes, "own") - 1]);
        Assert.True(IndexOf(codes, "own") < IndexOf(codes, after));
    }

    [Fact]
    public void Add_WithoutParent_IsTheLastPart()
        => Assert.Equal("own", Outline.Add(Own("own")).Entries[4].Code);

    [Fact]
    public void Add_Under_IsTheLastChild()
        => Assert.Equal("own", Outline.Add(Own("own"), "progress").Entries[0].Children[^1].Code);

    [Fact]
    public void Replace_OfAParent_KeepsItsChildren()
    {
        var changed = Outline.Replace("proactive", Own("proactive"));
        Assert.Equal(Outline.Codes, changed.Codes);
        Assert.IsType<SectionBuilder>(changed.Entries[0].Children[0].Builder);
    }

    [Fact]
    public void Remove_OfAParent_DropsThoseBelow()
        => Assert.DoesNotContain("proactive.website", Outline.Remove("proactive").Codes);

    [Fact]
    public void Move_OfAPart_ChangesTheOrderOnly()
    {
        Assert.Equal(["keyPoints", "progress", "proposals", "keyFields"], Outline.MoveAfter("progress", "keyPoints").Entries.Select(e => e.Code));
        Assert.Equal(["keyFields", "progress", "keyPoints", "proposals"], Outline.MoveBefore("keyFields", "progress").Entries.Select(e => e.Code));
        Assert.Equal(Outline.Codes.Order(), Outline.MoveAfter("fees", "keyFields").Codes.Order());
    }

    [Fact]
    public void Changes_OfAnOutline_LeaveItAsItWas()
    {
        var before = Outline.Codes.ToList();
        Outline.Remove("fees").Add(Own("own")).MoveAfter("proposals", "keyFields");
        Assert.Equal(before, Outline.Codes);
    }

    [Fact]
    public void Wrong_Codes_AreRefusedByName()
    {
        Assert.Contains("\"nowhere\"", Assert.Throws<ArgumentException>(() => Outline.Remove("nowhere")).Message, StringComparison.Ordinal);
        Assert.Contains("\"fees\"", Assert.Throws<ArgumentException>(() => Outline.Add(Own("fees"))).Message, StringComparison.Ordinal);
        Assert.Contains("level 5", Assert.Throws<ArgumentException>(() => Outline.Add(Own("a"), "proactive.website").Add(Own("b"), "a")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Outline.MoveAfter("proactive", "proactive.website"));
        Assert.Throws<ArgumentException>(() => Own("not a code"));
    }

    private static int IndexOf(IReadOnlyList<string> codes, string code) => codes.ToList().IndexOf(code);
}
