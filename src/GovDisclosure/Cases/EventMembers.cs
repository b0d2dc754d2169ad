namespace GovDisclosure;

/// <summary>What an event of a kind can say beside its day.</summary>
[Flags]
internal enum EventMembers
{
    None = 0,
    ReceivedOn = 1,
    Through = 2,
    WorkingDays = 4,
    Party = 8,
    Delivery = 16,
    Consultation = 32,

    /// <summary>The event takes effect on the day it was received, not on the day it was sent.</summary>
    CountsFromReceipt = 64,
}
