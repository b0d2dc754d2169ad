using GovDisclosure.Forms;
using GovDisclosure.Statistics;

namespace GovDisclosure.Tests.Statistics;

public class StatisticsTablesTests
{
    private static Form Form(string id) => FormCatalogue.BuiltIn.Find(id)!;

    [Theory]
    [InlineData("2019-format")]
    [InlineData("2021-format")]
    public void Fill_ThirdTable_HasEveryRowAndColumn(string id)
    {
        var statistics = RequestTally.Tally(2023, Cases.Random(8, 4000)).Statistics;
        var values = StatisticsTables.Fill(statistics, Form(id)).Values;
        foreach (var row in Form(id).FindTable("table3")!.CellRows)
        {
            Assert.Equal(values["table3", row.Id, "total"].Number, ApplicantKinds.All.Sum(kind => values["table3", row.Id, kind.Code()].Number));
        }

        Assert.Equal(statistics.NewReceived(), values["table3", "newReceived", "total"].Number);
        Assert.Equal(statistics.CarriedOut(ApplicantKind.Research), values["table3", "carriedOut", "research"].Number);
        Assert.Equal(statistics.Of(Outcome.UnableNotHeld), values["table3", "unable.notHeld", "total"].Number);
    }

    [Fact]
    public void Fill_SingleOtherHandling_IsTheSumOfThree()
    {
        RequestRecord[] records =
        [
            Cases.Closed("a", "2023-02-01", "2023-02-10", Outcome.AbandonedNoFee),
            Cases.Closed("b", "2023-02-01", "2023-02-10", Outcome.AbandonedNoCorrection),
            Cases.Closed("c", "2023-02-01", "2023-02-10", Outcome.Other),
        ];
        var statistics = RequestTally.Tally(2023, records).Statistics;
        Assert.Equal(3, StatisticsTables.Fill(statistics, Form("2019-format")).Values["table3", "otherHandling", "total"].Number);
        Assert.Equal(3, StatisticsTables.Fill(statistics, Form("2021-format").Variants[0]).Values["table3", "otherHandling", "total"].Number);
        Assert.Equal(1, StatisticsTables.Fill(statistics, Form("2021-format")).Values["table3", "otherHandling.other", "total"].Number);
    }

    [Fact]
    public void Fill_StatisticsOf2014_CountsChannelsTimesAndReplies()
    {
        // 国办发〔2014〕32号.
        RequestRecord Of(string id, RequestChannel channel, bool extended, bool inTime, ReplyKind reply)
            => new(id, new LocalDate(2016, 3, 1), ApplicantKind.NaturalPerson)
            {
                Channel = channel,
                Extended = extended,
                InTime = inTime,
                Decided = new LocalDate(2016, 3, 20),
                Reply = reply,
            };
        RequestRecord[] records =
        [
            Of("a", RequestChannel.InPerson, false, true, ReplyKind.AlreadyPublic),
            Of("b", RequestChannel.Internet, false, true, ReplyKind.Granted),
            Of("c", RequestChannel.Email, true, true, ReplyKind.RefusedPrivacy),
            Of("d", RequestChannel.OrdinaryPost, false, false, ReplyKind.RefusedNotGovernmentInformation),
            Of("e", RequestChannel.Fax, false, true, ReplyKind.ToldToSupplement) with { Fee = 12_500, FeePaidOn = new LocalDate(2016, 3, 5) },
        ];
        var filled = StatisticsTables.Fill(RequestTally.Tally(2016, records).Statistics, Form("2014-statistics"));
        Assert.Equal(
            "3.1=5 3.1.1=1 3.1.2=1 3.1.3=2 3.1.4=1 3.2=5 3.2.1=3 3.2.2=2 3.3=5 3.3.1=1 3.3.2=1 3.3.4=2 3.3.4.3=1 3.3.4.5=1 3.3.7=1 7=1.25",
            string.Join(' ', filled.Values.Form.Cells.Where(c => filled.Values[c.Index] is { IsNumber: true, Number: not 0 } && c.RowId[0] is not ('4' or '5'))
                .Select(c => $"{c.RowId}={filled.Values[c.Index].Number.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)}")));
        Assert.Empty(filled.Findings);
        Assert.Equal(CellValue.NotShown, filled.Values["statistics", "1.1", string.Empty]);
    }

    [Fact]
    public void Fill_StatisticsOf2014WithoutThem_SaysWhatIsNotKnown()
    {
        RequestRecord[] records =
        [
            Cases.Closed("a", "2016-02-01", "2016-02-10"),
            Cases.Closed("b", "2016-02-01", "2016-02-10", Outcome.DeniedThirdParty) with { Channel = RequestChannel.Fax },
        ];
        var filled = StatisticsTables.Fill(RequestTally.Tally(2016, records).Statistics, Form("2014-statistics"));
        Assert.Equal(["statistics/3.1", "statistics/3.2", "statistics/3.3"], filled.Findings.Select(f => f.Place));
        Assert.Equal(["1", "2", "2"], filled.Findings.Select(f => f.Actual));

        // Which secret the third party has is not said, that it was refused is.
        Assert.Equal((1, 0, 2), (filled.Values["statistics", "3.3.4", ""].Number, filled.Values["statistics", "3.3.4.2", ""].Number, filled.Values["statistics", "3.3", ""].Number));
        Assert.Equal(CellValue.NotShown, filled.Values["statistics", "3.2.1", ""]);
    }

    [Fact]
    public void Fill_ReplyWithoutOutcome_IsCountedInTheTotalAndSaid()
    {
        var record = Cases.Open("a", "2019-04-01") with { Decided = new LocalDate(2019, 4, 20), Reply = ReplyKind.ToldToSupplement };
        var filled = StatisticsTables.Fill(RequestTally.Tally(2019, [record]).Statistics, Form("2019-format"));
        Assert.Equal(1, filled.Values["table3", "handledTotal", "total"].Number);
        Assert.Equal(("tally.no-row", "1"), (filled.Findings.Single().RuleId, filled.Findings.Single().Actual));
    }

    [Fact]
    public void Fill_CellsOfTheHost_StandWhereRequestsGiveNone()
    {
        var form = Form("2021-format");
        var host = new FormValuesBuilder(form)
            .Set("table2", "rules", "issued", CellValue.NotApplicable)
            .Set("table2", "adminFees", "amount", CellValue.Amount(7730.28m))
            .Set("table3", "newReceived", "total", CellValue.Count(2))
            .Build();
        var filled = StatisticsTables.Fill(RequestTally.Tally(2023, [Cases.Open("a", "2023-02-01")]).Statistics, form, host);
        Assert.Equal((CellValue.NotApplicable, 7730.28m), (filled.Values["table2", "rules", "issued"], filled.Values["table2", "adminFees", "amount"].Number));
        var finding = Assert.Single(filled.Findings);
        Assert.Equal(("tally.host-cell", "table3/newReceived/total", "1", "2"), (finding.RuleId, finding.Place, finding.Expected, finding.Actual));
        Assert.Equal(1, filled.Values["table3", "newReceived", "total"].Number);
    }

    // Rows that a host adds are the host's to fill, beside the rows that requests give.
    [Theory]
    [InlineData("2021-format", "table3", "granted", "granted2")]
    [InlineData("2021-format", "table3", null, "last")]
    [InlineData("2014-statistics", "statistics", "4.3", "4.4")]
    [InlineData("2014-statistics", "statistics", "3.2.2", "3.2.3")]
    [InlineData("2014-statistics", "statistics", null, "99")]
    public void Fill_RowOfTheHost_StandsAsGiven(string of, string table, string? after, string row)
    {
        var behind = after is null ? string.Empty : $"\"after\": \"{after}\", ";
        var form = FormCatalogue.BuiltIn.Parse(
            $$$"""{"schema":"govdisclosure/form/1","id":"mine","extends":"{{{of}}}","addRows":[{"table":"{{{table}}}",{{{behind}}}"row":{"id":"{{{row}}}","label":"本机关另报"}}]}""", "mine.json");
        var own = form.Cells.First(c => c.TableId == table && c.RowId == row);
        var filled = StatisticsTables.Fill(RequestTally.Tally(2016, [Cases.Closed("a", "2016-03-01", "2016-03-04")]).Statistics, form, FormValues.Empty(form).With(own, CellValue.Count(77)));
        Assert.Equal(77, filled.Values[own.Index].Number);
        Assert.DoesNotContain(filled.Findings, f => f.RuleId == "tally.host-cell");
        var rows = form.FindTable(table)!.CellRows.Select(r => r.Id).ToList();
        Assert.Equal(after is null ? rows.Count - 1 : rows.IndexOf(after) + 1, rows.IndexOf(row));
    }

    // Many registers keep reviews elsewhere: the host's fourth table stands where no request has a review, and is contradicted where one has.
    [Fact]
    public void Fill_FourthTableOfTheHost_StandsUnlessRequestsHaveReviews()
    {
        var form = Form("2021-format");
        var host = new FormValuesBuilder(form).Set("table4", string.Empty, "review.total", CellValue.Count(3)).Build();
        Assert.Equal(3, StatisticsTables.Fill(YearStatistics.Empty(2023), form, host).Values["table4", string.Empty, "review.total"].Number);
        var reviewed = new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2023, 3, 6)) { Id = "a", Applicant = new RequestApplicant { Kind = ApplicantKind.NaturalPerson } }
            .With(new ReviewCase("f", ReviewKind.Reconsideration, new LocalDate(2023, 5, 4)) { DecidedOn = new LocalDate(2023, 6, 30), Decision = ReviewDecisionKind.ReviewUpheld });
        var filled = StatisticsTables.Fill(RequestTally.Tally(2023, [reviewed]).Statistics, form, host);
        Assert.Equal(1, filled.Values["table4", string.Empty, "review.total"].Number);
        Assert.Equal("table4/review.total", filled.Findings.Single(f => f.RuleId == "tally.host-cell").Place);
    }

    // Sums beyond the eighteen digits of a cell: whole 万元 rather than no number, and none where that does not fit either.
    [Theory]
    [InlineData("12500", "1.25")]
    [InlineData("1234567890123456.78", "123456789012.345678")]
    [InlineData("12345678901234567.89", "1234567890123")]
    [InlineData("12345678901234567890123", null)]
    public void Fill_Fees_AreInTenThousands(string fee, string? expected)
    {
        var record = Cases.Closed("a", "2016-03-01", "2016-03-04") with { Fee = decimal.Parse(fee, System.Globalization.CultureInfo.InvariantCulture) };
        var shown = StatisticsTables.Fill(RequestTally.Tally(2016, [record]).Statistics, Form("2014-statistics")).Values["statistics", "7", string.Empty];
        Assert.Equal(expected, shown.IsNumber ? shown.Number.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture) : null);
    }

    [Fact]
    public void Fill_HostInAnotherForm_Throws()
        => Assert.Throws<ArgumentException>(() => StatisticsTables.Fill(YearStatistics.Empty(2023), Form("2021-format"), FormValues.Empty(Form("2019-format"))));
}
