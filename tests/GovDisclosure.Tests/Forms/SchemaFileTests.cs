using System.Text.Json;
using GovDisclosure.Forms;
using GovDisclosure.Serialization;

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

    [Fact]
    public void FormSchema_Codes_AreThoseThatAreRead()
    {
        var definitions = Load("form-1.schema.json").GetProperty("$defs");
        string[] Codes(string type, string member) => [.. definitions.GetProperty(type).GetProperty("properties").GetProperty(member).GetProperty("enum").EnumerateArray().Select(e => e.GetString()!)];
        Assert.Equal(FormCodes.Lines.Select(c => c.Code), Codes("row", "kind"));
        Assert.Equal(FormCodes.Numbers.Select(c => c.Code), Codes("row", "number"));
        Assert.Equal(FormCodes.Blanks.Select(c => c.Code), Codes("table", "blank"));
        Assert.Equal(FormCodes.Scopes.Select(c => c.Code), Codes("identity", "each"));
        Assert.Equal(FormCodes.Severities.Select(c => c.Code), Codes("identity", "severity"));
        Assert.Equal(FormCodes.Verifications.Select(c => c.Code), Codes("row", "verification"));
    }
}
