using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using Microsoft.Extensions.Options;

namespace GovDisclosure.Orleans;

/// <summary>What belongs to no single organ of a year. Its calls do not interleave: two moves at once could make a circle that neither makes alone.</summary>
internal sealed class NationGrain(
    [PersistentState("nation", NationOptions.StorageName)] IPersistentState<StoredJson> stored, IOptions<NationOptions> options)
    : StoredGrain<NationState>(stored, NationJson.For(options.Value.References)), INationGrain
{
    private const int DeepestTree = 64;

    public async Task<long> BeginPlacementAsync(Finding[] misplaced)
    {
        State.Misplaced = misplaced;
        State.Placements++;
        await PersistAsync().ConfigureAwait(true);
        return State.Placements;
    }

    public async Task<Finding[]> MoveAsync(string organId, string parentId)
    {
        var organ = await FiguresAsync(organId).ConfigureAwait(true);
        if (organ.Name.Length == 0)
        {
            return [RollUpFindings.Unknown(organId)];
        }

        for (var (above, depth) = (parentId, 0); above.Length > 0; depth++)
        {
            if (above == organId || depth == DeepestTree)
            {
                return [NationFindings.MoveCircle(organId, parentId)];
            }

            var next = await FiguresAsync(above).ConfigureAwait(true);
            if (next.Name.Length == 0)
            {
                return [NationFindings.NoParent(organId, above)];
            }

            above = next.ParentId ?? OrganKey.Top;
        }

        State.Placements++;
        await PersistAsync().ConfigureAwait(true);
        await Organ(organId).MoveAsync(State.Placements, parentId).ConfigureAwait(true);
        return [];
    }

    public Task KeepAsync(HolidayNotice notice)
    {
        if (State.Notices.Exists(kept => kept.Number == notice.Number))
        {
            return DurableAsync();
        }

        State.Notices.Add(notice);
        return PersistAsync();
    }

    public Task<HolidayNotice[]> NoticesAsync() => Task.FromResult(State.Notices.ToArray());

    public Task AddStrangerAsync(string organId, string source, Finding finding)
        => State.Strangers.TryAdd(organId + "\n" + source, finding) ? PersistAsync() : DurableAsync();

    public Task<Finding[]> FindingsAsync()
        => Task.FromResult((Finding[])[.. State.Misplaced, .. State.Strangers.OrderBy(stranger => stranger.Key, StringComparer.Ordinal).Select(stranger => stranger.Value)]);

    private IOrganGrain Organ(string id) => GrainFactory.GetGrain<IOrganGrain>(this.GetPrimaryKeyString() + "/" + id);

    private Task<OrganFigures> FiguresAsync(string id) => Organ(id).FiguresAsync();
}
