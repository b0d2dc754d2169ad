using NodaTime;

namespace GovDisclosure;

// The articles behind each parameter, and how well each is known. A parameter that a version of the Regulations does not
// have is null, not zero.
public sealed partial record DisclosureRegime
{
    private static DisclosureRegime Make2007()
    {
        var law = Instrument.Regulations2007;
        var reply2015 = Instrument.TimeLimitReply2015.Cite();
        return new DisclosureRegime("2007", law)
        {
            Name = new LocalizedText("2007年条例", "the 2007 Regulations"),
            ReplyWorkingDays = Is(15, law.Article(24, 2)),
            MaxExtensionWorkingDays = Is(15, law.Article(24, 2)),
            DayOffReceiptMovesOn = Is(true, Read(Instrument.SundayReceiptCase2017.Cite())),
            CorrectionNoticeWorkingDays = null,
            CorrectionPeriodRequired = Is(false, law.Article(21, null, 4)),
            CorrectionOnlyOnce = Is(false, Read(law.Article(21, null, 4))),
            SecondCorrectionPossible = Is(true, Read(law.Article(21, null, 4))),
            CorrectionEffect = Is(GovDisclosure.CorrectionEffect.Restarts, Read(law.Article(21, null, 4))),
            UncorrectedIsAbandoned = Is(false, Read(law.Article(21, null, 4))),
            AbandonedFromDayAfter = Is(true, Read(law.Article(21, null, 4))),
            ThirdPartyPauses = Is(true, law.Article(24, 3)),
            ThirdPartyAnswerWorkingDays = null,
            AgencyPauses = Is(false, law.Article(24, 3)),
            ApprovalPauses = Is(false, law.Article(24, 3)),
            DeterminationPauses = Is(false, law.Article(24, 3)),
            AgencyAnswerWorkingDays = null,
            SilentAgencyConsents = Is(false, law.Article(24)),
            DelayToSetDate = Is(false, law.Article(24)),
            PaymentWorkingDays = null,
            PaymentRestarts = Is(false, law.Article(27)),
            ReasonLetterPauses = Is(false, law.Article(24)),
            ForceMajeurePauses = Is(false, law.Article(24)),
            Transfer = Is(true, law.Article(25)),
            TransferEndsPeriod = Is(false, Read(law.Article(21, null, 3))),
            PublicationWorkingDays = Is(20, law.Article(18)),
            ReportDueRules = EveryOrgan(Is(new AnnualDate(3, 31), law.Article(31))),
            ReceiptRules =
            [
                new(RequestChannel.InPerson, ReceiptBasis.SubmissionDay, reply2015),
                new(RequestChannel.RegisteredPost, ReceiptBasis.SigningDay, reply2015),
                new(RequestChannel.OrdinaryPost, ReceiptBasis.SameDayConfirmation, reply2015),
                new(RequestChannel.Internet, ReceiptBasis.SystemDay, Instrument.GuidingCase26.Cite()),
                new(RequestChannel.Email, ReceiptBasis.SystemDay, reply2015),
                new(RequestChannel.Fax, ReceiptBasis.MutualConfirmation, reply2015),
                new(RequestChannel.Other, ReceiptBasis.SameDayConfirmation, reply2015),
            ],
        };
    }

    private static DisclosureRegime Make2019()
    {
        var law = Instrument.Regulations2019;
        var fees = Instrument.FeeMeasures2020;
        return new DisclosureRegime("2019", law)
        {
            Name = new LocalizedText("2019年修订条例", "the 2019 revision of the Regulations"),
            ReplyWorkingDays = Is(20, law.Article(33, 2)),
            MaxExtensionWorkingDays = Is(20, law.Article(33, 2)),
            DayOffReceiptMovesOn = Is(false, Read(law.Article(33, 2))),
            CorrectionNoticeWorkingDays = Is(7, law.Article(30)),
            CorrectionPeriodRequired = Is(true, law.Article(30)),
            UsualCorrectionWorkingDays = Is(15, Instrument.JiangsuReplyRules2020.Cite()),
            CorrectionOnlyOnce = Is(true, law.Article(30)),
            SecondCorrectionPossible = Is(true, Instrument.JiangsuReplyRules2020.Cite()),
            CorrectionEffect = Is(GovDisclosure.CorrectionEffect.Restarts, law.Article(30)),
            UncorrectedIsAbandoned = Is(true, law.Article(30)),
            AbandonedFromDayAfter = Is(true, Read(law.Article(30))),
            ThirdPartyPauses = Is(true, law.Article(33, 3)),
            ThirdPartyAnswerWorkingDays = Is(15, law.Article(32)),
            AgencyPauses = Is(true, law.Article(33, 3)),
            ApprovalPauses = Is(false, Read(law.Article(11, 2))),
            DeterminationPauses = Is(false, Read(law.Article(17, 3))),
            AgencyAnswerWorkingDays = Is(15, law.Article(34)),
            SilentAgencyConsents = Is(true, law.Article(34)),
            DelayToSetDate = Is(true, law.Article(35)),
            PaymentWorkingDays = Is(20, fees.Article(6)),
            PaymentRestarts = Is(true, FromMemory(fees.Article(6))),
            ReasonLetterPauses = Is(false, Read(law.Article(35))),
            ForceMajeurePauses = Is(false, Read(law.Article(33))),
            Transfer = Is(true, law.Article(41)),
            TransferEndsPeriod = Is(false, Read(law.Article(36, null, 5))),
            PublicationWorkingDays = Is(20, law.Article(26)),
            ReportDueRules = Reports2019(law, Instrument.ReportForm2021.Cite()),
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

    private static ReportDueRule[] EveryOrgan(RuleValue<AnnualDate> statute)
    {
        var rules = new ReportDueRule[(int)OrganKind.PartyBody];
        for (var kind = 0; kind < rules.Length; kind++)
        {
            rules[kind] = new ReportDueRule((OrganKind)(kind + 1), statute);
        }

        return rules;
    }

    // Kind, the day of article 49, the day of part two of the notice: item one for 31 January, item two for what is put together.
    private static ReportDueRule[] Reports2019(Instrument law, Citation notice) =>
    [
        new(OrganKind.Department, Is(January31, law.Article(49, 1))),
        new(OrganKind.Government, Is(March31, law.Article(49, 2))),
        new(OrganKind.Township, null, Is(January31, notice)),
        new(OrganKind.GovernmentOwn, null, Is(January31, Read(notice))),
        new(OrganKind.County, Is(March31, law.Article(49, 2)), Is(new AnnualDate(2, 20), notice)),
        new(OrganKind.City, Is(March31, law.Article(49, 2)), Is(new AnnualDate(3, 10), notice)),
        new(OrganKind.Province, Is(March31, law.Article(49, 2))),
        new(OrganKind.VerticalUnit, null, Is(January31, Read(notice))),
        new(OrganKind.VerticalHead, Is(January31, law.Article(49, 1))),
        new(OrganKind.VerticalSystem, null, Is(March31, notice)),
        new(OrganKind.PartyBody, null, Is(January31, Read(notice))),
    ];

    private static AnnualDate January31 => new(1, 31);

    private static AnnualDate March31 => new(3, 31);

    private static RuleValue<T> Is<T>(T value, Citation citation)
        where T : notnull
        => new(value, citation);

    private static Citation Read(Citation citation) => citation with { Point = Verification.Interpretation };

    private static Citation FromMemory(Citation citation) => citation with { Point = Verification.FromMemory };
}
