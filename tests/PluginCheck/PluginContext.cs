using System.Reflection;
using System.Runtime.Loader;

namespace PluginCheck;

/// <summary>A plug-in's load context as portals have it: what the host has by that name is the host's, whatever its version.</summary>
internal sealed class PluginContext(string path) : AssemblyLoadContext("plug-in")
{
    private static readonly HashSet<string> Host = new(
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(file => Path.GetFileNameWithoutExtension(file)!),
        StringComparer.OrdinalIgnoreCase);

    private readonly AssemblyDependencyResolver _resolver = new(path);

    protected override Assembly? Load(AssemblyName name)
    {
        if (Host.Contains(name.Name!))
        {
            var own = Default.LoadFromAssemblyName(new AssemblyName(name.Name!));
            return own.GetName().Version >= name.Version
                ? own
                : throw new FileLoadException($"The plug-in asks for {name.Name} {name.Version}; the host has {own.GetName().Version}.");
        }

        return _resolver.ResolveAssemblyToPath(name) is { } file ? LoadFromAssemblyPath(file) : null;
    }
}
