using GovDisclosure.Calendars;
using GovDisclosure.Json;

namespace GovDisclosure.Tests.Calendars;

public class HolidayNoticeTests
{
    private const string Good = """
        {
          "schema": "govdisclosure/holiday-notice/1",
          "number": "国办发明电〔2026〕99号",
          "title": "国务院办公厅关于2027年部分节假日安排的通知",
          "issued": "2026-11-05",
          "year": 2027,
          "days": [
            {"date": "2026-12-26", "kind": "make-up-workday", "holiday": "元旦"},
            {"date": "2027-01-01", "kind": "statutory-holiday", "holiday": "元旦"},
            {"date": "2027-01-04", "kind": "transferred-rest-day", "holiday": "元旦"},
            {"date": "2027-05-09", "kind": "weekend", "holiday": "劳动节"}
          ]
        }
        """;

    [Fact]
    public void Parse_GoodNotice_ReadsEveryMember()
    {
        var notice = HolidayNotice.Parse(Good, "2027.json");
        Assert.Equal(("国办发明电〔2026〕99号", 2027, new LocalDate(2026, 11, 5), null), (notice.Number, notice.Year, notice.Issued, notice.Amends));
        Assert.Equal("Notice on Holiday Arrangements for 2027", notice.Title.English);
        Assert.Equal("New Year's Day", notice.Days[0].Holiday.English);
        Assert.Equal(
            [CalendarDayKind.MakeUpWorkday, CalendarDayKind.StatutoryHoliday, CalendarDayKind.TransferredRestDay, CalendarDayKind.Weekend],
            notice.Days.Select(d => d.Kind));
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Good));
        Assert.Equal(notice, HolidayNotice.Load(stream, "2027.json"));
    }

    [Theory]
    [InlineData("\"2026-12-26\"", "\"2026-12-25\"", 8, NoticeRules.MakeUpOnWeekday, "a Friday is a working day anyway")]
    [InlineData("\"2027-01-04\"", "\"2027-01-09\"", 10, NoticeRules.RestDayOnWeekend, "a Saturday is off anyway")]
    [InlineData("\"2027-01-04\"", "\"2027-01-01\"", 10, NoticeRules.DuplicateDay, "the second mention is the mistake")]
    [InlineData("\"2027-01-04\"", "\"2028-01-04\"", 10, NoticeRules.OutsideYear, "the next year")]
    [InlineData("\"2026-12-26\"", "\"2026-11-28\"", 8, NoticeRules.OutsideYear, "November of the year before")]
    [InlineData("\"2027-05-09\"", "\"2027-05-10\"", 11, NoticeRules.OrdinaryDayMismatch, "a Monday is no weekend")]
    [InlineData("transferred-rest-day", "bridge-day", 10, NoticeRules.UnknownKind, "a kind that does not exist")]
    [InlineData("transferred-rest-day", "local-closure", 10, NoticeRules.UnknownKind, "a kind that a national notice cannot have")]
    [InlineData("2027-01-04", "2027-02-30", 10, "data.date", "no such day")]
    [InlineData("2027-01-04", "2027/01/04", 10, "data.date", "another form of date")]
    [InlineData("2026-11-05", "2024-11-05", 5, NoticeRules.IssuedOutsideYear, "issued years before")]
    [InlineData("\"number\": \"国办发明电〔2026〕99号\",", "", 1, "data.missing-member", "no number")]
    [InlineData("国办发明电〔2026〕99号", " ", 3, "data.empty-text", "an empty number")]
    [InlineData("\"year\": 2027", "\"year\": 20277", 6, "notice.year", "a slip of the year")]
    [InlineData("\"year\": 2027", "\"year\": \"2027\"", 6, "data.type", "the year as text")]
    [InlineData("holiday-notice/1", "holiday-notice/2", 2, "data.schema", "a schema of the future")]
    [InlineData("\"issued\"", "\"isued\"", 5, "data.unknown-member", "a misspelt member")]
    [InlineData("\"year\": 2027,", "\"year\": 2027, \"year\": 2027,", 6, "data.duplicate-key", "a member twice")]
    [InlineData("}\n  ]", "},\n  ]", 12, "data.syntax", "a trailing comma")]
    public void Parse_Mistake_NamesTheLineAndTheRule(string text, string wrong, int line, string rule, string why)
    {
        _ = why;
        Assert.Contains(text, Good, StringComparison.Ordinal);
        var error = Assert.Throws<DataFileException>(() => HolidayNotice.Parse(Good.Replace(text, wrong, StringComparison.Ordinal), "2027.json"));
        Assert.Contains(error.Problems, p => p.RuleId == rule && p.Line == line && p.File == "2027.json");
    }

    [Fact]
    public void Parse_ManyMistakes_AreAllReportedInBothLanguages()
    {
        var json = Good.Replace("2026-12-26", "2026-12-25", StringComparison.Ordinal).Replace("2027-01-04", "2027-01-01", StringComparison.Ordinal)
            .Replace("\"weekend\"", "\"holiday\"", StringComparison.Ordinal);
        var error = Assert.Throws<DataFileException>(() => HolidayNotice.Parse(json, "2027.json"));
        Assert.Equal([NoticeRules.MakeUpOnWeekday, NoticeRules.DuplicateDay, NoticeRules.UnknownKind], error.Problems.Select(p => p.RuleId));
        Assert.Contains("2026-12-25是星期五", error.Problems[0].Message.Chinese, StringComparison.Ordinal);
        Assert.Contains("2026-12-25 is a Friday", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_NoDays_IsAMistake()
    {
        var json = Good[..Good.IndexOf('[', StringComparison.Ordinal)] + "[] }";
        Assert.Equal(NoticeRules.NoDays, Assert.Single(Assert.Throws<DataFileException>(() => HolidayNotice.Parse(json, "x")).Problems).RuleId);
    }

    [Fact]
    public void Constructor_BrokenRule_IsACallersBugThatListsAll()
    {
        var name = new LocalizedText("元旦", "New Year's Day");
        CalendarEntry[] days =
            [new(new(2026, 12, 25), CalendarDayKind.MakeUpWorkday, name), new(new(2027, 1, 1), CalendarDayKind.LocalClosure, name)];
        var error = Assert.Throws<ArgumentException>("days", () => new HolidayNotice("1", name, new LocalDate(2026, 11, 5), 2027, days));
        Assert.Contains("2026-12-25", error.Message, StringComparison.Ordinal);
        Assert.Contains("2027-01-01", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("year", () => new HolidayNotice("1", name, new LocalDate(2026, 11, 5), 1949, days));
    }

    [Fact]
    public void ToJson_EveryBuiltInNotice_ComesBackEqual()
        => Assert.All(WorkingDayCalendar.China.Notices, n => Assert.Equal(n, HolidayNotice.Parse(n.ToJson(), n.Number)), throwIfEmpty: true);

    [Fact]
    public void ToJson_Notice2026_IsTheDocumentedForm()
        => Golden.Verify("Calendars/Golden/notice-2026.json", WorkingDayCalendar.China.Notices[^1].ToJson());

    [Fact]
    public void Review_BuiltInNotices_AgreeWithTheLaw()
        => Assert.Empty(WorkingDayCalendar.China.Notices.SelectMany(n => n.Review().Select(f => (n.Year, f.RuleId, f.Actual, f.Expected))));

    [Fact]
    public void Notices_Of2007_HoldTheMakeUpWorkdaysOfDecember2006()
        => Assert.Equal(
            ["2006-12-30", "2006-12-31"],
            WorkingDayCalendar.China.Notices[0].Days.Where(d => d.Date.Year == 2006 && d.Kind == CalendarDayKind.MakeUpWorkday).Select(d => NodaTime.Text.LocalDatePattern.Iso.Format(d.Date)));

    [Fact]
    public void Review_StatutoryHolidayForgotten_IsAWarningWithTheArticle()
    {
        var findings = HolidayNotice.Parse(Good, "2027.json").Review();
        Assert.Contains(findings, f => f.Place == "2027-06-09" && f.RuleId == "notice.statutory-day-worked" && f.Message.Chinese.Contains("端午节", StringComparison.Ordinal));
        Assert.All(findings, f => Assert.Equal(("holiday-rules-2024", 2), (f.Source!.Instrument.Id, f.Source.ArticleNumber)));
        Assert.Equal("notice.balance", findings[^1].RuleId);
    }
}
