using GovDisclosure.Statistics;

namespace GovDisclosure.Registers;

/// <summary>Adds up the groups that a store counted, in the counters of the tally.</summary>
internal sealed class RegisterTally(int year)
{
    private const int FirstYearOfReviews = 2008;

    private readonly long[] _counters = new long[YearCounters.Count];
    private decimal _fees;

    public List<CaseFacts> Cases { get; } = [];

    public YearStatistics ToStatistics() => new(year, _counters, _fees);

    public void Add(RegisterCount group)
    {
        if (group.ReviewPlace is { } place)
        {
            _counters[YearCounters.Reviews + place] += year >= FirstYearOfReviews ? group.Count : 0;
        }
        else if (group.Facts!.Problem is { } problem)
        {
            _counters[YearBins.BeforeProblems + (int)problem] += group.Count;
        }
        else
        {
            AddSound(group, FactsOf(string.Empty, group));
        }
    }

    /// <summary>Keeps a single request or review with its number, for the cells that count it.</summary>
    public void AddCase(string id, RegisterCount one)
    {
        if (one.ReviewPlace is { } place)
        {
            Cases.Add(CaseFacts.OfReview(id, place));
        }
        else if (one.Facts!.Problem is null && FactsOf(id, one) is var facts && (facts.IsCounted || facts.PaidFee))
        {
            Cases.Add(facts);
        }
    }

    private CaseFacts FactsOf(string id, RegisterCount group)
    {
        var record = group.Facts!.ToRecord("-");
        var bin = YearBins.OfSound(record.ReceivedKey, record.DecidedKey, record.Facts, DayKey.FirstOf(year), DayKey.LastOf(year));
        return new CaseFacts(id, (ushort)bin, (byte)record.ChannelIndex, (byte)record.ClosingIndex, (byte)record.ReplyIndex, group.Fees != 0);
    }

    private void AddSound(RegisterCount group, CaseFacts facts)
    {
        _counters[facts.Bin] += group.Count;
        _counters[YearCounters.Channels + facts.Channel] += facts.IsNew ? group.Count : 0;
        if (facts.IsHandled)
        {
            _counters[YearCounters.Closings + facts.Closing] += group.Count;
            _counters[YearCounters.Reply(facts.Result, facts.Reply)] += group.Count;
        }

        _counters[YearCounters.FeesWithoutDay] += group.FeesWithoutDay;
        _fees += group.Fees;
    }
}
