using GovDisclosure.Categories;
using GovDisclosure.Forms;
using GovDisclosure.Publishing;
using GovDisclosure.Rates;

namespace GovDisclosure.Tests.Publishing;

/// <summary>From a register of publications to the report: Naxi's classes and channels of 2017, and table 2.</summary>
public class PublicationTallyTests
{
    private static readonly (string Name, int Count, string Share)[] Naxi =
    [
        ("概况类", 239, "1.53%"), ("计划总结类", 610, "3.92%"), ("法规公文类", 3367, "21.6%"), ("工作动态类", 10128, "64.98%"), ("人事类", 237, "1.52%"), ("财政类", 387, "2.48%"), ("其他类", 618, "3.97%"),
    ];

    private static readonly CategoryScheme Scheme = new("naxi", new LocalizedText("纳溪分类", "classes of Naxi"), Naxi.Select((c, i) => new Category($"{i + 1}", new LocalizedText(c.Name, c.Name))));

    [Fact]
    public void Count_OfAGeneratedRegister_GivesTheFiguresOfNaxi2017()
    {
        var tally = new DisclosureService().TallyPublications(Register(), 2017, Scheme, [new CategoryCount("wechat", ReportedCount.AtLeast(850)), new CategoryCount("mobile-newspaper", ReportedCount.AtLeast(4000))]);
        Assert.Equal(15586, tally.Total.Value);
        Assert.Equal(Naxi.Select(c => (long)c.Count), tally.Classes.Items.Select(i => i.Count.Value));
        Assert.Equal(15586, tally.Months.Sum());
        Assert.Equal(["w1"], tally.Withdrawn);
        var figures = DisclosureService.ToFigures(tally);
        var website = figures.Channels.Single(c => c.Channel == "website");
        Assert.Equal((10619, 3367L, 7252L), (website.Count!.Value.Value, website.Parts[0].Count.Value, website.Parts[1].Count.Value));
        Assert.Equal("4000余", figures.Channels.Single(c => c.Channel == "mobile-newspaper").Count.ToString());
        Assert.Equal("850余", tally.Channels.Items.Single(i => i.Code == "wechat").Count.ToString());
        Assert.Equal(Naxi.Select(c => c.Name), figures.Categories.Select(c => c.Name));
        Assert.Empty(tally.Classes.Check("proactive"));
    }

    [Fact]
    public void Count_OfAGeneratedRegister_PrintsNaxisSection()
    {
        var service = new DisclosureService();
        var tally = service.TallyPublications(Register(), 2017, Scheme);
        var report = new GovDisclosure.Reports.AnnualReport { Organ = "纳溪区人民政府", Year = 2017, Form = "sichuan-2017", Proactive = DisclosureService.ToFigures(tally) with { Scheme = null } };
        using var text = new MemoryStream();
        service.Write(service.Build(report), "txt", text);
        var printed = System.Text.Encoding.UTF8.GetString(text.ToArray()).Replace(" ", string.Empty, StringComparison.Ordinal).Replace("\n", string.Empty, StringComparison.Ordinal);
        foreach (var (name, count, share) in Naxi)
        {
            Assert.Contains($"{name}{count}条，占{share}", printed, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Count_OfNormativeDocuments_FillsTable2WithTheDocumentsBehindEachCell()
    {
        var items = Documents();
        var last = NormativeStock.Count(items, PublicationKind.NormativeDocument, 2023);
        var stock = NormativeStock.Count(items, PublicationKind.NormativeDocument, 2024);
        Assert.Equal(["a", "b", "c", "d"], last.InForce);
        Assert.Equal(["act", "new", "late"], stock.Issued);
        Assert.Equal(["a", "b"], stock.Repealed);
        Assert.Equal(["c"], stock.Lapsed);
        Assert.Equal(["d", "act", "new"], stock.InForce);
        Assert.Equal(["late"], stock.Pending);
        var findings = stock.Check(last, reported: 5);
        Assert.Contains(findings, f => f.RuleId == "T2.stock" && f.Related.SequenceEqual(["c"]));
        Assert.Contains(findings, f => f.Actual == "5");
        var builder = new FormValuesBuilder(FormCatalogue.BuiltIn.Find("2021-format")!);
        var values = DisclosureService.FillTable2(builder, stock).Build();
        Assert.Equal("3", values["table2", "normativeDocs", "inForce"].ToString());
        Assert.Equal(["d", "new"], NormativeStock.Count(items, PublicationKind.NormativeDocument, 2024, countsRepealingActs: false).InForce);
    }

    /// <summary>2019 Regulations, art. 20 item 1: a draft is none yet, nor does it end anything; what had lapsed before the act was made did not end by it.</summary>
    [Fact]
    public void Count_OfDraftsAndOfLapses_CountsWhatIsMadeAlone()
    {
        var day = new LocalDate(2024, 5, 1);
        PublicationLink[] ends = [new(PublicationLinkKind.Repeals, "old"), new(PublicationLinkKind.Repeals, "lapsed")];
        Publication[] items =
        [
            new("old", "旧") { Kind = PublicationKind.NormativeDocument, MadeOn = day.PlusYears(-3) },
            new("lapsed", "已失效") { Kind = PublicationKind.NormativeDocument, MadeOn = day.PlusYears(-3), EndedOn = day.PlusDays(-30) },
            new("draft", "草案") { Kind = PublicationKind.NormativeDocument, MadeOn = day, Links = ends, Events = [new PublicationEvent("draft", day, "张三")] },
        ];
        var stock = NormativeStock.Count(items, PublicationKind.NormativeDocument, 2024);
        Assert.Equal(("", "", "lapsed", "old"), (string.Join(',', stock.Issued), string.Join(',', stock.Repealed), string.Join(',', stock.Lapsed), string.Join(',', stock.InForce)));
        items[2] = items[2] with { Events = [.. items[2].Events, new PublicationEvent("signed", day, "王五")] };
        stock = NormativeStock.Count(items, PublicationKind.NormativeDocument, 2024);
        Assert.Equal(("draft", "old", "lapsed", "draft"), (string.Join(',', stock.Issued), string.Join(',', stock.Repealed), string.Join(',', stock.Lapsed), string.Join(',', stock.InForce)));
    }

    /// <summary>The identity of table 2: a finding names the document that is missing or too many.</summary>
    [Fact]
    public void Check_OfAStockThatDoesNotAgree_NamesTheDocument()
    {
        var items = Documents();
        var last = NormativeStock.Count([.. items, new Publication("gone", "不见了") { Kind = PublicationKind.NormativeDocument, MadeOn = new LocalDate(2020, 1, 1) }], PublicationKind.NormativeDocument, 2023);
        var found = NormativeStock.Count([.. items, new Publication("found", "补录") { Kind = PublicationKind.NormativeDocument, MadeOn = new LocalDate(2019, 1, 1) }], PublicationKind.NormativeDocument, 2024).Check(last);
        Assert.Contains(found, f => f.RuleId == "T2.stock" && f.Severity == Severity.Error && f.Related.SequenceEqual(["gone"]));
        Assert.Contains(found, f => f.RuleId == "T2.stock" && f.Severity == Severity.Error && f.Related.SequenceEqual(["found"]));
    }

    [Fact]
    public void Count_OfAnyDocuments_KeepsTheIdentityOfTheStock()
    {
        var random = new Random(9);
        for (var round = 0; round < 200; round++)
        {
            var items = Enumerable.Range(0, 40).Select(i =>
            {
                var made = new LocalDate(2020 + random.Next(4), 1 + random.Next(12), 1 + random.Next(28));
                return new Publication($"{i}", "文件")
                {
                    Kind = PublicationKind.NormativeDocument,
                    MadeOn = made,
                    EffectiveOn = random.Next(3) == 0 ? made.PlusDays(random.Next(200)) : null,
                    EndedOn = random.Next(3) == 0 ? made.PlusDays(300 + random.Next(900)) : null,
                    Links = random.Next(6) == 0 ? [new PublicationLink(PublicationLinkKind.Repeals, $"{random.Next(40)}")] : [],
                };
            }).Where(item => item.Links.All(l => l.Target != item.Id)).ToList();
            for (var year = 2021; year <= 2025; year++)
            {
                var (before, now) = (NormativeStock.Count(items, PublicationKind.NormativeDocument, year - 1), NormativeStock.Count(items, PublicationKind.NormativeDocument, year));
                var stock = before.InForce.Union(before.Pending).Union(now.Issued).Except(now.Repealed).Except(now.Lapsed).Except(now.Pending).Order();
                Assert.Equal(stock, now.InForce.Order());
            }
        }
    }

    [Fact]
    public void WebsiteSheet_IsAFormWithItsIdentities()
    {
        var form = DisclosureService.WebsiteSheet;
        Assert.Equal("2018-website", form.Id);
        Assert.Equal(8, form.Identities.Count);
        Assert.DoesNotContain(FormCatalogue.BuiltIn.ForYear(2020), f => f.Id == form.Id);
        Assert.Equal(Verification.FromMemory, form.YearsVerification);
    }

    // What is known from memory alone is marked so; a host that has the printed sheet loads it, and its figures are held against its identities.
    [Fact]
    public void WebsiteSheet_OfAHost_TakesThePlaceOfTheOneFromMemory()
    {
        var own = DisclosureService.WebsiteSheet.ToJson().Replace("\"from-memory\"", "\"verified\"", StringComparison.Ordinal).Replace("\"2018-website\"", "\"host-website\"", StringComparison.Ordinal);
        using var file = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(own));
        var catalogue = FormCatalogue.BuiltIn.With(FormCatalogue.BuiltIn.Load(file, "website.json"));
        var form = catalogue.Find("host-website")!;
        Assert.Equal(Verification.Verified, form.YearsVerification);
        Assert.Equal(DisclosureService.WebsiteSheet.Cells.Count, form.Cells.Count);
        var builder = new FormValuesBuilder(form);
        foreach (var cell in form.Cells)
        {
            builder[cell.Index] = CellValue.Count(cell.Index + 1);
        }

        var values = builder.Build();
        Assert.Equal(form, values.Form);
        Assert.NotEmpty(values.Check());
    }

    private static IEnumerable<Publication> Register()
    {
        var number = 0;
        foreach (var (at, count) in Naxi.Select((c, i) => (i, c.Count)))
        {
            for (var i = 0; i < count; i++, number++)
            {
                var day = new LocalDate(2017, 1, 1).PlusDays(number % 365);
                yield return new Publication($"{number}", "信息")
                {
                    Classes = [new CatalogueField("naxi", $"{at + 1}")],
                    Channels = number < 3367 ? ["website-column"] : number < 10619 ? ["website-site"] : [],
                    PublishedOn = day,
                    MadeOn = day,
                };
            }
        }

        yield return new Publication("w1", "旧") { PublishedOn = new LocalDate(2016, 5, 5), WithdrawnOn = new LocalDate(2017, 5, 5), Classes = [new CatalogueField("naxi", "1")] };
    }

    private static List<Publication> Documents()
    {
        Publication Of(string id, int year, int month) => new(id, id) { Kind = PublicationKind.NormativeDocument, MadeOn = new LocalDate(year, month, 1), PublishedOn = new LocalDate(year, month, 5) };
        return
        [
            Of("a", 2020, 1), Of("b", 2021, 2), Of("c", 2022, 3) with { EndedOn = new LocalDate(2024, 6, 1) }, Of("d", 2023, 4),
            Of("act", 2024, 5) with { Links = [new PublicationLink(PublicationLinkKind.Repeals, "a"), new PublicationLink(PublicationLinkKind.Repeals, "b")] },
            Of("new", 2024, 7), Of("late", 2024, 12) with { EffectiveOn = new LocalDate(2025, 1, 1) }, new Publication("other", "x") { MadeOn = new LocalDate(2024, 1, 1) },
        ];
    }

    // 国办发〔2017〕94号, 二（四）: a decision on a licence or a penalty is online within 7 working days, in a host's list, in another and in none; all else has the 20 of article 26.
    // Made on Monday 2024-03-04: the seventh working day is 2024-03-13, the twentieth 2024-04-01.
    [Theory]
    [InlineData("某建设公司施工许可决定书", 13, false, "the seventh working day")]
    [InlineData("某建设公司施工许可决定书", 14, true, "the eighth")]
    [InlineData("准予行政许可决定书（某餐饮店食品经营许可）", 14, true, "a licence of no project")]
    [InlineData("行政处罚决定书（某市监罚〔2024〕12号）", 14, true, "a penalty")]
    [InlineData("2024年3月行政许可和行政处罚双公示信息公示表", 14, true, "a list of both")]
    [InlineData("关于印发行政处罚裁量基准的通知", 14, false, "about penalties: the 20 working days of article 26")]
    [InlineData("行政许可事项目录", 14, false, "a list of matters")]
    [InlineData("2023年行政处罚实施情况统计年报", 14, false, "figures")]
    [InlineData("行政处罚决定公示办法", 14, false, "a rule")]
    [InlineData("某区水务局供水价格公示", 14, false, "neither")]
    public void Count_OfADecisionOutsideAnyList_HasSevenWorkingDays(string title, int day, bool isLate, string why)
    {
        Publication item = new("P1", title) { MadeOn = new LocalDate(2024, 3, 4), PublishedOn = new LocalDate(2024, 3, day) };
        var service = new DisclosureService();
        Assert.True(isLate == (service.TallyPublications([item], 2024, CategoryScheme.Regulations2019).Late.Count == 1), why);

        CatalogueItem own = new("own", "1", "决定", new Citation(Instrument.Regulations2019)) { Rule = "proactive" };
        var covered = CatalogueItem.Cover([own], [item with { Classes = [new CatalogueField("own", "1")] }], new DateInterval(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31)), service.Calendars.Current);
        Assert.True(isLate == (covered.Single().Status == CoverageStatus.Late), why);
    }

    [Fact]
    public void Count_WithoutThePeriodOfLicences_CountsTwentyWorkingDays()
    {
        Publication item = new("P1", "行政许可决定书") { MadeOn = new LocalDate(2024, 3, 4), PublishedOn = new LocalDate(2024, 3, 14) };
        var service = new DisclosureService { PublicationPeriods = [PublicationRule.Find("proactive")!] };
        Assert.Empty(service.TallyPublications([item], 2024, CategoryScheme.Regulations2019).Late);
    }
}
