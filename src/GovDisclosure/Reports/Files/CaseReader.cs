using GovDisclosure.Json;

namespace GovDisclosure.Reports;

/// <summary>Reads requests, fees, reviews, and numbered clauses.</summary>
internal static class CaseReader
{
    public static RequestFigures? Requests(DataNode? node, DataProblems problems)
        => node.Object(problems, "received", "handled", "outcomes") is { } found && found.Count("received", problems, isRequired: true) is { } received
            ? new RequestFigures(received)
            {
                Handled = found.Count("handled", problems),
                Outcomes = found.List("outcomes", problems, Outcome),
            }
            : null;

    public static FeeFigures? Fees(DataNode? node, DataProblems problems)
        => node.Object(problems, "charged", "chargedRequests", "waived", "waivedRequests") is { } found
            ? new FeeFigures
            {
                Charged = found.Yuan("charged", problems),
                ChargedRequests = found.Count("chargedRequests", problems) ?? 0,
                Waived = found.Yuan("waived", problems),
                WaivedRequests = found.Count("waivedRequests", problems) ?? 0,
            }
            : null;

    public static ReviewFigures? Reviews(DataNode? node, DataProblems problems)
        => node.Object(problems, "reconsiderations", "suits") is { } found
            ? new ReviewFigures
            {
                Reconsiderations = Cases(found.Find("reconsiderations"), problems),
                Suits = Cases(found.Find("suits"), problems),
            }
            : null;

    public static NumberedClauses? Clauses(DataNode? node, DataProblems problems)
        => node.Object(problems, "opening", "items") is { } found && found.RequireText("opening", problems) is { } opening
            ? new NumberedClauses(opening, found.Texts("items", problems))
            : null;

    private static RequestOutcomeFigure? Outcome(DataNode node, DataProblems problems)
        => node.Object(problems, "name", "count", "printedShare") is { } found
            && (found.RequireText("name", problems), found.Count("count", problems, isRequired: true)) is ({ } name, { } count)
                ? new RequestOutcomeFigure(name, count) { PrintedShare = found.Percent("printedShare", problems) }
                : null;

    private static CaseFigures? Cases(DataNode? node, DataProblems problems)
        => node.Object(problems, "received", "accepted", "concludedInTime", "results") is { } found && found.Count("received", problems, isRequired: true) is { } received
            ? new CaseFigures(received)
            {
                Accepted = found.Count("accepted", problems),
                ConcludedInTime = found.Count("concludedInTime", problems),
                Results = found.List("results", problems, Result),
            }
            : null;

    private static CaseResult? Result(DataNode node, DataProblems problems)
        => node.Object(problems, "count", "wording") is { } found
            && (found.Count("count", problems, isRequired: true), found.RequireText("wording", problems)) is ({ } count, { } wording)
                ? new CaseResult(count, wording)
                : null;
}
