using GovDisclosure.Answers;
using GovDisclosure.Requests;
using GovDisclosure.Statistics;
using static GovDisclosure.Tests.Requests.Dates;

namespace GovDisclosure.Tests.LawCases;

/// <summary>
/// Time as figures, counted by hand: working days of the handling without the time of the applicant (2019, art. 30; Fee Measures 2020, art. 6) and of who was
/// consulted (arts 32 and 33 paragraph 3), in time or late by the period of art. 33 paragraph 2 with its extension.
/// </summary>
public class TimeFigureTests
{
    private static readonly DisclosureService Service = new();

    // Each received on 2024-03-04: course, outcome, channel, applicant; working days by hand.
    private static readonly (string Course, string Outcome, RequestChannel Channel, ApplicantKind Kind, int Days, string Why)[] Rows =
    [
        ("reply:2024-03-06", "granted", RequestChannel.InPerson, ApplicantKind.NaturalPerson, 2, "5 and 6 March"),
        ("reply:2024-04-01", "partial", RequestChannel.Internet, ApplicantKind.NaturalPerson, 20, "the last day"),
        ("reply:2024-04-02", "granted", RequestChannel.InPerson, ApplicantKind.Commercial, 21, "a working day late"),
        ("extension:2024-03-20 reply:2024-04-29", "granted", RequestChannel.InPerson, ApplicantKind.NaturalPerson, 40, "extended in time, on the last day"),
        ("third-party:2024-03-08::2024-03-11 third-party-answer:2024-03-25 reply:2024-04-17", "denied.thirdParty", RequestChannel.InPerson, ApplicantKind.NaturalPerson, 20, "eleven days of the third party are left out"),
        ("correction-notice:2024-03-11:2024-03-25 corrected:2024-03-20 reply:2024-03-22", "granted", RequestChannel.InPerson, ApplicantKind.NaturalPerson, 7, "five to the notice, two from the corrected request"),
    ];

    private static readonly DisclosureRequest[] Register = [.. Rows.Select((row, i) => Timeline("2024-03-04", row.Course) is var made ? made with
    {
        Id = $"{i}",
        Receipt = new RequestReceipt(row.Channel, new LocalDate(2024, 3, 4)) { ConfirmedOn = new LocalDate(2024, 3, 4) },
        Applicant = new RequestApplicant { Kind = row.Kind },
        Decision = new RequestDecision(Outcome.FromCode(row.Outcome)),
    } : made)];

    [Fact]
    public void HandlingDays_OfEachRequest_LeaveOutWhatWasAwaited()
    {
        for (var i = 0; i < Rows.Length; i++)
        {
            Assert.Equal((Rows[i].Days, Rows[i].Why), (Service.Assess(Register[i], new LocalDate(2024, 12, 31)).HandlingWorkingDays, Rows[i].Why));
        }
    }

    [Fact]
    public void Times_OfARegisterCountedByHand_AreTheSameInServiceAndTally()
    {
        var times = Service.Standing(Register, new LocalDate(2024, 12, 31)).Times;
        Assert.Equal(RequestTally.Tally(2024, Register).Times, times);
        var all = times.All;
        Assert.Equal((6, 5, 1, 0, 1), (all.Closed, all.InTime, all.Late, all.Unsaid, all.Extended));
        Assert.Equal((5, 6), (all.InTimeShare.Numerator, all.InTimeShare.Denominator));
        Assert.Equal((1, 6), (all.ExtendedShare.Numerator, all.ExtendedShare.Denominator));

        // 2 + 20 + 21 + 40 + 20 + 7 = 110; in order 2 7 20 20 21 40.
        Assert.Equal((110, 18.33m, 20m), (all.TotalDays, all.Mean, all.Median));
        Assert.Equal("1 1 0 2 2 0", string.Join(' ', all.Bands.Select(band => band.Count)));
        Assert.Equal("granted 4 17.5, partial 1 20, denied.thirdParty 1 20", Group(times.ByOutcome));
        Assert.Equal("in-person 5 18, internet 1 20", Group(times.ByChannel));
        Assert.Equal("naturalPerson 5 17.8, commercial 1 21", Group(times.ByApplicant));
        Assert.Equal("2024-03 2 4.5, 2024-04 4 25.25", Group(times.ByMonth));
    }

    // A list of each state with who is waited for, the most urgent first (2019, art. 33 paragraph 2; art. 30; Fee Measures, art. 6).
    [Fact]
    public void Standing_OfEveryState_ListsByUrgencyAndWhoIsAwaited()
    {
        DisclosureRequest[] open =
        [
            Open("new", "2024-03-04", string.Empty), Open("old", "2024-02-26", string.Empty), Open("soon", "2024-03-06", string.Empty), Open("far", "2024-03-25", string.Empty),
            Open("party", "2024-03-04", "third-party:2024-03-25"), Open("correct", "2024-03-20", "correction-notice:2024-03-25:2024-04-12"), Open("pay", "2024-03-20", "fee-notice:2024-03-25"),
            Open("decide", "2024-03-04", "correction-notice:2024-03-11:2024-03-22"),
        ];
        var standing = Service.Standing(open, new LocalDate(2024, 4, 2), newSince: new LocalDate(2024, 4, 1));
        Assert.Equal("overdue old new; awaits-decision organ decide; due-soon soon; on-track far; paused correction correct; paused payment pay; paused third-party party", string.Join("; ", standing.Groups
            .Select(g => (GovDisclosureJson.CodeOf(g.Status) + (g.WaitingFor == WaitingFor.None ? string.Empty : " " + GovDisclosureJson.CodeOf(g.WaitingFor)) + " " + string.Join(' ', g.Requests.Select(r => r.Id))))
            .OrderBy(text => text.StartsWith("paused", StringComparison.Ordinal)).ThenBy(text => text.StartsWith("paused", StringComparison.Ordinal) ? text : string.Empty, StringComparer.Ordinal)));
        Assert.Equal("new", Assert.Single(standing.NewlyOverdue.Requests).Id);

        static DisclosureRequest Open(string id, string received, string events) => Timeline(received, events) with { Id = id };
    }

    private static string Group(IEnumerable<TimeFigures> figures)
        => string.Join(", ", figures.Where(f => f.Closed > 0).Select(f => FormattableString.Invariant($"{f.Key} {f.Closed} {f.Mean:0.##}")));
}
