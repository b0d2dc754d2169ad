using GovDisclosure.Publishing;
using Microsoft.Extensions.DependencyInjection;

namespace GovDisclosure.AspNetCore.Desk;

/// <summary>Index numbers for a host that registers no store of them: those of its kept publications are known from the beginning, so that a restart gives none twice.</summary>
/// <remarks>For one process. A host with several, or with a database, registers the store of its database.</remarks>
internal sealed class KeptIndexNumbers(IServiceScopeFactory scopes) : IIndexNumberStore, IDisposable
{
    private readonly MemoryIndexNumberStore _numbers = new();
    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public async Task<IssuedIndexNumber> IssueAsync(IndexNumberRule rule, string publication, LocalDate on, string category = "", CancellationToken cancellationToken = default)
    {
        await KnowAsync(rule, category, cancellationToken).ConfigureAwait(false);
        return await _numbers.IssueAsync(rule, publication, on, category, cancellationToken).ConfigureAwait(false);
    }

    public async Task<IssuedIndexNumber> PreviewAsync(IndexNumberRule rule, string publication, LocalDate on, string category = "", CancellationToken cancellationToken = default)
    {
        await KnowAsync(rule, category, cancellationToken).ConfigureAwait(false);
        return await _numbers.PreviewAsync(rule, publication, on, category, cancellationToken).ConfigureAwait(false);
    }

    public Task<bool> ImportAsync(IssuedIndexNumber number, CancellationToken cancellationToken = default) => _numbers.ImportAsync(number, cancellationToken);

    public Task<IReadOnlyList<IssuedIndexNumber>> ListAsync(string rule, CancellationToken cancellationToken = default) => _numbers.ListAsync(rule, cancellationToken);

    public void Dispose() => _one.Dispose();

    private async Task KnowAsync(IndexNumberRule rule, string category, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_known.Contains(rule.Id))
            {
                return;
            }

            using var scope = scopes.CreateScope();
            foreach (var one in await scope.ServiceProvider.GetRequiredService<PublicationDesk>().AllAsync(cancellationToken).ConfigureAwait(false))
            {
                if (one.Publication is { IndexNumber: { Length: > 0 } number, PublishedOn: { } on } known && rule.TryReadSerial(number, out var serial))
                {
                    await _numbers.ImportAsync(new IssuedIndexNumber(rule.Id, known.Id, number, rule.ScopeOf(on, category), serial, on), cancellationToken).ConfigureAwait(false);
                }
            }

            _known.Add(rule.Id);
        }
        finally
        {
            _one.Release();
        }
    }
}
