using System.Globalization;
using NodaTime;

namespace GovDisclosure.Statistics;

/// <summary>Counts closed requests into the time figures of their groups; nothing of a request is kept.</summary>
internal sealed class TimesCounter(LocalDate from, LocalDate through)
{
    public static readonly IReadOnlyList<string> OutcomeKeys = [.. Outcome.All.Select(outcome => outcome.Code), "none"];

    public static readonly IReadOnlyList<string> ChannelKeys = [.. Enumerable.Range(0, YearCounters.ChannelCount).Select(i => RequestChannelCodes.Instance.Of((RequestChannel)i))];

    public static readonly IReadOnlyList<string> ApplicantKeys = [.. ApplicantKinds.All.Select(kind => kind.Code()), "none"];

    private readonly int _from = DayKey.Of(from);
    private readonly int _through = DayKey.Of(through);
    private readonly Group _all = new();
    private readonly Group?[] _outcomes = new Group?[OutcomeKeys.Count];
    private readonly Group?[] _channels = new Group?[ChannelKeys.Count];
    private readonly Group?[] _applicants = new Group?[ApplicantKeys.Count];
    private readonly SortedDictionary<int, Group> _months = [];

    /// <summary>Counts a record that was closed in the time; any other is passed over.</summary>
    public void Add(RequestRecord record)
    {
        if (record.DecidedKey == RequestColumns.Undecided || record.DecidedKey < _from || record.DecidedKey > _through)
        {
            return;
        }

        var (inTime, days) = (record.InTime, record.HandlingDays);
        _all.Add(inTime, record.Extended, days);
        (_outcomes[record.Outcome?.Index ?? _outcomes.Length - 1] ??= new()).Add(inTime, record.Extended, days);
        (_channels[record.ChannelIndex] ??= new()).Add(inTime, record.Extended, days);
        (_applicants[record.Applicant is { } kind ? (int)kind - 1 : _applicants.Length - 1] ??= new()).Add(inTime, record.Extended, days);
        var decided = DayKey.ToDate(record.DecidedKey);
        var month = (12 * decided.Year) + decided.Month - 1;
        if (!_months.TryGetValue(month, out var group))
        {
            _months.Add(month, group = new());
        }

        group.Add(inTime, record.Extended, days);
    }

    public HandlingTimes ToTimes()
        => new(
            from, through, _all.ToFigures("all", new LocalizedText("全部", "all")),
            ToList(_outcomes, OutcomeKeys, i => i < Outcome.Count ? Outcome.FromIndex(i).Name : new LocalizedText("办理结果未登记", "outcome not recorded")),
            ToList(_channels, ChannelKeys, i => RequestNames.Of((RequestChannel)i)),
            ToList(_applicants, ApplicantKeys, i => i < ApplicantKinds.Count ? ((ApplicantKind)(i + 1)).Name() : new LocalizedText("申请人类别未登记", "applicant not recorded")),
            [.. _months.Select(pair => pair.Value.ToFigures(MonthKey(pair.Key), MonthName(pair.Key)))]);

    private static string MonthKey(int month) => string.Format(CultureInfo.InvariantCulture, "{0:D4}-{1:D2}", month / 12, (month % 12) + 1);

    private static LocalizedText MonthName(int month)
        => new(FormattableString.Invariant($"{month / 12}年{(month % 12) + 1}月"), MonthKey(month));

    private static List<TimeFigures> ToList(Group?[] groups, IReadOnlyList<string> keys, Func<int, LocalizedText> name)
        => [.. groups.Select((group, i) => group?.ToFigures(keys[i], name(i))).OfType<TimeFigures>()];

    private sealed class Group
    {
        private long[] _days = new long[64];
        private long _inTime;
        private long _late;
        private long _unsaid;
        private long _extended;

        public void Add(bool? inTime, bool isExtended, int? days)
        {
            _inTime += inTime == true ? 1 : 0;
            _late += inTime == false ? 1 : 0;
            _unsaid += inTime is null ? 1 : 0;
            _extended += isExtended ? 1 : 0;
            if (days is not { } count)
            {
                return;
            }

            if (count >= _days.Length)
            {
                Array.Resize(ref _days, Math.Max(count + 1, 2 * _days.Length));
            }

            _days[count]++;
        }

        public TimeFigures ToFigures(string key, LocalizedText name)
        {
            var days = new List<TimeBand>();
            for (var i = 0; i < _days.Length; i++)
            {
                if (_days[i] > 0)
                {
                    days.Add(new TimeBand(i, i, _days[i]));
                }
            }

            return new TimeFigures(key, name, _inTime, _late, _unsaid, _extended, days);
        }
    }
}
