using System.Text.Json;
using GovDisclosure.Forms;
using GovDisclosure.Reports;
using GovDisclosure.Statistics;

namespace GovDisclosure.Tests.Forms;

/// <summary>Holds the JSON Schemas of the repository to what is read.</summary>
public class SchemaFileTests
{
    private static JsonElement Load(string name) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "schemas", name))).RootElement;

    [Fact]
    public void ReportSchema_Members_AreThoseThatAreRead()
        => Assert.Equal(
            AnnualReportReader.Members.Order(StringComparer.Ordinal),
            Load("report-1.schema.json").GetProperty("properties").EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void ReportSchema_Tables_NameEveryCellOfTheBuiltInForms()
    {
        var definitions = Load("report-1.schema.json").GetProperty("$defs");
        var tables = definitions.GetProperty("tables").GetProperty("properties");
        foreach (var cell in FormCatalogue.BuiltIn.Forms.SelectMany(f => f.Cells))
        {
            var table = tables.GetProperty(cell.TableId).GetProperty("properties");
            var line = table.GetProperty(cell.RowId.Length > 0 ? cell.RowId : cell.ColumnId);
            if (cell is { RowId.Length: > 0, ColumnId.Length: > 0 })
            {
                var columns = cell.TableId == "table3" ? definitions.GetProperty("applicants") : line;
                Assert.True(columns.GetProperty("properties").TryGetProperty(cell.ColumnId, out _), cell.Path);
            }
        }
    }

    [Theory]
    [InlineData("organ-tree-1", "", nameof(OrganTreeReader.Members))]
    [InlineData("organ-tree-1", "organ", nameof(OrganTreeReader.OrganMembers))]
    [InlineData("lock-1", "", nameof(LockJson.Members))]
    [InlineData("lock-1", "cell", nameof(LockJson.CaseMembers))]
    public void StatisticsSchemas_Members_AreThoseThatAreRead(string schema, string definition, string reader)
    {
        var read = reader switch
        {
            nameof(OrganTreeReader.OrganMembers) => OrganTreeReader.OrganMembers,
            nameof(LockJson.CaseMembers) => LockJson.CaseMembers,
            _ => schema == "lock-1" ? LockJson.Members : OrganTreeReader.Members,
        };
        var root = Load(schema + ".schema.json");
        var type = definition.Length == 0 ? root : root.GetProperty("$defs").GetProperty(definition);
        Assert.Equal(read.Order(StringComparer.Ordinal), type.GetProperty("properties").EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.False(type.GetProperty("additionalProperties").GetBoolean());
    }

    [Fact]
    public void FormSchema_Codes_AreThoseThatAreRead()
    {
        var definitions = Load("form-1.schema.json").GetProperty("$defs");
        string[] Codes(string type, string member) => [.. definitions.GetProperty(type).GetProperty("properties").GetProperty(member).GetProperty("enum").EnumerateArray().Select(e => e.GetString()!)];
        Assert.Equal(FormLineKindCodes.Instance.Codes, Codes("row", "kind"));
        Assert.Equal(NumberKindCodes.Instance.Codes, Codes("row", "number"));
        Assert.Equal(BlankMeaningCodes.Instance.Codes, Codes("table", "blank"));
        Assert.Equal(IdentityScopeCodes.Instance.Codes, Codes("identity", "each"));
        Assert.Equal(SeverityCodes.Instance.Codes, Codes("identity", "severity"));
        Assert.Equal(VerificationCodes.Instance.Codes, Codes("row", "verification"));
    }

    [Fact]
    public void RequestSchema_Members_AreThoseThatAreRead()
    {
        var message = GovDisclosure.RequestLine.Parse("{\"?\":1}").Findings[0].Message.English;
        var definitions = Load("request-1.schema.json").GetProperty("$defs");
        Assert.Equal(Known(message).Order(), Members("request"));
        message = GovDisclosure.RequestLine.Parse("{\"events\":[{\"?\":1}]}").Findings[0].Message.English;
        Assert.Equal(Known(message).Append("schema").Order(), Members("request-event"));

        IEnumerable<string> Members(string name) => definitions.GetProperty(name).GetProperty("properties").EnumerateObject().Select(p => p.Name).Order();
    }

    private static IEnumerable<string> Known(string message) => message.Split("known: ")[1].Split(", ").Select(name => name.Trim('"'));
}
