using GovDisclosure.Internal;
using GovDisclosure.Json;
using GovDisclosure.Requests;
using GovDisclosure.Reviews;

namespace GovDisclosure.Statistics;

/// <summary>Reads the reconsiderations and suits in a line of a register.</summary>
internal static class CaseLineReviews
{
    internal static readonly string[] Members = ["id", "kind", "filed", "accepted", "decided", "decision", "instance", "route", "follows", "position"];

    private static readonly (string Code, ReviewKind Value)[] Kinds = [("reconsideration", ReviewKind.Reconsideration), ("suit", ReviewKind.Suit)];

    private static readonly (string Code, SuitRoute Value)[] Routes = [("direct", SuitRoute.Direct), ("after-review", SuitRoute.AfterReview)];

    private static readonly (string Code, CourtInstance Value)[] Instances =
        [("first", CourtInstance.First), ("second", CourtInstance.Second), ("retrial", CourtInstance.Retrial)];

    private static readonly (string Code, ReviewPosition Value)[] Positions =
    [
        ("original-organ", ReviewPosition.OriginalOrgan), ("co-defendant", ReviewPosition.CoDefendant), ("review-organ-alone", ReviewPosition.ReviewOrganAlone),
    ];

    public static ReviewChain? Read(DataNode reviews, RequestRecord record, DataProblems problems)
    {
        var cases = reviews.AsItems(problems).Select(node => ReadCase(node, problems)).OfType<ReviewCase>().ToList();
        if (cases.Count == 0 || record.Id.Length == 0)
        {
            return null;
        }

        // Silence can be reviewed too: then there is no decision yet, and no exemption that the chain could rest on.
        var decision = new RequestDecision(record.Outcome ?? record.Reply?.Outcome ?? Outcomes.Other, record.Received, record.Decided ?? record.Received);
        return new ReviewChain(record.Id, decision) { Cases = ValueList.Copy(cases) };
    }

    private static ReviewCase? ReadCase(DataNode node, DataProblems problems)
    {
        if (!node.ExpectObject(problems))
        {
            return null;
        }

        node.RejectUnknown(problems, Members);
        node.Require("kind", problems);
        node.Require("filed", problems);
        var id = node.RequireText("id", problems);
        var kind = CaseLineCodes.Find(node, "kind", Kinds, problems);
        var filed = CaseLineDays.Find(node, "filed", problems);
        var decision = ReadDecision(node, problems);
        return id is null || kind is null || filed is null ? null : new ReviewCase(id, kind.Value, filed.Value)
        {
            AcceptedOn = CaseLineDays.Find(node, "accepted", problems),
            DecidedOn = CaseLineDays.Find(node, "decided", problems),
            Decision = decision,
            Instance = CaseLineCodes.Find(node, "instance", Instances, problems) ?? CourtInstance.First,
            Route = CaseLineCodes.Find(node, "route", Routes, problems) ?? SuitRoute.Direct,
            Follows = node.FindText("follows", problems),
            Position = CaseLineCodes.Find(node, "position", Positions, problems) ?? ReviewPosition.OriginalOrgan,
        };
    }

    private static ReviewDecisionKind? ReadDecision(DataNode node, DataProblems problems)
    {
        if (node.FindText("decision", problems) is not { } code)
        {
            return null;
        }

        if (ReviewDecisionKinds.TryFromCode(code, out var decision))
        {
            return decision;
        }

        CaseLineCodes.Unknown(node.Find("decision")!, "case.code", code, ReviewDecisionKinds.All.Select(k => k.Code), problems);
        return null;
    }
}
