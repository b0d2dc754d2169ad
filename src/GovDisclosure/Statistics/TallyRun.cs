using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Statistics;

/// <summary>One tally from its first record to its result, with its progress.</summary>
internal sealed class TallyRun
{
    private readonly TallyOptions _options;
    private readonly TallyAccumulator _accumulator;
    private readonly TimesCounter? _times;
    private int _untilProgress;

    /// <param name="year">The year.</param>
    /// <param name="options">How to count; null for the default.</param>
    /// <param name="countsTimes">Whether the times are counted beside the statistics.</param>
    public TallyRun(int year, TallyOptions? options, bool countsTimes = true)
    {
        _options = options ?? TallyOptions.Default;
        Guard.InRange(year, 1, 9999);
        _times = countsTimes ? new TimesCounter(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)) : null;
        _accumulator = new TallyAccumulator(year, _options, times: _times);
        _untilProgress = _options.ProgressInterval;
    }

    public void Add(RequestRecord? record)
    {
        if (record is null)
        {
            throw new ArgumentException(FormattableString.Invariant($"Record {_accumulator.Records + 1} is null."), nameof(record));
        }

        _accumulator.Add(record);
        if (--_untilProgress == 0)
        {
            _untilProgress = _options.ProgressInterval;
            _options.Progress?.Report(_accumulator.Records);
        }
    }

    /// <param name="source">The records, when they can be read a second time; null when not.</param>
    public YearTally Finish(IEnumerable<RequestRecord>? source)
    {
        if (_untilProgress != _options.ProgressInterval || _accumulator.Records == 0)
        {
            _options.Progress?.Report(_accumulator.Records);
        }

        return new YearTally(_accumulator.ToStatistics(), _times?.ToTimes(), _accumulator.ToFindings(), _accumulator.Cases, source, _options);
    }
}
