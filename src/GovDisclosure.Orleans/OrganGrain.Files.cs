using GovDisclosure.Internal;

namespace GovDisclosure.Orleans;

/// <content>Published files.</content>
internal sealed partial class OrganGrain
{
    private readonly Dictionary<string, Task<OrganAnswer>> _audits = new(StringComparer.Ordinal);

    public Task<OrganAnswer> AuditAsync(PublishedFile file)
    {
        if (!IsPlaced)
        {
            return Task.FromResult(new OrganAnswer { Findings = [RollUpFindings.Unknown(_key.OrganId)] });
        }

        // The organ is at one place in the whole cluster: here a file that is asked for twice at once is audited once.
        if (!_audits.TryGetValue(file.Id, out var audit))
        {
            audit = _audits[file.Id] = AuditOnceAsync(file);
        }

        return audit;
    }

    private async Task<OrganAnswer> AuditOnceAsync(PublishedFile file)
    {
        await Task.Yield();
        try
        {
            var known = State.Sources.GetValueOrDefault(file.Id);
            var reading = await GrainFactory.GetGrain<IAuditWorkerGrain>(0).AuditAsync(file, _key.Nation, known is { IsFile: true } ? known.Hash : string.Empty).ConfigureAwait(true);
            var isKnown = reading.IsKnown;
            if (isKnown)
            {
                await DurableAsync().ConfigureAwait(true);
            }
            else
            {
                State.Sources[file.Id] = new OrganState.SourceState
                {
                    Sequence = (State.Sources.GetValueOrDefault(file.Id)?.Sequence ?? 0) + 1,
                    IsFile = true,
                    Hash = reading.Hash,
                    Report = Figures(reading.Report),
                    Findings = reading.Findings,
                };
                CountOwn();
                Changed();
                await PersistAsync().ConfigureAwait(true);
            }

            await PushAsync().ConfigureAwait(true);
            var source = State.Sources[file.Id];
            return new OrganAnswer { IsPlaced = true, Sequence = source.Sequence, Findings = [.. _rollUp], File = FileOf(file.Id, source, isKnown) };
        }
        finally
        {
            _audits.Remove(file.Id);
        }
    }

    private AuditedReportFile FileOf(string id, OrganState.SourceState source, bool isKnown) => new()
    {
        Id = id,
        OrganId = _key.OrganId,
        Hash = source.Hash,
        HasFigures = source.Report?.Tables is not null,
        IsKnown = isKnown,
        Findings = (Finding[])[.. source.Findings],
    };
}
