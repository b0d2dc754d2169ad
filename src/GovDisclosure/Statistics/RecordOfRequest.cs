using GovDisclosure.Requests;
using NodaTime;

namespace GovDisclosure.Statistics;

/// <summary>Takes from a request what its statistics need, from the same reading as its deadline and its status.</summary>
internal static class RecordOfRequest
{
    public static RequestRecord Make(DisclosureRequest request, TallyOptions options, long line = 0, IReadOnlyList<Finding>? findings = null)
    {
        var course = CourseOf(request, options);
        return WithFindings(WithDays(Bare(request, options), request, options, course), request, course, line, findings);
    }

    /// <summary>The facts and the working days, without what is found in the course.</summary>
    public static RequestRecord Timed(DisclosureRequest request, TallyOptions options)
        => WithDays(Bare(request, options), request, options, CourseOf(request, options));

    /// <summary>The facts alone, without working days and what is found in the course.</summary>
    public static RequestRecord Bare(DisclosureRequest request, TallyOptions options)
    {
        var calculator = options.Calculator;
        var isTimed = calculator.TryClock(request, RequestClock.Never, out var clock, out var deadline);
        var (closedOn, result) = End(request, calculator, clock);
        var record = new RequestRecord(request.Id?.Trim() ?? string.Empty, ReceivedOn(request, calculator), request.Applicant?.Kind)
        {
            Channel = request.Receipt.Channel,
            Decided = closedOn,
            Outcome = ResultOf(request, closedOn, result, options),
            Reply = request.Decision?.Reply,
            Extended = deadline.ExtensionWorkingDays > 0 || request.Decision is { IsExtended: true },
            InTime = closedOn is null ? null
                : isTimed && clock.ClosedBy != RequestEventKind.None ? CourseTimeliness.Of(request, deadline)
                : isTimed ? true
                : request.Decision?.IsInTime,
        };
        return request.Fee is { Amount: not null and not 0 } fee
            ? record with { Fee = fee.Amount.Value, FeePaidOn = fee.PaidOn ?? LastPayment(request) }
            : record;
    }

    /// <summary>The record of a line that could not be read so far that there is a request.</summary>
    public static RequestRecord Unreadable(long line, IReadOnlyList<Finding> findings)
        => new(string.Empty, new LocalDate(1, 1, 1), null) { Line = line, Findings = findings, IsUnreadable = true };

    private static CourseReading? CourseOf(DisclosureRequest request, TallyOptions options)
        => request.Events.Count > 0 ? options.Calculator.CourseOf(request) : null;

    private static RequestRecord WithDays(RequestRecord record, DisclosureRequest request, TallyOptions options, CourseReading? course)
        => record.Decided is not { } end ? record
            : record with { HandlingDays = course is not null ? CourseTime.Through(course, end, options.Calculator.Counting) : options.Calculator.PlainDays(request, end) };

    private static RequestRecord WithFindings(RequestRecord record, DisclosureRequest request, CourseReading? course, long line, IReadOnlyList<Finding>? findings)
    {
        if (request.Reviews.Count > 0)
        {
            record = record with { Reviewed = request };
        }

        if (RemadeOn(request) is { } remade)
        {
            record = record with { RemadeOn = remade };
        }

        if (line > 0)
        {
            record = record with { Line = line };
        }

        if (findings is { Count: > 0 })
        {
            record = record with { Findings = findings };
        }

        return Remarks(record, request, course) is { Count: > 0 } remarks ? record with { Remarks = remarks } : record;
    }

    /// <summary>The day and the result of the end: of the course, or of the register's own word where no law governs the request.</summary>
    private static (LocalDate? On, Outcome? Result) End(DisclosureRequest request, DeadlineCalculator calculator, in RequestClock clock)
    {
        if (calculator.FindRegime(request) is null)
        {
            return (request.Decision?.DecidedOn ?? FirstClosing(request), request.Decision?.Result);
        }

        // Unpaid to the end of what is known: closed from the day after its window, in the year of that day.
        return clock.ClosedBy != RequestEventKind.None ? (clock.ClosedOn, CourseOutcome.Of(request, clock))
            : clock.DeemedOn is { } deemed ? (deemed, Outcome.AbandonedNoFee)
            : (request.Decision?.DecidedOn, request.Decision?.Result);
    }

    private static LocalDate? FirstClosing(DisclosureRequest request)
    {
        foreach (var step in request.Steps)
        {
            if (step.Kind is RequestEventKind.Reply or RequestEventKind.Withdrawal or RequestEventKind.Abandonment)
            {
                return step.Date;
            }
        }

        return null;
    }

    private static Outcome? ResultOf(DisclosureRequest request, LocalDate? closedOn, Outcome? result, TallyOptions options)
    {
        return options.Remade == RemadeCounting.LastOfYear && closedOn is { } closed && request.RemadeDecision is { Result: { } last } && RemadeOn(request)?.Year == closed.Year
            ? last
            : result;
    }

    /// <summary>The day of the reply that was made anew: of the decision, or of the last reply that an order or another reply stands before.</summary>
    private static LocalDate? RemadeOn(DisclosureRequest request)
    {
        if (request.RemadeDecision?.DecidedOn is { } decided)
        {
            return decided;
        }

        if (request.RemadeDecision is null && request.Reviews.Count == 0)
        {
            return null;
        }

        for (var i = request.Steps.Length - 1; i >= 0; i--)
        {
            var kind = request.Steps[i].Kind;
            if (kind == RequestEventKind.RemadeReply
                || (kind == RequestEventKind.Reply && ((request.RemadeDecision is not null && IsSecondReply(request, i)) || RemadeReply.IsOrderedBy(request.Reviews, request.Steps[i].Date))))
            {
                return request.Steps[i].Date;
            }
        }

        return null;
    }

    private static bool IsSecondReply(DisclosureRequest request, int place)
    {
        while (--place >= 0)
        {
            if (request.Steps[place].Kind == RequestEventKind.Reply)
            {
                return true;
            }
        }

        return false;
    }

    private static LocalDate? LastPayment(DisclosureRequest request)
    {
        for (var i = request.Steps.Length - 1; i >= 0; i--)
        {
            if (request.Steps[i].Kind == RequestEventKind.Payment)
            {
                return request.Steps[i].Date;
            }
        }

        return null;
    }

    private static LocalDate ReceivedOn(DisclosureRequest request, DeadlineCalculator calculator)
        => calculator.FindRegime(request) is { } regime ? request.Receipt.DayUnder(regime) : request.Receipt.Arrived;

    /// <summary>The errors and warnings of the course, under the id of the request.</summary>
    private static List<Finding> Remarks(RequestRecord record, DisclosureRequest request, CourseReading? course)
    {
        var remarks = new List<Finding>();
        if (request.CoApplicants.Count > 0)
        {
            remarks.Add(CaseFindings.Joint(record, request.CoApplicants.Count));
        }

        if (request.MergedInto is { } merged)
        {
            remarks.Add(CaseFindings.Linked("case.merged", record, merged));
        }

        if (request.SplitFrom is { } split)
        {
            remarks.Add(CaseFindings.Linked("case.split", record, split));
        }

        if (course is null)
        {
            return remarks;
        }

        foreach (var finding in CourseFindings.Find(course))
        {
            if (finding.Severity != Severity.Info)
            {
                remarks.Add(CaseFindings.InRequest(finding, record));
            }
        }

        return remarks;
    }
}
