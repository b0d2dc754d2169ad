using GovDisclosure.OpenXml;
using GovDisclosure.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace PluginCheck.Plugin;

/// <summary>What the host calls when it loads the plug-in.</summary>
public static class Startup
{
    /// <summary>Adds the plug-in's services to the host's.</summary>
    /// <param name="services">The services of the host.</param>
    public static void Configure(IServiceCollection services)
    {
        services.AddGovDisclosure().AddGovDisclosureOpenXml().AddGovDisclosureReading();
    }
}
