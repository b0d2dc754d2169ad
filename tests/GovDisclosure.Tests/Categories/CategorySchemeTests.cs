using System.Text;
using GovDisclosure.Categories;
using GovDisclosure.Json;

namespace GovDisclosure.Tests.Categories;

public class CategorySchemeTests
{
    private const string Head = "{\n\"schema\": \"govdisclosure/category-scheme/1\",\n\"id\": \"x\", \"name\": {\"zh\": \"甲\", \"en\": \"A\"},\n\"inForceFrom\": \"2010-01-01\", \"inForceTo\": \"2015-12-31\",\n\"categories\": [\n";
    private const string Good = "{\"code\": \"a\", \"name\": {\"zh\": \"甲\", \"en\": \"A\"}}";

    // Every row is a list of classes that begins on line 6.
    [Theory]
    [InlineData(Good + ",\n" + Good, 7, "$.categories[1].code", "scheme.duplicate-code", "the same code twice")]
    [InlineData("{\"code\": \"b\", \"parent\": \"z\", \"name\": {\"zh\": \"乙\", \"en\": \"B\"}}", 6, "$.categories[0].parent", "scheme.unknown-parent", "a parent that is not there")]
    [InlineData("{\"code\": \"b\", \"parent\": \"b\", \"name\": {\"zh\": \"乙\", \"en\": \"B\"}}", 6, "$.categories[0].parent", "scheme.cycle", "its own parent")]
    [InlineData("{\"code\": \"b\", \"name\": {\"zh\": \" \", \"en\": \"B\"}}", 6, "$.categories[0].name.zh", "data.empty-text", "an empty Chinese name")]
    [InlineData("{\"code\": \"b\", \"name\": {\"zh\": \"乙\", \"en\": \"\"}}", 6, "$.categories[0].name.en", "data.empty-text", "an empty English name")]
    [InlineData("{\"code\": \"\", \"name\": {\"zh\": \"乙\", \"en\": \"B\"}}", 6, "$.categories[0].code", "data.empty-text", "an empty code")]
    [InlineData("{\"code\": \"b\", \"parent\": \"\", \"name\": {\"zh\": \"乙\", \"en\": \"B\"}}", 6, "$.categories[0].parent", "data.empty-text", "an empty parent")]
    [InlineData("{\"code\": \"b\", \"name\": {\"zh\": \"乙\"}}", 6, "$.categories[0].name", "data.missing-member", "no English name")]
    [InlineData("{\"code\": \"b\", \"name\": {\"zh\": \"乙\", \"en\": \"B\"}, \"inForceFrom\": \"2012-02-30\"}", 6, "$.categories[0].inForceFrom", "data.date", "a day that does not exist")]
    [InlineData("{\"code\": \"b\", \"name\": {\"zh\": \"乙\", \"en\": \"B\"}, \"inForceFrom\": \"2012-02-02\", \"inForceTo\": \"2012-02-01\"}", 6, "$.categories[0].inForceTo", "scheme.period", "days out of order")]
    [InlineData("{\"code\": \"b\", \"name\": {\"zh\": \"乙\", \"en\": \"B\"}, \"inForceFrom\": \"2009-12-31\"}", 6, "$.categories[0].inForceFrom", "scheme.period", "before the scheme")]
    [InlineData("{\"code\": \"b\", \"name\": {\"zh\": \"乙\", \"en\": \"B\"}, \"inForceTo\": \"2016-01-01\"}", 6, "$.categories[0].inForceTo", "scheme.period", "after the scheme")]
    [InlineData("{\"code\": \"b\", \"name\": {\"zh\": \"乙\", \"en\": \"B\"}, \"parrent\": \"a\"}", 6, "$.categories[0].parrent", "data.unknown-member", "a misspelt member")]
    [InlineData("{\"code\": \"b\", \"code\": \"c\", \"name\": {\"zh\": \"乙\", \"en\": \"B\"}}", 6, "$.categories[0].code", "data.duplicate-key", "a key twice")]
    [InlineData("{\"code\": \"b\", \"name\": {\"zh\": \"乙\", \"en\": \"B\"}, \"basis\": {\"instrument\": \"regulations-1999\"}}", 6, "$.categories[0].basis.instrument", "scheme.unknown-instrument", "an instrument that is not built in")]
    [InlineData("{\"code\": \"b\", \"name\": {\"zh\": \"乙\", \"en\": \"B\"}, \"basis\": {\"instrument\": \"regulations-2007\", \"article\": 0}}", 6, "$.categories[0].basis.article", "data.range", "article zero")]
    [InlineData("{\"code\": \"b\", \"name\": {\"zh\": \"乙\", \"en\": \"B\"}, \"basis\": {\"instrument\": \"regulations-2007\", \"verification\": \"sure\"}}", 6, "$.categories[0].basis.verification", "data.unknown-code", "an unknown code")]
    [InlineData("{\"code\": \"b\", \"name\": {\"zh\": \"乙\", \"en\": \"B\"}, \"basis\": {\"article\": 3}}", 6, "$.categories[0].basis", "data.missing-member", "a basis without an instrument")]
    [InlineData("7", 6, "$.categories[0]", "data.type", "no object")]
    [InlineData("", 1, "$.categories", "scheme.empty", "no classes")]
    public void Parse_BrokenScheme_NamesLinePathAndRule(string classes, int line, string path, string rule, string why)
    {
        Assert.NotEmpty(why);
        var error = Assert.Throws<DataFileException>(() => CategoryScheme.Parse(Head + classes + "\n]}", "own.json"));
        var problem = Assert.Single(error.Problems);
        Assert.Equal((path, rule, "own.json"), (problem.Path, problem.RuleId, problem.File));
        Assert.Equal(rule == "scheme.empty" ? 5 : line, problem.Line);
    }

    [Fact]
    public void Parse_Cycle_NamesEveryClassOnItAndNoOther()
    {
        const string classes = """
            {"code": "a", "parent": "c", "name": {"zh": "甲", "en": "A"}},
            {"code": "b", "parent": "a", "name": {"zh": "乙", "en": "B"}},
            {"code": "c", "parent": "b", "name": {"zh": "丙", "en": "C"}},
            {"code": "d", "parent": "c", "name": {"zh": "丁", "en": "D"}}
            """;
        var error = Assert.Throws<DataFileException>(() => CategoryScheme.Parse(Head + classes + "\n]}", "own.json"));
        Assert.Equal([6, 7, 8], error.Problems.Select(p => p.Line));
        Assert.All(error.Problems, p => Assert.Equal("scheme.cycle", p.RuleId));
    }

    [Theory]
    [InlineData("{\"schema\": \"govdisclosure/category-scheme/2\", \"id\": \"x\", \"name\": {\"zh\": \"甲\", \"en\": \"A\"}, \"categories\": [" + Good + "]}", "data.schema")]
    [InlineData("{\"id\": \"x\", \"name\": {\"zh\": \"甲\", \"en\": \"A\"}, \"categories\": [" + Good + "]}", "data.missing-member")]
    [InlineData("{\"schema\": \"govdisclosure/category-scheme/1\", \"id\": \"x\", \"name\": {\"zh\": \"甲\", \"en\": \"A\"}, \"inForceFrom\": \"2012-01-02\", \"inForceTo\": \"2012-01-01\", \"categories\": [" + Good + "]}", "scheme.period")]
    [InlineData("[]", "data.type")]
    [InlineData("", "data.syntax")]
    public void Parse_BrokenHead_NamesTheRule(string json, string rule)
        => Assert.Equal(rule, Assert.Single(Assert.Throws<DataFileException>(() => CategoryScheme.Parse(json, "own.json")).Problems).RuleId);

    [Fact]
    public void Parse_ManyMistakes_AreAllReported()
    {
        const string classes = """
            {"code": "a", "name": {"zh": "", "en": "A"}},
            {"code": "b", "name": {"zh": "乙", "en": "B"}},
            {"code": "b", "name": {"zh": "乙", "en": "B"}, "inForceTo": "never"}
            """;
        var error = Assert.Throws<DataFileException>(() => CategoryScheme.Parse(Head + classes + "\n]}", "own.json"));
        Assert.Equal(["data.empty-text", "scheme.duplicate-code", "data.date"], error.Problems.Select(p => p.RuleId));
    }

    [Fact]
    public void Load_NaxiClasses_ComeThroughTheSameLoader()
    {
        using var stream = File.OpenRead(Path.Combine(Repository.Root, "samples", "GovDisclosure.Console", "data", "naxi-categories.json"));
        var scheme = CategoryScheme.Load(stream, "naxi-categories.json");
        Assert.Equal(["概况类", "计划总结类", "法规公文类", "工作动态类", "人事类", "财政类", "其他类"], scheme.Roots.Select(c => c.Name.Chinese));
    }

    [Fact]
    public void Parse_LocalBasis_IsCited()
    {
        var scheme = CategoryScheme.Parse(
            Head + "{\"code\": \"b\", \"name\": {\"zh\": \"乙\", \"en\": \"B\"}, \"basis\": {\"title\": {\"zh\": \"某市办法\", \"en\": \"City Measures\"}, \"number\": \"某府发〔2012〕3号\", \"article\": 4}}\n]}",
            "own.json");
        Assert.Equal("《某市办法》第四条", scheme.Find("b")!.Basis!.In(Language.Chinese));
        Assert.Equal(scheme, CategoryScheme.Load(new MemoryStream(Encoding.UTF8.GetBytes(Head + "{\"code\": \"b\", \"name\": {\"zh\": \"乙\", \"en\": \"B\"}, \"basis\": {\"title\": {\"zh\": \"某市办法\", \"en\": \"City Measures\"}, \"number\": \"某府发〔2012〕3号\", \"article\": 4}}\n]}")), "other.json"));
    }

    [Fact]
    public void Constructor_BrokenClasses_ListsAllInTheMessage()
    {
        var name = new LocalizedText("甲", "A");
        var error = Assert.Throws<ArgumentException>(() => new CategoryScheme("x", name, [new("a", name), new("a", name), new("b", name) { Parent = "z" }]));
        Assert.Contains("\"a\" is used twice", error.Message, StringComparison.Ordinal);
        Assert.Contains("\"z\"", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new CategoryScheme("x", name, []));
        Assert.Throws<ArgumentException>(() => new Category(" ", name));
    }

    [Fact]
    public void InForceOn_ClassWithItsOwnDays_IsLeftOutOutsideOfThem()
    {
        var scheme = CategoryScheme.Parse(Head + Good + ",\n{\"code\": \"b\", \"name\": {\"zh\": \"乙\", \"en\": \"B\"}, \"inForceFrom\": \"2012-01-01\", \"inForceTo\": \"2012-12-31\"}\n]}", "own.json");
        Assert.Equal(["a"], scheme.InForceOn(new LocalDate(2011, 12, 31)).Select(c => c.Code));
        Assert.Equal(["a", "b"], scheme.InForceOn(new LocalDate(2012, 1, 1)).Select(c => c.Code));
        Assert.Equal(["a", "b"], scheme.InForceOn(new LocalDate(2012, 12, 31)).Select(c => c.Code));
        Assert.Equal(["a"], scheme.InForceOn(new LocalDate(2013, 1, 1)).Select(c => c.Code));
    }
}
