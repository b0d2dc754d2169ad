using GovDisclosure.Publishing;
using GovDisclosure.Registers;

namespace GovDisclosure.Data.Tests;

/// <summary>The register in memory.</summary>
public sealed class MemoryRegisterTests : RegisterTests
{
    /// <inheritdoc/>
    protected override Task<IRegisterStore> OpenAsync() => Task.FromResult<IRegisterStore>(new MemoryRegisterStore());

    /// <inheritdoc/>
    protected override Task<Func<IIndexNumberStore>> NumbersAsync()
    {
        var store = new MemoryIndexNumberStore();
        return Task.FromResult<Func<IIndexNumberStore>>(() => store);
    }

    /// <inheritdoc/>
    protected override Task<Func<IPublicationStore>> PublicationsAsync()
    {
        var store = new MemoryPublicationStore();
        return Task.FromResult<Func<IPublicationStore>>(() => store);
    }
}
