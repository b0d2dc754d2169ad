using GovDisclosure.Calendars;
using GovDisclosure.Requests;

namespace GovDisclosure.Tests.Requests;

public class DeadlinePropertyTests
{
    private static readonly DeadlineCalculator Calculator = new(WorkingDayCalendar.China);

    private static readonly Gen<RequestEvent> Event = Gen.Select(
        Gen.Int[1, 14], Gen.Int[-3, 70], Gen.Int[-2, 40], Gen.Int[1, 25], Gen.Bool, (kind, at, more, days, named) =>
        {
            var date = new LocalDate(2000, 1, 1).PlusDays(at);
            var party = named ? "甲" : null;
            LocalDate? until = more < 10 ? null : date.PlusDays(more);
            return (RequestEventKind)kind switch
            {
                RequestEventKind.CorrectionNotice => RequestEvent.CorrectionNotice(date, until),
                RequestEventKind.CorrectedRequest => RequestEvent.CorrectedRequest(date),
                RequestEventKind.ThirdPartyConsulted => RequestEvent.ThirdPartyConsulted(date, party, until is null ? null : date.PlusDays(more % 5)),
                RequestEventKind.ThirdPartyAnswered => RequestEvent.ThirdPartyAnswered(date, party),
                RequestEventKind.AgencyConsulted => RequestEvent.AgencyConsulted(date, party, null, more < 10 ? AgencyConsultation.Joint : AgencyConsultation.None),
                RequestEventKind.AgencyAnswered => RequestEvent.AgencyAnswered(date, party),
                RequestEventKind.Extension => RequestEvent.Extension(date, more < 0 ? null : days),
                RequestEventKind.FeeNotice => RequestEvent.FeeNotice(date, more < 10 ? null : date.PlusDays(more % 4)),
                RequestEventKind.Payment => RequestEvent.Payment(date),
                RequestEventKind.Delay => RequestEvent.Delay(date, date.PlusDays(more)),
                RequestEventKind.Transfer when days == 1 => RequestEvent.Transfer(date),
                RequestEventKind.Reply when days < 5 => RequestEvent.Reply(date),
                RequestEventKind.Withdrawal when days == 1 => RequestEvent.Withdrawal(date),
                _ => RequestEvent.ThirdPartyConsulted(date, party),
            };
        });

    // Both regimes, receipts on days off and around the long holidays included; dates of events relative to the receipt.
    internal static readonly Gen<DisclosureRequest> Timelines = Gen.Select(
        Gen.Int[0, 6300], Event.Array[0, 9], Gen.Bool, (day, events, sorted) =>
        {
            var received = new LocalDate(2008, 5, 1).PlusDays(day);
            var moved = events.Select(e => Move(e, received)).ToList();
            return new DisclosureRequest(RequestChannel.InPerson, received)
            {
                Events = sorted ? [.. moved.OrderBy(e => e.On)] : moved,
            };
        });

    [Fact]
    public void Deadline_AnyTimeline_EqualsWalkingDayByDay()
        => Timelines.Sample(
            timeline => Calculator.Deadline(timeline).LimitDate == new NaiveDeadline(timeline, Calculator.RegimeOf(timeline), Calculator.Calendar).Due(),
            iter: 20_000,
            print: Describe);

    [Fact]
    public void Deadline_AsKnownOnADay_EqualsTheDeadlineOfTheEventsUpToIt()
        => Gen.Select(Timelines, Gen.Int[-2, 90]).Sample(
            (timeline, after) =>
            {
                var on = timeline.Receipt.Arrived.PlusDays(after);
                var known = timeline with { Events = [.. timeline.Events.Where(e => e.On <= on)] };
                var deadline = Calculator.Deadline(timeline, on);

                // A window that has passed by the day is said of the day alone: without one, nobody knows that it was not used.
                return deadline.State == DeadlineState.AwaitsDecision || deadline.ClosedBy == RequestEventKind.Abandonment
                    || deadline.LimitDate == Calculator.Deadline(known).LimitDate;
            },
            iter: 10_000);

    [Fact]
    public void Check_OfAReadingAsOfAnyDay_EqualsTheWholeCourse()
        => Gen.Select(Timelines, Gen.Int[-2, 90], Gen.Int[-40, 80]).Sample(
            (timeline, after, decided) =>
            {
                var request = decided < 0 ? timeline : timeline with { Decision = new RequestDecision { DecidedOn = timeline.Receipt.Arrived.PlusDays(decided) } };
                return Calculator.TryRead(request, request.Receipt.Arrived.PlusDays(after), out var reading)
                    ? Calculator.Check(reading).SequenceEqual(Calculator.Check(request))
                    : Calculator.Check(request) is not null;
            },
            iter: 20_000,
            print: x => Describe(x.Item1));

    [Fact]
    public void Deadline_AddingAConsultation_NeverMovesItForward()
        => Gen.Select(Timelines, Gen.Int[0, 40]).Sample(
            (timeline, after) =>
            {
                var open = timeline with { Events = [.. timeline.Events.Where(e => e.Kind == RequestEventKind.Extension || e.Consultation == AgencyConsultation.Joint)] };
                var more = open.With(RequestEvent.AgencyConsulted(open.Receipt.Arrived.PlusDays(after), "乙", null, AgencyConsultation.Joint));
                return Calculator.Deadline(more).LimitDate >= Calculator.Deadline(open).LimitDate;
            },
            iter: 5_000);

    [Fact]
    public void Deadline_OrderOfOverlappingConsultations_DoesNotMatter()
        => Gen.Select(Gen.Int[0, 2000], Gen.Int[0, 15].Array[4]).Sample(
            (day, at) =>
            {
                var received = new LocalDate(2019, 5, 15).PlusDays(day);
                var first = (RequestEvent.ThirdPartyConsulted(received.PlusDays(at[0]), "甲"), RequestEvent.ThirdPartyAnswered(received.PlusDays(at[0] + at[1]), "甲"));
                var second = (RequestEvent.ThirdPartyConsulted(received.PlusDays(at[2]), "乙"), RequestEvent.ThirdPartyAnswered(received.PlusDays(at[2] + at[3]), "乙"));
                var bare = new DisclosureRequest(RequestChannel.InPerson, received);
                return Calculator.Deadline(bare.With(first.Item1, first.Item2, second.Item1, second.Item2)).LimitDate
                    == Calculator.Deadline(bare.With(second.Item1, second.Item2, first.Item1, first.Item2)).LimitDate;
            },
            iter: 5_000);

    [Fact]
    public void TryStatus_AnyTimeline_AgreesWithStatus()
        => Gen.Select(Timelines, Gen.Int[-2, 90]).Sample(
            (timeline, after) =>
            {
                var on = timeline.Receipt.Arrived.PlusDays(after);
                return Calculator.TryStatus(timeline, on, out var status) && status == Calculator.Status(timeline, on);
            },
            iter: 5_000);

    internal static string Describe(DisclosureRequest timeline)
        => $"{Dates.Iso(timeline.Receipt.Arrived)} | " + string.Join(" | ", timeline.Events.Select(
            e => $"{e.Kind} {Dates.Iso(e.On)} {e.Party} {Dates.Iso(e.Through)} {e.WorkingDays}"));

    internal static RequestEvent Move(RequestEvent e, LocalDate received)
    {
        var days = Period.DaysBetween(new LocalDate(2000, 1, 1), received);
        var date = e.On.PlusDays(days);
        var until = e.Through?.PlusDays(days);
        var arrived = e.ReceivedOn?.PlusDays(days);
        return e.Kind switch
        {
            RequestEventKind.CorrectionNotice => RequestEvent.CorrectionNotice(date, until),
            RequestEventKind.CorrectedRequest => RequestEvent.CorrectedRequest(date),
            RequestEventKind.ThirdPartyConsulted => RequestEvent.ThirdPartyConsulted(date, e.Party, arrived),
            RequestEventKind.ThirdPartyAnswered => RequestEvent.ThirdPartyAnswered(date, e.Party),
            RequestEventKind.AgencyConsulted => RequestEvent.AgencyConsulted(date, e.Party, arrived, e.Consultation),
            RequestEventKind.AgencyAnswered => RequestEvent.AgencyAnswered(date, e.Party),
            RequestEventKind.Extension => RequestEvent.Extension(date, e.WorkingDays),
            RequestEventKind.FeeNotice => RequestEvent.FeeNotice(date, arrived),
            RequestEventKind.Payment => RequestEvent.Payment(date),
            RequestEventKind.Delay => RequestEvent.Delay(date, until!.Value),
            RequestEventKind.Transfer => RequestEvent.Transfer(date),
            RequestEventKind.Reply => RequestEvent.Reply(date, e.Delivery),
            RequestEventKind.Withdrawal => RequestEvent.Withdrawal(date),
            _ => RequestEvent.Abandonment(date),
        };
    }
}
