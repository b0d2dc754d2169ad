using System.Data.Common;

namespace GovDisclosure.PluginHost;

/// <summary>The bridge: what a host asks of a plug-in, in types of the framework alone. A plug-in is built against this file's assembly and finds the host's.</summary>
public interface IPlugin
{
    /// <summary>Adds the plug-in's services to the host's container.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="host">What the host lends.</param>
    void ConfigureServices(IServiceCollection services, IHost host);

    /// <summary>Maps the plug-in's addresses among the host's.</summary>
    /// <param name="routes">The routes of the host.</param>
    void Map(IEndpointRouteBuilder routes);

    /// <summary>Makes its tables, once, before the host takes calls.</summary>
    /// <param name="services">The container.</param>
    /// <param name="host">What the host lends.</param>
    /// <returns>The work.</returns>
    Task StartAsync(IServiceProvider services, IHost host);

    /// <summary>What the host lends to its plug-ins.</summary>
    interface IHost
    {
        /// <summary>The name of the office.</summary>
        string Office { get; }

        /// <summary>A folder outside of what the host serves.</summary>
        string Folder { get; }

        /// <summary>Makes a connection to the host's database.</summary>
        /// <returns>The connection, closed.</returns>
        DbConnection Connect();
    }
}
