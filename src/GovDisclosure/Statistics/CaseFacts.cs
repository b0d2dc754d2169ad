namespace GovDisclosure.Statistics;

/// <summary>What one counted request, or one review of a request, adds to a year's statistics, with its id.</summary>
internal readonly record struct CaseFacts(string Id, ushort Bin, byte Channel, byte Closing, byte Reply, bool PaidFee)
{
    /// <summary>The place among the counters of reviews; -1 for a request.</summary>
    public int Review { get; private init; } = -1;

    public static CaseFacts OfReview(string caseId, int review) => new(caseId, YearBins.ClosedBefore, 0, 0, 0, false) { Review = review };

    public bool IsCarried => (Bin & YearBins.Carried) != 0;

    public bool IsNew => IsCounted && !IsCarried;

    public bool IsHandled => Result < YearBins.Open;

    public bool IsCounted => Result <= YearBins.Open;

    public int Result => Bin & YearBins.ResultMask;

    public int Applicant => Bin >> YearBins.KindShift;
}
