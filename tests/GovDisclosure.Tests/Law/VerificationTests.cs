namespace GovDisclosure.Tests.Law;

/// <summary>What is called verified was read: the instruments one by one, of those that were read in part their articles. What is not in the tables here nobody has looked at.</summary>
public class VerificationTests
{
    private const string Whole = "whole";
    private const string Memory = "memory";
    private const string Secondary = "secondary";

    // The words of the whole instrument were read; or those of the articles named ("2 item" for items of article 2); or a text that quotes it; or nothing.
    private static readonly Dictionary<string, string> Read = new(StringComparer.Ordinal)
    {
        ["regulations-2007"] = Whole,
        ["regulations-2019"] = Whole,
        ["reconsideration-law-2017"] = Whole,
        ["reconsideration-law-2023"] = Whole,
        ["reconsideration-rules-2007"] = Whole,
        ["litigation-law-2017"] = Whole,
        ["litigation-interpretation-2018"] = Whole,
        ["disclosure-suits-2011"] = Whole,
        ["disclosure-suits-2025"] = Whole,
        ["civil-procedure-law-2023"] = Whole,
        ["holiday-rules-2013"] = Whole,
        ["holiday-rules-2024"] = Whole,
        ["report-form-2019"] = Whole,
        ["report-form-2021"] = Whole,
        ["jiangsu-reply-rules-2020"] = Whole,
        ["fujian-request-rules-2015"] = Whole,
        ["service-reply-2016"] = Whole,
        ["channel-reply-2017"] = Whole,
        ["reform-reply-2019"] = Whole,
        ["annual-report-reply-2016"] = Whole,
        ["public-enterprises-2020"] = Whole,
        ["catalogue-guide-2009"] = Whole,
        ["cost-fees-2008"] = Whole,
        ["cost-fee-standards-2008"] = Whole,

        // The end of it was cut off where it was read.
        ["time-limit-reply-2015"] = Whole,

        // 国办函〔2020〕109号: articles 1 to 7, 5 to 7 without their ends.
        ["fee-measures-2020"] = "1 2 3 4 5 6 7",

        // 国办函〔2021〕132号: articles 1 and 2.
        ["reconsideration-guidance-2021"] = "1 2",
        ["guiding-case-26"] = Secondary,
        ["sunday-receipt-case-2017"] = Secondary,
        ["party-body-reports-2019"] = Secondary,
        ["request-opinion-2010"] = Secondary,
        ["sichuan-measures"] = Secondary,
        ["sichuan-outline-2018"] = Secondary,
        ["sichuan-statistics-2014"] = Secondary,
        ["statistics-2014"] = Secondary,
        ["fee-abolition-2017"] = Memory,
        ["holiday-rules-1999"] = Memory,
        ["holiday-rules-2007"] = Memory,
        ["litigation-law-1989"] = Memory,
        ["litigation-law-2014"] = Memory,
        ["litigation-interpretation-2000"] = Memory,
        ["litigation-interpretation-2015"] = Memory,
        ["query-reply-2016"] = Memory,
        ["reconsideration-law-2009"] = Memory,
    };

    [Fact]
    public void Instruments_EachOne_IsInTheTable() => Assert.Equal(Read.Keys.Order(StringComparer.Ordinal), Instrument.All.Select(i => i.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Instruments_CalledVerified_WereRead()
        => Assert.All(Instrument.All, i => Assert.True(
            i.Verification switch
            {
                Verification.Verified or Verification.Interpretation => Read[i.Id] == Whole || i == Instrument.FeeMeasures2020,
                Verification.Secondary => Read[i.Id] == Secondary || i == Instrument.ReconsiderationGuidance2021,
                _ => Read[i.Id] == Memory,
            },
            i.Id));

    // Every article that a rule cites, over the days of every text (an instrument as a whole is named alone): verified only where its words were read, secondary only where a text that quotes it was.
    [Fact]
    public void Citations_OfEveryRule_ClaimNoMoreThanWasRead()
        => Assert.All(CitedArticles.All, citation => Assert.True(
            citation.Verification switch
            {
                Verification.Verified => Read[citation.Instrument.Id] == Whole || citation.ArticleNumber is null || IsReadArticle(citation),
                Verification.Secondary => Read[citation.Instrument.Id] != Memory,
                _ => true,
            },
            $"{citation.In(Language.English)} is called {citation.Verification}"));

    // 国办发〔2008〕36号 was seen by nobody: no rule rests on it.
    [Fact]
    public void Instruments_NobodyHasSeen_AreNotCited()
        => Assert.DoesNotContain(Instrument.All, i => i.Number is { } number && number.Contains("〔2008〕36号", StringComparison.Ordinal));

    private static bool IsReadArticle(Citation citation)
        => citation.ArticleNumber is { } article && Read[citation.Instrument.Id].Split(' ').Contains(article.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
