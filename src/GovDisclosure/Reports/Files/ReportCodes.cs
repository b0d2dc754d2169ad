using GovDisclosure.Findings;
using GovDisclosure.Json;
using GovDisclosure.Law;
using GovDisclosure.Proposals;
using GovDisclosure.Rates;
using GovDisclosure.Requests;
using GovDisclosure.WorkFigures;

namespace GovDisclosure.Reports;

/// <summary>The codes of report files.</summary>
internal static class ReportCodes
{
    public static readonly CodeTable<OrganKind> Organ = new(
        (OrganKind.Department, "department"), (OrganKind.Government, "government"), (OrganKind.Township, "township"), (OrganKind.GovernmentOwn, "governmentOwn"),
        (OrganKind.County, "county"), (OrganKind.City, "city"), (OrganKind.Province, "province"), (OrganKind.VerticalUnit, "verticalUnit"),
        (OrganKind.VerticalHead, "verticalHead"), (OrganKind.VerticalSystem, "verticalSystem"), (OrganKind.PartyBody, "partyBody"));

    public static readonly CodeTable<ShareMethod> Method = new(
        (ShareMethod.LargestRemainder, "largest-remainder"), (ShareMethod.HalfUp, "half-up"), (ShareMethod.Truncate, "truncate"));

    public static readonly CodeTable<ShareTie> Tie = new((ShareTie.First, "first"), (ShareTie.Last, "last"), (ShareTie.Larger, "larger"));

    public static readonly CodeTable<TrailingZeros> Zeros = new((TrailingZeros.Keep, "keep"), (TrailingZeros.Trim, "trim"));

    public static readonly CodeTable<ProsePosition> Position = new(
        (ProsePosition.Before, "before"), (ProsePosition.Opening, "opening"), (ProsePosition.Closing, "closing"), (ProsePosition.After, "after"));

    public static readonly CodeTable<SupervisionFrequency> Frequency = new(
        (SupervisionFrequency.Daily, "daily"),
        (SupervisionFrequency.Weekly, "weekly"),
        (SupervisionFrequency.Monthly, "monthly"),
        (SupervisionFrequency.Quarterly, "quarterly"),
        (SupervisionFrequency.HalfYearly, "half-yearly"),
        (SupervisionFrequency.YearEnd, "year-end"));

    public static readonly CodeTable<ProposalKind> Proposal = new(
        (ProposalKind.CongressSuggestion, "congress-suggestion"), (ProposalKind.ConferenceProposal, "conference-proposal"));

    public static readonly CodeTable<ProposalOutcome> Outcome = new(
        (ProposalOutcome.Solved, "solved"), (ProposalOutcome.Planned, "planned"), (ProposalOutcome.ForReference, "for-reference"));

    public static readonly CodeTable<Verification> Verification = new(
        (Law.Verification.Verified, "verified"),
        (Law.Verification.Secondary, "secondary"),
        (Law.Verification.Interpretation, "interpretation"),
        (Law.Verification.FromMemory, "from-memory"));

    public static readonly CodeTable<Severity> Severity = new(
        (Findings.Severity.Info, "info"), (Findings.Severity.Warning, "warning"), (Findings.Severity.Error, "error"));
}
