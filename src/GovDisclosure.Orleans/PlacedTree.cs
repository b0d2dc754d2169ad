using GovDisclosure.Statistics;

namespace GovDisclosure.Orleans;

/// <summary>The organs of a list that have a place, by their depth; a mistake costs the organs that it concerns and those below them, and no other.</summary>
internal sealed class PlacedTree
{
    private readonly Dictionary<string, Organ> _organs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _depths = new(StringComparer.Ordinal);
    private readonly List<Finding> _findings = [];

    public PlacedTree(IEnumerable<Organ> organs)
    {
        var order = new List<Organ>();
        foreach (var organ in organs)
        {
            if (_organs.TryAdd(organ.Id, organ))
            {
                order.Add(organ);
            }
            else
            {
                _findings.Add(NationFindings.Duplicate(organ.Id));
            }
        }

        order.ForEach(organ => Place(organ));
        Levels = [.. order.Where(organ => _depths[organ.Id] > 0).GroupBy(organ => _depths[organ.Id]).OrderBy(level => level.Key).Select(level => level.ToArray())];
    }

    /// <summary>The organs from the top down.</summary>
    public IReadOnlyList<Organ[]> Levels { get; }

    /// <summary>What has no place, and why.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Finds the depth of an organ, from 1; 0 where it has no place. Without recursion: a list may be one long chain.</summary>
    private void Place(Organ organ)
    {
        var path = new List<Organ>();
        var onPath = new HashSet<string>(StringComparer.Ordinal);
        var above = organ;
        while (above is not null && !_depths.ContainsKey(above.Id) && onPath.Add(above.Id))
        {
            path.Add(above);
            above = above.ParentId is { } parent ? _organs.GetValueOrDefault(parent) : null;
        }

        var circle = above is not null && !_depths.ContainsKey(above.Id) ? path.FindIndex(step => step.Id == above.Id) : path.Count;
        for (var i = path.Count - 1; i >= 0; i--)
        {
            var step = path[i];
            var finding = i >= circle ? NationFindings.Circle(step.Id) : FindingOf(step);
            _depths[step.Id] = finding is not null ? 0 : step.ParentId is { } parent ? _depths[parent] + 1 : 1;
            if (finding is not null)
            {
                _findings.Add(finding);
            }
        }
    }

    private Finding? FindingOf(Organ organ) => organ.ParentId switch
    {
        null => null,
        var parent when !_organs.ContainsKey(parent) => NationFindings.NoParent(organ.Id, parent),
        var parent => _depths[parent] == 0 ? NationFindings.Below(organ.Id, parent) : null,
    };
}
