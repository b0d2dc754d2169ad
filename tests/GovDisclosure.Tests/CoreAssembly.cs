using System.Reflection;
using System.Runtime.Versioning;

namespace GovDisclosure.Tests;

/// <summary>Which of the package's assemblies is under test.</summary>
internal static class CoreAssembly
{
    /// <summary>Whether it is the one that portals on .NET Framework load: it has no strings that are made in place, and no search of spans by the processor's width.</summary>
    public static bool IsForOldHosts { get; } = typeof(DisclosureService).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName.StartsWith(".NETStandard", StringComparison.Ordinal);
}
