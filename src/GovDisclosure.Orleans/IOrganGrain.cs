using GovDisclosure.Calendars;

namespace GovDisclosure.Orleans;

/// <summary>An organ in a year; its key is a <see cref="OrganKey"/>.</summary>
[Alias("govdisclosure.organ")]
internal interface IOrganGrain : IGrainWithStringKey
{
    /// <summary>Gives the organ its place, or another one.</summary>
    [Alias("place")]
    [ResponseTimeout("00:02:00")]
    Task PlaceAsync(OrganPlace place);

    /// <summary>Moves the organ, which has a place, under another one.</summary>
    [Alias("move")]
    [ResponseTimeout("00:02:00")]
    Task MoveAsync(long number, string parentId);

    /// <summary>Takes a change; done when it and the message to the parent are durable.</summary>
    [Alias("take")]
    [ResponseTimeout("00:02:00")]
    Task<OrganAnswer> TakeAsync(OrganChange change);

    /// <summary>Has a file audited and takes its figures; a content that was audited before is not audited again.</summary>
    [Alias("audit")]
    [ResponseTimeout("00:10:00")]
    Task<OrganAnswer> AuditAsync(PublishedFile file);

    /// <summary>Takes the figures of an organ below; done when they are durable.</summary>
    /// <returns>The version of the child that stands now.</returns>
    [Alias("receive")]
    Task<long> ReceiveAsync(ChildFigures child);

    /// <summary>Passes a notice to the organ and all below it.</summary>
    [Alias("announce")]
    [ResponseTimeout("01:00:00")]
    Task<NoticeResult> AnnounceAsync(HolidayNotice notice);

    [Alias("figures")]
    Task<OrganFigures> FiguresAsync();

    [Alias("details")]
    Task<OrganDetails> DetailsAsync();

    /// <summary>Has everything below passed up what it holds, and waits until the parent has it.</summary>
    /// <returns>How many organs had something that their parents did not have.</returns>
    [Alias("settle")]
    [ResponseTimeout("01:00:00")]
    Task<int> SettleAsync();
}
