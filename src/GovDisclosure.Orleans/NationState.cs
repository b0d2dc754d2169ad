using GovDisclosure.Calendars;

namespace GovDisclosure.Orleans;

/// <summary>What belongs to no organ: the numbers of placements, the notices, and what has no place in the tree.</summary>
internal sealed class NationState
{
    public long Placements { get; set; }

    public List<HolidayNotice> Notices { get; set; } = [];

    /// <summary>Organs that were left out of the tree, of the last placement.</summary>
    public IReadOnlyList<Finding> Misplaced { get; set; } = [];

    /// <summary>Reports of organs that the tree does not have, by organ and source.</summary>
    public Dictionary<string, Finding> Strangers { get; set; } = [];
}
