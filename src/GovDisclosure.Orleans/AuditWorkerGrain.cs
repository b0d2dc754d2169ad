using System.Security.Cryptography;
using GovDisclosure.Internal;
using GovDisclosure.Reports;
using Microsoft.Extensions.Options;
using Orleans.Concurrency;

namespace GovDisclosure.Orleans;

/// <summary>Reads and audits files. Many may wait for the store at once; as many are read as the machine has processors.</summary>
[StatelessWorker(1)]
[Reentrant]
internal sealed class AuditWorkerGrain(
    IEnumerable<IPublishedFileStore> stores, DisclosureService service, IOptions<NationOptions> options, SiloNotices notices, ReadingSlots slots) : Grain, IAuditWorkerGrain
{
    private readonly TimeSpan _limit = options.Value.FileTimeout;

    public async Task<FileReading> AuditAsync(PublishedFile file, string nation, string knownHash)
    {
        await notices.LoadAsync(GrainFactory, nation).ConfigureAwait(true);
        try
        {
            var bytes = await FetchAsync(file).ConfigureAwait(true);
            var hash = Convert.ToHexString(SHA256.HashData(bytes));
            if (hash == knownHash)
            {
                return new FileReading { Hash = hash, IsKnown = true };
            }

            var audited = await slots.RunAsync(() => service.AuditFile(new MemoryStream(bytes, writable: false), file.Id), _limit).ConfigureAwait(true);
            var report = audited.Report;
            return new FileReading
            {
                Hash = hash,
                Report = report is null ? null : new AnnualReport { Organ = file.OrganId, Year = report.Year, Form = report.Form, Tables = report.Tables },
                Findings = [.. audited.Findings],
            };
        }
        catch (Exception problem) when (problem is TimeoutException or OperationCanceledException)
        {
            return Without(NationFindings.TimedOut(file, _limit));
        }
        catch (Exception problem)
        {
            // Whatever goes wrong with a file, in the store or in a host's reader, is that file's answer.
            return Without(NationFindings.Unreadable(file, $"{problem.GetType().Name}: {Guard.ReasonOf(problem)}"));
        }
    }

    private static FileReading Without(Finding finding) => new() { Findings = [finding] };

    private async Task<byte[]> FetchAsync(PublishedFile file)
    {
        var store = stores.FirstOrDefault() ?? throw new InvalidOperationException("No IPublishedFileStore is registered.");
        using var stop = new CancellationTokenSource(_limit);
        var most = service.Limits.MaxBytes;

        // A store that does not heed its token is left waiting.
        return await Task.Run(() => FileBytes.ReadAsync(store, file.Address, most, stop.Token), stop.Token).WaitAsync(_limit, stop.Token).ConfigureAwait(true);
    }
}
