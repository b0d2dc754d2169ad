using GovDisclosure.Calendars;

namespace GovDisclosure.Orleans;

/// <summary>What belongs to no single organ of a year.</summary>
[Alias("govdisclosure.nation")]
internal interface INationGrain : IGrainWithStringKey
{
    /// <summary>A number for a placement, higher than all before; and what was left out of the tree.</summary>
    [Alias("number")]
    Task<long> BeginPlacementAsync(Finding[] misplaced);

    /// <summary>Moves an organ under another one, after all moves before it.</summary>
    /// <returns>Why it cannot be moved; empty where it was.</returns>
    [Alias("move")]
    [ResponseTimeout("00:05:00")]
    Task<Finding[]> MoveAsync(string organId, string parentId);

    /// <summary>Keeps a notice, so that silos that start later have it too.</summary>
    [Alias("keep")]
    Task KeepAsync(HolidayNotice notice);

    [Alias("notices")]
    Task<HolidayNotice[]> NoticesAsync();

    /// <summary>Keeps that a report came of an organ that the tree does not have.</summary>
    [Alias("stranger")]
    Task AddStrangerAsync(string organId, string source, Finding finding);

    [Alias("findings")]
    Task<Finding[]> FindingsAsync();
}
