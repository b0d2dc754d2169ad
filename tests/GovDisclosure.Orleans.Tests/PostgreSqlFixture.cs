using GovDisclosure.Data.Tests.Servers;

namespace GovDisclosure.Orleans.Tests;

/// <summary>One server for the tests of a class, apart from that of any other.</summary>
public sealed class PostgreSqlFixture : IDisposable
{
    private readonly PostgreSqlServer _server = new();

    public string Database() => _server.Database();

    public void Crash() => _server.Crash();

    public void Dispose() => _server.Dispose();
}
