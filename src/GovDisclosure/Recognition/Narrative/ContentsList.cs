namespace GovDisclosure.Recognition;

/// <summary>A table of contents repeats the headings in front of the report: three and more without anything between them, some of which come again.</summary>
internal static class ContentsList
{
    private const int Least = 3;

    /// <summary>Marks the lines of the list as used.</summary>
    public static void Skip(List<SourceItem> items, SectionScheme scheme)
    {
        var places = new List<(int Index, string Code)>();
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Key.Length > 0 && scheme.Exact(items[i].Key).FirstOrDefault(n => n.Level == 1) is { } node)
            {
                places.Add((i, node.Code));
                last[node.Code] = i;
            }
        }

        for (var start = 0; start < places.Count;)
        {
            var end = EndOfRun(places, start);
            var run = places.GetRange(start, end - start);
            if (run.Count >= Least && run.Exists(place => last[place.Code] > run[run.Count - 1].Index))
            {
                run.ForEach(place => items[place.Index].IsUsed = true);
            }

            start = end;
        }
    }

    private static int EndOfRun(List<(int Index, string Code)> places, int start)
    {
        var end = start + 1;
        var codes = new HashSet<string>(StringComparer.Ordinal) { places[start].Code };
        while (end < places.Count && places[end].Index == places[end - 1].Index + 1 && codes.Add(places[end].Code))
        {
            end++;
        }

        return end;
    }
}
