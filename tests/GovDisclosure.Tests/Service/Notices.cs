using GovDisclosure.Calendars;

namespace GovDisclosure.Tests;

/// <summary>A notice for 2027 that nobody has issued yet.</summary>
internal static class Notices
{
    public const string Json = """
        {
          "schema": "govdisclosure/holiday-notice/1",
          "number": "国办发明电〔2026〕0号", "title": "国务院办公厅关于2027年部分节假日安排的通知",
          "issued": "2026-11-05", "year": 2027,
          "days": [
            {"date": "2027-01-01", "kind": "statutory-holiday", "holiday": "元旦"},
            {"date": "2027-01-04", "kind": "transferred-rest-day", "holiday": "元旦"}
          ]
        }
        """;

    public static HolidayNotice Of2027 { get; } = HolidayNotice.Parse(Json, "2027.json");
}
