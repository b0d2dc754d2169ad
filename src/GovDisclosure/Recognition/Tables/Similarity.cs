namespace GovDisclosure.Recognition;

/// <summary>How alike two labels are whose wording differs.</summary>
internal static class Similarity
{
    /// <summary>Below this two labels are not the same.</summary>
    public const double Least = 0.6;

    /// <summary>From 0 to 1; 1 only for equal keys.</summary>
    public static double Of(string left, string right)
    {
        if (left == right)
        {
            return left.Length > 0 ? 1 : 0;
        }

        var (shorter, longer) = left.Length <= right.Length ? (left, right) : (right, left);
        if (shorter.Length < 2 || longer.Length > 80)
        {
            return 0;
        }

        var ratio = (double)shorter.Length / longer.Length;
        if (ratio >= 0.5 && longer.Contains(shorter, StringComparison.Ordinal))
        {
            return 0.5 + (0.45 * ratio);
        }

        // Two labels that differ in a third of their letters or more are different ones.
        return longer.Length < 4 || ratio < 0.65 ? 0 : Math.Max(0, 0.97 - (1.3 * Distance(shorter, longer) / longer.Length));
    }

    private static int Distance(string left, string right)
    {
        Span<int> row = stackalloc int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[right.Length];
    }
}
