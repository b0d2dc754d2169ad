using System.Text;
using GovDisclosure.Answers;
using GovDisclosure.Registers;

namespace GovDisclosure.Data.Tests;

public abstract partial class RegisterTests
{
    // Columns as plug-ins of content management systems keep them.
    private const string Mapping =
        """
        {
          "schema": "govdisclosure/register-mapping/1",
          "columns": [
            {"field": "id", "column": "QueryCode"},
            {"field": "received", "column": "AddDate"},
            {"field": "channel", "fallback": "internet"},
            {"field": "organ", "column": "DepartmentName"},
            {"field": "applicantKind", "column": "IsOrganization", "words": ["False=naturalPerson", "True=commercial"]},
            {"field": "name", "column": "CivicName"},
            {"field": "document", "column": "CivicCardNo"},
            {"field": "title", "column": "Title"},
            {"field": "purpose", "column": "Purpose"},
            {"field": "outcome", "column": "State", "words": ["Replied=granted", "Redo=", "Denied=denied.stateSecret", "Checked=granted", "New=", "Accepted="]},
            {"field": "replied", "column": "ReplyDate"},
            {"field": "fee", "column": "Fee"}
          ]
        }
        """;

    private const string Sound =
        """
        Id,QueryCode,AddDate,DepartmentName,IsOrganization,CivicName,CivicCardNo,Title,Purpose,State,ReplyDate,Fee
        1,A001,2024-01-08 09:12:33,甲局,False,张三,110101199003071234,"规划许可, 附图",自身生产,Replied,2024/1/25,
        2,A002,2024年1月9日,乙局,True,某公司,91350100M000100Y43,"名称中有""引号""
        和换行",,Accepted,,12.50
        3,A003,2024.1.10,甲局,False,李四,,预算,,Denied,2024-03-29,
        """;

    [Fact]
    public async Task Import_ATableOfAPlugIn_IsEnteredWithWhatItSays()
    {
        var register = await RegisterAsync();
        var mapping = GovDisclosureJson.Parse<RegisterMapping>(Mapping, "mapping.json");
        var dry = await register.ImportAsync(Text("\uFEFF" + Sound), "old.csv", mapping, "admin", isDryRun: true, Stop);
        Assert.True(dry.IsClean);
        Assert.False(dry.IsSaved);
        Assert.Empty((await register.ListAsync(register.Query(), Stop)).Rows);
        var import = await register.ImportAsync(Text(Sound), "old.csv", mapping, "admin", cancellationToken: Stop);
        Assert.True(import.IsSaved);
        Assert.Empty(import.Findings);
        var first = (await register.FindAsync("A001", Stop))!.Request;
        Assert.Equal((new LocalDate(2024, 1, 8), "张三", "规划许可, 附图", new LocalDate(2024, 1, 25)), (first.Receipt.Arrived, first.Applicant!.Contact!.Name, first.Asked!.Name, first.Decision!.DecidedOn));
        var second = (await register.FindAsync("A002", Stop))!.Request;
        Assert.Equal(("名称中有\"引号\"\n和换行", ApplicantKind.Commercial, 12.50m), (second.Asked!.Name!.Replace("\r", string.Empty), second.Applicant!.Kind, second.Fee!.Amount));
        Assert.Equal(2, (await register.CountAsync(2024, cancellationToken: Stop)).Handled());
        Assert.Empty(await register.VerifyAsync(Stop));

        var again = await register.ImportAsync(Text(Sound), "old.csv", mapping, "admin", cancellationToken: Stop);
        Assert.False(again.IsSaved);
        Assert.Equal("row 2, row 3, row 5", string.Join(", ", again.Findings.Where(f => f.RuleId == "register.number").Select(f => f.Place)));
        Assert.Equal("row 2, row 3, row 5", string.Join(", ", (await register.ImportAsync(Text(Sound), "old.csv", mapping, "admin", isDryRun: true, Stop)).Findings.Where(f => f.RuleId == "register.number").Select(f => f.Place)));
    }

    [Fact]
    public async Task Import_WithOneRowThatIsWrong_EntersNothingAndNamesItsRows()
    {
        var register = await RegisterAsync();
        var mapping = GovDisclosureJson.Parse<RegisterMapping>(Mapping, "mapping.json");
        const string more =
            """

            4,,2024-01-08,甲局,False,张三,,a,,New,,
            5,A005,8.1.2024,甲局,False,张三,,a,,New,,
            6,A006,2024-02-30,甲局,Maybe,张三,,a,,Gone,,a lot
            7,A001,2024-01-08,甲局,False,张三,,a,,New,,
            8
            """;
        var import = await register.ImportAsync(Text(Sound + more), "old.csv", mapping, "admin", cancellationToken: Stop);
        Assert.False(import.IsSaved);
        Assert.Equal(
            "row 6 QueryCode, row 7 AddDate, row 8 AddDate, row 8 State, row 8 Fee, row 8 IsOrganization, row 10 QueryCode, row 10 AddDate, row 9 row 2",
            string.Join(", ", import.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Place + " " + f.Related[0])));
        Assert.Empty((await register.ListAsync(register.Query(), Stop)).Rows);
        var column = await register.ImportAsync(Text("A,B\n1,2"), "old.csv", mapping, "admin", cancellationToken: Stop);
        Assert.Equal(11, column.Findings.Count(f => f.RuleId == "register.column"));
        Assert.Equal("register.encoding", Assert.Single((await register.ImportAsync(new MemoryStream([0xB1, 0xE0, 0xFF]), "old.csv", mapping, "admin", cancellationToken: Stop)).Findings).RuleId);
        Assert.Equal("register.table", Assert.Single((await register.ImportAsync(Text(string.Empty), "old.csv", mapping, "admin", cancellationToken: Stop)).Findings).RuleId);
        Assert.ThrowsAny<Exception>(() => GovDisclosureJson.Parse<RegisterMapping>("""{"schema": "govdisclosure/register-mapping/1", "columns": [{"field": "ids", "column": "A"}]}""", "m.json"));
    }

    private static MemoryStream Text(string text) => new(Encoding.UTF8.GetBytes(text));
}
