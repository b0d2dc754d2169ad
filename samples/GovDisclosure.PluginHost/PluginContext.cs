using System.Reflection;
using System.Runtime.Loader;

namespace GovDisclosure.PluginHost;

/// <summary>A plug-in's own load context: what the host has by a name is the host's, though its version be lower; the rest comes from the plug-in's folder.</summary>
public sealed class PluginContext(string path) : AssemblyLoadContext(Path.GetFileNameWithoutExtension(path))
{
    private readonly AssemblyDependencyResolver _resolver = new(path);
    private readonly List<string> _lowered = [];

    /// <summary>The names of assemblies of which the plug-in asked for a higher version than it got.</summary>
    public IReadOnlyList<string> Lowered => _lowered;

    /// <summary>Loads the plug-in.</summary>
    /// <returns>The one class of it that is an <see cref="IPlugin"/>.</returns>
    public IPlugin Load()
        => (IPlugin)Activator.CreateInstance(LoadFromAssemblyPath(path).GetExportedTypes().Single(type => typeof(IPlugin).IsAssignableFrom(type) && !type.IsAbstract))!;

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName name)
    {
        try
        {
            var hosts = Default.LoadFromAssemblyName(new AssemblyName(name.Name!));
            if (hosts.GetName().Version < name.Version)
            {
                _lowered.Add($"{name.Name} {name.Version} -> {hosts.GetName().Version}");
            }

            return hosts;
        }
        catch (FileNotFoundException)
        {
            return _resolver.ResolveAssemblyToPath(name) is { } file ? LoadFromAssemblyPath(file) : null;
        }
    }
}
