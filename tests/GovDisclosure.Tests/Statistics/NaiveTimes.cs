using GovDisclosure.Calendars;

namespace GovDisclosure.Tests.Statistics;

/// <summary>The time of a request counted a second time, slow and obvious: each day is looked at by itself.</summary>
internal static class NaiveTimes
{
    /// <summary>A lawful course of 2021 or later: a correction, a third party, a fee, an extension, each by chance, and then an end or none.</summary>
    public static DisclosureRequest Course(Random random, string id)
    {
        var received = WorkingDayCalendar.China.OnOrAfter(new LocalDate(2022, 1, 4).PlusDays(random.Next(720)));
        var at = received;
        var events = new List<RequestEvent>();
        if (random.Next(3) == 0)
        {
            at = Add(received, 1 + random.Next(7));
            events.Add(RequestEvent.CorrectionNotice(at, at.PlusDays(20)));
            if (random.Next(6) > 0)
            {
                at = at.PlusDays(1 + random.Next(15));
                events.Add(RequestEvent.CorrectedRequest(at));
            }
        }

        var isCorrected = events.Count != 1;
        if (isCorrected && random.Next(3) == 0)
        {
            at = Add(at, 1 + random.Next(5));
            events.Add(RequestEvent.ThirdPartyConsulted(at));
            if (random.Next(4) > 0)
            {
                at = at.PlusDays(1 + random.Next(10));
                events.Add(RequestEvent.ThirdPartyAnswered(at));
            }
        }

        if (isCorrected && random.Next(4) == 0)
        {
            events.Add(RequestEvent.Extension(at = Add(at, 1), 1 + random.Next(20)));
        }

        if (isCorrected && random.Next(5) == 0)
        {
            events.Add(RequestEvent.FeeNotice(at = Add(at, 1), at.PlusDays(random.Next(3))));
            if (random.Next(4) > 0)
            {
                events.Add(RequestEvent.Payment(at = at.PlusDays(3 + random.Next(10))));
            }
        }

        var isReplied = isCorrected && random.Next(4) > 0 && !(events.Count > 0 && events[^1].Kind == RequestEventKind.FeeNotice);
        if (isReplied)
        {
            events.Add(RequestEvent.Reply(at = Add(at, 1 + random.Next(26))));
        }

        return new DisclosureRequest((RequestChannel)(1 + random.Next(7)), received)
        {
            Id = id,
            Applicant = new RequestApplicant { Kind = (ApplicantKind)(1 + random.Next(ApplicantKinds.Count)) },
            Events = events,
            Decision = isReplied ? new RequestDecision { Outcome = Outcome.FromIndex(random.Next(Outcome.Count - 3)) } : null,
        };
    }

    /// <summary>The working days after the receipt through the end on which nobody but the organ was awaited.</summary>
    public static int Days(DisclosureRequest request, LocalDate end)
    {
        var count = 0;
        for (var day = request.Receipt.DayUnder(DisclosureRegime.Of2019).PlusDays(1); day <= end; day = day.PlusDays(1))
        {
            count += WorkingDayCalendar.China.IsWorkingDay(day) && !Waits(request).Any(wait => day > wait.After && day <= wait.Through) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The day on which a request ended: answered, or unpaid through its window.</summary>
    public static LocalDate? End(DisclosureRequest request)
        => request.Events.Count > 0 && request.Events[^1] is var last
            ? last.Kind == RequestEventKind.Reply ? last.On : last.Kind == RequestEventKind.FeeNotice ? Add(last.ArrivedOn, 20).PlusDays(1) : null
            : null;

    private static IEnumerable<(LocalDate After, LocalDate Through)> Waits(DisclosureRequest request)
    {
        foreach (var e in request.Events)
        {
            yield return e.Kind switch
            {
                RequestEventKind.CorrectionNotice => (e.On, On(RequestEventKind.CorrectedRequest) is { } corrected ? WorkingDayCalendar.China.IsWorkingDay(corrected) || !DisclosureRegime.Of2019.DayOffReceiptMovesOn.Value ? corrected : WorkingDayCalendar.China.OnOrAfter(corrected) : LocalDate.MaxIsoValue),
                RequestEventKind.ThirdPartyConsulted => (e.On, LocalDate.Min(On(RequestEventKind.ThirdPartyAnswered) ?? LocalDate.MaxIsoValue, Add(e.On, 15))),
                RequestEventKind.FeeNotice => (e.ArrivedOn, On(RequestEventKind.Payment) ?? LocalDate.MaxIsoValue),
                _ => (e.On, e.On),
            };
        }

        LocalDate? On(RequestEventKind kind) => request.Events.Where(x => x.Kind == kind).Select(x => (LocalDate?)x.On).FirstOrDefault();
    }

    private static LocalDate Add(LocalDate day, int workingDays) => WorkingDayCalendar.China.AddWorkingDays(day, workingDays);
}
