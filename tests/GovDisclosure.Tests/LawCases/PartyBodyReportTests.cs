using GovDisclosure.Audit;
using GovDisclosure.Documents;
using GovDisclosure.Forms;
using GovDisclosure.Reports;
using GovDisclosure.Sections;

namespace GovDisclosure.Tests.LawCases;

/// <summary>
/// Party bodies that also bear an organ's name: the common form and dates by reference, a content of their own (国办公开办函〔2021〕30号 and 〔2019〕60号, part one,
/// end; the letter 国办公开办函〔2019〕51号 was not seen and is cited as secondary).
/// </summary>
public class PartyBodyReportTests
{
    private const string Own = "otherMatters.partyBody";

    private static readonly AnnualReport Report = new()
    {
        Organ = "青石县委宣传部（县新闻出版局）",
        Year = 2025,
        OrganKind = OrganKind.PartyBody,
        OtherMatters = [],
        Prose = [new(Own, ProsePosition.After, "全年以县新闻出版局名义公开信息12条。")],
    };

    [Fact]
    public void Build_PartyBody_HasTheCommonSectionsAndItsOwnContentBelowTheLast()
    {
        var common = new ReportBuilder().Build(Report with { OrganKind = OrganKind.Department, Prose = [] });
        var built = new ReportBuilder().Build(Report);
        Assert.Equal(common.Document.Sections.Select(s => s.Id), built.Document.Sections.Select(s => s.Id));
        var own = Assert.Single(built.Document.Sections[^1].Sections, s => s.Id == Own);
        Assert.Equal(2, own.Blocks.Count);
        Assert.Contains("以行政机关名义制作、保存的政府信息", Assert.IsType<ParagraphBlock>(own.Blocks[0]).Text, StringComparison.Ordinal);
        Assert.Contains("12条", Assert.IsType<ParagraphBlock>(own.Blocks[1]).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(built.Findings, f => f.RuleId is "report.prose-unplaced" or "report.party-content");
    }

    // Whose content was not written is told so, and prose for such a section of an organ that has none is not lost without a word.
    [Fact]
    public void Build_WithoutItsOwnContent_TellsWhoSetsIt()
    {
        var told = Assert.Single(new ReportBuilder().Build(Report with { Prose = [] }).Findings, f => f.RuleId == "report.party-content");
        Assert.Equal((Severity.Info, Instrument.PartyBodyReports2019, Verification.Secondary), (told.Severity, told.Source!.Instrument, told.Source.Verification));
        Assert.DoesNotMatch("[\u4e00-\u9fff]", System.Text.RegularExpressions.Regex.Replace(told.Message.English, "\"[^\"]*\"", string.Empty, System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromMinutes(1)));
        Assert.Contains(new ReportBuilder().Build(Report with { OrganKind = OrganKind.Department }).Findings, f => f.RuleId == "report.prose-unplaced");
    }

    // The form is followed by reference: a table that it has not is a warning and no error; so too in its first year (国办公开办函〔2019〕60号, 可参照). Before 2019 nothing set such bodies apart.
    [Theory]
    [InlineData(OrganKind.PartyBody, 2025, Severity.Warning)]
    [InlineData(OrganKind.PartyBody, 2020, Severity.Warning)]
    [InlineData(OrganKind.Department, 2025, Severity.Error)]
    [InlineData(OrganKind.Department, 2020, Severity.Error)]
    [InlineData(OrganKind.Department, 2019, Severity.Warning)]
    public void Build_TableMissing_IsAWarningWhereTheFormIsByReference(OrganKind kind, int year, Severity severity)
    {
        var findings = new ReportBuilder().Build(Report with { OrganKind = kind, Year = year, Prose = [] }).Findings.Where(f => f.RuleId == "report.section-empty" && f.Message.English.Contains("table", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(findings);
        Assert.All(findings, f => Assert.Equal(severity, f.Severity));
    }

    [Theory]
    [InlineData(OrganKind.PartyBody, 2025, true)]
    [InlineData(OrganKind.PartyBody, 2019, true)]
    [InlineData(OrganKind.PartyBody, 2017, false)]
    [InlineData(OrganKind.Department, 2025, false)]
    public void Audit_PartyBody_SaysWhatWasNotChecked(OrganKind kind, int year, bool told)
    {
        var findings = new ReportAudit().Run(Report with { OrganKind = kind, Year = year }).Findings.Where(f => f.RuleId == "report.party-content").ToList();
        Assert.Equal(told, findings.Count == 1);
        Assert.All(findings, f => Assert.Equal((Severity.Info, Instrument.PartyBodyReports2019), (f.Severity, f.Source!.Instrument)));
    }

    // 国办公开办函〔2021〕30号, part one, item one, is of content: above one thousand characters a note for a Party body, a warning for every other.
    [Theory]
    [InlineData(OrganKind.PartyBody, Severity.Info, Verification.Interpretation)]
    [InlineData(OrganKind.Department, Severity.Warning, Verification.Verified)]
    public void Audit_LongOverview_IsANoteForAPartyBody(OrganKind kind, Severity severity, Verification verification)
    {
        var report = Report with { OrganKind = kind, Prose = [new("overview", ProsePosition.Before, new string('公', 1001))] };
        var finding = Assert.Single(new ReportAudit().Run(report).Findings, f => f.RuleId == "text.overviewLength");
        Assert.Equal((severity, verification), (finding.Severity, finding.Source!.Verification));
    }

    // Dates: 31 January, by reading of the notice alone, so that late is a warning (law of 2019, art. 49, is of organs); figures are checked as everybody's.
    [Fact]
    public void Audit_DatesAndFigures_AreThoseOfAll()
    {
        var late = Assert.Single(new ReportAudit().Run(Report with { Published = new LocalDate(2026, 2, 2) }).Findings, f => f.RuleId == "report.deadline");
        Assert.Equal((Severity.Warning, Instrument.ReportForm2021, Verification.Interpretation), (late.Severity, late.Source!.Instrument, late.Source.Verification));
        var form = FormCatalogue.BuiltIn.Find("2021-format")!;
        var tables = FormValues.Empty(form).ToBuilder();
        foreach (var cell in form.Cells.Where(c => c.TableId == "table3"))
        {
            tables.Set(cell, CellValue.Count(cell.RowId == "newReceived" ? 3 : 0));
        }

        var findings = new ReportAudit().Run(Report with { Tables = tables.Build() }).Findings;
        Assert.Contains(findings, f => f.Severity == Severity.Error && f.RuleId.StartsWith("T3.", StringComparison.Ordinal));
    }

    // A host that knows the letter puts its own section in its place.
    [Fact]
    public void Build_HostsOwnSection_TakesItsPlace()
    {
        var outline = ReportOutline.BuiltIn.Single(o => o.Id == "2021-format").Add(SectionBuilder.PartyBody("党务公开的有关情况"), "otherMatters");
        var own = Assert.Single(ReportBuilder.Build(new ReportContext(Report), outline).Document.Sections[^1].Sections, s => s.Id == Own);
        Assert.Equal("党务公开的有关情况", own.Heading);
        Assert.Empty(ReportBuilder.Build(new ReportContext(Report with { OrganKind = OrganKind.Department, Prose = [] }), outline).Document.Sections[^1].Sections);
    }

    [Fact]
    public void Instrument_OfTheLetter_IsSecondaryAndHasNoInventedTitle()
    {
        var cited = Instrument.PartyBodyReports2019;
        Assert.Equal(("国办公开办函〔2019〕51号", Verification.Secondary, (LocalDate?)null), (cited.Number, cited.Verification, cited.EffectiveFrom));
        Assert.Contains("未见", cited.Title.Chinese, StringComparison.Ordinal);
        Assert.DoesNotMatch("[\u4e00-\u9fff]", cited.Title.In(Language.English));
    }
}
