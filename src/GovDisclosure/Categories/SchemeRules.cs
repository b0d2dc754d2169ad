using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Categories;

/// <summary>What makes a list of classes a scheme; the same for schemes from code and from files.</summary>
internal static class SchemeRules
{
    public static List<BrokenRule> Check(IReadOnlyList<Category> categories, LocalDate? from, LocalDate? to)
    {
        var broken = new List<BrokenRule>();
        if (categories.Count == 0)
        {
            broken.Add(new(-1, "categories", "scheme.empty", new("分类体系没有任何分类", "the scheme has no category")));
        }

        if (to < from)
        {
            broken.Add(new(-1, "inForceTo", "scheme.period", Reversed(from, to)));
        }

        var parents = new Dictionary<string, string?>(StringComparer.Ordinal);
        for (var i = 0; i < categories.Count; i++)
        {
            var category = Guard.NotNull(categories[i], nameof(categories));
            if (parents.ContainsKey(category.Code))
            {
                broken.Add(new(i, "code", "scheme.duplicate-code", new($"代码“{category.Code}”重复", $"the code \"{category.Code}\" is used twice")));
            }
            else
            {
                parents.Add(category.Code, category.Parent);
            }

            CheckPeriod(broken, i, category, from, to);
        }

        for (var i = 0; i < categories.Count; i++)
        {
            CheckParent(broken, i, categories[i], parents);
        }

        return broken;
    }

    private static void CheckParent(List<BrokenRule> broken, int index, Category category, Dictionary<string, string?> parents)
    {
        if (category.Parent is null)
        {
            return;
        }

        if (!parents.ContainsKey(category.Parent))
        {
            broken.Add(new(index, "parent", "scheme.unknown-parent", new(
                $"“{category.Code}”的上级“{category.Parent}”不在分类体系中",
                $"the parent \"{category.Parent}\" of \"{category.Code}\" is not in the scheme")));
            return;
        }

        // Only the classes on the circle are named: what hangs below it is not wrong itself.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var above = category.Parent; above is not null && seen.Add(above); parents.TryGetValue(above, out above))
        {
            if (above == category.Code)
            {
                broken.Add(new(index, "parent", "scheme.cycle", new(
                    $"“{category.Code}”是自己的上级（循环）",
                    $"\"{category.Code}\" is its own ancestor (cycle)")));
                return;
            }
        }
    }

    private static void CheckPeriod(List<BrokenRule> broken, int index, Category category, LocalDate? from, LocalDate? to)
    {
        if (category.InForceTo < category.InForceFrom)
        {
            broken.Add(new(index, "inForceTo", "scheme.period", Reversed(category.InForceFrom, category.InForceTo)));
        }

        if (category.InForceFrom < from || category.InForceFrom > to)
        {
            broken.Add(new(index, "inForceFrom", "scheme.period", Outside(category.InForceFrom, from, to)));
        }

        if (category.InForceTo < from || category.InForceTo > to)
        {
            broken.Add(new(index, "inForceTo", "scheme.period", Outside(category.InForceTo, from, to)));
        }
    }

    private static LocalizedText Reversed(LocalDate? from, LocalDate? to)
        => new($"结束日期 {Text(to)} 早于开始日期 {Text(from)}", $"the last day {Text(to)} is before the first day {Text(from)}");

    private static LocalizedText Outside(LocalDate? day, LocalDate? from, LocalDate? to)
        => new(
            $"日期 {Text(day)} 不在分类体系的有效期 {Text(from)} 至 {Text(to)} 之内",
            $"the day {Text(day)} is outside the days of the scheme, {Text(from)} to {Text(to)}");

    private static string Text(LocalDate? day) => day is { } date ? DateText.Iso(date) : "—";
}
