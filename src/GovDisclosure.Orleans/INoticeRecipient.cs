using GovDisclosure.Calendars;

namespace GovDisclosure.Orleans;

/// <summary>What a host does for an organ when a holiday notice comes: its open requests get new last days. Registered in the container of every silo.</summary>
/// <remarks>
/// Called once for each organ and notice unless a machine died in between; a second call must find nothing left to do, as
/// <see cref="DisclosureRegister.RecountAsync"/> does. What it throws is a finding of the organ, and the others go on.
/// </remarks>
public interface INoticeRecipient
{
    /// <summary>Counts the open requests of an organ anew.</summary>
    /// <param name="organId">The organ.</param>
    /// <param name="notice">The notice; the calendar of the silo has it already.</param>
    /// <returns>How many requests have another last day now.</returns>
    Task<long> RecountAsync(string organId, HolidayNotice notice);
}
