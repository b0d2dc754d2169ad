using System.Xml.Linq;
using GovDisclosure.Categories;
using GovDisclosure.Publishing;

namespace GovDisclosure.Tests.Publishing;

/// <summary>Index numbers, the catalogue, the guide, lists of what has to be published, and exports.</summary>
public class CatalogueTests
{
    private static readonly LocalDate Day = new(2025, 10, 28);

    [Theory]
    [InlineData("{organ}/{year}-{serial:5}", "000014349", "", 222, "000014349/2025-00222")]
    [InlineData("{organ}-{class}-{year}-{serial:5}", "PZ00101", "1700", 660, "PZ00101-1700-2025-00660")]
    [InlineData("{organ}/{year}{month}-{serial:5}", "11341702486344515H", "", 13, "11341702486344515H/202510-00013")]
    [InlineData("{organ}/{year}-{serial:6}", "6107280000", "", 1005, "6107280000/2025-001005")]
    [InlineData("330201-{organ}-{class}-01-{date}-{serial:4}", "05", "03", 7, "330201-05-03-01-20251028-0007")]
    [InlineData("{organ}-{class}-{year}-{serial:5}", "PZ00101", "17-00", 660, "PZ00101-17-00-2025-00660")]
    public void Format_OfEachShapeOfThePlaces_IsReadBack(string pattern, string organ, string category, long serial, string expected)
    {
        var rule = new IndexNumberRule("r", pattern, organ);
        Assert.Equal(expected, rule.Format(Day, serial, category));
        Assert.True(rule.TryReadSerial(expected, out var read));
        Assert.Equal(serial, read);
        Assert.False(rule.TryReadSerial("x" + expected, out _));
    }

    [Theory]
    [InlineData("{organ}/{year}", false, false, "no {serial}")]
    [InlineData("{organ}-{serial}", false, false, "no {year}")]
    [InlineData("{organ}/{year}-{serial}", true, false, "no {class}")]
    [InlineData("{organ}/{year}-{serial}", false, true, "no {month}")]
    [InlineData("{organ}/{jahr}-{serial:99}", false, false, "{jahr}")]
    public void Rule_ThatCannotBeUnique_SaysWhy(string pattern, bool perClass, bool perMonth, string why)
        => Assert.Contains(why, Assert.Throws<ArgumentException>(() => new IndexNumberRule("r", pattern, "A", perClass, perMonth)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Issue_ByTwoWritersOfAThousandEach_GivesNoneTwiceAndLeavesNoGap()
    {
        var store = new MemoryIndexNumberStore();
        var rule = new IndexNumberRule("r", "{organ}/{year}-{serial:5}", "000014349");
        await Task.WhenAll(Enumerable.Range(0, 2).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < 1000; i++)
            {
                await store.IssueAsync(rule, $"{writer}-{i}", Day);
            }
        })));
        var all = await store.ListAsync("r");
        Assert.Equal(Enumerable.Range(1, 2000).Select(i => (long)i), all.Select(n => n.Serial));
        Assert.Equal(2000, all.Select(n => n.Number).Distinct().Count());
    }

    [Fact]
    public async Task Issue_OfADocumentThatMoves_NeverChangesItsNumber()
    {
        var store = new MemoryIndexNumberStore();
        var rule = new IndexNumberRule("r", "{organ}-{class}-{year}-{serial:5}", "PZ", perClass: true) { Start = 10 };
        var preview = await store.PreviewAsync(rule, "d1", Day, "1700");
        var given = await store.IssueAsync(rule, "d1", Day, "1700");
        Assert.Equal("PZ-1700-2025-00010", given.Number);
        Assert.Equal(preview, given);
        Assert.Equal(given, await store.IssueAsync(rule, "d1", Day.PlusYears(1), "1800"));
        Assert.Equal("PZ-1800-2025-00010", (await store.IssueAsync(rule, "d2", Day, "1800")).Number);
        Assert.False(await store.ImportAsync(given with { }));
        Assert.True(await store.ImportAsync(new IssuedIndexNumber("r", "old", "PZ-1700-2025-00040", rule.ScopeOf(Day, "1700"), 40, Day)));
        Assert.Equal(41, (await store.IssueAsync(rule, "d3", Day, "1700")).Serial);
    }

    [Fact]
    public void Check_OfACatalogue_FindsDuplicatesGapsSharedCodesAndMissingElements()
    {
        CatalogueEntry Entry(string number, string organ) => new() { IndexNumber = number, Title = "通知", Publisher = organ, Summary = "概述", IssuedOn = Day };
        var findings = CatalogueRegister.Check(
        [
            Entry("PZ01130-1700-2025-00001", "旅游局"), Entry("PZ01130-1700-2025-00003", "水利局"), Entry("PZ01130-1700-2025-00003", "水利局"), new CatalogueEntry { Title = "无" },
        ]);
        Assert.Contains(findings, f => f.RuleId == "catalogue.duplicate");
        Assert.Contains(findings, f => f.RuleId == "catalogue.gap" && f.Message.Chinese.EndsWith("：2", StringComparison.Ordinal));
        Assert.Contains(findings, f => f.RuleId == "catalogue.shared-code" && f.Message.Chinese.Contains("旅游局", StringComparison.Ordinal));
        Assert.Equal(3, findings.Count(f => f.RuleId == "catalogue.missing"));
        Assert.All(findings.Where(f => f.RuleId == "catalogue.missing"), f => Assert.Equal(12, f.Source!.ArticleNumber));
    }

    [Theory]
    [InlineData("11341702486344515H/202110-00013", 2021, 10, "13")]
    [InlineData("330201-05-03-01-20211028-0007", 2021, 10, "7")]
    [InlineData("000014349/2018-00222", 2018, null, "222")]
    [InlineData("PZ00101-1700-2025-00660", 2025, null, "660")]
    [InlineData("6107280000/2024-001005", 2024, null, "1005")]
    [InlineData("0142768-8/2022-00185", 2022, null, "185")]
    [InlineData("350128-201913-00001", null, null, "1")]
    public void Parse_OfEachShape_TellsYearMonthAndSerial(string text, int? year, int? month, string serial)
    {
        var number = IndexNumber.Parse(text);
        Assert.Equal((year, month, serial), (number.Year, number.Month, number.Serial!.TrimStart('0')));
        Assert.Equal(year is null, number.Findings.Any(f => f.RuleId == "index-number.year"));
    }

    /// <summary>The canonical form has no place for a month or a class: numbers that differ in them are two.</summary>
    [Fact]
    public void Check_OfNumbersWithMonthsOrClasses_TakesThemForWhatTheyAre()
    {
        CatalogueEntry Entry(string number) => new() { IndexNumber = number, Title = "通知", Publisher = "某局", Summary = "概述", IssuedOn = Day };
        string Rules(long start, params string[] numbers) => string.Join(",", CatalogueRegister.Check(numbers.Select(Entry), start).Where(f => f.RuleId is "catalogue.duplicate" or "catalogue.gap").Select(f => f.RuleId));
        Assert.Equal("", Rules(1, "11341702486344515H/202110-00001", "11341702486344515H/202111-00001"));
        Assert.Equal("", Rules(1, "11341702486344515H/202110-00001", "11341702486344515H/202110-00002", "11341702486344515H/202111-00003"));
        Assert.Equal("catalogue.gap", Rules(1, "11341702486344515H/202110-00001", "11341702486344515H/202111-00003"));
        Assert.Equal("", Rules(1, "000014349-1700-2025-00001", "000014349-1800-2025-00001"));
        Assert.Equal("", Rules(100, "000014349/2025-00100", "000014349/2025-00101"));
        Assert.Equal("catalogue.gap", Rules(99, "000014349/2025-00100", "000014349/2025-00101"));
    }

    [Fact]
    public async Task Issue_ByTwoRulesThatPrintOneNumber_IsRefused()
    {
        var store = new MemoryIndexNumberStore();
        var (one, two) = (new IndexNumberRule("a", "{organ}/{year}-{serial:5}", "000014349"), new IndexNumberRule("b", "{organ}/{year}-{serial:5}", "000014349"));
        await store.IssueAsync(one, "d1", Day);
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => store.IssueAsync(two, "d2", Day));
        Assert.Contains("000014349/2025-00001", refused.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.PreviewAsync(two, "d2", Day));
        Assert.Empty(await store.ListAsync("b"));
        Assert.Equal("000014349/2025-00002", (await store.IssueAsync(one, "d2", Day)).Number);
    }

    /// <summary>RFC 4287, 4.1 and 4.2: what a feed and its entries must hold; sitemaps.org: a place is a whole address with the characters of RFC 3986.</summary>
    [Fact]
    public void Feeds_OfAnyAddresses_KeepTheRulesOfTheirFormats()
    {
        string[] addresses = ["https://example.gov.cn/公开/a b?x=1&y=<2>", "/xxgk/1.html", "2.html", "/xxgk/1.html", "javascript:alert(1)", "mailto:a@b.cn", "ftp://a/b", "not an address\u0001", "\uD800", ""];
        var items = addresses.Select((address, i) => new Publication($"{i}", "通知") { PublishedOn = Day, Address = address, Events = i == 0 ? [new PublicationEvent("amended", Day.PlusDays(2), "a")] : [] })
            .Append(new Publication("area", "名单") { PublishedOn = Day, Address = "https://example.gov.cn/village", Scope = ReaderScope.Area }).ToArray();
        using var atom = new MemoryStream();
        CatalogueRegister.WriteAtom(items, "目录", "https://example.gov.cn/xxgk/atom.xml", atom);
        XNamespace a = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(System.Text.Encoding.UTF8.GetString(atom.ToArray())).Root!;
        foreach (var element in feed.Elements(a + "entry").Prepend(feed))
        {
            Assert.Single(element.Elements(a + "id"));
            Assert.Single(element.Elements(a + "title"));
            var updated = Assert.Single(element.Elements(a + "updated")).Value;
            Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$", updated);
            Assert.True(Uri.TryCreate(element.Element(a + "id")!.Value, UriKind.Absolute, out var id) && id.Scheme == "https");
            Assert.True(element == feed || element.Element(a + "author")?.Element(a + "name")?.Value.Length > 0);
        }

        var ids = feed.Elements(a + "entry").Select(e => e.Element(a + "id")!.Value).ToArray();
        Assert.Equal(ids.Distinct(), ids);
        Assert.Contains("https://example.gov.cn/xxgk/2.html", ids);
        Assert.DoesNotContain(ids, id => id.Contains("village", StringComparison.Ordinal) || id.Contains("alert", StringComparison.Ordinal));
        Assert.Equal("2025-10-30T00:00:00+08:00", feed.Element(a + "updated")!.Value);
        Assert.Throws<ArgumentException>(() => CatalogueRegister.WriteAtom(items, "目录", "atom.xml", new MemoryStream()));

        using var map = new MemoryStream();
        CatalogueRegister.WriteSitemap(items, map);
        XNamespace s = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var place = Assert.Single(XDocument.Parse(System.Text.Encoding.UTF8.GetString(map.ToArray())).Root!.Elements(s + "url")).Element(s + "loc")!.Value;
        Assert.True(place.All(char.IsAscii) && !place.Contains(' ', StringComparison.Ordinal), place);
    }

    [Fact]
    public void WriteSitemap_BeyondFiftyThousand_SaysHowManyAreLeft()
    {
        using var map = new MemoryStream();
        Assert.Equal(3, CatalogueRegister.WriteSitemap(Enumerable.Range(0, 50_003).Select(i => new Publication($"{i}", "通知") { PublishedOn = Day, Address = $"https://example.gov.cn/{i}" }), map));
    }

    [Theory]
    [InlineData("2024年3月4日")]
    [InlineData("2024/3/4")]
    [InlineData("2024-03-04 10:22")]
    [InlineData("2024-3-4")]
    [InlineData("2024.03.04 10:22:33")]
    public void ReadCsv_OfPrintedDays_ReadsThem(string day)
        => Assert.Equal(new LocalDate(2024, 3, 4), Assert.Single(CatalogueRegister.ReadCsv(new StringReader($"索引号,信息名称,产生日期\n1,通知,{day}\n"), "a.csv")).IssuedOn);

    [Fact]
    public void Check_OfAGuide_NamesTheFaxThatIsMissingByArticle12()
    {
        var guide = new DisclosureGuide { Classes = "a", Arrangement = "b", Ways = "c", Office = "d", Address = "e", Hours = "f", Telephone = "g", Internet = "h" };
        var finding = Assert.Single(guide.Check());
        Assert.Equal(("guide.missing", "fax"), (finding.RuleId, finding.Place));
        Assert.Equal(9, new DisclosureGuide().Check().Count);
    }

    [Fact]
    public void Lists_AreThereAndSayWhatIsFromMemory()
    {
        Assert.Equal(26, CatalogueItem.StandardFields.Count);
        Assert.Equal(Verification.Verified, CatalogueItem.StandardFields[0].Basis.Verification);
        Assert.Equal(18, CatalogueItem.StandardFields.Count(f => f.Basis.Verification == Verification.FromMemory));
        Assert.Equal(8, CatalogueItem.MajorProjects.Count);
        Assert.Contains(CatalogueItem.PublicWelfare, item => item.Scope == ReaderScope.Group);
        Assert.Equal(CategoryScheme.Regulations2019.Categories.Count, CatalogueItem.Basic.Count);
        foreach (var list in new[] { CatalogueItem.Basic, CatalogueItem.StandardFields, CatalogueItem.MajorProjects, CatalogueItem.PublicResources, CatalogueItem.PublicWelfare })
        {
            Assert.Equal(list.Count, list.Select(item => item.Code).Distinct().Count());
        }
    }

    [Fact]
    public void Cover_OfAProjectionOverAHostsRows_TellsPublishedLateAndMissing()
    {
        var rows = new[] { (Id: "a", Code: "20-1", Made: Day, Out: Day), (Id: "b", Code: "20-2", Made: Day.PlusDays(-90), Out: Day) };
        var projected = rows.Select(row => new Publication(row.Id, "通知") { MadeOn = row.Made, PublishedOn = row.Out, Classes = [new CatalogueField("basic-2019", row.Code)] });
        var covered = CatalogueItem.Cover(CatalogueItem.Basic, projected, new DateInterval(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31)), GovDisclosure.Calendars.WorkingDayCalendar.China);
        Assert.Equal(CoverageStatus.Published, covered.Single(c => c.Item.Code == "20-1").Status);
        Assert.Equal(["b"], covered.Single(c => c.Item.Code == "20-2").Late);
        Assert.Equal(CoverageStatus.Missing, covered.Single(c => c.Item.Code == "20-3").Status);
    }

    // 国办发〔2017〕94号, 二（四）: licences and penalties within 7 working days, the other elements within the 20 of article 26.
    [Theory]
    [InlineData("2.11", 7, CoverageStatus.Published, "施工许可, on the seventh working day")]
    [InlineData("2.11", 8, CoverageStatus.Late, "and a working day later")]
    [InlineData("7.2", 8, CoverageStatus.Late, "行政处罚")]
    [InlineData("2.1", 8, CoverageStatus.Published, "项目建议书 is neither")]
    [InlineData("2.1", 21, CoverageStatus.Late, "art. 26")]
    public void Cover_OfAKeyFieldByItsElements_TellsEachElement(string code, int days, CoverageStatus status, string why)
    {
        var calendar = GovDisclosure.Calendars.WorkingDayCalendar.China;
        var made = new LocalDate(2025, 3, 3);
        var published = new Publication("a", "公示") { MadeOn = made, PublishedOn = calendar.AddWorkingDays(made, days), Classes = [new CatalogueField("major-projects-2017", code)] };
        var elements = CatalogueItem.ByElement(CatalogueItem.MajorProjects);

        var covered = CatalogueItem.Cover(elements, [published], new DateInterval(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31)), calendar);

        Assert.Equal((status, why), (covered.Single(c => c.Item.Code == code).Status, why));
        Assert.Equal(elements.Count - 1, covered.Count(c => c.Status == CoverageStatus.Missing));
        Assert.Equal(elements.Count, elements.Select(item => item.Code).Distinct().Count());
        var tally = PublicationTally.Count([published], 2025, CategoryScheme.Regulations2019, calendar: calendar);
        Assert.Equal(status == CoverageStatus.Late, tally.Late.Contains("a"));
    }

    [Fact]
    public void Exports_AreWellFormedAndHarmless()
    {
        var items = new[]
        {
            new Publication("a", "关于<安全>&\u0001的通知") { PublishedOn = Day, Address = "https://example.gov.cn/a?x=1&y=2", Organ = "青石县人民政府", Summary = "概述" },
            new Publication("b", "撤回的") { PublishedOn = Day, WithdrawnOn = Day, Address = "https://example.gov.cn/b" },
        };
        using var atom = new MemoryStream();
        CatalogueRegister.WriteAtom(items, "公开目录", "https://example.gov.cn/atom.xml", atom);
        var feed = XDocument.Parse(System.Text.Encoding.UTF8.GetString(atom.ToArray()));
        Assert.Equal("关于<安全>&\uFFFD的通知", feed.Descendants(XName.Get("entry", "http://www.w3.org/2005/Atom")).Single().Element(XName.Get("title", "http://www.w3.org/2005/Atom"))!.Value);
        using var map = new MemoryStream();
        Assert.Equal(0, CatalogueRegister.WriteSitemap(items, map));
        Assert.Single(XDocument.Parse(System.Text.Encoding.UTF8.GetString(map.ToArray())).Root!.Elements());
        var csv = new StringWriter();
        CatalogueRegister.WriteCsv([new CatalogueEntry { IndexNumber = "=1+1", Title = "甲,\"乙\"" }], csv);
        Assert.Contains("'=1+1,\"甲,\"\"乙\"\"\",", csv.ToString(), StringComparison.Ordinal);
        var document = new DisclosureService().CatalogueDocument(items.Select(i => i.ToCatalogueEntry()), "政府信息公开目录", 2025);
        using var html = new MemoryStream();
        new DisclosureService().WriterOf("html").Write(document, html);
        Assert.Contains("政府信息公开目录", System.Text.Encoding.UTF8.GetString(html.ToArray()), StringComparison.Ordinal);
    }

    /// <summary>国办秘函〔2019〕19号: five columns of news without anything new for two weeks fail a site, four do not.</summary>
    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void CheckColumns_SilentColumnsOfNews_FailTheSiteFromFiveOn(int silent, bool fails)
    {
        var rule = PublicationRule.Find("silence-news")!;
        var columns = Enumerable.Range(1, silent).Select(i => KeyValuePair.Create($"要闻{i}", Day.PlusDays(-15))).Append(KeyValuePair.Create("动态", Day));
        var findings = rule.CheckColumns(columns, Day, new DisclosureService().Calendars.Current);
        Assert.Equal(silent, findings.Count(f => f.RuleId == "publication.silent"));
        Assert.Equal(fails, findings.Any(f => f.RuleId == "publication.silent-columns"));
        Assert.Throws<InvalidOperationException>(() => PublicationRule.Find("proactive")!.CheckColumns(columns, Day, new DisclosureService().Calendars.Current));
    }

    [Fact]
    public void ReadCsv_OfWhatWasWritten_GivesTheEntries()
    {
        CatalogueEntry[] entries =
        [
            new() { IndexNumber = "000014349/2025-00001", Title = "关于\n\"供水\",价格的通知", Publisher = "某局", IssuedOn = Day, PublishedOn = Day, Theme = "公用事业", DocumentNumber = "青政〔2025〕1号", Summary = "第一行\n第二行" },
            new() { IndexNumber = "000014349/2025-00002", Title = "=1+1" },
        ];
        using var text = new StringWriter();
        CatalogueRegister.WriteCsv(entries, text);
        Assert.Equal(entries, CatalogueRegister.ReadCsv(new StringReader(text.ToString()), "a.csv"));
        var mistakes = Assert.Throws<GovDisclosure.Json.DataFileException>(() => CatalogueRegister.ReadCsv(new StringReader("索引号,发文日期\n1,昨天\n2,\n3,2024-02-30\n"), "a.csv"));
        Assert.Equal([2, 4], mistakes.Problems.Select(problem => problem.Line));
        Assert.Throws<GovDisclosure.Json.DataFileException>(() => CatalogueRegister.ReadCsv(new StringReader("甲,乙\n1,2\n"), "a.csv"));
    }

    [Theory]
    [InlineData("索引号：000014349/2025-00001　发布机构：某局\n名称：关于供水价格的通知　成文日期：2025年10月28日\n内容概述：调整价格\n正文。", "")]
    [InlineData("索引号：000014349/2025-00001　发布机构：某局\n名称：关于供水价格的通知\n正文。", "catalogue.missing,catalogue.missing")]
    [InlineData("正文。", "catalogue.no-header")]
    public void CheckCatalogueHeader_OfAText_SaysWhatItLacks(string text, string rules)
        => Assert.Equal(rules, string.Join(",", new DisclosureService().CheckCatalogueHeader(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), "a.txt").Select(f => f.RuleId)));
}
