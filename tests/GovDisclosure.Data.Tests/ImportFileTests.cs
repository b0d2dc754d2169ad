using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using GovDisclosure.Answers;
using GovDisclosure.OpenXml;
using GovDisclosure.Registers;

namespace GovDisclosure.Data.Tests;

/// <summary>An old register as it stands in the documents' example, and the same in a workbook.</summary>
public sealed class ImportFileTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Import_OfTheExample_EntersItsRowsAsTextAndAsAWorkbook()
    {
        var mapping = GovDisclosureJson.Parse<RegisterMapping>(await File.ReadAllTextAsync(Example("old-register.mapping.json"), Stop), "mapping.json");
        var text = await File.ReadAllBytesAsync(Example("old-register.csv"), Stop);
        var entered = new List<string>();
        foreach (var (name, bytes) in new[] { ("old-register.csv", text), ("old-register.xlsx", Workbook(Encoding.UTF8.GetString(text), row => row)) })
        {
            var register = Register();
            var dry = await register.ImportAsync(new MemoryStream(bytes), name, mapping, "admin", isDryRun: true, Stop);
            Assert.True(dry.IsClean, string.Join("; ", dry.Findings));
            Assert.Equal(0, await register.Store.LastAsync(DisclosureRegister.MainSite, cancellationToken: Stop));
            var import = await register.ImportAsync(new MemoryStream(bytes), name, mapping, "admin", cancellationToken: Stop);
            Assert.True(import.IsSaved, name + ": " + string.Join("; ", import.Findings));
            Assert.Equal(3, import.Requests.Count);
            entered.Add(string.Join('\n', import.Requests.Select(request => RequestLine.ToJson(request))));
            Assert.Equal(2, (await register.CountAsync(2024, cancellationToken: Stop)).Handled());
            Assert.Equal("张三", (await register.FindAsync("YS2024001", Stop))!.Request.Applicant!.Contact!.Name);
            Assert.Empty(await register.VerifyAsync(Stop));
        }

        Assert.Equal(entered[0], entered[1]);
    }

    [Fact]
    public async Task Import_OfAWorkbookWithAFaultyRow_EntersNothingAndNamesTheRow()
    {
        var mapping = GovDisclosureJson.Parse<RegisterMapping>(await File.ReadAllTextAsync(Example("old-register.mapping.json"), Stop), "mapping.json");
        var workbook = Workbook(await File.ReadAllTextAsync(Example("old-register.csv"), Stop), row => row[0] == "3" ? [.. row[..2], "31.12.", .. row[3..]] : row);
        var register = Register();
        var import = await register.ImportAsync(new MemoryStream(workbook), "old.xlsx", mapping, "admin", cancellationToken: Stop);
        Assert.False(import.IsSaved);
        Assert.Equal("row 4 SubmittedAt", string.Join(", ", import.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Place + " " + string.Join(" ", f.Related))));
        Assert.Equal(0, await register.Store.LastAsync(DisclosureRegister.MainSite, cancellationToken: Stop));
        var broken = await register.ImportAsync(new MemoryStream(workbook[..200]), "old.xlsx", mapping, "admin", cancellationToken: Stop);
        Assert.NotEmpty(broken.Findings);
        Assert.False(broken.IsSaved);
    }

    // Those who ask together: kinds by the words of the old register, keys behind them; what cannot be read names its row and column.
    [Theory]
    [InlineData("公民：b；企业:c", "naturalPerson b, commercial c", null)]
    [InlineData("企业；d", "commercial -, none d", null)]
    [InlineData("research: e ;; ", "research e", null)]
    [InlineData("", "", null)]
    [InlineData("路人：f", "", "row 2 Others")]
    public async Task Import_OfOthersWhoAskTogether_ReadsKindsAndKeys(string cell, string expected, string? place)
    {
        var mapping = new RegisterMapping(
        [
            new RegisterColumn("id", "No"), new RegisterColumn("received", "Day"), new RegisterColumn("channel") { Fallback = "internet" },
            new RegisterColumn("applicantKind") { Fallback = "naturalPerson" }, new RegisterColumn("coApplicants", "Others") { Words = ["公民=naturalPerson", "企业=commercial"] },
        ]);
        var register = Register();
        var import = await register.ImportAsync(new MemoryStream(Encoding.UTF8.GetBytes($"No,Day,Others\nA1,2024-01-08,{cell}\n")), "old.csv", mapping, "admin", cancellationToken: Stop);
        Assert.Equal(place, import.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Place + " " + string.Join(" ", f.Related)).SingleOrDefault());
        if (place is null)
        {
            var kept = (await register.FindAsync("A1", Stop))!.Request.CoApplicants;
            Assert.Equal(expected, string.Join(", ", kept.Select(other => GovDisclosureJson.CodeOf(other.Kind) + " " + (other.Key ?? "-"))));
        }
    }

    private static DisclosureRegister Register() => new(new MemoryRegisterStore(), new DisclosureService { Clock = MadeUp.Service().Clock, Readers = [new ExcelSourceReader()] });

    private static string Example(string name) => Path.Combine(AppContext.BaseDirectory, "Examples", name);

    // A workbook as such systems export it: days as serial numbers under a format of days, everything else as text.
    private static byte[] Workbook(string csv, Func<string[], string[]> change)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>""");
            Add(zip, "_rels/.rels", """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Add(zip, "xl/_rels/workbook.xml.rels", """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>""");
            Add(zip, "xl/workbook.xml", """<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            Add(zip, "xl/styles.xml", """<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>""");
            Add(zip, "xl/worksheets/sheet1.xml", Sheet([.. csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => change(Cells(line)))]));
        }

        return bytes.ToArray();
    }

    private static string Sheet(string[][] rows)
    {
        var xml = new StringBuilder("""<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>""");
        for (var r = 0; r < rows.Length; r++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{r + 1}\">");
            for (var c = 0; c < rows[r].Length; c++)
            {
                var place = FormattableString.Invariant($"{(char)('A' + c)}{r + 1}");
                xml.Append(r > 0 && c is 2 or 10 && DayOf(rows[r][c]) is { } day
                    ? FormattableString.Invariant($"<c r=\"{place}\" s=\"1\"><v>{Period.DaysBetween(new LocalDate(1899, 12, 30), day)}</v></c>")
                    : rows[r][c].Length == 0 ? string.Empty : $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(rows[r][c])}</t></is></c>");
            }

            xml.Append("</row>");
        }

        return xml.Append("</sheetData></worksheet>").ToString();
    }

    private static LocalDate? DayOf(string text)
    {
        var numbers = text.Split(' ')[0].Split(['-', '/', '.', '年', '月', '日'], StringSplitOptions.RemoveEmptyEntries);
        return numbers.Length == 3 ? new LocalDate(int.Parse(numbers[0], CultureInfo.InvariantCulture), int.Parse(numbers[1], CultureInfo.InvariantCulture), int.Parse(numbers[2], CultureInfo.InvariantCulture)) : null;
    }

    private static string[] Cells(string line)
    {
        // The example has one quoted cell without a comma in it.
        return [.. line.TrimEnd('\r').Split(',').Select(cell => cell.StartsWith('"') ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : cell)];
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
