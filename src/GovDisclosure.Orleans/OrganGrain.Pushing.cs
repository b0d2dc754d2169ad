using System.Diagnostics;

namespace GovDisclosure.Orleans;

/// <content>The way up.</content>
internal sealed partial class OrganGrain
{
    private const string Reminder = "push";

    private static readonly TimeSpan ReminderPeriod = TimeSpan.FromMinutes(1);

    private Task? _push;
    private Task<int>? _settling;
    private Task? _remind;
    private IGrainTimer? _timer;
    private long _lastPush;

    private bool HasNews => State.Placement > 0 && !IsTop && (State.Version > State.Acknowledged || State.Farewells.Count > 0);

    public Task<int> SettleAsync() => _settling ??= SettleOnceAsync();

    private async Task<int> SettleOnceAsync()
    {
        await Task.Yield();
        try
        {
            var below = await Task.WhenAll(Children().Select(child => Organ(child.Key).SettleAsync())).ConfigureAwait(true);
            var hadNews = HasNews;
            await PushAsync().ConfigureAwait(true);
            return below.Sum() + (hadNews ? 1 : 0);
        }
        finally
        {
            _settling = null;
        }
    }

    /// <summary>A machine died with something unsaid: whichever has the organ now says it.</summary>
    async Task IRemindable.ReceiveReminder(string reminderName, TickStatus status)
    {
        if (HasNews)
        {
            PushLater();
        }
        else if (await this.GetReminder(Reminder).ConfigureAwait(true) is { } reminder)
        {
            await this.UnregisterReminder(reminder).ConfigureAwait(true);
            State.HasReminder = false;
            await PersistAsync().ConfigureAwait(true);
        }
    }

    /// <summary>Passes up what the parent does not have, and returns when the parent has stored it.</summary>
    private async Task PushAsync()
    {
        for (var wanted = State.Version; HasNews && (State.Acknowledged < wanted || State.Farewells.Count > 0);)
        {
            await (_push ??= PushOnceAsync()).ConfigureAwait(true);
        }
    }

    private async Task PushOnceAsync()
    {
        // Not before whoever asks for it has the task.
        await Task.Yield();
        try
        {
            await SayFarewellAsync().ConfigureAwait(true);
            if (State.ParentId is not { } parent)
            {
                return;
            }

            _lastPush = Stopwatch.GetTimestamp();
            var version = State.Version;
            var known = await Organ(parent).ReceiveAsync(new ChildFigures(_key.OrganId, version, Summary())).ConfigureAwait(true);
            if (known > State.Version)
            {
                // The parent has met a later life of this organ: what is stored was put back to an earlier day. It goes on from there.
                State.Version = known + 1;
                await PersistAsync().ConfigureAwait(true);
            }
            else if (State.ParentId == parent)
            {
                State.Acknowledged = Math.Max(State.Acknowledged, version);
            }
        }
        finally
        {
            _push = null;
        }
    }

    // The old parent forgets before the new one learns, so that nobody is counted twice on the way.
    private async Task SayFarewellAsync()
    {
        foreach (var (parent, version) in State.Farewells.ToArray())
        {
            await Organ(parent).ReceiveAsync(new ChildFigures(_key.OrganId, version, null)).ConfigureAwait(true);
            if (State.Farewells.GetValueOrDefault(parent) == version)
            {
                State.Farewells.Remove(parent);
            }
        }
    }

    private void PushLater()
    {
        if (HasNews && _timer is null)
        {
            var since = Stopwatch.GetElapsedTime(_lastPush);
            Arm(_lastPush == 0 || since >= _options.PushDelay ? TimeSpan.Zero : _options.PushDelay - since);
        }
    }

    private void Arm(TimeSpan due)
        => _timer = this.RegisterGrainTimer(OnTimerAsync, new GrainTimerCreationOptions(due, Timeout.InfiniteTimeSpan) { Interleave = true, KeepAlive = true });

    private async Task OnTimerAsync()
    {
        var wait = _options.PushDelay;
        try
        {
            await PushAsync().ConfigureAwait(true);
        }
        catch (Exception)
        {
            // Lost or refused: said again, as often as it takes. The change itself is stored.
            wait = _options.RetryDelay;
        }

        _timer?.Dispose();
        _timer = null;
        if (HasNews)
        {
            Arm(wait);
        }
    }

    private Task RemindAsync() => State.HasReminder || IsTop ? Task.CompletedTask : _remind ??= RegisterAsync();

    private async Task RegisterAsync()
    {
        await Task.Yield();
        try
        {
            await this.RegisterOrUpdateReminder(Reminder, ReminderPeriod, ReminderPeriod).ConfigureAwait(true);
            State.HasReminder = true;
        }
        finally
        {
            _remind = null;
        }
    }

    private IOrganGrain Organ(string id) => GrainFactory.GetGrain<IOrganGrain>(_key.Of(id).ToString());
}
