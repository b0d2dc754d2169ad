using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;

namespace FrameworkCheck;

/// <summary>What the packages ask of old hosts: there a host's lower version wins, so that none may ask for more than it has.</summary>
internal static class Floors
{
    private const int Highest = 8;

    /// <summary>The dependencies that ask for too much.</summary>
    /// <param name="folder">The folder of the packed packages.</param>
    /// <returns>A line for each.</returns>
    public static IReadOnlyList<string> TooHigh(string folder)
    {
        var packages = Directory.GetFiles(folder, "*.nupkg");
        return packages.Length == 0 ? ["no packages in " + folder] : [.. packages.SelectMany(OfPackage)];
    }

    private static IEnumerable<string> OfPackage(string path)
    {
        using var package = ZipFile.OpenRead(path);
        using var nuspec = package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        // A command is a package without dependencies: it runs in a process of its own.
        var groups = XDocument.Load(nuspec).Descendants().Where(e => e.Name.LocalName == "group" && e.Parent!.Name.LocalName == "dependencies").ToList();
        var old = groups.Where(group => (string?)group.Attribute("targetFramework") is "net8.0" or ".NETStandard2.0").ToList();
        var name = Path.GetFileName(path);
        // A silo runs in a process of its own, and its packages ask for the newest themselves.
        if (name.StartsWith("GovDisclosure.Orleans.", StringComparison.Ordinal))
        {
            yield break;
        }

        if (groups.Count > 0 && !old.Any(group => (string?)group.Attribute("targetFramework") == "net8.0"))
        {
            yield return $"{name}: is not for net8.0";
        }

        foreach (var dependency in old.Elements())
        {
            var (id, version) = ((string)dependency.Attribute("id")!, (string)dependency.Attribute("version")!);
            if (id.Split('.')[0] is "Microsoft" or "System" && int.Parse(version.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture) > Highest)
            {
                yield return $"{name}: {(string?)dependency.Parent!.Attribute("targetFramework")} asks for {id} {version}";
            }
        }
    }
}
