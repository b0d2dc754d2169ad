using GovDisclosure.Registers;

namespace GovDisclosure.Data.Tests;

/// <summary>The register in memory.</summary>
public sealed class MemoryRegisterTests : RegisterTests
{
    /// <inheritdoc/>
    protected override Task<IRegisterStore> OpenAsync() => Task.FromResult<IRegisterStore>(new MemoryRegisterStore());
}
