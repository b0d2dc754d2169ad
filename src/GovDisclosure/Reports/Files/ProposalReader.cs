using GovDisclosure.Json;
using GovDisclosure.Proposals;

namespace GovDisclosure.Reports;

/// <summary>Reads suggestions and proposals.</summary>
internal static class ProposalReader
{
    public static ProposalFigures? Read(DataNode node, DataProblems problems)
    {
        if (node.Object(
            problems, "kind", "origins", "printedTotal", "outcomes", "outcomeBase", "outcomeBaseName", "replyRate", "consultationRate", "satisfactionRate", "remarks", "conclusion") is not { } found)
        {
            return null;
        }

        var kind = found.Code("kind", problems, ProposalKindCodes.Instance, ProposalKind.CongressSuggestion, isRequired: true);
        var origins = found.List("origins", problems, Origin);
        if (!IsInRange(origins))
        {
            problems.Add(found, "data.overflow", "“origins”之和超出范围", "the sum of \"origins\" is out of range");
            return null;
        }

        var figures = new ProposalFigures(kind, origins)
        {
            PrintedTotal = found.Count("printedTotal", problems),
            Outcomes = found.List("outcomes", problems, Outcome),
            OutcomeBase = found.Count("outcomeBase", problems),
            ReplyRate = found.Rate("replyRate", problems),
            ConsultationRate = found.Rate("consultationRate", problems),
            SatisfactionRate = found.Rate("satisfactionRate", problems),
            Remarks = found.FindText("remarks", problems),
            Conclusion = found.FindText("conclusion", problems),
        };
        return found.FindWording("outcomeBaseName", problems) is { } name ? figures with { OutcomeBaseName = name } : figures;
    }

    private static bool IsInRange(List<ProposalOrigin> origins) => origins.Sum(o => (decimal)o.Count) <= long.MaxValue;

    private static ProposalOrigin? Origin(DataNode node, DataProblems problems)
        => node.Object(problems, "name", "count", "session") is { } found
            && (found.RequireText("name", problems), found.Count("count", problems, isRequired: true)) is ({ } name, { } count)
                ? new ProposalOrigin(name, count) { Session = found.FindText("session", problems) }
                : null;

    private static ProposalOutcomeCount? Outcome(DataNode node, DataProblems problems)
        => node.Object(problems, "outcome", "count", "wording", "printedShare") is { } found && found.Count("count", problems, isRequired: true) is { } count
            ? new ProposalOutcomeCount(found.Code("outcome", problems, ProposalOutcomeCodes.Instance, ProposalOutcome.Solved, isRequired: true), count)
            {
                Wording = found.FindText("wording", problems),
                PrintedShare = found.Percent("printedShare", problems),
            }
            : null;
}
