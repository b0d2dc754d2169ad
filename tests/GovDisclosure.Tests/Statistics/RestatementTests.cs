using GovDisclosure.Forms;
using GovDisclosure.Json;
using GovDisclosure.Statistics;

namespace GovDisclosure.Tests.Statistics;

public class RestatementTests
{
    private static readonly Form Form2021 = FormCatalogue.BuiltIn.Find("2021-format")!;

    private static readonly LocalDate Day = new(2024, 1, 20);

    private static readonly RequestRecord[] AsPublished =
    [
        Cases.Closed("a", "2023-02-01", "2023-02-10"),
        Cases.Closed("b", "2023-03-01", "2023-03-10"),
        Cases.Open("c", "2023-12-20", ApplicantKind.Commercial),
    ];

    [Fact]
    public void Of_NothingChanged_IsEmpty()
    {
        var (tally, values) = Tally(AsPublished);
        Assert.Empty(LockedFigures.Lock("某区", 2023, Day, values, tally).ChangesTo(values, tally));
    }

    [Fact]
    public void Of_LateCorrections_NamesCellsAndCases()
    {
        var (tally, values) = Tally(AsPublished);
        var locked = LockedFigures.Lock("某区", 2023, Day, values, tally);

        // b was in truth refused, d was forgotten.
        RequestRecord[] corrected = [AsPublished[0], AsPublished[1] with { Outcome = Outcome.DeniedThirdParty }, AsPublished[2], Cases.Closed("d", "2023-05-01", "2023-05-02")];
        var (tallyNow, valuesNow) = Tally(corrected);
        var cells = locked.ChangesTo(valuesNow, tallyNow).ToDictionary(c => c.Cell.Path);

        var granted = cells["table3/granted/naturalPerson"];
        Assert.Equal((2, 2, 0m), (granted.Old.Number, granted.New.Number, granted.Difference));
        Assert.Equal("+d -b", $"+{string.Join(',', granted.CasesAdded)} -{string.Join(',', granted.CasesRemoved)}");
        var denied = cells["table3/denied.thirdParty/total"];
        Assert.Equal((0, 1, 1m), (denied.Old.Number, denied.New.Number, denied.Difference));
        Assert.Equal(["b"], denied.CasesAdded);
        Assert.Equal(["d"], cells["table3/newReceived/total"].CasesAdded);
        Assert.DoesNotContain("table3/carriedOut/total", cells.Keys);
    }

    [Fact]
    public void Of_FiguresAlone_NamesCellsWithoutCases()
    {
        var (_, values) = Tally(AsPublished);
        var changed = values.With(Form2021.FindCell("table3", "granted", "total")!, CellValue.Count(5));
        var cell = Assert.Single(LockedFigures.Lock("某区", 2023, Day, values).ChangesTo(changed));
        Assert.Equal((3m, 0), (cell.Difference, cell.CasesAdded.Count));
    }

    [Fact]
    public void Hash_OfTheSameFigures_IsTheSameAndKnown()
    {
        var (_, values) = Tally(AsPublished);
        var locked = LockedFigures.Lock("某区", 2023, Day, FormValues.Empty(Form2021).With(Form2021.FindCell("table3", "granted", "total")!, CellValue.Count(2)));

        // Worked out with sha256sum over the text of version 1; it must never change.
        Assert.Equal("govdisclosure/lock/1\norgan\t某区\nyear\t2023\nlockedOn\t2024-01-20\nform\t2021-format\t\ncell\ttable3\tgranted\ttotal\tCount\t2\n", LockText.Of(locked));
        Assert.Equal("sha256:d08af7be674437913a4b88997f1bdc05c2f5f59e918e9641c68ab5a8233588f3", locked.Hash);
        Assert.Equal(LockedFigures.Lock("某区", 2023, Day, values).Hash, LockedFigures.Lock("某区", 2023, Day, values.ToBuilder().Build()).Hash);
    }

    [Fact]
    public void Hash_OfAnyOneChange_IsAnother()
    {
        var (_, values) = Tally(AsPublished);
        var hash = LockedFigures.Lock("某区", 2023, Day, values).Hash;
        Gen.Int[0, Form2021.Cells.Count - 1].Sample(
            i =>
            {
                var cell = Form2021.Cells[i];
                return new[] { CellValue.Count(77), CellValue.Blank, CellValue.NotApplicable }
                    .All(value => LockedFigures.Lock("某区", 2023, Day, values.With(cell, value)).Hash != hash);
            },
            iter: 60);
        Assert.NotEqual(hash, LockedFigures.Lock("某市", 2023, Day, values).Hash);
        Assert.NotEqual(hash, LockedFigures.Lock("某区", 2022, Day, values).Hash);
        Assert.NotEqual(hash, LockedFigures.Lock("某区", 2023, Day.PlusDays(1), values).Hash);
    }

    [Fact]
    public void Json_RoundTrips()
    {
        var (tally, values) = Tally([.. AsPublished, Cases.Closed("带\t制表符", "2023-02-01", "2023-02-10")]);
        var locked = LockedFigures.Lock("某区", 2023, Day, values.With(Form2021.FindCell("table2", "adminFees", "amount")!, CellValue.Amount(1.50m)), tally);
        Assert.Equal(locked, LockedFigures.Parse(locked.ToJson(), "lock.json"));
        Assert.Contains("\"某区\"", locked.ToJson(), StringComparison.Ordinal);
    }

    public static TheoryData<string, string, string> Tampering => new()
    {
        { "\"total\": 2", "\"total\": 3", "lock.hash" },
        { "\"a\"", "\"z\"", "lock.hash" },
        { "\"year\": 2023", "\"year\": 2022", "lock.hash" },
        { "\"form\": \"2021-format\"", "\"form\": \"1999\"", "lock.form" },
        { "\"schema\": \"govdisclosure/lock/1\"", "\"schema\": \"govdisclosure/lock/9\"", "lock.schema" },
        { "\"hash\":", "\"hush\":", "data.unknown-member" },
        { "\"column\": \"naturalPerson\"", "\"column\": \"nobody\"", "lock.cell" },
        { "\"year\": 2023", "\"year\": 0", "lock.year" },
    };

    [Theory]
    [MemberData(nameof(Tampering))]
    public void Parse_FileThatWasChanged_IsRefused(string text, string replacement, string rule)
    {
        var (tally, values) = Tally(AsPublished);
        var json = LockedFigures.Lock("某区", 2023, Day, values, tally).ToJson();
        Assert.Contains(text, json, StringComparison.Ordinal);
        var problems = Assert.Throws<DataFileException>(() => LockedFigures.Parse(json.Replace(text, replacement, StringComparison.Ordinal), "lock.json")).Problems;
        Assert.Contains(problems, p => p.RuleId == rule && p.Line > 0);
    }

    [Fact]
    public void CasesOf_AFrozenCell_AreThoseOfTheDay()
    {
        var (tally, values) = Tally(AsPublished);
        var locked = LockedFigures.Lock("某区", 2023, Day, values, tally);
        Assert.Equal(["a", "b"], locked.CasesOf(Form2021.FindCell("table3", "granted", "total")!));
        Assert.Empty(locked.CasesOf(Form2021.FindCell("table3", "denied.thirdParty", "total")!));
        Assert.Empty(LockedFigures.Lock("某区", 2023, Day, values).CasesOf(Form2021.FindCell("table3", "granted", "total")!));
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(locked.ToJson()));
        Assert.Equal(locked, LockedFigures.Load(stream, "lock.json"));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("")]
    public void Parse_NoObject_IsRefused(string json) => Assert.NotEmpty(Assert.Throws<DataFileException>(() => LockedFigures.Parse(json, "lock.json")).Problems);

    // A variant prints other rows: the same numbers in it are other figures.
    [Fact]
    public void Hash_OfAVariant_NamesIt()
    {
        var variant = Form2021.Variants[0];
        var locked = LockedFigures.Lock("某区", 2023, Day, FormValues.Empty(variant));
        Assert.Contains($"form\t2021-format\t{variant.Variant}\n", LockText.Of(locked), StringComparison.Ordinal);
        Assert.NotEqual(LockedFigures.Lock("某区", 2023, Day, FormValues.Empty(Form2021)).Hash, locked.Hash);
        Assert.Equal(locked, LockedFigures.Parse(locked.ToJson(), "lock.json", FormCatalogue.BuiltIn));
        Assert.Equal("lock.form", Assert.Single(Assert.Throws<DataFileException>(() => LockedFigures.Parse(locked.ToJson().Replace(variant.Variant!, "no-such", StringComparison.Ordinal), "lock.json")).Problems).RuleId);
    }

    // A cell that is blank or not applicable has no number to subtract.
    [Fact]
    public void Difference_WithoutTwoNumbers_IsNone()
    {
        var cell = Form2021.FindCell("table3", "granted", "total")!;
        FormValues With(CellValue value) => FormValues.Empty(Form2021).With(cell, value);
        Assert.Null(Assert.Single(CellDifference.Between(With(CellValue.Blank), With(CellValue.Count(2)))).Difference);
        Assert.Null(Assert.Single(CellDifference.Between(With(CellValue.Count(2)), With(CellValue.NotApplicable))).Difference);
        Assert.Equal(-2m, Assert.Single(CellDifference.Between(With(CellValue.Count(2)), With(CellValue.Count(0)))).Difference);
        Assert.Throws<ArgumentException>(() => CellDifference.Between(With(CellValue.Blank), FormValues.Empty(Form2021.Variants[0])));
    }

    // Figures of the form of 2019 against those of 2021: over the bridge, and what it cannot carry is named.
    [Fact]
    public void Compare_FiguresInAnOlderForm_TakesTheBridge()
    {
        var form2019 = FormCatalogue.BuiltIn.Find("2019-format")!;
        var service = new DisclosureService();
        var old = new FormValuesBuilder(form2019)
            .Set("table3", "granted", "total", CellValue.Count(2))
            .Set("table3", "otherHandling", "total", CellValue.Count(3))
            .Set("table2", "licences", "lastYearItems", CellValue.Count(12))
            .Build();
        var now = FormValues.Empty(Form2021).With(Form2021.FindCell("table3", "granted", "total")!, CellValue.Count(5)).With(Form2021.FindCell("table3", "otherHandling.other", "total")!, CellValue.Count(3));
        Assert.Equal(("table3/granted/total", 3m), service.Compare(old, now, out var left)!.Where(d => d.Difference != 0).Select(d => (d.Cell.Path, d.Difference!.Value)).Single(d => d.Value != 0));
        Assert.Equal(["table2/licences/lastYearItems", "table3/otherHandling/total"], left.Select(c => c.Path).Order(StringComparer.Ordinal));
        Assert.Null(service.Compare(FormValues.Empty(FormCatalogue.BuiltIn.Find("2014-statistics")!), now, out left));
        Assert.Empty(left);
        Assert.Equal(5m - 1, Assert.Single(service.Compare(now.With(Form2021.FindCell("table3", "granted", "total")!, CellValue.Count(1)), now, out _)!).Difference);
        Assert.Throws<ArgumentException>(() => { service.Bridges[0].Carry(now, Form2021); });
        Assert.Throws<ArgumentException>(() => { service.Bridges[0].Carry(old, form2019); });
    }

    [Fact]
    public void Lock_TallyOfAnotherYear_Throws()
    {
        var (tally, values) = Tally(AsPublished);
        Assert.Throws<ArgumentException>(() => LockedFigures.Lock("某区", 2022, Day, values, tally));
        Assert.Throws<ArgumentException>(() => LockedFigures.Lock("某区", 2022, Day, values).ChangesTo(values, tally));
    }

    private static (YearTally Tally, FormValues Values) Tally(RequestRecord[] records)
    {
        var tally = RequestTally.Tally(2023, records);
        return (tally, StatisticsTables.Fill(tally.Statistics, Form2021).Values);
    }
}
