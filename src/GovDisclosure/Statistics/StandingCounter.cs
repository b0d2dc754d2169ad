using System.Runtime.InteropServices;
using GovDisclosure.Internal;
using GovDisclosure.Requests;
using NodaTime;

namespace GovDisclosure.Statistics;

/// <summary>Reads a register request by request into its standing on a day; what is kept does not grow with the requests.</summary>
internal sealed class StandingCounter
{
    // The order of urgency; what comes after Paused needs nothing.
    private static readonly RequestStatusKind[] Order =
    [
        RequestStatusKind.Overdue, RequestStatusKind.DueToday, RequestStatusKind.AwaitsDecision, RequestStatusKind.DueSoon, RequestStatusKind.OnTrack,
        RequestStatusKind.Paused, RequestStatusKind.NotReceived, RequestStatusKind.AnsweredInTime, RequestStatusKind.AnsweredLate, RequestStatusKind.Answered,
        RequestStatusKind.Closed, RequestStatusKind.Void, RequestStatusKind.None,
    ];

    private static readonly int OpenKinds = Array.IndexOf(Order, RequestStatusKind.Paused);

    private readonly DeadlineCalculator _calculator;
    private readonly TallyOptions _options;
    private readonly LocalDate _on;
    private readonly LocalDate _newSince;
    private readonly LocalDate _closedFrom;
    private readonly int _limit;
    private readonly TimesCounter _times;
    private readonly Dictionary<ValueTuple<int, WaitingFor>, Bucket> _buckets = [];
    private readonly Bucket _new;
    private readonly List<Finding> _findings = [];
    private long _requests;
    private long _unreadable;
    private long _unkept;

    public StandingCounter(DeadlineCalculator calculator, TallyOptions options, LocalDate on, LocalDate? newSince, LocalDate? closedFrom, int limit)
    {
        _calculator = calculator;
        _options = options with { Calculator = calculator };
        _on = on;
        _limit = Guard.InRange(limit, 0, int.MaxValue);
        _newSince = newSince ?? (calculator.Calendar.TryOnOrBefore(on.PlusDays(-1), out var before) ? before : on.PlusDays(-1));
        _closedFrom = closedFrom ?? new LocalDate(on.Year, 1, 1);
        if (_newSince > on)
        {
            throw new ArgumentOutOfRangeException(nameof(newSince), "The day must not be after the day asked about.");
        }

        if (_closedFrom > on)
        {
            throw new ArgumentOutOfRangeException(nameof(closedFrom), "The day must not be after the day asked about.");
        }

        _times = new TimesCounter(_closedFrom, on);
        _new = new Bucket(limit);
    }

    public static bool IsOpen(RequestStatusKind kind) => Array.IndexOf(Order, kind) <= OpenKinds;

    public void Add(RequestLine? line)
    {
        if (line is null)
        {
            throw Guard.Invalid("A line is null.", nameof(line));
        }

        if (!line.IsSound)
        {
            _unreadable++;
            Keep(line.Findings);
            return;
        }

        Add(line.Request, line.Number);
    }

    public void Add(DisclosureRequest? request, long line = 0)
    {
        if (request is null)
        {
            throw Guard.Invalid("A request is null.", nameof(request));
        }

        _requests++;
        if (!_calculator.TryStatus(request, _on, out var status))
        {
            BucketOf(RequestStatusKind.None, WaitingFor.None).Count++;
            Keep([NotCovered(request, line)]);
            return;
        }

        if (status.Deadline.ClosedOn is { } closed && request.Void is null && !PackedDate.IsBefore(closed, _closedFrom))
        {
            _times.Add(RecordOfRequest.Timed(request, _options));
        }

        Put(request, line, status.Deadline, Running(status));
    }

    private void Put(DisclosureRequest request, long line, in ReplyDeadline deadline, in Stand stand)
    {
        var bucket = BucketOf(stand.Kind, deadline.WaitingFor);
        bucket.Count++;
        var isNew = stand.Kind == RequestStatusKind.Overdue && stand.Due is { } last && !PackedDate.IsBefore(last, _newSince);
        _new.Count += isNew ? 1 : 0;

        // What makes one request more urgent than another of its group: the last day, the receipt, the place in the register.
        var key = (stand.Due ?? deadline.WaitingThrough ?? LocalDate.MaxIsoValue, deadline.ReceivedOn, _requests);
        if (!IsOpen(stand.Kind) || !(bucket.Wants(key) || (isNew && _new.Wants(key))))
        {
            return;
        }

        var open = Open(request, line, deadline, stand);
        bucket.Put(key, open);
        if (isNew)
        {
            _new.Put(key, open);
        }
    }

    private OpenRequest Open(DisclosureRequest request, long line, in ReplyDeadline deadline, in Stand stand) => new(deadline.ReceivedOn, stand.Kind)
    {
        Id = request.Id,
        Organ = request.Organ,
        Unit = UnitOf(request),
        Line = line,
        DueOn = stand.Due,
        WorkingDays = stand.Days,
        WaitingFor = stand.IsAnew ? WaitingFor.None : deadline.WaitingFor,
        WaitingThrough = stand.IsAnew ? null : deadline.WaitingThrough,
        IsExtended = !stand.IsAnew && deadline.ExtensionWorkingDays > 0,
        IsProjected = stand.IsProjected,
        IsOrderedAnew = stand.IsAnew,
    };

    public RegisterStanding Finish()
    {
        if (_unkept > 0)
        {
            _findings.Add(CaseFindings.Unkept(_unkept, _limit));
        }

        var groups = _buckets
            .OrderBy(pair => pair.Key.Item1).ThenBy(pair => pair.Key.Item2)
            .Select(pair => pair.Value.ToGroup(Order[pair.Key.Item1], pair.Key.Item2));
        return new RegisterStanding(
            _on, _newSince, _requests, _unreadable, [.. groups], _new.ToGroup(RequestStatusKind.Overdue, WaitingFor.None), _times.ToTimes(), _findings);
    }

    /// <summary>Where it stands: by its own period, or by that of the reply that a decision ordered anew.</summary>
    private Stand Running(in RequestStatus status)
        => status.RemadeDueDate is { } due
            ? new(status.Kind, due, status.WorkingDays, IsAnew: true, _calculator.Counting.Covers(due) && _calculator.Counting.CertaintyOf(due) != Calendars.Certainty.Published)
            : new(status.Kind, status.Deadline.DueDate, status.WorkingDays, IsAnew: false, status.Deadline is { DueDate: not null, Certainty: not Calendars.Certainty.Published });

    private Bucket BucketOf(RequestStatusKind kind, WaitingFor waiting)
    {
        var key = ValueTuple.Create(Array.IndexOf(Order, kind), kind is RequestStatusKind.Paused or RequestStatusKind.AwaitsDecision ? waiting : WaitingFor.None);
        if (!_buckets.TryGetValue(key, out var bucket))
        {
            _buckets.Add(key, bucket = new Bucket(_limit));
        }

        return bucket;
    }

    private string? UnitOf(DisclosureRequest request)
    {
        RequestAssignment? last = null;
        for (var i = 0; i < request.Assignments.Count; i++)
        {
            var item = request.Assignments[i];
            last = item.On <= _on && !(last?.On > item.On) ? item : last;
        }

        return last?.Unit;
    }

    private void Keep(IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings)
        {
            if (_findings.Count < _limit)
            {
                _findings.Add(finding);
            }
            else
            {
                _unkept++;
            }
        }
    }

    private static Finding NotCovered(DisclosureRequest request, long line) => new(
        "standing.not-covered", Severity.Warning, request.Id ?? CaseFindings.PlaceOfLine(line),
        Wording.Of(
            "{0}收到的申请没有可以适用的法规，或者工作日历没有覆盖，不能判断办理情况",
            "no law in force or no calendar covers the request that was received on {0}, so that where it stands is not known", request.Receipt.Arrived));

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Stand(RequestStatusKind Kind, LocalDate? Due, int Days, bool IsAnew, bool IsProjected);

    private sealed class Bucket(int limit)
    {
        // No two have one place, so that the requests themselves are never compared.
        private readonly SortedSet<(LocalDate Due, LocalDate Received, long Place, OpenRequest? Request)> _requests = [];

        public long Count { get; set; }

        public bool Wants((LocalDate Due, LocalDate Received, long Place) key)
            => _requests.Count < limit || (limit > 0 && (key.Due, key.Received, key.Place, default(OpenRequest)).CompareTo(_requests.Max) < 0);

        public void Put((LocalDate Due, LocalDate Received, long Place) key, OpenRequest request)
        {
            if (!Wants(key))
            {
                return;
            }

            if (_requests.Count == limit)
            {
                _requests.Remove(_requests.Max);
            }

            _requests.Add((key.Due, key.Received, key.Place, request));
        }

        public StandingGroup ToGroup(RequestStatusKind kind, WaitingFor waiting) => new(kind, waiting, Count, [.. _requests.Select(entry => entry.Request).OfType<OpenRequest>()]);
    }
}
