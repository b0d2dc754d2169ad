using GovDisclosure.Calendars;

namespace GovDisclosure.Orleans;

/// <content>Holiday notices.</content>
internal sealed partial class OrganGrain
{
    private readonly Dictionary<string, Task<NoticeResult>> _announcements = new(StringComparer.Ordinal);

    public Task<NoticeResult> AnnounceAsync(HolidayNotice notice)
    {
        if (!_announcements.TryGetValue(notice.Number, out var announcement))
        {
            announcement = _announcements[notice.Number] = AnnounceOnceAsync(notice);
        }

        return announcement;
    }

    private async Task<NoticeResult> AnnounceOnceAsync(HolidayNotice notice)
    {
        await Task.Yield();
        try
        {
            return await AnnounceToAllAsync(notice).ConfigureAwait(true);
        }
        finally
        {
            _announcements.Remove(notice.Number);
        }
    }

    private async Task<NoticeResult> AnnounceToAllAsync(HolidayNotice notice)
    {
        var own = await CountAnewAsync(notice).ConfigureAwait(true);
        var below = await Task.WhenAll(Children().Select(child => AnnounceBelowAsync(child.Key, notice))).ConfigureAwait(true);
        return new NoticeResult
        {
            Organs = own.Organs + below.Sum(result => result.Organs),
            Moved = own.Moved + below.Sum(result => result.Moved),
            Findings = (Finding[])[.. own.Findings, .. below.SelectMany(result => result.Findings)],
        };
    }

    private async Task<NoticeResult> AnnounceBelowAsync(string organId, HolidayNotice notice)
    {
        try
        {
            return await Organ(organId).AnnounceAsync(notice).ConfigureAwait(true);
        }
        catch (Exception problem)
        {
            return new NoticeResult { Findings = (Finding[])[NationFindings.Failed(organId, problem.GetType().Name)] };
        }
    }

    private async Task<NoticeResult> CountAnewAsync(HolidayNotice notice)
    {
        if (IsTop)
        {
            await _notices.LoadAsync(GrainFactory, _key.Nation, notice).ConfigureAwait(true);
            return new NoticeResult();
        }

        try
        {
            await _notices.LoadAsync(GrainFactory, _key.Nation, notice).ConfigureAwait(true);
            if (!State.Notices.TryGetValue(notice.Number, out var moved))
            {
                foreach (var recipient in _recipients)
                {
                    moved += await recipient.RecountAsync(_key.OrganId, notice).ConfigureAwait(true);
                    State.Notices[notice.Number] = moved;
                }

                // An organ whose host counts nothing has nothing to store.
                await (State.Notices.ContainsKey(notice.Number) ? PersistAsync() : Task.CompletedTask).ConfigureAwait(true);
            }

            return new NoticeResult { Organs = 1, Moved = moved };
        }
        catch (Exception problem)
        {
            State.Notices.Remove(notice.Number);
            return new NoticeResult { Findings = (Finding[])[NationFindings.Failed(_key.OrganId, problem.GetType().Name)] };
        }
    }
}
