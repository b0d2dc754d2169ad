using GovDisclosure.Fees;
using GovDisclosure.Json;

namespace GovDisclosure.Tests.Fees;

public class FeeTariffTests
{
    [Theory]
    [InlineData("2008-04-30", null, "before the Regulations")]
    [InlineData("2008-05-01", nameof(FeePeriodKind.CostRecovery), "art 27 of 2007")]
    [InlineData("2017-03-31", nameof(FeePeriodKind.CostRecovery), "the last day")]
    [InlineData("2017-04-01", nameof(FeePeriodKind.None), "suspended")]
    [InlineData("2020-12-31", nameof(FeePeriodKind.None), "the day before the Measures")]
    [InlineData("2021-01-01", nameof(FeePeriodKind.ProcessingFee), "art 10 of the Measures")]
    public void PeriodOn_Day_IsTheLawOfTheDay(string day, string? kind, string why)
        => Assert.True(kind == FeeTariff.PeriodOn(Day(day))?.Kind.ToString(), why);

    [Fact]
    public void Periods_HaveNoGap()
        => Assert.All(FeeTariff.Periods.Skip(1).Zip(FeeTariff.Periods), p => Assert.Equal(p.Second.To!.Value.PlusDays(1), p.First.From));

    [Fact]
    public void Periods_EndOfTheCostFees_IsFromMemory()
        => Assert.Equal(Verification.FromMemory, FeeTariff.PeriodOn(new LocalDate(2018, 1, 1))!.Source.Verification);

    [Theory]
    [InlineData("2007-01-01", "2008-05-01")]
    [InlineData("2010-01-01", "local tariff")]
    [InlineData("2020-12-31", "2021-01-01")]
    public void InForceOn_BeforeTheMeasures_SaysWhatTheLawWas(string day, string says)
    {
        var error = Assert.Throws<LawNotInForceException>(() => FeeTariff.InForceOn(Day(day)));
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
        Assert.Equal(error.Message, error.Text!.In(Language.English));
        Assert.Null(FeeTariff.TryInForceOn(Day(day)));
    }

    [Fact]
    public void InForceOn_FirstDay_IsTheProcessingFee()
        => Assert.Same(FeeTariff.ProcessingFee2021, FeeTariff.InForceOn(new LocalDate(2021, 1, 1)));

    [Theory]
    [InlineData("fujian-2008", "search", 2, 10)]
    [InlineData("fujian-2008", "copy.bw.a4", 12, 2.4)]
    [InlineData("fujian-2008", "copy.colour.a3", 3, 6)]
    [InlineData("fujian-2008", "disc", 1, 3)]
    [InlineData("shanghai-2008", "print.bw.a4", 10, 5)]
    [InlineData("shanghai-2008", "print.colour.a4", 10, 6)]
    [InlineData("shanghai-2008", "disc", 1, 2)]
    public void Load_LocalCostFees_PriceByUnit(string tariff, string scale, long units, double yuan)
        => Assert.Equal((decimal)yuan, Load(tariff).Scale(scale).Amount(units));

    [Theory]
    [InlineData("fujian-2008")]
    [InlineData("shanghai-2008")]
    public void Load_LocalCostFees_EndIn2017Unverified(string id)
    {
        var tariff = Load(id);
        Assert.True(tariff.IsInForceOn(new LocalDate(2017, 3, 31)));
        Assert.False(tariff.IsInForceOn(new LocalDate(2017, 4, 1)));
        Assert.Equal(Verification.FromMemory, tariff.EndSource!.Verification);
    }

    [Fact]
    public void Bill_CostFees_AddSearchCopiesAndPostage()
    {
        var bill = Load("fujian-2008").Bill([new("search", 1), new("copy.bw.a4", 12), FeeBillItem.AtCost("邮寄费", 6.5m)]);
        Assert.Equal((13.9m, 0m, 13.9m), (bill.Gross, bill.Reduction, bill.Amount));
        Assert.Contains("13.9", bill.Explain().Conclusion.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fiveGuarantees")]
    [InlineData("minimumLiving")]
    [InlineData("specialCare")]
    public void Bill_Exemptions2008_AreFullAndNameTheNotice(string code)
    {
        var bill = Load("shanghai-2008").Bill([new("search", 1)], code);
        Assert.Equal((5m, 5m, 0m), (bill.Gross, bill.Reduction, bill.Amount));
        Assert.Contains("关于提供政府公开信息收费等有关问题的通知", bill.Explain().ToText(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Bill_ProcessingFee_HasNoExemptions()
        => Assert.Throws<ArgumentException>(() => FeeTariff.ProcessingFee2021.Bill([new("page", 68)], "minimumLiving"));

    [Fact]
    public void Scale_Unknown_ListsTheCodes()
    {
        var error = Assert.Throws<ArgumentException>(() => FeeTariff.ProcessingFee2021.Scale("kilo"));
        Assert.Contains("item, page", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_Reduction_TakesTheShare()
    {
        var tariff = FeeTariff.Parse(
            """
            { "schema": "govdisclosure/fee-tariff/1", "id": "x", "name": { "zh": "甲", "en": "a" },
              "instrument": { "title": { "zh": "文", "en": "doc" }, "verification": "interpretation" },
              "scales": [ { "code": "search", "name": { "zh": "检索费", "en": "search" }, "unit": { "zh": "件", "en": "item" }, "article": 3,
                "tiers": [ { "from": 1, "to": 2, "price": 0 }, { "from": 3, "price": 1.25, "stepUnits": 2, "stepPrice": 0.5 } ] } ],
              "exemptions": [ { "code": "half", "name": { "zh": "半", "en": "half" }, "share": 0.5 } ] }
            """,
            "x.json");
        Assert.Equal(1.25m + 1.25m + 1.75m, tariff.Scale("search").Amount(5));
        Assert.Equal(2.12m, tariff.Bill([new("search", 5)], "half").Amount);
        Assert.Equal(3, tariff.Scale("search").Source.ArticleNumber);
    }

    [Theory]
    [InlineData("\"schema\": \"govdisclosure/fee-tariff/2\"", "tariff.schema")]
    [InlineData("\"tiers\": [{ \"from\": 2, \"price\": 1 }]", "tariff.tiers")]
    [InlineData("\"tiers\": [{ \"from\": 1, \"to\": 5, \"price\": 1 }, { \"from\": 7, \"price\": 1 }]", "tariff.tiers")]
    [InlineData("\"tiers\": [{ \"from\": 1, \"price\": -1 }]", "tariff.tier")]
    [InlineData("\"tiers\": [{ \"from\": 1, \"price\": 1, \"stepUnits\": 10 }]", "tariff.step")]
    [InlineData("\"tiers\": []", "tariff.tiers")]
    [InlineData("\"counting\": \"week\"", "data.unknown-code")]
    [InlineData("\"article\": 0", "tariff.article")]
    [InlineData("\"colour\": 0", "data.unknown-member")]
    [InlineData("\"share\": 1.5", "tariff.share")]
    [InlineData("\"inForce\": { \"from\": \"2010-01-01\", \"to\": \"2009-01-01\" }", "tariff.in-force")]
    [InlineData("\"inForce\": { \"from\": \"2010-02-30\" }", "data.date")]
    [InlineData("\"scales\": []", "tariff.no-scale")]
    public void Parse_OneMistake_IsNamed(string mutation, string rule)
    {
        var lines = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["schema"] = "\"schema\": \"govdisclosure/fee-tariff/1\"",
            ["inForce"] = "\"inForce\": { \"from\": \"2010-01-01\" }",
            ["counting"] = "\"counting\": \"request\"",
            ["article"] = "\"article\": 4",
            ["tiers"] = "\"tiers\": [{ \"from\": 1, \"price\": 1 }]",
            ["share"] = "\"share\": 1",
        };
        var member = mutation.Split('"')[1];
        lines[member] = mutation;
        var extra = member == "colour" ? mutation + "," : string.Empty;
        var scales = member == "scales"
            ? mutation
            : $"\"scales\": [ {{ \"code\": \"a\", {extra} \"name\": {{ \"zh\": \"甲\", \"en\": \"a\" }}, \"unit\": {{ \"zh\": \"件\", \"en\": \"item\" }}, {lines["counting"]}, {lines["article"]}, {lines["tiers"]} }} ]";
        var json =
            $"{{ {lines["schema"]}, \"id\": \"x\", \"name\": {{ \"zh\": \"甲\", \"en\": \"a\" }}, \"instrument\": {{ \"title\": {{ \"zh\": \"文\", \"en\": \"doc\" }} }}, {lines["inForce"]}, {scales}, "
            + $"\"exemptions\": [ {{ \"code\": \"e\", \"name\": {{ \"zh\": \"乙\", \"en\": \"b\" }}, {lines["share"]} }} ] }}";
        var error = Assert.Throws<DataFileException>(() => FeeTariff.Parse(json, "x.json"));
        Assert.Equal(rule, Assert.Single(error.Problems).RuleId);
    }

    [Fact]
    public void Parse_ManyMistakes_AreAllListed()
    {
        var error = Assert.Throws<DataFileException>(() => FeeTariff.Parse("{ \"schema\": \"x\", \"scales\": [ { \"code\": \"a\" } ] }", "x.json"));
        Assert.True(error.Problems.Count >= 6);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("null")]
    public void Parse_NoObject_IsAnError(string json) => Assert.Throws<DataFileException>(() => FeeTariff.Parse(json, "x.json"));

    private static FeeTariff Load(string id)
    {
        using var stream = File.OpenRead(Path.Combine(Repository.Root, "samples", "GovDisclosure.Console", "data", "tariffs", id + ".json"));
        return FeeTariff.Load(stream, id + ".json");
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    // A list that holds something else than objects, and a code that stands twice: each is told at its place.
    [Theory]
    [InlineData("\"scales\": [3]", "data.type", "scales[0]")]
    [InlineData("\"scales\": [{SCALE}, {SCALE}]", "tariff.duplicate-scale", "scales[1].code")]
    [InlineData("\"scales\": [{SCALE:[true]}]", "data.type", "scales[0].tiers[0]")]
    [InlineData("\"scales\": [{SCALE}], \"exemptions\": [\"minimumLiving\"]", "data.type", "exemptions[0]")]
    [InlineData("\"scales\": [{SCALE}], \"exemptions\": [{EXEMPTION}, {EXEMPTION}]", "tariff.duplicate-exemption", "exemptions[1].code")]
    public void Parse_ListThatIsNotOfItsKind_IsNamedAtItsPlace(string members, string rule, string place)
    {
        const string scale = "{ \"code\": \"a\", \"name\": { \"zh\": \"甲\", \"en\": \"a\" }, \"unit\": { \"zh\": \"件\", \"en\": \"item\" }, \"tiers\": TIERS }";
        const string exemption = "{ \"code\": \"e\", \"name\": { \"zh\": \"乙\", \"en\": \"b\" } }";
        var json = "{ \"schema\": \"govdisclosure/fee-tariff/1\", \"id\": \"x\", \"name\": { \"zh\": \"甲\", \"en\": \"a\" }, \"instrument\": { \"title\": { \"zh\": \"文\", \"en\": \"doc\" } }, "
            + members.Replace("{SCALE:[true]}", scale.Replace("TIERS", "[true]", StringComparison.Ordinal), StringComparison.Ordinal)
                .Replace("{SCALE}", scale.Replace("TIERS", "[{ \"from\": 1, \"price\": 1 }]", StringComparison.Ordinal), StringComparison.Ordinal)
                .Replace("{EXEMPTION}", exemption, StringComparison.Ordinal) + " }";
        var problem = Assert.Single(Assert.Throws<DataFileException>(() => FeeTariff.Parse(json, "x.json")).Problems);
        Assert.Equal((rule, "$." + place), (problem.RuleId, problem.Path));
    }

    [Fact]
    public void Make_WithoutAScaleOrWithOneTwice_Throws()
    {
        var fee = FeeTariff.ProcessingFee2021;
        Assert.Throws<ArgumentException>("scales", () => new FeeTariff("x", fee.Name, fee.Source, []));
        Assert.Throws<ArgumentException>("scales", () => new FeeTariff("x", fee.Name, fee.Source, [fee.Scales[0], fee.Scales[0]]));
    }

    [Fact]
    public void Explain_OfAnExemption_TellsWhatItTakesOffAndItsConditionWhereItHasOne()
    {
        var fujian = Load("fujian-2008");
        var bare = new FeeTariff("x", fujian.Name, fujian.Source, fujian.Scales) { Exemptions = [new FeeExemption("half", new("半价", "half price"), 0.5m, fujian.Source)] };
        var own = new FeeTariff("x", fujian.Name, fujian.Source, fujian.Scales)
        {
            Exemptions = [new FeeExemption("half", new("半价", "half price"), 0.5m, fujian.Source) { Condition = new("凭证明", "on proof") }],
        };
        Assert.Equal("减免：半价，减 5 元", bare.Bill([new("search", 2)], "half").Explain().Steps[^1].Text.Chinese);
        Assert.Equal("减免：半价，减 5 元；凭证明", own.Bill([new("search", 2)], "half").Explain().Steps[^1].Text.Chinese);
        Assert.Equal("exemption: half price, less 5 yuan; on proof", own.Bill([new("search", 2)], "half").Explain().Steps[^1].Text.English);
    }
}
