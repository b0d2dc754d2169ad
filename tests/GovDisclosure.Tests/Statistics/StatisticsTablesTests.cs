using GovDisclosure.Cases;
using GovDisclosure.Forms;
using GovDisclosure.Law;
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

    [Fact]
    public void Fill_HostInAnotherForm_Throws()
        => Assert.Throws<ArgumentException>(() => StatisticsTables.Fill(YearStatistics.Empty(2023), Form("2021-format"), FormValues.Empty(Form("2019-format"))));
}
