using System.Runtime.InteropServices;

namespace GovDisclosure.Requests;

/// <summary>What the law says of a question to somebody outside the organ: whether its time is left out, the window of the answer, what silence means.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ConsultationRule(RuleValue<bool> Pauses, RuleValue<int>? Window, RuleValue<bool>? SilenceConsents)
{
    /// <summary>The rule of a question under a regime: one row for each kind.</summary>
    public static ConsultationRule Of(in RequestEvent question, DisclosureRegime regime) => (question.Kind, question.Consultation) switch
    {
        (RequestEventKind.ThirdPartyConsulted, _) => new(regime.ThirdPartyPauses, regime.ThirdPartyAnswerWorkingDays, null),
        (RequestEventKind.ReasonsAsked, _) => new(regime.ReasonLetterPauses, null, null),
        (_, AgencyConsultation.Approval) => new(regime.ApprovalPauses, null, null),
        (_, AgencyConsultation.Determination) => new(regime.DeterminationPauses, null, null),
        (_, AgencyConsultation.Joint) => new(regime.AgencyPauses, regime.AgencyAnswerWorkingDays, regime.SilentAgencyConsents),
        _ => new(regime.AgencyPauses, null, null),
    };

    public static WaitingFor WaitingOf(RequestEventKind question) => question switch
    {
        RequestEventKind.ThirdPartyConsulted => WaitingFor.ThirdParty,
        RequestEventKind.AgencyConsulted => WaitingFor.Agency,
        _ => WaitingFor.Reasons,
    };
}
