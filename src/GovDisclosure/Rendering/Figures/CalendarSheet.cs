using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using GovDisclosure.Requests;
using NodaTime;

namespace GovDisclosure.Rendering;

/// <summary>What the calendar of a deadline shows, before it is drawn or written.</summary>
internal sealed class CalendarSheet
{
    private const int MaxWeeks = 53;
    private const int FirstWeeks = 40;
    private const int LastWeeks = 12;
    private const int MaxNotes = 16;

    private static readonly (DeadlineDayKind Kind, LocalizedText Label, LocalizedText Short, LocalizedText Counted)[] Kinds =
    [
        (DeadlineDayKind.Counted, new("工作日", "working day"), new("工作", "work"), new("计入{0}日", "{0} counted")),
        (DeadlineDayKind.DayOff, new("休息日", "day off"), new("休", "off"), new("休息日{0}日", "{0} off")),
        (DeadlineDayKind.Paused, new("暂停", "paused"), new("暂停", "pause"), new("暂停计时{0}日", "{0} paused")),
        (DeadlineDayKind.AwaitingCorrection, new("待补正", "correction"), new("补正", "corr."), new("等待补正{0}日", "{0} awaiting the correction")),
        (DeadlineDayKind.AwaitingPayment, new("待缴费", "payment"), new("缴费", "pay"), new("等待缴费{0}日", "{0} awaiting payment")),
        (DeadlineDayKind.DayZero, new("起算日", "day zero"), new("起算", "zero"), new("起算日{0}日", "{0} as day zero")),
    ];

    private static readonly LocalizedText Due = new("期限", "due");
    private static readonly LocalizedText FirstDue = new("原期限", "first due");
    private static readonly LocalizedText Received = new("收到", "received");
    private static readonly LocalizedText ReceivedShort = new("收到", "recvd");
    private static readonly LocalizedText Today = new("查询日", "asked on");
    private static readonly LocalizedText MakeUp = new("调休上班", "make-up");
    private static readonly LocalizedText WeekendName = new("周末", "weekend");

    private CalendarSheet(RequestReading reading, Language language)
    {
        Language = language;
        var deadline = reading.Deadline;
        var days = reading.ListDays();
        var events = Events(reading);
        Title = reading.Explain().Summary.Conclusion.In(language);
        var counts = Kinds.Select(kind => (kind.Counted, Number: days.Count(day => day.Kind == kind.Kind))).Where(kind => kind.Number > 0)
            .Select(kind => Wording.Of(kind.Counted.Chinese, kind.Counted.English, kind.Number).In(language));
        Counts = string.Join(language == Language.Chinese ? "，" : ", ", counts);
        Description = Describe(deadline, days);
        Notes = Cap(NotesOf(deadline, days, events));
        Weeks = WeeksOf(reading, days, events);
    }

    public Language Language { get; }

    public string Title { get; }

    public string Description { get; }

    /// <summary>How many days of each kind there are.</summary>
    public string Counts { get; }

    /// <summary>A line for each event, and for each run of days that one reason explains; in the order of time.</summary>
    public IReadOnlyList<(string When, string What)> Notes { get; }

    /// <summary>The weeks from Monday; null where weeks are left out.</summary>
    public IReadOnlyList<SheetDay[]?> Weeks { get; }

    /// <summary>How many weeks are left out.</summary>
    public int WeeksLeftOut { get; private set; }

    public string LeftOut => Wording.Of("略去{0}周", "{0} weeks left out", WeeksLeftOut).In(Language);

    public static CalendarSheet Of(RequestReading reading, Language language) => new(reading, language);

    private static Dictionary<LocalDate, List<RequestEventKind>> Events(RequestReading reading)
    {
        var events = new Dictionary<LocalDate, List<RequestEventKind>>();
        foreach (var step in reading.Request.Steps)
        {
            if (step.Date < reading.Deadline.ReceivedOn || (reading.On is { } on && step.Date > on))
            {
                continue;
            }

            if (!events.TryGetValue(step.Date, out var kinds))
            {
                events[step.Date] = kinds = [];
            }

            kinds.Add(step.Kind);
        }

        return events;
    }

    private string Describe(in ReplyDeadline deadline, IReadOnlyList<DeadlineDay> days)
    {
        var last = days.Count > 0 ? days[days.Count - 1].Date : deadline.ReceivedOn;
        var text = Wording.Of("自{0}收到申请起至{1}的日历", "Calendar from the receipt on {0} through {1}", deadline.ReceivedOn, last).In(Language);
        return Language == Language.Chinese
            ? Counts.Length > 0 ? $"{Title}。{text}：{Counts}。" : $"{Title}。{text}。"
            : Counts.Length > 0 ? $"{Title}. {text}: {Counts}." : $"{Title}. {text}.";
    }

    private List<(string When, string What)> NotesOf(in ReplyDeadline deadline, IReadOnlyList<DeadlineDay> days, Dictionary<LocalDate, List<RequestEventKind>> events)
    {
        var notes = new List<(LocalDate Date, (string When, string What) Line)> { (deadline.ReceivedOn, Note(deadline.ReceivedOn, deadline.ReceivedOn, Received.In(Language))) };
        notes.AddRange(events.SelectMany(day => day.Value.Select(kind => (day.Key, Note(day.Key, day.Key, RequestNames.Of(kind).In(Language))))));
        if (deadline.OriginalDueDate is { } first && first != deadline.LimitDate)
        {
            notes.Add((first, Note(first, first, FirstDue.In(Language))));
        }

        for (var i = 0; i < days.Count; i++)
        {
            var from = i;
            var reason = days[i].Reason(Language);
            while (i + 1 < days.Count && days[i + 1].Kind == days[from].Kind && days[i + 1].Reason(Language) == reason)
            {
                i++;
            }

            if (!IsOrdinary(days[from]))
            {
                notes.Add((days[from].Date, Note(days[from].Date, days[i].Date, reason)));
            }
        }

        return [.. notes.OrderBy(note => note.Date).Select(note => note.Line)];
    }

    private static bool IsOrdinary(in DeadlineDay day)
        => day.Kind is DeadlineDayKind.Counted or DeadlineDayKind.DayOff && day.Calendar is { Kind: CalendarDayKind.WorkingDay or CalendarDayKind.Weekend, Certainty: Certainty.Published };

    private (string When, string What) Note(LocalDate from, LocalDate through, string text)
        => (from == through ? DateText.Iso(from) : DateText.Iso(from) + (Language == Language.Chinese ? "至" : " to ") + DateText.Iso(through), text);

    private List<(string When, string What)> Cap(List<(string When, string What)> notes)
        => notes.Count <= MaxNotes ? notes
            : [.. notes.Take(MaxNotes - 1), (string.Empty, Wording.Of("另有{0}条，见逐日说明", "and {0} more: see the explanation day by day", notes.Count - MaxNotes + 1).In(Language))];

    private List<SheetDay[]?> WeeksOf(RequestReading reading, IReadOnlyList<DeadlineDay> days, Dictionary<LocalDate, List<RequestEventKind>> events)
    {
        var received = reading.Deadline.ReceivedOn;
        var start = received.PlusDays(1 - (int)received.DayOfWeek);
        var last = days.Count > 0 ? days[days.Count - 1].Date : received;
        var count = (Period.DaysBetween(start, last) / 7) + 1;
        var weeks = new List<SheetDay[]?>();
        for (var week = 0; week < count; week++)
        {
            if (count > MaxWeeks && week == FirstWeeks)
            {
                WeeksLeftOut = count - FirstWeeks - LastWeeks;
                week += WeeksLeftOut;
                weeks.Add(null);
            }

            var monday = start.PlusDays(7 * week);
            weeks.Add([.. Enumerable.Range(0, 7).Select(i => DayOf(monday.PlusDays(i), reading, days, events))]);
        }

        return weeks;
    }

    private SheetDay DayOf(LocalDate date, RequestReading reading, IReadOnlyList<DeadlineDay> days, Dictionary<LocalDate, List<RequestEventKind>> events)
    {
        var deadline = reading.Deadline;
        var hasEvent = events.TryGetValue(date, out var kinds);
        var sheet = new SheetDay(date) { IsReceived = date == deadline.ReceivedOn, IsDue = date == deadline.LimitDate, IsToday = date == reading.On, HasEvent = hasEvent };
        var index = Period.DaysBetween(deadline.ReceivedOn, date) - 1;
        var day = index >= 0 && index < days.Count ? days[index] : default;
        var mark = sheet.IsDue ? Due.In(Language)
            : hasEvent ? string.Join(Language == Language.Chinese ? "、" : ", ", kinds!.Select(kind => RequestNames.Of(kind).In(Language)))
            : sheet.IsToday ? Today.In(Language)
            : day.Kind != DeadlineDayKind.None && date == deadline.OriginalDueDate ? FirstDue.In(Language)
            : day.Kind != DeadlineDayKind.None && day.Calendar.Kind == CalendarDayKind.MakeUpWorkday ? MakeUp.In(Language) : string.Empty;
        return sheet.IsReceived ? sheet with { Label = Received.In(Language), ShortLabel = ReceivedShort.In(Language), Mark = mark }
            : day.Kind == DeadlineDayKind.None ? sheet
            : sheet with { Kind = day.Kind, Label = LabelOf(day), ShortLabel = ShortOf(day), Mark = mark };
    }

    private string LabelOf(in DeadlineDay day)
        => day.Kind == DeadlineDayKind.Counted ? Wording.Of("第{0}日", "day {0}", day.Number).In(Language)
            : day is { Kind: DeadlineDayKind.DayOff, Calendar.Holiday: { } holiday } ? holiday.In(Language)
            : day is { Kind: DeadlineDayKind.DayOff, Calendar.Kind: CalendarDayKind.Weekend } ? WeekendName.In(Language)
            : Kinds[(int)day.Kind - 1].Label.In(Language);

    private string ShortOf(in DeadlineDay day)
        => day.Kind == DeadlineDayKind.Counted ? Wording.Of("第{0}", "d{0}", day.Number).In(Language) : Kinds[(int)day.Kind - 1].Short.In(Language);
}
