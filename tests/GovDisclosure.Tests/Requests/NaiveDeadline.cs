using GovDisclosure.Calendars;

namespace GovDisclosure.Tests.Requests;

/// <summary>The rules of a deadline written down a second time, slow and obvious: every count walks day by day over lists of intervals.</summary>
internal sealed class NaiveDeadline(DisclosureRequest timeline, DisclosureRegime regime, WorkingDayCalendar calendar, LocalDate? asOf = null)
{
    private readonly List<(LocalDate After, LocalDate? Through)> _pauses = [];
    private LocalDate _dayZero;
    private int _days = regime.ReplyWorkingDays.Value;
    private LocalDate _last;
    private bool _extended;
    private LocalDate? _setDate;
    private bool _awaitsCorrection;
    private LocalDate? _correctBy;
    private LocalDate? _feeNotice;
    private bool _corrected;

    private LocalDate? PaymentThrough => _feeNotice is { } notice ? Walk(notice, regime.PaymentWorkingDays!.Value, pauses: false) : null;

    public bool IsWaiting => _awaitsCorrection || _feeNotice is not null;

    public LocalDate? Due()
    {
        var received = timeline.Receipt.DayUnder(regime);
        _dayZero = Forward(received);
        var events = timeline.Events
            .Select((e, i) => (e, i))
            .OrderBy(p => p.e.On).ThenBy(p => p.i)
            .Select(p => p.e)
            .Where(e => asOf is null || e.On <= asOf)
            .ToList();
        var closed = false;
        for (var i = 0; i < events.Count; i++)
        {
            var e = events[i];
            if (e.On < received)
            {
                continue;
            }

            if (PaymentThrough is { } last && e.On > last)
            {
                // Unpaid: closed on the day after, whatever comes later.
                return null;
            }

            _last = e.On;
            Apply(e, events, i);
            closed = e.Kind is RequestEventKind.Reply or RequestEventKind.Withdrawal or RequestEventKind.Abandonment;
            if (closed)
            {
                break;
            }
        }

        if (IsWaiting && closed)
        {
            return null;
        }

        if (!closed && asOf is { } today && (today > PaymentThrough || (_feeNotice is null && today > _correctBy && _awaitsCorrection)))
        {
            return null;
        }

        if (_feeNotice is not null)
        {
            Restart(LocalDate.Max(PaymentThrough!.Value, _last));
        }
        else if (_awaitsCorrection && _correctBy is null)
        {
            return null;
        }
        else if (_awaitsCorrection)
        {
            Restart(Forward(LocalDate.Max(_correctBy!.Value, _last)));
        }

        return Current();
    }

    private void Apply(RequestEvent e, List<RequestEvent> events, int i)
    {
        var alive = IsWaiting || Current() is not { } due || e.On <= due;
        switch (e.Kind)
        {
            case RequestEventKind.CorrectionNotice when alive && !(_corrected && regime.CorrectionOnlyOnce.Value && !regime.SecondCorrectionPossible.Value):
                (_corrected, _awaitsCorrection, _correctBy) = (true, true, e.Through);
                break;
            case RequestEventKind.CorrectedRequest when _awaitsCorrection:
                Restart(Forward(e.On));
                break;
            case RequestEventKind.FeeNotice when alive && _feeNotice is null && regime.PaymentWorkingDays is not null && e.On >= new LocalDate(2021, 1, 1):
                _feeNotice = e.ArrivedOn;
                break;
            case RequestEventKind.Payment when _feeNotice is not null:
                Restart(e.On);
                break;
            case RequestEventKind.Extension when alive && !_extended && _setDate is null:
                _extended = true;
                _days += Math.Min(e.WorkingDays ?? int.MaxValue, regime.MaxExtensionWorkingDays.Value);
                break;
            case RequestEventKind.Delay when alive && regime.DelayToSetDate.Value && (Current() is not { } now || e.Through > now):
                _setDate = e.Through;
                break;
            case RequestEventKind.ThirdPartyConsulted when alive && regime.ThirdPartyPauses.Value:
                _pauses.Add((e.On, End(e, events, i, RequestEventKind.ThirdPartyAnswered, regime.ThirdPartyAnswerWorkingDays)));
                break;
            case RequestEventKind.AgencyConsulted when alive && regime.AgencyPauses.Value:
                _pauses.Add((e.On, End(e, events, i, RequestEventKind.AgencyAnswered, e.Consultation == AgencyConsultation.Joint ? regime.AgencyAnswerWorkingDays : null)));
                break;
        }
    }

    // The n-th question of a party is answered by the n-th answer that comes while a question of that party is open.
    private LocalDate? End(RequestEvent question, List<RequestEvent> events, int at, RequestEventKind answerKind, RuleValue<int>? window)
    {
        LocalDate? end = null;
        if (window is not null)
        {
            var from = question.ReceivedOn is { } read && read > question.On ? read : question.On;
            end = Walk(from, window.Value, pauses: false);
        }

        var answer = AnswerOf(events, at, answerKind);
        return answer is null ? end : end is null || answer < end ? answer : end;
    }

    private static LocalDate? AnswerOf(List<RequestEvent> events, int at, RequestEventKind answerKind)
    {
        var open = new List<int>();
        for (var j = 0; j < events.Count; j++)
        {
            if (events[j].Party != events[at].Party)
            {
                continue;
            }

            if (events[j].Kind == events[at].Kind)
            {
                open.Add(j);
            }
            else if (events[j].Kind == answerKind && open.Count > 0)
            {
                if (open[0] == at)
                {
                    return events[j].On;
                }

                open.RemoveAt(0);
            }
        }

        return null;
    }

    private void Restart(LocalDate dayZero)
    {
        _dayZero = dayZero;
        _days = regime.ReplyWorkingDays.Value;
        _extended = false;
        _setDate = null;
        _awaitsCorrection = false;
        _feeNotice = null;
    }

    private LocalDate? Current() => _setDate ?? Walk(_dayZero, _days, pauses: true);

    private LocalDate Forward(LocalDate date)
    {
        while (regime.DayOffReceiptMovesOn.Value && !calendar.IsWorkingDay(date))
        {
            date = date.PlusDays(1);
        }

        return date;
    }

    private LocalDate? Walk(LocalDate dayZero, int days, bool pauses)
    {
        var counted = 0;
        for (var day = dayZero.PlusDays(1); ; day = day.PlusDays(1))
        {
            if (pauses && _pauses.Exists(p => p.Through is null && day > p.After))
            {
                return null;
            }

            if (calendar.IsWorkingDay(day) && !(pauses && _pauses.Exists(p => day > p.After && day <= p.Through)) && ++counted == days)
            {
                return day;
            }
        }
    }
}
