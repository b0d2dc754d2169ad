using GovDisclosure.Internal;
using GovDisclosure.Registers;
using NodaTime;
using static GovDisclosure.Wording;

namespace GovDisclosure;

/// <content>What is done over the whole register: after a holiday notice, every day, and to see that nobody changed it.</content>
public sealed partial class DisclosureRegister
{
    private const int MostMoves = 10;

    private const int SweepRows = 1000;

    private const int RecountRows = 4000;

    /// <summary>Works out the due days of open requests anew, after a holiday notice came into the calendar.</summary>
    /// <param name="from">
    /// The first day of which the notice says something, the first of January of its year where none lies before: only requests whose days can move with
    /// it are read. Null for all open requests.
    /// </param>
    /// <param name="cancellationToken">Stops before it is written.</param>
    /// <returns>The requests whose last day moved; rows, moves and messages are written at once or not at all.</returns>
    /// <exception cref="InvalidOperationException">Others wrote all the time, so that no moment was found to write.</exception>
    public async Task<IReadOnlyList<RegisterMove>> RecountAsync(LocalDate? from = null, CancellationToken cancellationToken = default)
    {
        var today = _service.Today;
        var query = Query(RegisterList.Open) with { TouchedFrom = from };
        var recount = new RegisterRecount(_store, Options, query, cancellationToken);
        var read = new List<KeyValuePair<string?, RegisterRow>>(RecountRows);
        await foreach (var row in _store.RowsAsync(query, cancellationToken).ConfigureAwait(false))
        {
            read.Add(row);
            if (read.Count == RecountRows)
            {
                await recount.AddAsync(read).ConfigureAwait(false);
                read.Clear();
            }
        }

        await recount.AddAsync(read).ConfigureAwait(false);
        var writes = recount.Changes;
        for (var i = 0; i < MostMoves && writes.Count > 0; i++)
        {
            var commit = new RegisterCommit(Site)
            {
                Writes = [.. writes.Values.Select(w => w.Write)],
                Messages = [.. writes.Values.Where(w => w.Move is not null).Select(w => RegisterMessage.Of(w.Write.Row, RegisterMessageKind.Moved, today) with { WasDueOn = w.Move!.WasDueOn })],
            };
            var conflicts = await _store.CommitAsync(commit, cancellationToken).ConfigureAwait(false);
            if (conflicts.Count == 0)
            {
                return [.. writes.Values.Select(w => w.Move).OfType<RegisterMove>()];
            }

            foreach (var id in conflicts)
            {
                writes.Remove(id);
                if (await FindAsync(id, cancellationToken).ConfigureAwait(false) is { } now && now.Row.IsOpenOn(today))
                {
                    recount.Add(now);
                }
            }
        }

        return writes.Count == 0 ? [] : throw new InvalidOperationException("Others wrote all the time; nothing is written, and it can be tried again.");
    }

    /// <summary>The daily round: what is due soon or overdue goes into the outbox once, and windows that have passed are read anew.</summary>
    /// <param name="today">The day; null for today.</param>
    /// <param name="cancellationToken">Stops between two commits.</param>
    /// <returns>What was found.</returns>
    /// <remarks>It may be run again, and by two at once: nothing is told twice. Lists are right without it.</remarks>
    public async Task<RegisterSweep> SweepAsync(LocalDate? today = null, CancellationToken cancellationToken = default)
    {
        var day = today ?? _service.Today;
        var turned = await TurnAsync(day, cancellationToken).ConfigureAwait(false);
        var overdue = await TellAsync(Query(RegisterList.Overdue, day) with { NotTold = RegisterMessageKind.Overdue, Size = SweepRows }, RegisterMessageKind.Overdue, cancellationToken).ConfigureAwait(false);
        var soon = _service.DueSoonWorkingDays == 0 ? 0 : await TellAsync(
            Query(RegisterList.Running, day) with { NotTold = RegisterMessageKind.DueSoon, DueFrom = day, DueThrough = SoonThrough(day), Size = SweepRows },
            RegisterMessageKind.DueSoon,
            cancellationToken).ConfigureAwait(false);
        return new RegisterSweep(day, soon, overdue, turned);
    }

    /// <summary>Checks that nobody changed the register behind its back.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>
    /// A finding for each request whose chain of entries is broken (an entry changed, taken out, put in between, or cut off at the end), whose course
    /// is not what its entries say, for each file of a delivered reply that was changed, taken away or added afterwards (where <see cref="Files"/> is set), and for requests that are missing; none
    /// where all is as it was written.
    /// </returns>
    /// <remarks>
    /// It reads the whole register: for a night, or somebody who asks. <see cref="VerifyPartAsync"/> looks at a part. A file that stands beside a delivered reply is not
    /// called added where a review of the request was decided: it may be of a reply that is being made anew.
    /// </remarks>
    public async Task<IReadOnlyList<Finding>> VerifyAsync(CancellationToken cancellationToken = default)
    {
        // What is entered while it reads is not missing: the last number is read first.
        var last = await _store.LastAsync(Site, series: null, cancellationToken).ConfigureAwait(false);
        var check = new RegisterCheck();
        await ReadInto(check, Query(), cancellationToken).ConfigureAwait(false);
        await foreach (var entry in _store.EntriesAsync(Site, id: null, cancellationToken).ConfigureAwait(false))
        {
            check.Add(entry);
        }

        foreach (var id in check.Orphans)
        {
            // Who was entered while it read has a row by now.
            if (await FindAsync(id, cancellationToken).ConfigureAwait(false) is null)
            {
                check.FindOrphan(id);
            }
        }

        return [.. check.Finish(0, last), .. await FileFindingsAsync(check, cancellationToken).ConfigureAwait(false)];
    }

    /// <summary>Checks a part of the register as <see cref="VerifyAsync"/> does all of it, for a round that is made often.</summary>
    /// <param name="after">The place in the order of entry after which to look: <see cref="RegisterVerification.Through"/> of the part before, 0 for the first.</param>
    /// <param name="most">The most requests to look at.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What was found of these requests and their entries. Entries whose request was taken out show as a missing place.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="after"/> is negative, or <paramref name="most"/> below 1.</exception>
    public async Task<RegisterVerification> VerifyPartAsync(long after = 0, int most = 500, CancellationToken cancellationToken = default)
    {
        Guard.NotNegative(after);
        Guard.InRange(most, 1, int.MaxValue);
        var last = await _store.LastAsync(Site, series: null, cancellationToken).ConfigureAwait(false);
        var through = Math.Max(after, Math.Min(after + most, last));
        var part = Query() with { EnteredAfter = after, EnteredThrough = through };
        var check = new RegisterCheck();
        await ReadInto(check, part, cancellationToken).ConfigureAwait(false);
        await foreach (var entry in _store.EntriesAsync(part, cancellationToken).ConfigureAwait(false))
        {
            check.Add(entry);
        }

        var findings = check.Finish(after, through);
        return new RegisterVerification { Findings = [.. findings, .. await FileFindingsAsync(check, cancellationToken).ConfigureAwait(false)], Through = through, IsEnd = through >= last };
    }

    private async Task<List<Finding>> FileFindingsAsync(RegisterCheck check, CancellationToken cancellationToken)
    {
        var findings = new List<Finding>();
        if (Files is not { } files)
        {
            return findings;
        }

        foreach (var sent in check.Files)
        {
            var kept = await files.FilesAsync(Site, sent.Id, cancellationToken).ConfigureAwait(false);
            findings.AddRange(FileProblems(sent, kept).Select(problem => new Finding("register.file", Severity.Error, sent.Id, problem)));
        }

        return findings;
    }

    private static IEnumerable<LocalizedText> FileProblems(RegisterCheck.Sent sent, IReadOnlyList<RegisterFile> kept)
    {
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in kept)
        {
            hashes[file.Key] = file.Sha256;
        }

        foreach (var file in sent.Files)
        {
            if (!hashes.TryGetValue(file.Key, out var hash))
            {
                yield return Of("答复文件缺失：{0}", "a file of the reply is missing: {0}", file.Key);
            }
            else if (!string.Equals(hash, file.Sha256, StringComparison.OrdinalIgnoreCase))
            {
                yield return Of("答复文件被改动：{0}", "a file of the reply was changed: {0}", file.Key);
            }
        }

        foreach (var added in sent.IsAll ? kept.Select(file => file.Key).Except(sent.Files.Select(file => file.Key), StringComparer.Ordinal) : [])
        {
            yield return Of("答复送达后增加了文件：{0}", "a file was added to the reply after it was delivered: {0}", added);
        }
    }

    private async Task ReadInto(RegisterCheck check, RegisterQuery query, CancellationToken cancellationToken)
    {
        await foreach (var found in _store.ReadAsync(query, cancellationToken).ConfigureAwait(false))
        {
            check.Add(found);
        }
    }

    private LocalDate SoonThrough(LocalDate day)
    {
        // As the status has it: so many working days or fewer are left after the day.
        var calendar = _service.Deadlines.Calendar;
        return calendar.TryAddWorkingDays(day, _service.DueSoonWorkingDays + 1, out var through) ? through.PlusDays(-1) : day.PlusDays(_service.DueSoonWorkingDays);
    }

    private async Task<int> TurnAsync(LocalDate day, CancellationToken cancellationToken)
    {
        var options = Options;
        var turned = new List<RegisterWrite>();
        await foreach (var found in _store.ReadAsync(Query(RegisterList.All, day) with { TurnedBy = day }, cancellationToken).ConfigureAwait(false))
        {
            var row = RegisterReading.Due(found.Request, found.Row, options, day);
            if (!row.Equals(found.Row))
            {
                turned.Add(new RegisterWrite(row with { Stamp = found.Row.Stamp + 1 }, found.Row.Stamp));
            }
        }

        // Whom somebody else wrote in between is left for the next round.
        var left = turned.ToDictionary(write => write.Row.Id, StringComparer.Ordinal);
        while (left.Count > 0)
        {
            var conflicts = await _store.CommitAsync(
                new RegisterCommit(Site)
                {
                    Writes = [.. left.Values],
                    Messages = [.. left.Values.Where(write => write.Row.WaitingFor == Requests.WaitingFor.Organ).Select(write => RegisterMessage.Of(write.Row, RegisterMessageKind.AwaitsDecision, day))],
                },
                cancellationToken).ConfigureAwait(false);
            if (conflicts.Count == 0)
            {
                return left.Count;
            }

            foreach (var id in conflicts)
            {
                left.Remove(id);
            }
        }

        return 0;
    }

    private async Task<int> TellAsync(RegisterQuery query, RegisterMessageKind kind, CancellationToken cancellationToken)
    {
        var told = 0;
        for (var page = await _store.ListAsync(query, cancellationToken).ConfigureAwait(false); page.Rows.Count > 0;)
        {
            told += await TellAsync(page.Rows, kind, query.On, cancellationToken).ConfigureAwait(false);
            if (page.Next is null)
            {
                break;
            }

            query = query with { After = page.Next };
            page = await _store.ListAsync(query, cancellationToken).ConfigureAwait(false);
        }

        return told;
    }

    private async Task<int> TellAsync(IReadOnlyList<RegisterRow> rows, RegisterMessageKind kind, LocalDate on, CancellationToken cancellationToken)
    {
        // Whom somebody else wrote in between is left for the next round.
        var left = rows.ToDictionary(row => row.Id, StringComparer.Ordinal);
        while (left.Count > 0)
        {
            var told = left.Values.Select(row => row with { Told = kind, Stamp = row.Stamp + 1 }).ToList();
            var conflicts = await _store.CommitAsync(
                new RegisterCommit(Site)
                {
                    Writes = [.. told.Select(row => new RegisterWrite(row, row.Stamp - 1))],
                    Messages = [.. told.Select(row => RegisterMessage.Of(row, kind, on))],
                },
                cancellationToken).ConfigureAwait(false);
            if (conflicts.Count == 0)
            {
                return left.Count;
            }

            foreach (var id in conflicts)
            {
                left.Remove(id);
            }
        }

        return 0;
    }
}
