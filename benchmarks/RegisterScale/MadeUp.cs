using System.Globalization;
using GovDisclosure.Calendars;
using NodaTime;

namespace GovDisclosure.RegisterScale;

/// <summary>Makes up requests: 15 of 100 are open, one in five of them waits for a correction; 4 of 1000 are void; 200 organs, 8 departments, 40 clerks.</summary>
internal static class MadeUp
{
    public const int Organs = 200;

    public static LocalDate Today { get; } = new(2026, 12, 18);

    public static HolidayNotice Notice { get; } = HolidayNotice.Parse(
        """
        {"schema": "govdisclosure/holiday-notice/1", "number": "国办发明电〔2026〕0号", "title": "国务院办公厅关于2027年部分节假日安排的通知", "issued": "2026-11-05", "year": 2027,
         "days": [{"date": "2027-01-01", "kind": "statutory-holiday", "holiday": "元旦"}, {"date": "2027-01-04", "kind": "transferred-rest-day", "holiday": "元旦"}]}
        """,
        "2027.json");

    public static DisclosureRequest Request(Random random, int i)
    {
        var isOpen = random.Next(100) < 15;
        var received = isOpen ? Today.PlusDays(-random.Next(0, 40)) : Today.PlusDays(-random.Next(30, 3000));
        var request = new DisclosureRequest((RequestChannel)random.Next(1, 7), received)
        {
            Id = FormattableString.Invariant($"R{i:00000000}"),
            Organ = string.Create(CultureInfo.InvariantCulture, $"机关{random.Next(Organs)}"),
            Applicant = new RequestApplicant
            {
                Kind = (ApplicantKind)random.Next(1, 7),
                Key = string.Create(CultureInfo.InvariantCulture, $"k{random.Next(100_000)}"),
                Contact = new ApplicantContact { Name = string.Create(CultureInfo.InvariantCulture, $"王{random.Next(100_000)}") },
            },
            Asked = new RequestedInformation { Name = string.Create(CultureInfo.InvariantCulture, $"关于某项目的批复文件及附图{random.Next(10_000)}") },
            Assignments = [new RequestAssignment(received, string.Create(CultureInfo.InvariantCulture, $"科{random.Next(8)}")) { Person = string.Create(CultureInfo.InvariantCulture, $"p{random.Next(40)}") }],
        };
        if (random.Next(250) == 0)
        {
            return request with { Void = new RequestVoid(received.PlusDays(1), "重复登记") };
        }

        return isOpen
            ? random.Next(5) == 0 ? request.With(RequestEvent.CorrectionNotice(received.PlusDays(2), received.PlusDays(30))) : request
            : request.With(RequestEvent.Of(RequestEventKind.Reply, received.PlusDays(random.Next(3, 28)))) with { Decision = new RequestDecision(Outcome.All[random.Next(Outcome.All.Count)]) };
    }
}
