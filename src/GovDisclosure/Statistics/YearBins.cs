namespace GovDisclosure.Statistics;

/// <summary>The bin that a request falls into for one year: applicant, whether it is new or carried in, and how it ended.</summary>
/// <remarks>
/// Every cell of the third table is a sum of bins, so a tally adds one for each request and nothing else. A bin's number is
/// (applicant - 1) × 64 + (carried in ? 32 : 0) + result; results from 0 to 20 are the outcomes.
/// </remarks>
internal static class YearBins
{
    public const int Count = 512;

    public const int KindShift = 6;

    public const int Carried = 32;

    public const int ResultMask = 31;

    public const int OutcomeCount = Outcome.Count;

    /// <summary>Decided with a reply of 2007 that no outcome of today says.</summary>
    public const int ReplyOnly = 21;

    /// <summary>Not decided by the end of the year: carried out.</summary>
    public const int Open = 22;

    /// <summary>Decided before the year: of no concern to it.</summary>
    public const int ClosedBefore = 23;

    /// <summary>Received after the year: of no concern to it.</summary>
    public const int ReceivedAfter = 24;

    /// <summary>The bin before that of the first of the seven <see cref="CaseProblem"/>s, which follow in their order; the bins of faulty records have applicant 0 and are not carried in.</summary>
    public const int BeforeProblems = 24;

    /// <summary>The first bin of a faulty record.</summary>
    public const int FirstProblem = BeforeProblems + (int)CaseProblem.Unreadable;

    /// <summary>The results of requests decided in the year, as bits.</summary>
    public const uint HandledResults = (1u << Open) - 1;

    /// <summary>The results of requests that concern the year, as bits.</summary>
    public const uint CountedResults = HandledResults | (1u << Open);

    public const int DecidedBeforeReceived = BeforeProblems + (int)CaseProblem.DecidedBeforeReceived;

    public const int UnknownApplicant = BeforeProblems + (int)CaseProblem.UnknownApplicant;

    public const int UnknownOutcome = BeforeProblems + (int)CaseProblem.UnknownOutcome;

    // What a comparison of the two days, the applicant and the outcome can say, as bits; the rule for each of the 128
    // combinations is worked out once, so that counting a record takes no branch.
    private const int ReceivedBeforeYear = 1;
    private const int ReceivedAfterYear = 2;
    private const int DecidedBeforeYear = 4;
    private const int DecidedAfterYear = 8;
    private const int DaysReversed = 16;
    private const int NoSuchOutcome = 32;
    private const int NoSuchApplicant = 64;

    private const int KeepKind = Count - 1 - Carried - ResultMask;

    private static readonly uint[] Rules = [.. Enumerable.Range(0, 128).Select(Rule)];

    /// <summary>The bin of a request whose facts may be faulty.</summary>
    /// <param name="received">The day of receipt, as any number that grows with the days.</param>
    /// <param name="decided">The day of the decision, or <see cref="RequestColumns.Undecided"/>.</param>
    /// <param name="applicant">The number of the applicant kind.</param>
    /// <param name="outcome">The index of the outcome.</param>
    /// <param name="start">The first day of the year.</param>
    /// <param name="end">The last day of the year.</param>
    public static int Of(int received, int decided, byte applicant, byte outcome, int start, int end)
    {
        // A kind counts from one: zero, which is no kind, becomes the largest number.
        var kind = (byte)(applicant - 1);
        var rule = Rules[
            Bit(received < start, ReceivedBeforeYear)
            | Bit(received > end, ReceivedAfterYear)
            | Bit(decided < start, DecidedBeforeYear)
            | Bit(decided > end, DecidedAfterYear)
            | Bit(decided < received, DaysReversed)
            | Bit((decided != RequestColumns.Undecided) & (outcome >= OutcomeCount), NoSuchOutcome)
            | Bit(kind >= ApplicantKinds.Count, NoSuchApplicant)];
        return (int)(((uint)((kind << KindShift) | (outcome & ResultMask)) & (rule >> 16)) | (rule & 0xFFFF));
    }

    /// <summary>The bin of a request whose facts are known to be sound.</summary>
    /// <param name="received">The day of receipt, as any number that grows with the days.</param>
    /// <param name="decided">The day of the decision, or <see cref="RequestColumns.Undecided"/>.</param>
    /// <param name="facts">Applicant × 64 + result.</param>
    /// <param name="start">The first day of the year.</param>
    /// <param name="end">The last day of the year.</param>
    public static int OfSound(int received, int decided, int facts, int start, int end)
    {
        var rule = Rules[
            Bit(received < start, ReceivedBeforeYear)
            | Bit(received > end, ReceivedAfterYear)
            | Bit(decided < start, DecidedBeforeYear)
            | Bit(decided > end, DecidedAfterYear)];
        return (int)(((uint)facts & (rule >> 16)) | (rule & 0xFFFF));
    }

    // The compiler turns it into a flag and a shift, not into a jump.
    private static int Bit(bool condition, int bit) => condition ? bit : 0;

    // The high half keeps parts of applicant and outcome, the low half adds the rest.
    private static uint Rule(int facts)
    {
        bool Has(int bit) => (facts & bit) != 0;

        var apart = Has(NoSuchApplicant) ? UnknownApplicant
            : Has(DaysReversed) ? DecidedBeforeReceived
            : Has(NoSuchOutcome) ? UnknownOutcome
            : Has(ReceivedAfterYear) ? ReceivedAfter
            : Has(DecidedBeforeYear) ? ClosedBefore
            : 0;
        if (apart != 0)
        {
            return (uint)apart;
        }

        var origin = Has(ReceivedBeforeYear) ? Carried : 0;
        return Has(DecidedAfterYear)
            ? (KeepKind << 16) | (uint)(origin | Open)
            : ((KeepKind | ResultMask) << 16) | (uint)origin;
    }
}
