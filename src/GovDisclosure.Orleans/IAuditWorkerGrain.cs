namespace GovDisclosure.Orleans;

/// <summary>Reads and audits files; any number at once on each silo, without a state.</summary>
[Alias("govdisclosure.audit-worker")]
internal interface IAuditWorkerGrain : IGrainWithIntegerKey
{
    /// <summary>Reads a file and, where its content is not the one that is known, audits it.</summary>
    [Alias("audit")]
    [ResponseTimeout("00:10:00")]
    Task<FileReading> AuditAsync(PublishedFile file, string nation, string knownHash);
}
