using NodaTime;

namespace GovDisclosure;

/// <summary>The members of a reconsideration or a suit in a line.</summary>
internal static class LineReviewTable
{
    private static readonly LineMembers<Draft> Members = new(
        [
            ("id", static (ref p, r) => r.Id = p.Name()),
            ("kind", static (ref p, r) => r.Kind = p.Code(LineCodes.ReviewKinds, "case.code", out var kind) ? kind : null),
            ("filedOn", static (ref p, r) => r.FiledOn = p.Day()),
            ("filedBy", static (ref p, r) => r.Value = r.Value with { FiledBy = p.Text() }),
            ("excuse", static (ref p, r) => r.Value = r.Value with { Excuse = p.Value(ReviewExcuse.JsonForm.Instance) }),
            ("receivedOn", static (ref p, r) => r.Set(c => c with { ReceivedOn = r.Day }, p.Day())),
            ("correctionNoticedOn", static (ref p, r) => r.Set(c => c with { CorrectionNoticedOn = r.Day }, p.Day())),
            ("correctedOn", static (ref p, r) => r.Set(c => c with { CorrectedOn = r.Day }, p.Day())),
            ("acceptedOn", static (ref p, r) => r.Set(c => c with { AcceptedOn = r.Day }, p.Day())),
            ("decidedOn", static (ref p, r) => r.Set(c => c with { DecidedOn = r.Day }, p.Day())),
            ("deliveredOn", static (ref p, r) => r.Set(c => c with { DeliveredOn = r.Day }, p.Day())),
            ("learnedOn", static (ref p, r) => r.Set(c => c with { LearnedOn = r.Day }, p.Day())),
            ("wasTold", static (ref p, r) => r.Value = r.Value with { WasTold = p.Flag() ?? true }),
            ("decision", Decision),
            ("instance", static (ref p, r) => r.Value = p.Code(LineCodes.Instances, "case.code", out var instance) ? r.Value with { Instance = instance } : r.Value),
            ("route", static (ref p, r) => r.Value = p.Code(LineCodes.Routes, "case.code", out var route) ? r.Value with { Route = route } : r.Value),
            ("follows", static (ref p, r) => r.Value = r.Value with { Follows = p.Text() }),
            ("position", static (ref p, r) => r.Value = p.Code(LineCodes.Positions, "case.code", out var position) ? r.Value with { Position = position } : r.Value),
            ("isExtended", static (ref p, r) => r.Value = r.Value with { IsExtended = p.Flag() ?? false }),
            ("isSimplified", static (ref p, r) => r.Value = r.Value with { IsSimplified = p.Flag() ?? false }),
            ("order", static (ref p, r) =>
            {
                r.Order = new ReviewOrder();
                p.ReadObject(OrderMembers!, r);
            }),
            ("suspensions", static (ref p, r) => p.ReadItems(Suspension, r)),
        ],
        [
            ("filed", static (ref p, r) => r.FiledOn = p.Day()),
            ("accepted", static (ref p, r) => r.Set(c => c with { AcceptedOn = r.Day }, p.Day())),
            ("decided", static (ref p, r) => r.Set(c => c with { DecidedOn = r.Day }, p.Day())),
        ]);

    private static readonly LineMembers<Draft> OrderMembers = new(
        [
            ("through", static (ref p, r) => r.Order = r.Order! with { Through = p.Day() }),
            ("workingDays", static (ref p, r) => r.Order = r.Order! with { WorkingDays = (int?)p.Integer(1, 1000) }),
            ("runsFrom", static (ref p, r) => r.Order = r.Order! with { RunsFrom = p.Day() }),
        ]);

    private static readonly LineMembers<Draft> SuspensionMembers = new(
        [
            ("from", static (ref p, r) => r.From = p.Day()),
            ("through", static (ref p, r) => r.Through = p.Day()),
            ("ground", static (ref p, r) => r.Ground = (int?)p.Integer(1, 10)),
        ]);

    public static void Read(ref LineParser parser, RequestDraft target)
    {
        var draft = new Draft();
        if (!parser.ReadObject(Members, draft))
        {
            return;
        }

        if (draft is not { Id: { } id, Kind: { } kind, FiledOn: { } filed })
        {
            LinePartTables.Missing(ref parser, "id", "kind", "filedOn");
            return;
        }

        var from = draft.Value;
        target.Reviews.Add(new ReviewCase(id, kind, filed)
        {
            FiledBy = from.FiledBy,
            Excuse = from.Excuse,
            ReceivedOn = from.ReceivedOn,
            CorrectionNoticedOn = from.CorrectionNoticedOn,
            CorrectedOn = from.CorrectedOn,
            Suspensions = draft.Suspensions,
            AcceptedOn = from.AcceptedOn,
            DecidedOn = from.DecidedOn,
            DeliveredOn = from.DeliveredOn,
            WasTold = from.WasTold,
            LearnedOn = from.LearnedOn,
            Order = draft.Order,
            Decision = from.Decision,
            Instance = from.Instance,
            Route = from.Route,
            Follows = from.Follows,
            Position = from.Position,
            IsExtended = from.IsExtended,
            IsSimplified = from.IsSimplified,
        });
    }

    private static void Decision(ref LineParser parser, Draft draft)
    {
        if (parser.Code(LineCodes.ReviewDecisions, "case.code", out var decision))
        {
            draft.Value = draft.Value with { Decision = decision };
        }
    }

    private static void Suspension(ref LineParser parser, Draft draft)
    {
        (draft.From, draft.Through, draft.Ground) = (null, null, null);
        if (parser.ReadObject(SuspensionMembers, draft) && draft.From is { } from && !(draft.Through < from))
        {
            draft.Suspensions.Add(new ReviewSuspension(from, draft.Through) { Ground = draft.Ground });
        }
        else
        {
            LinePartTables.Missing(ref parser, "from", "through");
        }
    }

    private sealed class Draft
    {
        public string? Id { get; set; }

        public ReviewKind? Kind { get; set; }

        public LocalDate? FiledOn { get; set; }

        public LocalDate? Day { get; private set; }

        public LocalDate? From { get; set; }

        public LocalDate? Through { get; set; }

        public int? Ground { get; set; }

        public ReviewOrder? Order { get; set; }

        public List<ReviewSuspension> Suspensions { get; } = [];

        public ReviewCase Value { get; set; } = new("-", ReviewKind.Reconsideration, default);

        public void Set(Func<ReviewCase, ReviewCase> change, LocalDate? day)
        {
            Day = day;
            Value = change(Value);
        }
    }
}
