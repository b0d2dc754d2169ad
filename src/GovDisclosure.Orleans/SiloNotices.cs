using System.Collections.Concurrent;
using GovDisclosure.Calendars;

namespace GovDisclosure.Orleans;

/// <summary>The notices that the calendar of this silo has: those that came while it ran, and once for each nation those of before it started.</summary>
internal sealed class SiloNotices(DisclosureService service)
{
    private readonly ConcurrentDictionary<string, Lazy<Task>> _nations = new(StringComparer.Ordinal);

    /// <summary>Loads the notices of before.</summary>
    public async Task LoadAsync(IGrainFactory grains, string nation)
    {
        var loading = _nations.GetOrAdd(nation, key => new Lazy<Task>(() => LoadAllAsync(grains, key)));
        try
        {
            await loading.Value.ConfigureAwait(true);
        }
        catch (Exception)
        {
            // The next one tries again.
            _nations.TryRemove(KeyValuePair.Create(nation, loading));
            throw;
        }
    }

    /// <summary>Loads a notice that comes now, after those of before.</summary>
    public async Task LoadAsync(IGrainFactory grains, string nation, HolidayNotice notice)
    {
        await LoadAsync(grains, nation).ConfigureAwait(true);
        service.LoadNotice(notice, []);
    }

    private async Task LoadAllAsync(IGrainFactory grains, string nation)
    {
        foreach (var notice in await grains.GetGrain<INationGrain>(nation).NoticesAsync().ConfigureAwait(true))
        {
            service.LoadNotice(notice, []);
        }
    }
}
