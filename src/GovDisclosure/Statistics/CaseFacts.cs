namespace GovDisclosure.Statistics;

/// <summary>What one counted request adds to a year's statistics, with its id.</summary>
internal readonly record struct CaseFacts(string Id, ushort Bin, byte Channel, byte Closing, byte Reply, bool PaidFee)
{
    public bool IsCarried => (Bin & YearBins.Carried) != 0;

    public bool IsNew => IsCounted && !IsCarried;

    public bool IsHandled => Result < YearBins.Open;

    public bool IsCounted => Result <= YearBins.Open;

    public int Result => Bin & YearBins.ResultMask;

    public int Applicant => Bin >> YearBins.KindShift;
}
