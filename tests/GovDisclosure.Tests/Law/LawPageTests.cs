using System.Reflection;
using GovDisclosure.Reviews;

namespace GovDisclosure.Tests.Law;

/// <summary>The pages of the law are what the tables in code say.</summary>
/// <remarks>Set GOVDISCLOSURE_UPDATE_GOLDEN=1 to write them anew, then review the diff.</remarks>
public class LawPageTests
{
    [Theory]
    [InlineData(Language.Chinese, "zh")]
    [InlineData(Language.English, "en")]
    public void Page_OfTheLaw_IsMadeFromTheTables(Language language, string folder)
        => Golden.Verify($"../../docs/{folder}/law.md", new LawPage(language).Write());

    [Fact]
    public void Page_EveryRuleOfARegime_HasItsRow()
        => Assert.Equal(
            typeof(DisclosureRegime).GetProperties().Where(p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(RuleValue<>)).Select(p => p.Name).Order(),
            LawPage.ParameterNames.Order());

    [Fact]
    public void All_Instruments_HoldEveryOneThatIsDeclared()
    {
        var declared = typeof(Instrument).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.PropertyType == typeof(Instrument)).Select(p => ((Instrument)p.GetValue(null)!).Id);
        Assert.Equal(declared.Order(StringComparer.Ordinal), Instrument.All.Select(i => i.Id));
    }

    // What a rule cites is an instrument of the table, in force on some day that the rule is used for, and no article is given twice with two states of knowledge that hide each other.
    [Fact]
    public void Citations_OfEveryRule_AreOfInstrumentsOfTheTable()
    {
        Assert.True(CitedArticles.All.Count > 200, CitedArticles.All.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Empty(CitedArticles.All.Select(c => c.Instrument).Where(i => !i.Id.StartsWith("notice", StringComparison.Ordinal) && !Instrument.All.Contains(i)).Select(i => i.Id).Distinct());
    }

    // A reading or a memory is never told as verified: what the table of readings holds is marked.
    [Fact]
    public void Readings_OfTheRemedies_AreMarked()
        => Assert.All(
            typeof(RemedyReadings).GetProperties().Where(p => p.PropertyType.IsGenericType).Select(p => p.GetValue(RemedyReadings.Default)!),
            value => Assert.Equal(Verification.Interpretation, ((Citation)value.GetType().GetProperty("Citation")!.GetValue(value)!).Verification));
}
