using System.Globalization;
using GovDisclosure.Publishing;

namespace GovDisclosure.Tests.Publishing;

/// <summary>Personal data before publication: what is found, what is not, and that no value comes out.</summary>
public class PersonalDataTests(ITestOutputHelper output)
{
    [Fact]
    public void Text_OfTheKnownGenerator_IsFoundAndNothingElse() => Assert.InRange(Measure("known", 20261127, PersonalCorpora.Known), 0.98, 1);

    [Fact]
    public void Text_OfTheSecondGenerator_IsFoundAndNothingElse() => Assert.InRange(Measure("second", 4250655, PersonalCorpora.Second), 0.98, 1);

    [Fact]
    public void Text_OfTheThirdGenerator_IsFoundAndNothingElse() => Assert.InRange(Measure("third", 646300, PersonalCorpora.Third), 0.98, 1);

    [Fact]
    public void Text_OfTheHeldBackGenerator_IsFoundAndNothingElse() => Assert.InRange(Measure("held back", 20261231, PersonalCorpora.HeldBack), 0.95, 1);

    [Fact]
    public void Text_OfTheFourthGenerator_IsFoundAndNothingElse() => Assert.InRange(Measure("fourth", 811_204, PersonalHeldBack.Fourth), 0.98, 1);

    [Fact]
    public void Text_OfTheSixthGenerator_IsFoundAndNothingElse() => Assert.InRange(Measure("sixth", 5_518_303, PersonalHeldBack.Sixth), 0.95, 1);

    [Fact]
    public void Text_OfTheSeventhGenerator_IsFoundAndNothingElse() => Assert.InRange(Measure("seventh", 9_022_417, PersonalHeldBack.Seventh), 0.95, 1);

    [Fact]
    public void Text_OfTheFifthGenerator_IsFoundAndNothingElse() => Assert.InRange(Measure("fifth", 77_190, PersonalHeldBack.Fifth), 0.95, 1);

    [Fact]
    public void Text_OfTheEighthGenerator_IsFoundAndNothingElse() => Assert.InRange(Measure("eighth", 31_415_926, PersonalBlind.Eighth), 0.95, 1);

    [Fact]
    public void Text_OfTheNinthGenerator_IsFoundAndNothingElse() => Assert.InRange(Measure("ninth", 16_180_339, PersonalBlind.Ninth), 0.95, 1);

    [Fact]
    public void Text_OfTheTenthGenerator_IsFoundAndNothingElse() => Assert.InRange(Measure("tenth", 27_182_818, PersonalTenth.Fill), 0.95, 1);

    [Theory]
    [InlineData("11010519491231002X", PersonalDataKind.ResidentId, "the example of the standard, with an X")]
    [InlineData("440524188001010014", PersonalDataKind.ResidentId, "its other example, born in 1880")]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ", PersonalDataKind.ResidentId, "full width: no mobile inside")]
    [InlineData("110101199003072316", PersonalDataKind.ResidentId, "passes Luhn too: the identity number wins")]
    [InlineData("身份证110105 19491231 002x", PersonalDataKind.ResidentId, "in groups")]
    [InlineData("1\u200B1010519491231002X", PersonalDataKind.ResidentId, "a zero-width space inside")]
    [InlineData("110105491231002", PersonalDataKind.ResidentId, "fifteen places, by their form")]
    [InlineData("身份证号110105194912310021", PersonalDataKind.ResidentId, "typed wrong, with its label")]
    [InlineData("000000190001010017", PersonalDataKind.ResidentId, "a region that there is not: less sure, never refused")]
    [InlineData("+86 138-1234-5678", PersonalDataKind.Mobile, "with the country")]
    [InlineData("8613812345678", PersonalDataKind.Mobile, "with the country, in one")]
    [InlineData("6228480000000000000", PersonalDataKind.BankCard, "nineteen places, Luhn")]
    [InlineData("卡号4111111111111111", PersonalDataKind.BankCard, "sixteen places, Luhn")]
    [InlineData("卡号6222021234567890123", PersonalDataKind.BankCard, "fails Luhn, with its label")]
    [InlineData("3501281990****1234", PersonalDataKind.ResidentId, "a mask that leaves the year of birth")]
    public void Text_OfOneNumber_IsOneHit(string text, PersonalDataKind kind, string why)
    {
        var hit = Assert.Single(new PersonalDataScanner().Text(text));
        Assert.True(kind == hit.Kind, why);
    }

    [Theory]
    [InlineData("202601011234567890", "a case number")]
    [InlineData("1234567890123456789012345", "a waybill of twenty-five digits")]
    [InlineData("SN13812345678901", "a serial with letters before")]
    [InlineData("13812345678.00", "an amount")]
    [InlineData("￥13812345678", "an amount")]
    [InlineData("13812345678元", "an amount")]
    [InlineData("PZ00101-1700-2025-00660", "an index number of Fujian")]
    [InlineData("11341702486344515H/202110-00013", "an index number of Anhui")]
    [InlineData("6107280000/2024-001005", "an index number of Shaanxi")]
    [InlineData("国办发〔2017〕94号", "a document number")]
    [InlineData("统一社会信用代码91350100M000100Y43", "a credit code")]
    [InlineData("2017-350128-48-03-012345", "a project code")]
    [InlineData("联系电话：0830—4250655", "an office line")]
    [InlineData("zwgk@naxi.gov.cn", "an address of an organ")]
    [InlineData("1101051949****002X", "")]
    public void Text_OfThingsThatLookLikeIt_IsNoHit(string text, string why)
    {
        if (why.Length > 0)
        {
            Assert.Empty(new PersonalDataScanner().Text(text));
        }
        else
        {
            Assert.Single(new PersonalDataScanner().Text(text));
        }
    }

    [Theory]
    [InlineData("身份证号：350128********1234")]
    [InlineData("电话138****5678")]
    [InlineData("卡号622202*********0123")]
    public void Text_OfMaskedNumbers_CountsThemAsMasked(string text)
    {
        var scanner = new PersonalDataScanner();
        Assert.Empty(scanner.Text(text));
        Assert.Equal(1, scanner.ToReport("a").Masked);
    }

    [Fact]
    public void Row_WithANumberOverTwoCells_IsFoundInBoth()
    {
        var hits = new PersonalDataScanner().Row(["1", "110105", "19491231002X", "青石县"]);
        Assert.Equal([2, 3], hits.Select(h => h.Place.Column));
        Assert.All(hits, h => Assert.Equal(PersonalDataKind.ResidentId, h.Kind));
    }

    [Fact]
    public void Row_OfNumbersThatAWorkbookCut_IsFoundByItsHeader()
    {
        var scanner = new PersonalDataScanner();
        Assert.Empty(scanner.Row(["姓名", "身份证号"]));
        var hits = scanner.Row(["张三", "1.10105E+17"]);
        Assert.Contains(hits, h => h is { Kind: PersonalDataKind.ResidentId, Evidence: PersonalDataEvidence.Header });
    }

    [Fact]
    public void Row_OfAListForTheVillage_KeepsNamesAndHardshipThereAndFindsNumbers()
    {
        var scanner = new PersonalDataScanner(new PersonalDataOptions { Scope = ReaderScope.Area });
        scanner.Row(["户主", "救助类别", "身份证号"]);
        Assert.Equal([PersonalDataKind.ResidentId], scanner.Row(["张三", "低保", "11010519491231002X"]).Select(h => h.Kind));
    }

    [Fact]
    public void Text_OfAChildsNumber_IsAMinorByPersonalInformationLawArticle28()
    {
        var scanner = new PersonalDataScanner(new PersonalDataOptions { On = new LocalDate(1963, 12, 30) });
        Assert.Contains(scanner.Text("11010519491231002X"), h => h.Kind == PersonalDataKind.Minor);
        var later = new PersonalDataScanner(new PersonalDataOptions { On = new LocalDate(1963, 12, 31) });
        Assert.DoesNotContain(later.Text("11010519491231002X"), h => h.Kind == PersonalDataKind.Minor);
    }

    [Fact]
    public void Hit_OfEveryNumber_NeverHoldsTheValue()
    {
        var n = new PersonalNumbers(7);
        for (var i = 0; i < 300; i++)
        {
            var value = n.Of(n.Id(), n.Mobile(), n.Card(), n.FullWidth(n.Id()));
            var text = $"{n.Name()} 身份证号 {value} 住址：大坪村7组19号 1978年3月5日出生 {n.ZeroWidth(n.Id())}";
            var scanner = new PersonalDataScanner();
            scanner.Text(text);
            var report = scanner.ToReport("公示.txt");
            var said = report.ToJson() + report + string.Concat(report.Hits.Select(h => h.ToString())) + string.Concat(report.ToFindings().Select(f => f.In(Language.Chinese) + f.In(Language.English)));
            for (var at = 0; at + 5 <= value.Length; at++)
            {
                Assert.DoesNotContain(value.Substring(at, 5), said, StringComparison.Ordinal);
            }

            Assert.DoesNotContain("大坪村7", said, StringComparison.Ordinal);
            Assert.DoesNotContain("3月5日", said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Mask_OfAText_KeepsItsFormAndLeavesNothingToFind()
    {
        var scanner = new PersonalDataScanner();
        var masked = scanner.Mask("张三 110105 19491231 002X，138-1234-5678，zhang@example.com");
        Assert.Equal("张* ****** ******** 002X，***-****-5678，z****@example.com", masked);
        var again = new PersonalDataScanner();
        Assert.DoesNotContain(again.Text(masked), h => h.Kind != PersonalDataKind.Email);
    }

    [Fact]
    public void Mask_InEachStyle_LeavesWhatTheStyleSays()
    {
        string Styled(MaskStyle style) => new PersonalDataScanner(new PersonalDataOptions { Style = style }).Mask("11010519491231002X");
        Assert.Equal("******************", Styled(MaskStyle.Full));
        Assert.Equal("**************002X", Styled(MaskStyle.LastFour));
        Assert.Equal("110105********002X", Styled(MaskStyle.FirstAndLast));
    }

    [Fact]
    public void Text_OfAnything_NeverThrowsAndMasksInPlace()
    {
        const string alphabet = "0123456789xX*×１９-－ :：.@年月日生号室组栋张三身份证卡号\u200B\nAEG闽·电话(";
        var random = new Random(11);
        for (var i = 0; i < 20_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(60)).Select(_ => alphabet[random.Next(alphabet.Length)])]);
            var scanner = new PersonalDataScanner();
            var hits = scanner.Text(text);
            Assert.All(hits, h => Assert.True(h.Start >= 0 && h.Length > 0 && h.Start + h.Length <= text.Length, text));
            Assert.Equal(text.Length, new PersonalDataScanner().Mask(text).Length);
            new PersonalDataScanner().Row(text.Split('\n'));
        }
    }

    [Fact]
    public void Text_OverSeveralLines_CountsTheLine()
    {
        var hits = new PersonalDataScanner().Text("一\n二\n13812345678\n18912345678", new SourcePlace { Line = 5 });
        Assert.Equal([7, 8], hits.Select(h => h.Place.Line));
    }

    private double Measure(string name, int seed, Action<PersonalCorpus, PersonalNumbers> fill)
    {
        var (precision, recall, mistakes) = PersonalCorpus.Of(seed, fill).Measure();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: precision {precision:P2}, recall {recall:P2}\n{mistakes}"));
        return Math.Min(precision, recall);
    }
}
