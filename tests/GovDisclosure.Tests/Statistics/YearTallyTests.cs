using GovDisclosure.Forms;
using GovDisclosure.Statistics;

namespace GovDisclosure.Tests.Statistics;

public class YearTallyTests
{
    public static TheoryData<string> Forms => ["2014-statistics", "2019-format", "2021-format"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Cases_OfEveryCell_AreAsManyAsItShows(string formId)
    {
        var form = FormCatalogue.BuiltIn.Find(formId)!;
        var records = Cases.Random(42, 1500);
        var tally = RequestTally.Tally(2023, records);
        var values = StatisticsTables.Fill(tally.Statistics, form).Values;
        var shown = form.Cells.Where(cell => values[cell.Index].Kind == CellKind.Count).ToList();
        Assert.NotEmpty(shown);
        Assert.All(shown, cell => Assert.Equal(values[cell.Index].Number, tally.Cases(cell).Distinct().Count()));
    }

    [Fact]
    public void Cases_KeptFromAStream_AreThoseOfTheCollection()
    {
        var form = FormCatalogue.BuiltIn.Find("2021-format")!;
        var records = Cases.Random(42, 800);
        var (stream, collection) = (RequestTally.Tally(2023, records.Select(r => r), new TallyOptions { KeepCases = true }), RequestTally.Tally(2023, records));
        Assert.All(form.Cells, cell => Assert.Equal(collection.Cases(cell), stream.Cases(cell)));
    }

    [Fact]
    public void Cases_NamedCell_ListsItsIds()
    {
        var form = FormCatalogue.BuiltIn.Find("2021-format")!;
        var tally = RequestTally.Tally(2023, [Cases.Closed("a", "2023-01-02", "2023-01-03"), Cases.Open("b", "2023-12-31"), Cases.Open("b", "2023-12-31")]);
        Assert.Equal(["a"], tally.Cases(form, "table3", "granted", "total"));
        Assert.Equal(["b"], tally.Cases(form, "table3", "carriedOut", "naturalPerson"));
        Assert.Equal(["a", "b"], tally.Cases(form, "table3", "newReceived", "total"));
        Assert.Empty(tally.Cases(form, "table2", "rules", "issued"));
        Assert.Throws<ArgumentException>(() => tally.Cases(form, "table3", "granted", "nobody"));
    }

    [Fact]
    public void Cases_OfAStreamThatWasNotKept_ThrowsAndSaysWhatToSet()
    {
        var form = FormCatalogue.BuiltIn.Find("2021-format")!;
        var tally = RequestTally.Tally(2023, Cases.Random(1, 3).Select(r => r));
        Assert.False(tally.HasCases);
        Assert.Contains("KeepCases", Assert.Throws<InvalidOperationException>(() => tally.Cases(form, "table3", "granted", "total")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_PublishedFigures_NamesTheCellsThatTheCasesContradict()
    {
        var form = FormCatalogue.BuiltIn.Find("2021-format")!;
        var tally = RequestTally.Tally(2023, [Cases.Closed("a", "2023-01-02", "2023-01-03"), Cases.Open("b", "2023-12-31")]);
        var published = StatisticsTables.Fill(tally.Statistics, form).Values;
        Assert.Empty(tally.Check(published));

        var finding = Assert.Single(tally.Check(published.With(form.FindCell("table3", "granted", "total")!, CellValue.Count(2))));
        Assert.Equal(("cases.cell", "table3/granted/total", "1", "2"), (finding.RuleId, finding.Place, finding.Expected, finding.Actual));
        Assert.Equal(["a"], finding.Related);

        // A stream that was not kept still contradicts the figure; whose cases they are it cannot say.
        var stream = RequestTally.Tally(2023, new[] { Cases.Closed("a", "2023-01-02", "2023-01-03"), Cases.Open("b", "2023-12-31") }.Select(r => r));
        Assert.Empty(Assert.Single(stream.Check(published.With(form.FindCell("table3", "granted", "total")!, CellValue.Count(2)))).Related);
        Assert.Empty(tally.Check(FormValues.Empty(form)));
    }
}
