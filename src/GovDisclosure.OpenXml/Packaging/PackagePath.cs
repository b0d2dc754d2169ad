namespace GovDisclosure.OpenXml.Packaging;

/// <summary>Names of parts: without a slash in front, folders divided by slashes.</summary>
internal static class PackagePath
{
    /// <summary>The name of the part with the relationships of another; of the package where the name is empty.</summary>
    public static string RelationshipsOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return part.Insert(slash, "_rels/") + ".rels";
    }

    /// <summary>The name of a part that another refers to.</summary>
    public static string Resolve(string source, string target)
    {
        var path = target.Length > 0 && target[0] is '/' or '\\'
            ? target
            : $"{source.Substring(0, source.LastIndexOf('/') + 1)}{target}";
        var names = new List<string>();
        foreach (var name in path.Split('/', '\\'))
        {
            if (name == "..")
            {
                names.RemoveRange(Math.Max(0, names.Count - 1), Math.Min(1, names.Count));
            }
            else if (name.Length > 0 && name != ".")
            {
                names.Add(name);
            }
        }

        return string.Join("/", names);
    }
}
