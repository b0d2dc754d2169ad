namespace GovDisclosure.Sections;

/// <summary>Joins names as a sentence does: 甲、乙和丙.</summary>
internal static class ListText
{
    public static string Join(IReadOnlyList<string> names) => names.Count switch
    {
        0 => string.Empty,
        1 => names[0],
        _ => string.Join("、", names.Take(names.Count - 1)) + "和" + names[names.Count - 1],
    };
}
