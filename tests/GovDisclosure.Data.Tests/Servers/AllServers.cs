using GovDisclosure.Data.Tests.Servers;

[assembly: AssemblyFixture(typeof(AllServers))]

namespace GovDisclosure.Data.Tests.Servers;

/// <summary>The servers of a run of tests: each is started by the first test that wants it, and all end with the run.</summary>
public sealed class AllServers : IDisposable
{
    internal PostgreSqlServer PostgreSql { get; } = new();

    internal MariaDbServer MariaDb { get; } = new();

    /// <inheritdoc/>
    public void Dispose()
    {
        PostgreSql.Dispose();
        MariaDb.Dispose();
    }
}
