using GovDisclosure.Reviews;

namespace GovDisclosure.Statistics;

/// <summary>Counts records one by one.</summary>
internal sealed class TallyAccumulator
{
    private const int FirstYearOfReviews = 2008;

    // By bin: 1 where the request is new in the year, 2 where it was decided in it. The counters of channels, closings and
    // replies are kept twice in a row, for "does not concern" and "concerns", so that no record takes a branch.
    private static readonly byte[] Concerns = [.. Enumerable.Range(0, YearBins.Count).Select(ConcernOf)];

    private readonly int _year;
    private readonly int _start;
    private readonly int _end;
    private readonly TallyOptions _options;
    private readonly HashSet<string>? _ids;
    private readonly List<CaseFacts>? _cases;
    private readonly List<Finding> _findings = [];
    private readonly long[] _bins = new long[YearBins.Count];
    private readonly long[] _channels = new long[2 * YearCounters.ChannelCount];
    private readonly long[] _closings = new long[2 * YearCounters.ClosingCount];
    private readonly long[] _replies = new long[2 * YearCounters.ReplyCount * YearCounters.ReplyResults];
    private readonly Func<CaseFacts, bool>? _wanted;
    private readonly long[] _reviews = new long[YearCounters.ReviewBlocks * YearCounters.ReviewColumns];
    private readonly TimesCounter? _times;
    private decimal _fees;
    private long _feesWithoutDay;
    private long _unkept;

    /// <param name="year">The year.</param>
    /// <param name="options">How to count.</param>
    /// <param name="wanted">Which cases are kept where the options ask to keep them; null for all.</param>
    /// <param name="times">Counts the times of the requests that were decided in the year; null for nobody.</param>
    public TallyAccumulator(int year, TallyOptions options, Func<CaseFacts, bool>? wanted = null, TimesCounter? times = null)
    {
        _times = times;
        _wanted = wanted;
        _year = year;
        _start = DayKey.FirstOf(year);
        _end = DayKey.LastOf(year);
        _options = options;
        _ids = options.CheckDuplicates ? new HashSet<string>(StringComparer.Ordinal) : null;
        _cases = options.KeepCases ? [] : null;
    }

    public long Records { get; private set; }

    public IReadOnlyList<CaseFacts>? Cases => _cases;

    public void Add(RequestRecord record)
    {
        Records++;
        if (record.NeedsLook)
        {
            AddWithCare(record);
            return;
        }

        if (_ids is not null && !_ids.Add(record.Id))
        {
            AddFaulty(record, CaseProblem.DuplicateId, [CaseFindings.Of(CaseProblem.DuplicateId, record, Records)]);
            return;
        }

        AddSound(record);
    }

    public YearStatistics ToStatistics()
    {
        var counters = new long[YearCounters.Count];
        _bins.CopyTo(counters, YearCounters.Bins);
        Array.Copy(_channels, YearCounters.ChannelCount, counters, YearCounters.Channels, YearCounters.ChannelCount);
        Array.Copy(_closings, YearCounters.ClosingCount, counters, YearCounters.Closings, YearCounters.ClosingCount);
        Array.Copy(_replies, _replies.Length / 2, counters, YearCounters.Replies, _replies.Length / 2);
        _reviews.CopyTo(counters, YearCounters.Reviews);
        counters[YearCounters.FeesWithoutDay] = _feesWithoutDay;
        return new YearStatistics(_year, counters, _fees);
    }

    public IReadOnlyList<Finding> ToFindings()
        => _unkept == 0 ? _findings : [.. _findings, CaseFindings.Unkept(_unkept, _options.FindingLimit)];

    private static byte ConcernOf(int bin)
    {
        var result = bin & YearBins.ResultMask;
        return (byte)((result <= YearBins.Open && (bin & YearBins.Carried) == 0 ? 1 : 0) | (result < YearBins.Open ? 2 : 0));
    }

    private void AddSound(RequestRecord record)
    {
        var bin = YearBins.OfSound(record.ReceivedKey, record.DecidedKey, record.Facts, _start, _end);
        _bins[bin]++;
        var concerns = Concerns[bin];
        _channels[((concerns & 1) * YearCounters.ChannelCount) + record.ChannelIndex]++;
        var handled = concerns >> 1;
        _closings[(handled * YearCounters.ClosingCount) + record.ClosingIndex]++;
        _replies[(handled * YearCounters.ReplyCount * YearCounters.ReplyResults) + (handled * (bin & YearBins.ResultMask) * YearCounters.ReplyCount) + record.ReplyIndex]++;
        if (handled != 0)
        {
            _times?.Add(record);
        }

        var paidFee = false;
        if (!record.IsPlain)
        {
            paidFee = AddFee(record);
            var isOfYear = concerns != 0 || (bin & YearBins.ResultMask) == YearBins.Open;
            AddReviews(record, isOfYear);
            if (record.RemadeOn?.Year == _year)
            {
                Keep([CaseFindings.Remade(record, Records, _options.Remade)]);
            }

            if (isOfYear)
            {
                Keep(record.Remarks);
            }
        }

        if (_cases is not null)
        {
            AddCase(new CaseFacts(record.Id, (ushort)bin, (byte)record.ChannelIndex, (byte)record.ClosingIndex, (byte)record.ReplyIndex, paidFee));
        }

        if (bin == YearBins.ReceivedAfter)
        {
            AddLater(record);
        }
    }

    // A register of many years has many of these: none is made that would not be kept.
    private void AddLater(RequestRecord record)
    {
        if (_findings.Count < _options.FindingLimit)
        {
            _findings.Add(CaseFindings.ReceivedAfter(record, Records, _year));
        }
        else
        {
            _unkept++;
        }
    }

    private void AddCase(CaseFacts facts)
    {
        if ((facts.IsCounted || facts.PaidFee || facts.Review >= 0) && _wanted?.Invoke(facts) != false)
        {
            _cases!.Add(facts);
        }
    }

    private void AddReviews(RequestRecord record, bool isOfYear)
    {
        // The first Regulations are of 2008: there is nothing to review before.
        if (record.Reviewed is not { } request || _year < FirstYearOfReviews)
        {
            return;
        }

        // The same judgment as of a single request, in every year that the request or one of its cases belongs to.
        var cases = ReviewCounts.CasesIn(request, _year, _options.Reviews);
        if (cases.Count > 0 || isOfYear)
        {
            Keep(ReviewRules.Check(request, _options.Calculator).Select(finding => CaseFindings.InRequest(finding, record)));
        }

        foreach (var counted in cases)
        {
            var place = (counted.Block * YearCounters.ReviewColumns) + counted.Column;
            _reviews[place]++;
            if (_cases is not null)
            {
                AddCase(CaseFacts.OfReview(counted.CaseId, place));
            }
        }
    }

    private bool AddFee(RequestRecord record)
    {
        if (record.Fee == 0)
        {
            return false;
        }

        if (record.FeeDay is not { } day)
        {
            _feesWithoutDay++;
            Keep([CaseFindings.FeeWithoutDay(record, Records)]);
            return false;
        }

        if (day.Year != _year)
        {
            return false;
        }

        _fees += record.Fee;
        return true;
    }

    private void AddWithCare(RequestRecord record)
    {
        Keep(record.Findings);
        var problems = CaseFindings.ProblemsOf(record);
        if (_ids is not null && record.Id.Length > 0 && !_ids.Add(record.Id))
        {
            problems.Add(CaseProblem.DuplicateId);
        }

        if (problems.Count > 0)
        {
            AddFaulty(record, problems.Min(), problems.Select(p => CaseFindings.Of(p, record, Records)));
        }
        else
        {
            AddSound(record);
        }
    }

    private void AddFaulty(RequestRecord record, CaseProblem first, IEnumerable<Finding> findings)
    {
        _bins[YearBins.BeforeProblems + (int)first]++;

        // A reader that knows the line and the text has said it better; of what cannot be read nothing more can be said.
        var said = record.Findings;
        Keep(record.Remarks);
        if (!record.IsUnreadable && !said.Any(s => s.RuleId == CaseFindings.Unreadable))
        {
            Keep(findings.Where(f => f.RuleId != CaseFindings.Unreadable && !said.Any(s => s.RuleId == f.RuleId)));
        }
    }

    private void Keep(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            if (_findings.Count < _options.FindingLimit)
            {
                _findings.Add(finding);
            }
            else
            {
                _unkept++;
            }
        }
    }
}
