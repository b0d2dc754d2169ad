using GovDisclosure.Categories;

namespace GovDisclosure.Tests.Categories;

public class CategorySchemesTests
{
    // The second level of the theme tree, class by class.
    public static TheoryData<string, string, string> Themes => new()
    {
        { "01", "国务院组织机构", "国务院/办公厅/组成部门/直属特设机构/直属机构/办事机构/直属事业单位/部委管理的国家局/议事协调机构/其他" },
        { "02", "综合政务", "政务公开/政务督查/应急管理/电子政务/文秘工作/保密工作/信访/参事、文史/其他" },
        { "03", "国民经济管理、国有资产监管", "宏观经济/经济体制改革/统计/物价/国有资产监管/重大建设项目/其他" },
        { "04", "财政、金融、审计", "财政/税务/银行/货币（含外汇）/证券/保险/社会信用体系建设/审计/其他" },
        { "05", "国土资源、能源", "土地/矿产/水资源/海洋/煤炭/石油与天然气/电力/其他" },
        { "06", "农业、林业、水利", "农业、畜牧业、渔业/林业/水利/其他" },
        { "07", "工业、交通", "机械制造与重工业/轻工纺织/化工/国防工业/航天、航空/信息产业（含电信）/公路/水运/铁路/民航/邮政/其他" },
        { "08", "商贸、海关、旅游", "对外经贸合作/国内贸易（含供销）/海关/检验、检疫/旅游/其他" },
        { "09", "市场监管、安全生产监管", "工商/质量监督/标准/食品药品监管/安全生产监管/其他" },
        { "10", "城乡建设、环境保护", "城市规划/城乡建设（含住房）/环境监测、保护与治理/节能与资源综合利用/气象、水文、测绘、地震/其他" },
        { "11", "科技、教育", "科技/教育/知识产权/其他" },
        { "12", "文化、广电、新闻出版", "文化/文物/新闻出版/广播、电影、电视/其他" },
        { "13", "卫生、体育", "卫生/医药管理/体育/其他" },
        { "14", "人口与计划生育、妇女儿童工作", "人口与计划生育/妇女儿童/其他" },
        { "15", "劳动、人事、监察", "劳动就业/社会保障/人事工作/军转安置/监察/纠正行业不正之风/其他" },
        { "16", "公安、安全、司法", "公安/国家安全/司法/其他" },
        { "17", "民政、扶贫、救灾", "减灾救灾/优抚安置/社会福利/行政区划与地名/社团管理/扶贫/其他" },
        { "18", "民族、宗教", "民族事务/宗教事务" },
        { "19", "对外事务", "外交、外事/国际条约、国际组织/其他" },
        { "20", "港澳台侨工作", "港澳工作/对台工作/侨务工作" },
        { "21", "国防", "国防建设/国防动员" },
        { "22", "其他", "" },
    };

    [Theory]
    [MemberData(nameof(Themes))]
    public void Themes_EachClass_HasItsSecondLevel(string code, string name, string children)
    {
        var scheme = CategoryScheme.Themes;
        Assert.Equal(name, scheme.Find(code)!.Name.Chinese);
        Assert.Equal(children, string.Join('/', scheme.ChildrenOf(code)));
    }

    [Fact]
    public void Themes_FirstLevel_Has22ClassesAndNothingElse()
    {
        var scheme = CategoryScheme.Themes;
        Assert.Equal(22, scheme.Roots.Count);
        Assert.Equal(22 + Themes.Sum(row => row.Data.Item3.Length == 0 ? 0 : row.Data.Item3.Split('/').Length), scheme.Categories.Count);
        Assert.Equal(Verification.FromMemory, scheme.Basis!.Verification);
    }

    // 2007 Regulations, arts 9 to 12
    [Theory]
    [InlineData("9", 4)]
    [InlineData("10", 11)]
    [InlineData("11", 4)]
    [InlineData("12", 8)]
    public void Regulations2007_EachArticle_HasItsItems(string article, int items)
    {
        var children = CategoryScheme.Regulations2007.ChildrenOf(article);
        Assert.Equal(items, children.Count);
        Assert.Equal(Enumerable.Range(1, items).Select(i => (int?)i), children.Select(c => c.Basis!.Item));
        Assert.All(children, c => Assert.Equal(article, c.Basis!.ArticleNumber!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.All(children, c => Assert.Equal(Instrument.Regulations2007, c.Basis!.Instrument));
    }

    [Fact]
    public void Regulations2007_EveryItem_IsVerified()
        => Assert.All(CategoryScheme.Regulations2007.Categories, c => Assert.Equal(Verification.Verified, c.Basis!.Verification));

    // 2019 Regulations, art. 20 items 1 to 15, and art. 21
    [Fact]
    public void Regulations2019_Article20_Has15Items()
    {
        var items = CategoryScheme.Regulations2019.ChildrenOf("20");
        Assert.Equal(15, items.Count);
        Assert.Equal(Enumerable.Range(1, 15).Select(i => $"《中华人民共和国政府信息公开条例》第二十条第（{Numeral(i)}）项"), items.Select(c => c.Basis!.In(Language.Chinese)));
        Assert.Equal("行政法规、规章和规范性文件", items[0].Name.Chinese);
        Assert.Equal("公务员招考的职位、名额、报考条件等事项以及录用结果", items[13].Name.Chinese);
    }

    [Theory]
    [InlineData("21-a", "市政建设/公共服务/公益事业/土地征收/房屋征收/治安管理/社会救助")]
    [InlineData("21-b", "贯彻落实农业农村政策/农田水利工程建设运营/农村土地承包经营权流转/宅基地使用情况审核/土地征收/房屋征收/筹资筹劳/社会救助")]
    public void Regulations2019_Article21_HasItsFields(string code, string fields)
        => Assert.Equal(fields, string.Join('/', CategoryScheme.Regulations2019.ChildrenOf(code)));

    [Fact]
    public void InForceOn_TheDaysOfChange_AreThoseOfTheRegulations()
    {
        Assert.False(CategoryScheme.Regulations2007.IsInForceOn(new LocalDate(2008, 4, 30)));
        Assert.True(CategoryScheme.Regulations2007.IsInForceOn(new LocalDate(2008, 5, 1)));
        Assert.True(CategoryScheme.Regulations2007.IsInForceOn(new LocalDate(2019, 5, 14)));
        Assert.False(CategoryScheme.Regulations2007.IsInForceOn(new LocalDate(2019, 5, 15)));
        Assert.Empty(CategoryScheme.Regulations2019.InForceOn(new LocalDate(2019, 5, 14)));
        Assert.Equal(CategoryScheme.Regulations2019.Categories, CategoryScheme.Regulations2019.InForceOn(new LocalDate(2019, 5, 15)));
    }

    [Fact]
    public void Channels_BuiltIn_AreThoseThatReportsCountBy()
        => Assert.Equal(
            ["website", "website-column", "website-site", "gazette", "press-conference", "hotline", "inspection-points", "new-media", "wechat", "microblog", "mobile-newspaper", "other"],
            CategoryScheme.Channels.Categories.Select(c => c.Code));

    [Fact]
    public void All_Names_AreInBothLanguages()
        => Assert.All(CategoryScheme.All.SelectMany(s => s.Categories), c =>
        {
            Assert.Contains(c.Name.Chinese, x => x > '一');
            Assert.DoesNotContain(c.Name.English, x => x > '一');
        });

    [Theory]
    [InlineData("02A文秘工作", "02-05")]
    [InlineData("文秘工作", "02-05")]
    [InlineData("综合政务", "02")]
    [InlineData("02A", null)]
    [InlineData("没有", null)]
    [InlineData(null, null)]
    public void TryFindByName_PrintedTheme_SkipsTheSitesOwnCode(string? printed, string? code)
    {
        Assert.Equal(code is not null, CategoryScheme.Themes.TryFindByName(printed, out var category));
        Assert.Equal(code, category?.Code);
    }

    [Fact]
    public void PathOf_SecondLevel_BeginsWithTheHighest()
    {
        Assert.Equal(["综合政务", "文秘工作"], CategoryScheme.Themes.PathOf("02-05").Select(c => c.ToString()));
        Assert.Empty(CategoryScheme.Themes.PathOf("99"));
    }

    private static string Numeral(int i) => GovDisclosure.Internal.ChineseNumeral.Of(i);
}
