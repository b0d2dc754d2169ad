using NodaTime;

namespace GovDisclosure;

/// <summary>What has been read of one event.</summary>
internal sealed class EventDraft
{
    public RequestEventKind Kind { get; set; }

    public LocalDate? On { get; set; }

    public LocalDate? ReceivedOn { get; set; }

    public LocalDate? Through { get; set; }

    public long? WorkingDays { get; set; }

    public string? Party { get; set; }

    public ReplyDelivery Delivery { get; set; }

    public AgencyConsultation Consultation { get; set; }

    public void Clear()
    {
        Kind = RequestEventKind.None;
        On = ReceivedOn = Through = null;
        WorkingDays = null;
        Party = null;
        Delivery = ReplyDelivery.None;
        Consultation = AgencyConsultation.None;
    }
}
