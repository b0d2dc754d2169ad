using GovDisclosure.Json;
using GovDisclosure.Statistics;

namespace GovDisclosure.Tests.Statistics;

public class OrganTreeTests
{
    [Fact]
    public void Of_SoundOrgans_KnowsRootsAndChildren()
    {
        var tree = OrganTree.Of([new("t2", "乙镇", "c"), new("c", "县"), new("t1", "甲镇", "c"), new("x", "另一县")]);
        Assert.Equal(["c", "x"], tree.Roots.Select(o => o.Id));
        Assert.Equal(["t2", "t1"], tree.Children("c").Select(o => o.Id));
        Assert.Equal("甲镇", tree.Find("t1")!.Name);
        Assert.Null(tree.Find("nobody"));
        Assert.Throws<ArgumentException>(() => tree.Children("nobody"));
    }

    public static TheoryData<Organ[], string, string> Broken => new()
    {
        { [new("a", "甲"), new("a", "乙")], "twice", "an id that two organs have" },
        { [new("a", "甲", "b")], "not among", "a parent that is not there" },
        { [new("a", "甲", "a")], "circle", "an organ above itself" },
        { [new("a", "甲", "b"), new("b", "乙", "c"), new("c", "丙", "a"), new("d", "丁")], "circle", "three in a circle beside a sound one" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Of_BrokenOrgans_Throws(Organ[] organs, string message, string why)
        => Assert.True(Assert.Throws<ArgumentException>(() => OrganTree.Of(organs)).Message.Contains(message, StringComparison.Ordinal), why);

    [Fact]
    public void Of_SeveralMistakes_ListsAll()
    {
        var message = Assert.Throws<ArgumentException>(() => OrganTree.Of([new("a", "甲"), new("a", "乙"), new("b", "丙", "q")])).Message;
        Assert.Contains("twice", message, StringComparison.Ordinal);
        Assert.Contains("\"q\"", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_File_GivesTheTree()
    {
        var tree = OrganTree.Parse(
            """
            {"schema": "govdisclosure/organ-tree/1", "organs": [
              {"id": "county", "name": "县", "reports": false},
              {"id": "town", "name": "镇", "parent": "county"},
              {"id": "bureau", "parent": "county"}
            ]}
            """,
            "tree.json");
        Assert.Equal([new("county", "县") { Reports = false }, new("town", "镇", "county"), new("bureau", "bureau", "county")], tree.Organs);
    }

    public static TheoryData<string, string, int> BadFiles => new()
    {
        { """{"schema": "govdisclosure/organ-tree/2", "organs": []}""", "organ-tree.schema", 1 },
        { "{\"schema\": \"govdisclosure/organ-tree/1\", \"organs\": [\n{\"id\": \"a\"},\n{\"id\": \"a\"}]}", "organ-tree.duplicate", 3 },
        { "{\"schema\": \"govdisclosure/organ-tree/1\", \"organs\": [\n{\"id\": \"a\", \"parent\": \"b\"}]}", "organ-tree.parent", 2 },
        { "{\"schema\": \"govdisclosure/organ-tree/1\", \"organs\": [\n{\"id\": \"a\", \"parent\": \"a\"}]}", "organ-tree.circle", 2 },
        { "{\"schema\": \"govdisclosure/organ-tree/1\", \"organs\": [\n{\"name\": \"a\"}]}", "data.missing-member", 2 },
        { "{\"schema\": \"govdisclosure/organ-tree/1\", \"organs\": [\n{\"id\": \"a\", \"level\": 3}]}", "data.unknown-member", 2 },
        { "{\"schema\": \"govdisclosure/organ-tree/1\"}", "data.missing-member", 1 },
        { "[]", "data.type", 1 },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void Parse_BadFile_NamesLineAndRule(string json, string rule, int line)
    {
        var problems = Assert.Throws<DataFileException>(() => OrganTree.Parse(json, "tree.json")).Problems;
        Assert.Contains(problems, p => p.RuleId == rule && p.Line == line && p.File == "tree.json");
    }
}
