using GovDisclosure.AspNetCore;
using GovDisclosure.Data;
using GovDisclosure.PluginHost;
using GovDisclosure.Registers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GovDisclosure.PluginHost.Plugin;

/// <summary>Disclosure on request as a plug-in: the host's database, the host's sign-in, its own load context.</summary>
public sealed class DisclosurePlugin : IPlugin
{
    /// <inheritdoc/>
    public void ConfigureServices(IServiceCollection services, IPlugin.IHost host)
    {
        services.AddSingleton<IRegisterStore>(new SqlRegisterStore(host.Connect, SqlDialect.Sqlite));
        services.AddGovDisclosure(options => options.Organ = host.Office);
        services.AddGovDisclosureWeb(options =>
        {
            options.Open(DisclosureOperation.Submit, DisclosureOperation.Track, DisclosureOperation.ReadPublished);
            options.Authorize = access => new(access.User.Identity?.IsAuthenticated == true);
            options.AttachmentFolder = host.Folder;
        });
    }

    /// <inheritdoc/>
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGovDisclosure("/disclosure-api");
        routes.MapGovDisclosurePages("/disclosure");
    }

    /// <inheritdoc/>
    public async Task StartAsync(IServiceProvider services, IPlugin.IHost host)
    {
        await using var connection = host.Connect();
        await connection.OpenAsync();
        await RegisterSchema.CreateAsync(connection, SqlDialect.Sqlite);
    }
}
