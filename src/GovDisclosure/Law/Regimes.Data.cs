using GovDisclosure.Texts;
using NodaTime;

namespace GovDisclosure.Law;

// The articles behind each parameter, and how well each is known. A parameter that a version of the Regulations does not
// have is null, not zero.
public static partial class Regimes
{
    private static DisclosureRegime Make2007()
    {
        var law = Instruments.Regulations2007;
        var reply2015 = Instruments.TimeLimitReply2015.Cite();
        return new DisclosureRegime("2007", law)
        {
            Name = new LocalizedText("2007年条例", "the 2007 Regulations"),
            ReplyWorkingDays = Is(15, Seen(law.Article(24, 2))),
            MaxExtensionWorkingDays = Is(15, Seen(law.Article(24, 2))),
            DayOffReceiptMovesOn = Is(true, Read(Instruments.SundayReceiptCase2017.Cite())),
            CorrectionNoticeWorkingDays = null,
            CorrectionOnlyOnce = Is(false, Read(law.Article(21, null, 4))),
            CorrectionRestarts = Is(true, Read(law.Article(21, null, 4))),
            UncorrectedIsAbandoned = Is(false, Read(law.Article(21, null, 4))),
            ThirdPartyPauses = Is(true, Seen(law.Article(24, 3))),
            ThirdPartyAnswerWorkingDays = null,
            AgencyPauses = Is(false, Seen(law.Article(24, 3))),
            AgencyAnswerWorkingDays = null,
            SilentAgencyConsents = Is(false, Seen(law.Article(24))),
            DelayToSetDate = Is(false, Seen(law.Article(24))),
            PaymentWorkingDays = null,
            PaymentRestarts = Is(false, Seen(law.Article(27))),
            Transfer = Is(true, Seen(law.Article(25))),
            PublicationWorkingDays = Is(20, FromMemory(law.Article(18))),
            DepartmentReportDue = Is(new AnnualDate(3, 31), law.Article(31)),
            GovernmentReportDue = Is(new AnnualDate(3, 31), law.Article(31)),
            ReceiptRules =
            [
                new(RequestChannel.InPerson, ReceiptBasis.SubmissionDay, reply2015),
                new(RequestChannel.RegisteredPost, ReceiptBasis.SigningDay, reply2015),
                new(RequestChannel.OrdinaryPost, ReceiptBasis.SameDayConfirmation, reply2015),
                new(RequestChannel.Internet, ReceiptBasis.SystemDay, Instruments.GuidingCase26.Cite()),
                new(RequestChannel.Email, ReceiptBasis.SystemDay, reply2015),
                new(RequestChannel.Fax, ReceiptBasis.MutualConfirmation, reply2015),
                new(RequestChannel.Other, ReceiptBasis.SameDayConfirmation, reply2015),
            ],
        };
    }

    private static DisclosureRegime Make2019()
    {
        var law = Instruments.Regulations2019;
        var fees = Instruments.FeeMeasures2020;
        return new DisclosureRegime("2019", law)
        {
            Name = new LocalizedText("2019年修订条例", "the 2019 revision of the Regulations"),
            ReplyWorkingDays = Is(20, law.Article(33, 2)),
            MaxExtensionWorkingDays = Is(20, law.Article(33, 2)),
            DayOffReceiptMovesOn = Is(false, Read(law.Article(33, 2))),
            CorrectionNoticeWorkingDays = Is(7, law.Article(30)),
            CorrectionOnlyOnce = Is(true, law.Article(30)),
            CorrectionRestarts = Is(true, law.Article(30)),
            UncorrectedIsAbandoned = Is(true, law.Article(30)),
            ThirdPartyPauses = Is(true, law.Article(33, 3)),
            ThirdPartyAnswerWorkingDays = Is(15, law.Article(32)),
            AgencyPauses = Is(true, law.Article(33, 3)),
            AgencyAnswerWorkingDays = Is(15, law.Article(34)),
            SilentAgencyConsents = Is(true, law.Article(34)),
            DelayToSetDate = Is(true, law.Article(35)),
            PaymentWorkingDays = Is(20, fees.Article(6)),
            PaymentRestarts = Is(true, FromMemory(fees.Article(6))),
            Transfer = Is(true, law.Article(41)),
            PublicationWorkingDays = Is(20, law.Article(26)),
            DepartmentReportDue = Is(new AnnualDate(1, 31), law.Article(49)),
            GovernmentReportDue = Is(new AnnualDate(3, 31), law.Article(49)),
            ReceiptRules =
            [
                new(RequestChannel.InPerson, ReceiptBasis.SubmissionDay, law.Article(31, null, 1)),
                new(RequestChannel.RegisteredPost, ReceiptBasis.SigningDay, law.Article(31, null, 2)),
                new(RequestChannel.OrdinaryPost, ReceiptBasis.SameDayConfirmation, law.Article(31, null, 2)),
                new(RequestChannel.Internet, ReceiptBasis.MutualConfirmation, law.Article(31, null, 3)),
                new(RequestChannel.Email, ReceiptBasis.MutualConfirmation, law.Article(31, null, 3)),
                new(RequestChannel.Fax, ReceiptBasis.MutualConfirmation, law.Article(31, null, 3)),
                new(RequestChannel.Other, ReceiptBasis.MutualConfirmation, Read(law.Article(31, null, 3))),
            ],
        };
    }

    private static RuleValue<T> Is<T>(T value, Citation citation)
        where T : notnull
        => new(value, citation);

    private static Citation Seen(Citation citation) => citation with { Point = Verification.Verified };

    private static Citation Read(Citation citation) => citation with { Point = Verification.Interpretation };

    private static Citation FromMemory(Citation citation) => citation with { Point = Verification.FromMemory };
}
