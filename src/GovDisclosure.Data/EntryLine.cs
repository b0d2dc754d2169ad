using GovDisclosure.Registers;

namespace GovDisclosure.Data;

/// <summary>Those who enter requests of one site at the same time, one behind the other: whoever comes while others are written is written with all who came meanwhile, in one transaction.</summary>
/// <remarks>
/// Places in the order of entry have no gap, so that whoever takes one waits until the one before is committed or taken back. With fifty clerks this wait would be that of
/// fifty transactions; in one line it is that of two. A transaction of several that does not come through is done again for each alone, so that none fails for another.
/// </remarks>
/// <param name="commit">Writes a commit in a transaction of its own, and says when it begins to end it.</param>
internal sealed class EntryLine(Func<RegisterCommit, Action, Task<IReadOnlyList<string>>> commit)
{
    private const int Most = 100;

    private readonly Queue<Waiting> _waiting = new();
    private bool _isServed;

    /// <summary>Writes a commit, alone or with others.</summary>
    /// <param name="one">What one has to write.</param>
    /// <returns>The conflicts, as the store says them.</returns>
    public Task<IReadOnlyList<string>> CommitAsync(RegisterCommit one)
    {
        var waiting = new Waiting(one);
        lock (_waiting)
        {
            _waiting.Enqueue(waiting);
            if (_isServed)
            {
                return waiting.Done.Task;
            }

            _isServed = true;
        }

        // Nobody's own call serves the others: it would be answered last.
        _ = Task.Run(ServeAsync);
        return waiting.Done.Task;
    }

    private async Task ServeAsync()
    {
        while (Take() is { Count: > 0 } group)
        {
            if (group.Count == 1 || !await TryTogetherAsync(group).ConfigureAwait(false))
            {
                foreach (var waiting in group)
                {
                    await AloneAsync(waiting).ConfigureAwait(false);
                }
            }
        }
    }

    private List<Waiting> Take()
    {
        var group = new List<Waiting>();
        lock (_waiting)
        {
            while (_waiting.Count > 0 && group.Count < Most)
            {
                group.Add(_waiting.Dequeue());
            }

            _isServed = group.Count > 0;
        }

        return group;
    }

    private async Task<bool> TryTogetherAsync(List<Waiting> group)
    {
        var all = new RegisterCommit(group[0].Commit.Site)
        {
            Writes = [.. group.SelectMany(waiting => waiting.Commit.Writes)],
            Messages = [.. group.SelectMany(waiting => waiting.Commit.Messages)],
        };
        var isEnding = false;
        try
        {
            if ((await commit(all, () => isEnding = true).ConfigureAwait(false)).Count > 0)
            {
                return false;
            }
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            if (isEnding)
            {
                // Whether it came through is not known: tried again, a request could stand there twice.
                group.ForEach(waiting => waiting.Done.TrySetException(error));
            }

            return isEnding;
        }

        group.ForEach(waiting => waiting.Done.TrySetResult([]));
        return true;
    }

    private async Task AloneAsync(Waiting waiting)
    {
        try
        {
            waiting.Done.TrySetResult(await commit(waiting.Commit, static () => { }).ConfigureAwait(false));
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            waiting.Done.TrySetException(error);
        }
    }

    private sealed class Waiting(RegisterCommit commit)
    {
        public RegisterCommit Commit { get; } = commit;

        public TaskCompletionSource<IReadOnlyList<string>> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
