namespace GovDisclosure.Internal;

/// <summary>Lists whose members have names, so that a host's own takes the place of a built-in one.</summary>
internal static class Keyed
{
    /// <summary>Puts each of a host's own in the place of the one with its name, or at the end.</summary>
    public static IReadOnlyList<T> Merge<T>(IReadOnlyList<T> builtIn, IEnumerable<T> own, Func<T, string> key)
        where T : class
    {
        List<T>? merged = null;
        foreach (var item in own)
        {
            merged ??= [.. builtIn];
            var at = merged.FindIndex(other => key(other) == key(item));
            if (at < 0)
            {
                merged.Add(item);
            }
            else
            {
                merged[at] = item;
            }
        }

        return merged is null ? builtIn : ValueList.Copy(merged);
    }

    /// <summary>A copy of a list whose members have different names.</summary>
    /// <exception cref="ArgumentException">Two have one name.</exception>
    public static IReadOnlyList<T> Unique<T>(IReadOnlyList<T> items, Func<T, string> key, string name)
        where T : class
    {
        var copy = ValueList.Copy(Guard.NotNull(items, name));
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in copy)
        {
            if (!names.Add(key(Guard.NotNull(item, name))))
            {
                throw new ArgumentException($"Two have the name \"{key(item)}\".", name);
            }
        }

        return copy;
    }
}
