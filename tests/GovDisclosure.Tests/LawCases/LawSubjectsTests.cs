using System.Reflection;
using System.Text.RegularExpressions;

namespace GovDisclosure.Tests.LawCases;

/// <summary>The subjects of the law by number: the articles of each, and the tests that hold it. A test that goes missing, or that no longer names its article, fails here.</summary>
public partial class LawSubjectsTests
{
    // Number, what the law says, the articles by instrument, the tests as class.method.
    public static readonly TheoryData<int, string, string, string> Subjects = new()
    {
        {
            1, "a suit stands or falls with 法释〔2025〕8号, arts 1 and 10, before it with 法释〔2011〕17号, arts 1 and 2", "10 2 136 133",
            "SuitExclusionTests.DirectSuit_EachItem_IsThatOfTheDayOfFiling SuitExclusionTests.Items_OfArticle10_AreAllInTheTable SuitExclusionTests.SuitAfterReview_Barred_StaysBarredWhereUpheld RemedyBarTests.DirectSuit_Article10Of2025_ExcludesItsItems RemedyBarTests.Explain_Barred_NamesTheItemAndWhatRemains"
        },
        {
            2, "a paper that travels has two days", "30 31 32 33 34 15 45 51 85",
            "TwoDayEventTests.EachDay_OfAnEventWithTwo_IsReadByItsOwnRule TwoDayEventTests.FirstDay_AfterItsLimit_IsAFindingWhateverTheSecondIs TwoDayEventTests.Events_OfTheLaw_AreEighteen NotToldTests.Reply_WithoutTheDayItArrived_SaysThatItIsAssumed SuitExclusionTests.SuitAfterReview_DecisionMadeAndReceived_RunsFromTheSecondDay"
        },
        {
            3, "consulting another organ is four things", "11 17 33 34 32 24",
            "ConsultationTests.Consultation_EachKind_StopsAndEndsAsItsArticleSays ConsultationTests.Consultation_HostReadsThatItStops_IsLeftOutWithoutAWindow ConsultationTests.ThirdParty_Silent_TheOrganDecides NextStepTests.NextSteps_Agency_SaysDeemedConsentWithArticle34"
        },
        {
            4, "who was not told has more time", "64 20 65 21 15",
            "NotToldTests.Reply_NotTold_HasThePeriodOfTheDayOfFiling NotToldTests.Act_KnownLate_HasFiveYearsFromTheActAtMost RemedyPeriodTests.SuitAfterReview_DecisionWithoutThePeriod_HasOneYearAtMost RemedyPeriodTests.Reconsideration_NotToldBefore2024_FollowsTheReading"
        },
        {
            5, "reports are due by level", "49",
            "DisclosureDeadlinesTests.AnnualReport_Level_IsDueOnItsOwnDay AuditRuleTests.Deadline_OfALevel_IsAnErrorByTheStatuteAndAWarningByTheNotice AuditRuleTests.OverviewLength_From2021_IsAWarningAbove1000Characters PartyBodyReportTests.Build_PartyBody_HasTheCommonSectionsAndItsOwnContentBelowTheLast PartyBodyReportTests.Audit_PartyBody_SaysWhatWasNotChecked PartyBodyReportTests.Audit_DatesAndFigures_AreThoseOfAll"
        },
        {
            6, "what practice before 2019 knew has its basis", "2 21",
            "DecisionCheckTests.Check_OutcomeOfAnotherLaw_IsAFinding OutcomesTests.BasesOn_AtTheChange_IsTheRegimeOfTheDay OutcomeBasisTests.Basis_Before2019_IsTheCitationThatPracticeStoodOn"
        },
        {
            7, "passing a request on is no reply", "36 41",
            "OutcomeBasisTests.Transfer_OfARequest_LeavesThePeriodRunning DeadlineTests.Status_OnADay_IsTheOneOfTheEventsUpToIt TimelineFindingsTests.Check_Timeline_FindsTheRuleWithItsArticle"
        },
        {
            8, "corrections", "30",
            "CorrectionCaseTests.Correction_OnADay_SaysWhoHasToAct CorrectionCaseTests.Check_CorrectionNotice_HasTheSeverityOfItsSource CorrectionCaseTests.Correction_Under2007_IsWhatTheRegimeSays AbandonedRemedyTests.Remedies_WindowPassedUnder2007_DependOnWhatStopsThePeriod"
        },
        {
            9, "abandonment takes effect on the day after the last day, and can be challenged from it", "30 6 7 20 27 64 65",
            "AbandonedRemedyTests.Remedies_DeemedAbandonedWithoutADecision_AreThoseAgainstNotBeingProcessed AbandonedRemedyTests.Remedies_DeemedAbandoned_CiteTheirArticlesAndMarkReadings RequestFileTests.Tally_OldLine_IsCountedInItsYear CorrectionCaseTests.Abandonment_TakesEffect_OnTheDayAfterTheLastDay CorrectionCaseTests.Abandonment_OtherReading_IsTheLastDayItself"
        },
        {
            10, "citations", "",
            "LawPageTests.Page_OfTheLaw_IsMadeFromTheTables LawPageTests.All_Instruments_HoldEveryOneThatIsDeclared LawPageTests.Citations_OfEveryRule_AreOfInstrumentsOfTheTable RegimesTests.Dates_OfAnInstrument_AreToldApart RegimesTests.Issuer_OfTheDisclosureOffice_IsTheOfficeOfInformationAndAffairs RegimesTests.AnnualReportReply2016_EndedWithTheRegulationsOf2007"
        },
        {
            11, "the calendar and its notes", "",
            "BeijingTimeTests.Reason_EachKind_SaysWhyAndWho BeijingTimeTests.DateOf_SummersOf1986To1991_AreNineHoursAhead BeijingTimeTests.DateOf_EveryQuarterOfAnHourFrom1985To1992_AgreesWithTheTimeZoneDatabase HolidayNoticeTests.Notices_Of2007_HoldTheMakeUpWorkdaysOfDecember2006 HolidayNoticeTests.Review_BuiltInNotices_AgreeWithTheLaw OutcomeBasisTests.Explain_ProjectedPeriod_IsToldAsNotBefore"
        },
        {
            12, "silence has its periods", "16 47 66 23",
            "SilenceYearTests.Remedies_SilenceOnEveryReceiptOf2024_AgreeWithAPlainCount SilenceYearTests.Remedies_SilenceOnEveryReceiptFrom2011To2025_HasThePeriodOfItsTime RemedySilenceTests.DirectSuit_Silence_NamesTheDoubtOfArticle23 RemedyBarTests.ProceduralActs_Alone_AreNotReviewed"
        },
        {
            13, "the second life of a request", "64 75 11 20",
            "SecondLifeTests.NextSteps_ReplyOrderedAnew_NameItsLastDay SecondLifeTests.Tally_ReplyMadeAnew_CountsOnceAndTellsTheReading SecondLifeTests.Remedies_OfAReplyMadeAnew_AreThoseOfANewAct RemedyPeriodTests.RemadeReply_Ordered_HasItsPeriod SecondLifeTests.Check_SameOutcomeAnew_IsANoteWithTheArticle SecondLifeTests.RemadeReplyDeadline_OfAJudgment_RunsFromTheDayTheHostGives AbandonedRemedyTests.Remedies_OnEachDay_AreThoseOfWhatStandsThen DecisionCheckTests.Check_ReplyMadeAnew_IsCheckedAsTheFirst"
        },
        {
            14, "国办函〔2021〕132号", "2 3 4 12",
            "Guidance2021Tests.Reconsideration_Article2_NamesItsItem Guidance2021Tests.Reconsideration_Articles3And4_AreNotAccepted Guidance2021Tests.DirectSuit_NotPublished_IsSentToARequestFirst Guidance2021Tests.Endings_OfTheCommentaries_AreKnownWithTheirColumn RemedyBarTests.ProceduralActs_Alone_AreNotReviewed OutcomeBasisTests.Guidance2021_IsCitedWithWhatOfItIsSecondary ReviewDecisionKindTests.Default_EveryKind_HasItsColumnAndArticles"
        },
        {
            15, "linked requests, third parties, obstacles", "14 4 32 35 39 44 48",
            "LinkedRequestsTests.CheckLinks_Merged_FindsWhatBreaksTheRule LinkedRequestsTests.CheckLinks_Split_FindsWhatBreaksTheRule LinkedRequestsTests.Conversion_ToProactiveDisclosure_IsAStepWithoutADay LinkedRequestsTests.ForThirdParty_ToldOfTheDisclosure_HasItsOwnRemediesFromItsNotice LinkedRequestsTests.ReasonLetter_OfExcessiveRequests_PausesOnlyWhereTheRegimeSaysSo CoApplicantTests.Tally_JointRequest_CountsOnceUnderTheFirstAndSaysSo NotToldTests.CoApplicants_EachHasRemediesOfItsOwn NotToldTests.Obstacle_IsLeftOut_AsEachLawSays NotToldTests.Suspension_OfTheReview_MovesItsEndAndTheSuit EventTextTests.Explain_LastEvent_IsToldInBothLanguages ConsultationTests.ForceMajeure_OfTheOrgan_IsToldAndMovesNothing"
        },
        { 16, "time as figures", "30 33", "StandingTests.* TimeFigureTests.HandlingDays_OfEachRequest_LeaveOutWhatWasAwaited TimeFigureTests.Times_OfARegisterCountedByHand_AreTheSameInServiceAndTally TimeFigureTests.Standing_OfEveryState_ListsByUrgencyAndWhoIsAwaited" },
        {
            17, "what a reply must hold", "17 21 22 23",
            "DecisionCheckTests.Missing_EmptyDraft_ListsWhatTheLawDemandsOfTheOutcome DecisionCheckTests.Missing_ReplyByInternet_OffersTheInternetWayToReconsideration OutcomeBasisTests.Missing_EveryOutcome_NamesRemediesAndForm DecisionCheckTests.Missing_DraftOf2018_ListsWhatTheRegulationsOf2007Demand"
        },
    };

    [Fact]
    public void Subjects_AreSeventeenInOrder() => Assert.Equal(Enumerable.Range(1, 17), Subjects.Select(row => row.Data.Item1));

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Subject_HasItsTestsAndTheyNameItsArticles(int number, string law, string articles, string tests)
    {
        var types = typeof(LawSubjectsTests).Assembly.GetTypes().ToLookup(t => t.Name, StringComparer.Ordinal);
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "GovDisclosure.Tests"), "*.cs", SearchOption.AllDirectories)
            .ToLookup(Path.GetFileNameWithoutExtension, StringComparer.Ordinal);
        var read = new List<string>();
        foreach (var test in tests.Split(' '))
        {
            var (type, method) = (test.Split('.')[0], test.Split('.')[1]);
            var found = types[type].SelectMany(t => t.GetMethods()).Where(m => (method == "*" || m.Name == method) && m.GetCustomAttributes<FactAttribute>().Any()).ToList();
            Assert.True(found.Count > 0, $"{number} ({law}): {test} is not there");
            read.AddRange(sources[type].Select(File.ReadAllText));
        }

        foreach (var article in articles.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.True(read.Exists(text => Named(text).Contains(article)), $"{number} ({law}): no test names article {article}");
        }
    }

    /// <summary>The articles that a text names: art. 10, arts 1 and 10, arts 32, 33 paragraph 3.</summary>
    private static HashSet<string> Named(string text)
        => [.. Articles().Matches(text).SelectMany(m => Number().Matches(m.Value)).Select(m => m.Value)];

    [GeneratedRegex(@"\b[Aa]rt(s|icles?)?\.? \d+((,| and| or| to|, and)? \d+| paragraph \d+| item \d+)*", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Articles();

    [GeneratedRegex(@"\d+", RegexOptions.None, 60_000)]
    private static partial Regex Number();
}
