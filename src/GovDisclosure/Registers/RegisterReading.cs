using GovDisclosure.Internal;
using GovDisclosure.Requests;
using GovDisclosure.Reviews;
using GovDisclosure.Statistics;
using NodaTime;

namespace GovDisclosure.Registers;

/// <summary>Works out the row of a request, by the reading that gives its deadline and by the one that counts it.</summary>
internal static class RegisterReading
{
    private const int FirstYearOfReviews = 2008;

    private const int KeyDigits = 32;

    /// <summary>The most characters of a title in a row.</summary>
    public const int MostTitle = 200;

    /// <param name="request">The request after all its entries.</param>
    /// <param name="before">The row before; a new one for a request that is entered.</param>
    /// <param name="options">How requests are counted, with the calculator of deadlines.</param>
    /// <param name="today">The day.</param>
    public static RegisterRow Row(DisclosureRequest request, RegisterRow before, TallyOptions options, LocalDate today)
    {
        var row = before with
        {
            Organ = Text(request.Organ),
            Title = Shortened(Text(request.Asked?.ToString())),
            Department = Text(request.Assignments.Count > 0 ? request.Assignments[request.Assignments.Count - 1].Unit : null),
            Clerk = Text(request.Assignments.Count > 0 ? request.Assignments[request.Assignments.Count - 1].Person : null),
            VoidOn = request.Void?.On,
        };
        return Due(request, row, options, today);
    }

    /// <summary>The row with the days worked out anew.</summary>
    public static RegisterRow Due(DisclosureRequest request, RegisterRow before, TallyOptions options, LocalDate today)
    {
        var isKnown = options.Calculator.TryClock(request, LastDay(request, today), out var clock, out var deadline);
        var row = before with
        {
            DueOn = isKnown ? deadline.DueDate : null,
            DeadlineState = isKnown ? deadline.State : DeadlineState.None,
            WaitingFor = isKnown ? deadline.WaitingFor : WaitingFor.None,
            WaitingThrough = isKnown ? deadline.WaitingThrough : null,
            TurnsOn = isKnown ? TurnOf(clock, deadline) : null,
            ClosedBy = isKnown ? deadline.ClosedBy : RequestEventKind.None,
            ClosedOn = isKnown ? deadline.ClosedOn : null,
            Facts = RegisterFacts.Of(RecordOfRequest.Bare(request, options)),
        };

        // No law, no course: the register's own word says whether it has ended.
        row = isKnown ? WithTurn(WithOrder(row, request, deadline, options.Calculator, today), request, today) : row with { ClosedOn = row.Facts.DecidedOn, ClosedBy = row.Facts.DecidedOn is null ? RequestEventKind.None : RequestEventKind.Reply };
        return Told(row, before);
    }

    // A decision that orders the reply anew opens what had ended: the period that it sets runs (RequestStatus.RemadeDueDate).
    private static RegisterRow WithOrder(RegisterRow row, DisclosureRequest request, in ReplyDeadline deadline, DeadlineCalculator calculator, LocalDate today)
        => calculator.RemadeDue(request, deadline, LastDay(request, today)) is { } anew
            ? row with
            {
                DueOn = anew.DueDate,
                DeadlineState = DeadlineState.Final,
                WaitingFor = WaitingFor.None,
                WaitingThrough = null,
                TurnsOn = null,
                ClosedBy = RequestEventKind.None,
                ClosedOn = null,
            }
            : row;

    // What a host entered with a later day, a decision that orders the reply anew or the day of that reply, takes effect on that day: then the row is worked out
    // again. Whom a window still waits for turns with the window first.
    private static RegisterRow WithTurn(RegisterRow row, DisclosureRequest request, LocalDate today)
        => row.TurnsOn is null && row.WaitingFor is not (WaitingFor.Payment or WaitingFor.Correction) && RemadeReply.TurnAfter(request, LastDay(request, today)) is { } turns
            ? row with { TurnsOn = turns }
            : row;

    /// <summary>A key of all that <see cref="Due"/> reads beside the row: the request without what neither its days nor its faults depend on, as a hash.</summary>
    /// <param name="request">The request, without the identity of the applicant.</param>
    /// <returns>32 hexadecimal digits; null where a host chose the law of the request itself, which is not kept.</returns>
    public static string? DayKey(DisclosureRequest request)
    {
        if (request.RegimeOverride is not null)
        {
            return null;
        }

        // Of the applicant only that it is recorded what kind it is.
        var bare = request with
        {
            Id = request.Id is null ? null : "-",
            Site = null,
            Organ = null,
            Asked = null,
            Assignments = [],
            CoApplicants = [],
            Applicant = request.Applicant?.Kind is null ? null : new RequestApplicant { Kind = ApplicantKind.NaturalPerson },
        };
        return ChainHash.Of("govdisclosure/days/1", RequestLine.ToJson(bare, withContact: false)).Substring(0, KeyDigits);
    }

    /// <summary>The row with the days of another request of the same <see cref="DayKey"/>.</summary>
    /// <param name="before">The row.</param>
    /// <param name="like">The row of the other one as it was worked out now.</param>
    public static RegisterRow Like(RegisterRow before, RegisterRow like)
    {
        var row = before with
        {
            DueOn = like.DueOn,
            DeadlineState = like.DeadlineState,
            WaitingFor = like.WaitingFor,
            WaitingThrough = like.WaitingThrough,
            TurnsOn = like.TurnsOn,
            ClosedBy = like.ClosedBy,
            ClosedOn = like.ClosedOn,
            Facts = like.Facts with { Applicant = before.Facts.Applicant },
        };
        return Told(row, before);
    }

    /// <summary>The years in which the reviews of a request count, see <see cref="ReviewCounts.CasesIn"/>; none for a void or a faulty request.</summary>
    public static IReadOnlyList<RegisterReview> Reviews(DisclosureRequest request, RegisterRow row, TallyOptions options)
    {
        var found = new List<RegisterReview>();
        if (request.Reviews.Count == 0 || row.VoidOn is not null || row.Facts.Problem is not null)
        {
            return found;
        }

        // After the last day nothing changes any more: what counts then counts in every later year.
        var days = request.Reviews.SelectMany(review => new[] { review.FiledOn, review.AcceptedOn ?? review.FiledOn, review.DecidedOn ?? review.FiledOn }).ToList();
        var last = Math.Min(days.Max().Year + 1, 9999);
        for (var year = Math.Max(days.Min().Year, FirstYearOfReviews); year <= Math.Max(last, FirstYearOfReviews); year++)
        {
            foreach (var counted in ReviewCounts.CasesIn(request, year, options.Reviews))
            {
                found.Add(new RegisterReview(counted.CaseId, (counted.Block * YearCounters.ReviewColumns) + counted.Column, year, year >= last ? null : year));
            }
        }

        return Joined(found);
    }

    // Years that follow each other are one line.
    private static List<RegisterReview> Joined(List<RegisterReview> found)
    {
        var joined = new List<RegisterReview>();
        foreach (var review in found)
        {
            var at = joined.FindIndex(other => other.CaseId == review.CaseId && other.Place == review.Place && other.ThroughYear == review.FromYear - 1);
            if (at < 0)
            {
                joined.Add(review);
            }
            else
            {
                joined[at] = joined[at] with { ThroughYear = review.ThroughYear };
            }
        }

        return joined;
    }

    // Of another last day nothing was told yet.
    private static RegisterRow Told(RegisterRow row, RegisterRow before)
        => row.DueOn == before.DueOn && row.WaitingFor == before.WaitingFor ? row : row with { Told = RegisterMessageKind.None };

    /// <summary>The first day on which the request stands otherwise without an entry.</summary>
    private static LocalDate? TurnOf(in RequestClock clock, in ReplyDeadline deadline) => deadline.WaitingFor switch
    {
        WaitingFor.Payment => clock.DeemedOn,
        WaitingFor.Correction => clock.CorrectionTurnsOn,
        _ => null,
    };

    /// <summary>The day of the view: all events are read.</summary>
    private static LocalDate LastDay(DisclosureRequest request, LocalDate today)
    {
        var last = request.Steps.Length > 0 ? LocalDate.Max(today, request.Steps[request.Steps.Length - 1].Date) : today;
        return request.Decision?.DecidedOn is { } decided ? LocalDate.Max(last, decided) : last;
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) || KeptText.Of(text!).Trim() is not { Length: > 0 } plain ? null : plain;

    private static string? Shortened(string? text)
        => text is null || text.Length <= MostTitle ? text : text.Substring(0, char.IsHighSurrogate(text[MostTitle - 1]) ? MostTitle - 1 : MostTitle);
}
