using GovDisclosure.Reviews;
using static GovDisclosure.Tests.Requests.Dates;

namespace GovDisclosure.Tests.LawCases;

/// <summary>
/// Courses written down with the answer that the articles demand before the rules were read: the last day, where the request stands, reconsideration and suits with their last days.
/// 条例 2019, arts 11, 17, 30, 32 to 36; 2007, arts 21 and 24; Fee Measures, art. 6; 行政复议法 2023, arts 20, 23, 34, 62; 行政诉讼法, arts 45 to 47; 实施条例, arts 15 and 16;
/// 法释〔2018〕1号, arts 64 and 66; 法释〔2025〕8号, arts 2, 10, 11.
/// </summary>
public class CourseTableTests
{
    private const string Denied = """ "decision":{"outcome":"denied.processInfo","decidedOn":"2024-03-29","toldRemedies":true},"events":[{"kind":"reply","on":"2024-03-29","delivery":"by-hand"}]""";

    private static readonly DisclosureService Service = new();

    [Theory]
    [InlineData("2024-03-04", "correction-notice:2024-03-13:2024-04-03 corrected:2024-04-03", "2024-04-10", "2024-05-06 OnTrack", "art. 30: a new period from the corrected request")]
    [InlineData("2024-03-04", "correction-notice:2024-03-14:2024-04-03 corrected:2024-04-03", "2024-04-10", "2024-05-06 OnTrack", "art. 30: a day late is a finding, and the period is new all the same")]
    [InlineData("2024-03-04", "correction-notice:2024-03-13:2024-04-03", "2024-04-03", "2024-05-06 Paused", "the last day of the window is the applicant's")]
    [InlineData("2024-03-04", "correction-notice:2024-03-13:2024-04-03", "2024-04-04", "- AwaitsDecision", "the day after it, a day off, the organ decides")]
    [InlineData("2018-03-05", "correction-notice:2018-03-09 corrected:2018-03-20", "2018-04-01", "2018-04-11 OnTrack", "2007, art. 21 item 4: starts again, a reading")]
    [InlineData("2018-03-05", "correction-notice:2018-03-09:2018-03-20", "2018-06-01", "- AwaitsDecision", "2007: never paused for ever")]
    [InlineData("2018-03-05", "correction-notice:2018-03-09", "2018-06-01", "- AwaitsDecision", "2007: nor without a period")]
    [InlineData("2024-03-04", "transfer:2024-03-08", "2024-04-02", "2024-04-01 Overdue", "art. 36 item 5: silence after a transfer is silence")]
    [InlineData("2024-03-04", "agency:2024-03-08:丙:2024-03-11", "2024-04-02", "2024-04-24 OnTrack", "art. 34: silent for 15 working days, deemed to consent, the time left out")]
    [InlineData("2024-03-04", "third-party:2024-03-08:甲:2024-03-11", "2024-04-01", "2024-04-24 Paused", "art. 32: the last of 15 working days")]
    [InlineData("2024-03-04", "third-party:2024-03-08:甲:2024-03-11", "2024-04-02", "2024-04-24 OnTrack", "art. 32: then the organ decides, and the period runs again")]
    [InlineData("2024-03-04", "third-party:2024-03-08:甲:2024-03-11", "2024-04-25", "2024-04-24 Overdue", "and ends")]
    [InlineData("2024-03-04", "third-party:2024-03-08:甲:2024-03-11 third-party-answer:2024-03-25:甲", "2024-04-02", "2024-04-17 OnTrack", "art. 33 paragraph 3")]
    [InlineData("2024-03-04", "third-party:2024-03-08:甲:2024-03-11 third-party:2024-03-12:乙:2024-03-14 third-party-answer:2024-03-20:甲", "2024-04-12", "2024-04-28 OnTrack", "two windows that overlap: to the end of the later, 7 April, a make-up workday; the last day is another")]
    [InlineData("2018-03-05", "third-party:2018-03-07:甲", "2018-06-01", "- Paused", "2007, art. 23: no period, and silence is no consent")]
    [InlineData("2018-03-05", "agency:2018-03-07:乙", "2018-03-20", "2018-03-26 OnTrack", "2007, art. 24 paragraph 3: the third party alone")]
    [InlineData("2024-03-04", "extension:2024-04-02:20", "2024-04-03", "2024-04-01 Overdue", "art. 33: told after the last day")]
    [InlineData("2024-03-04", "extension:2024-04-01:20", "2024-04-03", "2024-04-29 OnTrack", "on the last day, over Qingming and a make-up Sunday")]
    [InlineData("2024-03-04", "extension:2024-03-07:20 correction-notice:2024-03-08:2024-03-20 corrected:2024-03-18", "2024-04-10", "2024-04-16 OnTrack", "art. 30: the new period begins bare")]
    [InlineData("2024-03-04", "fee-notice:2024-04-01:2024-04-03", "2024-05-06", "2024-05-31 Paused", "Fee Measures, art. 6: sent on the last day is in time, 20 working days from its receipt")]
    [InlineData("2024-03-04", "fee-notice:2024-04-01:2024-04-03", "2024-05-07", "- Closed", "deemed abandoned on the day after")]
    [InlineData("2024-03-04", "fee-notice:2024-04-01:2024-04-03 payment:2024-04-30", "2024-05-07", "2024-05-30 OnTrack", "from the day after payment, over the May holiday")]
    [InlineData("2024-03-04", "fee-notice:2024-04-02:2024-04-03", "2024-04-08", "2024-04-01 Overdue", "sent a day late moves nothing")]
    [InlineData("2024-11-18", "fee-notice:2024-12-02:2024-12-03", "2024-12-31", "2025-02-05 Paused", "the window ends on 31 December")]
    [InlineData("2024-11-18", "fee-notice:2024-12-02:2024-12-03", "2025-01-01", "- Closed", "and the abandonment is of the new year")]
    [InlineData("2024-03-04", "reasons-asked:2024-03-08", "2024-03-29", "2024-04-01 DueSoon", "art. 35: the text stops no clock")]
    [InlineData("2024-03-04", "reasons-asked:2024-03-08 reasons-given:2024-03-12 delay:2024-03-20:2024-06-28", "2024-03-29", "2024-06-28 OnTrack", "art. 35: a set day")]
    [InlineData("2024-09-29", "", "2024-10-01", "2024-10-31 OnTrack", "received on a make-up Sunday before the holiday")]
    [InlineData("2025-01-06", "", "2025-02-08", "2025-02-08 DueToday", "due on a make-up Saturday")]
    [InlineData("2025-12-31", "", "2026-01-29", "2026-01-29 DueToday", "received on 31 December; 4 January is a make-up Sunday")]
    [InlineData("2026-12-10", "", "2026-12-15", "2027-01-08 OnTrack", "beyond the notices: projected")]
    public void Course_HasTheLastDayAndTheStatusOfTheArticles(string received, string events, string on, string expected, string why)
    {
        var status = Service.Status(Timeline(received, events), Day(on));
        Assert.Equal((expected, why), ($"{Iso(status.Deadline.DueDate) ?? "-"} {status.Kind}", why));
    }

    [Theory]
    [InlineData(""" "receipt":{"arrived":"2023-03-06"} """, "2023-05-04", "Open 2023-06-02, Open 2023-10-07", "silence before 2024; the last day of the suit is a make-up Saturday behind the holiday")]
    [InlineData(""" "receipt":{"arrived":"2024-03-04"} """, "2024-06-03", "Expired 2024-05-31, Depends 2024-10-08, NotYetOpen", "silence in 2024: 复议法 23(1)(3) is open")]
    [InlineData(""" "receipt":{"arrived":"2024-11-04"} """, "2025-05-30", "Expired 2025-02-05, Depends 2025-06-03, NotYetOpen", "the last days before 法释〔2025〕8号")]
    [InlineData(""" "receipt":{"arrived":"2024-11-04"} """, "2025-06-03", "Expired 2025-02-05, Open 2025-06-03", "the same silence from 1 June 2025, on the last day, rolled over the Dragon Boat Festival")]
    [InlineData(""" "receipt":{"arrived":"2025-05-06"} """, "2025-06-04", "NotYetOpen 2025-08-04, NotYetOpen 2025-12-04", "on the last day the organ is in time")]
    [InlineData(""" "receipt":{"arrived":"2025-05-06"} """, "2025-06-05", "Open 2025-08-04, Open 2025-12-04", "silence")]
    [InlineData(""" "receipt":{"arrived":"2014-12-15"} """, "2015-04-08", "Expired 2015-03-09, Expired 2015-04-07", "three months, rolled over Qingming")]
    [InlineData(""" "receipt":{"arrived":"2024-03-04"},"events":[{"kind":"reply","on":"2024-04-01","receivedOn":"2024-04-03","delivery":"by-post"}],"decision":{"outcome":"unable.notHeld","decidedOn":"2024-03-29","toldRemedies":true}""", "2024-04-10", "Open 2024-06-03, Open 2024-10-08", "posted in time, signed for later: both periods from the signing")]
    [InlineData(""" "receipt":{"arrived":"2024-03-04"},"events":[{"kind":"reply","on":"2024-04-01","delivery":"by-post"}],"decision":{"outcome":"unable.notHeld","decidedOn":"2024-03-29","toldRemedies":true}""", "2024-07-10", "Depends 2024-05-31, Open 2024-10-08", "nobody wrote down the signing")]
    [InlineData(""" "receipt":{"arrived":"2024-03-04"},"events":[{"kind":"reply","on":"2024-04-01","delivery":"refused"}],"decision":{"outcome":"unable.notHeld","decidedOn":"2024-03-29","toldRemedies":true}""", "2024-04-10", "Open 2024-05-31, Open 2024-10-08", "refused: left with the person")]
    [InlineData(""" "receipt":{"arrived":"2023-12-11"},"events":[{"kind":"reply","on":"2024-01-01","delivery":"announcement"}],"decision":{"outcome":"unable.notHeld","decidedOn":"2023-12-29","toldRemedies":true}""", "2024-03-29", "Open 2024-04-01, Open 2024-07-31", "announced: 30 days, then the periods")]
    [InlineData(""" "receipt":{"arrived":"2024-02-05"},"events":[{"kind":"reply","on":"2024-03-01","delivery":"by-hand"}],"decision":{"outcome":"unable.notHeld","decidedOn":"2024-03-01","toldRemedies":false}""", "2024-12-10", "Open 2025-03-03, Open 2025-03-03", "not told: one year")]
    [InlineData(""" "receipt":{"arrived":"2023-02-06"},"events":[{"kind":"reply","on":"2023-03-01","delivery":"by-hand"}],"decision":{"outcome":"unable.notHeld","decidedOn":"2023-03-01","toldRemedies":false}""", "2023-06-10", "Depends 2023-05-04 or 2024-03-01, Open 2024-03-01", "not told before 2024: both days")]
    [InlineData(""" "receipt":{"arrived":"2024-05-06"},"events":[{"kind":"reply","on":"2024-05-31","delivery":"by-hand"}],"decision":{"outcome":"partial","withheldUnder":"denied.processInfo","decidedOn":"2024-05-31","toldRemedies":true}""", "2024-06-03", "Open 2024-07-30, NotAvailable, NotYetOpen", "a part withheld under art. 16 is a refusal")]
    [InlineData(""" "receipt":{"arrived":"2025-06-10"},"events":[{"kind":"reply","on":"2025-07-01","delivery":"by-hand"}],"decision":{"outcome":"unable.needsCreation","decidedOn":"2025-07-01","toldRemedies":true}""", "2025-07-02", "Open 2025-09-01, NotAvailable", "art. 10 paragraph 2 item 6; 60 days end on a Saturday")]
    [InlineData(""" "receipt":{"arrived":"2025-06-10"},"events":[{"kind":"reply","on":"2025-07-01","delivery":"by-hand"}],"decision":{"outcome":"notProcessed.repeated","decidedOn":"2025-07-01","toldRemedies":true}""", "2025-07-02", "Open 2025-09-01, Depends 2026-01-04", "item 4: on the first answer; the last day is a make-up Sunday")]
    [InlineData(""" "receipt":{"arrived":"2024-04-08"},"events":[{"kind":"reply","on":"2024-04-28","delivery":"by-hand"}],"decision":{"outcome":"notProcessed.petition","decidedOn":"2024-04-28","toldRemedies":true}""", "2024-05-06", "Open 2024-06-27, Depends 2024-10-28", "a petition before 法释〔2025〕8号")]
    [InlineData(""" "receipt":{"arrived":"2024-03-04"},"events":[{"kind":"reply","on":"2024-04-15","delivery":"by-hand"}],"decision":{"outcome":"denied.processInfo","decidedOn":"2024-04-15","toldRemedies":true}""", "2024-04-20", "Open 2024-06-14, NotAvailable, NotYetOpen", "a late reply is an act of its own")]
    [InlineData(""" "receipt":{"arrived":"2024-03-04"},{0},"reviews":[{"id":"F","kind":"reconsideration","filedOn":"2024-05-10","acceptedOn":"2024-05-13"}]""", "2024-07-15", "NotAvailable, NotAvailable, Open 2024-07-29", "no decision in 60 days")]
    [InlineData(""" "receipt":{"arrived":"2024-03-04"},{0},"reviews":[{"id":"F","kind":"reconsideration","filedOn":"2024-05-10","acceptedOn":"2024-05-13","isExtended":true}]""", "2024-08-15", "NotAvailable, NotAvailable, Open 2024-08-27", "nor in 90, the last of which is a Sunday")]
    [InlineData(""" "receipt":{"arrived":"2024-03-04"},{0},"reviews":[{"id":"F","kind":"reconsideration","filedOn":"2024-04-08","acceptedOn":"2024-04-12","decidedOn":"2024-05-06","deliveredOn":"2024-05-08","decision":"review.upheld","wasTold":false,"learnedOn":"2024-06-20"}]""", "2024-06-25", "NotAvailable, NotAvailable, Open 2024-07-05", "not told of the 15 days: from learning of them")]
    [InlineData(""" "receipt":{"arrived":"2024-03-04"},{0},"reviews":[{"id":"F","kind":"reconsideration","filedOn":"2024-04-08","acceptedOn":"2024-04-12","decidedOn":"2024-05-06","deliveredOn":"2024-05-08","decision":"review.upheld","wasTold":false}]""", "2025-05-08", "NotAvailable, NotAvailable, Open 2025-05-08", "never learned: one year from the decision")]
    [InlineData(""" "receipt":{"arrived":"2024-03-04"},{0},"reviews":[{"id":"F","kind":"reconsideration","filedOn":"2024-04-08","acceptedOn":"2024-04-12","decidedOn":"2024-05-06","deliveredOn":"2024-05-08","decision":"review.remade","order":{"workingDays":15}}]""", "2024-05-30", "Open 2024-07-29, Depends 2024-11-28, NotYetOpen", "ordered by 28 May and not made: a second silence")]
    [InlineData(""" "receipt":{"arrived":"2018-03-05"},"events":[{"kind":"correction-notice","on":"2018-03-09","through":"2018-03-20"}]""", "2018-04-02", "Depends 2018-05-25, Depends 2018-09-26", "2007: whether a correction stops the period, no text says")]
    [InlineData(""" "receipt":{"arrived":"2018-03-05"},"events":[{"kind":"correction-notice","on":"2018-03-09","through":"2018-03-20"}]""", "2018-12-03", "Depends 2018-05-25, Depends 2018-09-26", "and so nothing is told as expired")]
    public void Remedies_AreThoseOfTheArticles(string course, string on, string expected, string why)
    {
        var line = RequestLine.Parse("""{"id":"1",""" + course.Replace("{0}", Denied, StringComparison.Ordinal) + "}");
        Assert.Empty(line.Findings);
        var remedies = Service.Remedies(line.Request! with { Receipt = new RequestReceipt(RequestChannel.InPerson, line.Request!.Receipt.Arrived) }, Day(on)).Where(r => r.Kind != RemedyKind.Complaint);
        Assert.Equal((expected, why), (string.Join(", ", remedies.Select(Text)), why));
    }

    // 行政复议法 2023, art. 65 paragraph 2; 行政诉讼法, art. 74: a late reply has its own remedies, and says that its lateness can be found unlawful besides.
    [Theory]
    [InlineData("2024-04-15", "unable.notHeld", "2024-04-01")]
    [InlineData("2024-04-01", "unable.notHeld", null)]
    public void Remedies_LateReply_SayThatTheLatenessIsAnotherMatter(string replied, string outcome, string? since)
    {
        var request = Timeline("2024-03-04", $"reply:{replied}") with { Decision = new RequestDecision(Outcome.FromCode(outcome), Day(replied)) };
        foreach (var (kind, article) in new[] { (RemedyKind.Reconsideration, 65), (RemedyKind.DirectSuit, 74) })
        {
            var note = Service.Remedies(request, Day("2024-04-20")).Single(r => r.Kind == kind).Notes.SingleOrDefault(n => n.Citation?.ArticleNumber == article);
            Assert.Equal(since is not null, note is not null);
            Assert.True(note is null || (note.In(Language.English).Contains(since!, StringComparison.Ordinal) && note.Citation!.Verification == Verification.Interpretation));
        }
    }

    private static string Text(Remedy remedy)
        => remedy.Status + (remedy.By is { } by ? " " + Iso(by) : string.Empty) + (remedy.ByOtherReading is { } other ? " or " + Iso(other) : string.Empty);
}
