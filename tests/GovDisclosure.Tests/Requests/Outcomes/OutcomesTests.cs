namespace GovDisclosure.Tests.Requests;

public class OutcomesTests
{
    /// <summary>The rows of the third table of the form of 2021, in order.</summary>
    private static readonly string[] Rows2021 =
    [
        "granted", "partial", "denied.stateSecret", "denied.lawForbidden", "denied.threeSecurities", "denied.thirdParty",
        "denied.internalAffairs", "denied.processInfo", "denied.enforcementFile", "denied.adminQuery", "unable.notHeld",
        "unable.needsCreation", "unable.stillUnclear", "notProcessed.petition", "notProcessed.repeated", "notProcessed.publication",
        "notProcessed.massive", "notProcessed.reconfirm", "otherHandling.abandonedNoCorrection", "otherHandling.abandonedNoFee",
        "otherHandling.other",
    ];

    [Fact]
    public void All_Codes_AreTheRowsOf2021InOrder()
    {
        Assert.Equal(Rows2021, Outcome.All.Select(o => o.Code));
        Assert.Equal(Enumerable.Range(0, Outcome.Count), Outcome.All.Select(o => o.Index));
        Assert.All(Outcome.All, o => Assert.Same(o, Outcome.FromIndex(o.Index)));
        Assert.All(Outcome.All, o => Assert.Same(o, Outcome.FromCode(o.Code)));
    }

    [Fact]
    public void All_Groups_HaveTheSizesOfTheForm()
        => Assert.Equal(
            [(OutcomeGroup.Granted, 1), (OutcomeGroup.Partial, 1), (OutcomeGroup.Denied, 8), (OutcomeGroup.Unable, 3), (OutcomeGroup.NotProcessed, 5), (OutcomeGroup.OtherHandling, 3)],
            Outcome.All.GroupBy(o => o.Group).Select(g => (g.Key, g.Count())));

    [Fact]
    public void All_Texts_ExistInBothLanguages()
        => Assert.All(
            Outcome.All.SelectMany(o => o.Demands.Select(d => d.Text).Append(o.Name)).Concat(ReplyKind.All.Select(k => k.Name)),
            text => Assert.NotEqual(text.In(Language.Chinese), text.In(Language.English)));

    [Theory]
    [InlineData("granted", "2021-format", "granted", "the code is the row")]
    [InlineData("granted", "2019-format", "granted", "unchanged rows")]
    [InlineData("granted", "2014-statistics", "3.3.1,3.3.2", "the reply kind decides")]
    [InlineData("denied.thirdParty", "2014-statistics", "3.3.4.2,3.3.4.3", "business secret or privacy")]
    [InlineData("otherHandling.abandonedNoFee", "2021-format", "otherHandling.abandonedNoFee", "one of three rows")]
    [InlineData("otherHandling.abandonedNoFee", "2019-format", "otherHandling", "one row then")]
    [InlineData("otherHandling.abandonedNoFee", "2014-statistics", "", "no fee of that kind then")]
    [InlineData("unable.notHeld", "2014-statistics", "3.3.5,3.3.6", "another organ's, or none")]
    [InlineData("granted", "2008-outline", "", "a form without the table")]
    public void RowsIn_Form_AreItsRows(string code, string form, string rows, string why)
        => Assert.True(rows == string.Join(",", Outcome.FromCode(code).RowsIn(form)), why);

    [Fact]
    public void RowsIn_2019_CoverTheFormsNineteenResults()
        => Assert.Equal(19, Outcome.All.SelectMany(o => o.RowsIn("2019-format")).Distinct().Count());

    [Theory]
    [InlineData("denied.stateSecret", true, "art 14")]
    [InlineData("denied.lawForbidden", true, "art 14")]
    [InlineData("denied.threeSecurities", true, "art 14")]
    [InlineData("denied.thirdParty", true, "art 15")]
    [InlineData("denied.internalAffairs", true, "art 16(1)")]
    [InlineData("denied.processInfo", true, "art 16(2)")]
    [InlineData("denied.enforcementFile", true, "art 16(2)")]
    [InlineData("denied.adminQuery", false, "art 36 item 7: printed among the denials, no exemption")]
    [InlineData("unable.notHeld", false, "not a refusal")]
    [InlineData("partial", false, "the group is another")]
    public void IsExemption_Articles14To16_Only(string code, bool expected, string why)
        => Assert.True(expected == Outcome.FromCode(code).IsExemption, why);

    [Theory]
    [InlineData("granted", "36 36")]
    [InlineData("partial", "37")]
    [InlineData("denied.stateSecret", "14")]
    [InlineData("denied.lawForbidden", "14")]
    [InlineData("denied.threeSecurities", "14")]
    [InlineData("denied.thirdParty", "15 32")]
    [InlineData("denied.internalAffairs", "16")]
    [InlineData("denied.processInfo", "16")]
    [InlineData("denied.enforcementFile", "16")]
    [InlineData("denied.adminQuery", "36")]
    [InlineData("unable.notHeld", "36 36")]
    [InlineData("unable.needsCreation", "38")]
    [InlineData("unable.stillUnclear", "30")]
    [InlineData("notProcessed.petition", "39")]
    [InlineData("notProcessed.repeated", "36")]
    [InlineData("notProcessed.publication", "39")]
    [InlineData("notProcessed.massive", "35")]
    [InlineData("notProcessed.reconfirm", " ")] // the Regulations as a whole, and the rules of Jiangsu
    [InlineData("otherHandling.abandonedNoCorrection", "30")]
    [InlineData("otherHandling.abandonedNoFee", "6")]
    [InlineData("otherHandling.other", "")]
    public void BasesOn_2024_AreTheArticlesOfTheForm(string code, string articles)
        => Assert.Equal(articles, string.Join(" ", Outcome.FromCode(code).BasesOn(new LocalDate(2024, 1, 1)).Select(b => b.ArticleNumber)));

    [Theory]
    [InlineData("2019-05-14", "《中华人民共和国政府信息公开条例》第八条", "the last day of 2007")]
    [InlineData("2019-05-15", "《中华人民共和国政府信息公开条例》第十四条", "the first day of the revision")]
    [InlineData("2008-04-30", "", "no Regulations yet")]
    public void BasesOn_AtTheChange_IsTheRegimeOfTheDay(string day, string expected, string why)
        => Assert.True(expected == string.Join(",", Outcome.DeniedThreeSecurities.BasesOn(Day(day)).Select(b => b.In(Language.Chinese))), why);

    [Theory]
    [InlineData("nothing")]
    [InlineData("Granted")]
    [InlineData("")]
    public void FromCode_Unknown_ListsTheCodes(string code)
    {
        var error = Assert.Throws<ArgumentException>(() => Outcome.FromCode(code));
        Assert.Contains("denied.stateSecret", error.Message, StringComparison.Ordinal);
        Assert.False(Outcome.TryFromCode(code, out _));
    }

    [Fact]
    public void FromCode_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Outcome.FromCode(null!));

    [Theory]
    [InlineData(-1)]
    [InlineData(21)]
    public void FromIndex_OutOfRange_NamesTheRange(int index)
        => Assert.Contains("from 0 to 20", Assert.Throws<ArgumentOutOfRangeException>(() => Outcome.FromIndex(index)).Message, StringComparison.Ordinal);

    [Fact]
    public void ReplyKinds_Rows_AreTheLeavesOf2014()
        => Assert.Equal(
            ["3.3.1", "3.3.2", "3.3.3", "3.3.4.1", "3.3.4.2", "3.3.4.3", "3.3.4.4", "3.3.4.5", "3.3.4.6", "3.3.5", "3.3.6", "3.3.7", "3.3.8"],
            ReplyKind.All.Select(k => k.Row));

    [Fact]
    public void ReplyKinds_WithAnOutcome_AreAmongItsRows()
        => Assert.All(ReplyKind.All.Where(k => k.Outcome is not null), k => Assert.Contains(k.Row, k.Outcome!.RowsIn("2014-statistics")));

    [Theory]
    [InlineData("alreadyPublic", 1)]
    [InlineData("notThisOrgan", 3)]
    [InlineData("notExisting", 3)]
    [InlineData("toldToSupplement", 4)]
    public void ReplyKinds_Article21_HasTheItem(string code, int item)
    {
        Assert.True(ReplyKind.TryFromCode(code, out var kind));
        Assert.Equal(Instrument.Regulations2007.Article(21, null, item), kind.Basis);
    }

    [Fact]
    public void Demands_Of2019Denials_AskReasonsBasisAndSeparation()
        => Assert.All(
            Outcome.All.Where(o => o.IsExemption),
            o => Assert.Superset(
                new HashSet<OutcomeDemandKind> { OutcomeDemandKind.Reasons, OutcomeDemandKind.LegalBasis, OutcomeDemandKind.Separation },
                o.Demands.Where(d => d.AppliesOn(new LocalDate(2020, 1, 1))).Select(d => d.Kind).ToHashSet()));

    [Theory]
    [InlineData("2023-12-31", false)]
    [InlineData("2024-01-01", true)]
    public void Demands_Article23OfTheReconsiderationLaw_From2024(string day, bool applies)
        => Assert.Equal(applies, Outcome.DeniedStateSecret.Demands.Any(d => d.Kind == OutcomeDemandKind.ReconsiderationFirst && d.AppliesOn(Day(day))));

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
