using GovDisclosure.Documents;
using GovDisclosure.Internal;

namespace GovDisclosure.Sections;

/// <summary>Walks and edits the entries of an outline.</summary>
internal static class OutlineTree
{
    public static IEnumerable<OutlineEntry> All(IEnumerable<OutlineEntry> entries)
        => entries.SelectMany(e => new[] { e }.Concat(All(e.Children)));

    /// <exception cref="ArgumentException">Two entries have one code, or an entry is too deep.</exception>
    public static ValueList<OutlineEntry> Check(ValueList<OutlineEntry> entries)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        Visit(entries, 1);
        return entries;

        void Visit(IReadOnlyList<OutlineEntry> siblings, int level)
        {
            foreach (var entry in siblings)
            {
                if (level > ReportDocument.MaxLevel)
                {
                    throw new ArgumentException(FormattableString.Invariant($"Section \"{entry.Code}\" is on level {level}; the levels are 1 to {ReportDocument.MaxLevel}."), nameof(entries));
                }

                if (!codes.Add(entry.Code))
                {
                    throw new ArgumentException($"Section \"{entry.Code}\" is in the outline already.", nameof(entries));
                }

                Visit(entry.Children, level + 1);
            }
        }
    }

    /// <exception cref="ArgumentException">No entry has the code.</exception>
    public static OutlineEntry Find(IReadOnlyList<OutlineEntry> entries, string code)
    {
        Guard.NotNull(code);
        return All(entries).FirstOrDefault(e => e.Code == code) ?? throw Unknown(entries, code);
    }

    /// <summary>Puts other entries in the place of one.</summary>
    /// <exception cref="ArgumentException">No entry has the code.</exception>
    public static IReadOnlyList<OutlineEntry> Edit(IReadOnlyList<OutlineEntry> entries, string code, Func<OutlineEntry, IEnumerable<OutlineEntry>> edit)
    {
        Find(entries, code);
        return Visit(entries);

        IReadOnlyList<OutlineEntry> Visit(IReadOnlyList<OutlineEntry> siblings)
        {
            var edited = new List<OutlineEntry>(siblings.Count + 1);
            foreach (var entry in siblings)
            {
                if (entry.Code == code)
                {
                    edited.AddRange(edit(entry));
                }
                else
                {
                    edited.Add(entry.Children.Count == 0 ? entry : entry with { Children = Visit(entry.Children) });
                }
            }

            return edited;
        }
    }

    private static ArgumentException Unknown(IReadOnlyList<OutlineEntry> entries, string code)
        => new($"Section \"{code}\" is not in the outline; its sections are {string.Join(", ", All(entries).Select(e => e.Code))}.", nameof(code));
}
