namespace GovDisclosure.WorkFigures;

/// <summary>The words of reports for how often a check is due.</summary>
internal static class SupervisionWords
{
    private static readonly (string Words, SupervisionFrequency Frequency)[] Known =
    [
        ("每天", SupervisionFrequency.Daily), ("每日", SupervisionFrequency.Daily),
        ("每周", SupervisionFrequency.Weekly), ("每星期", SupervisionFrequency.Weekly),
        ("每月", SupervisionFrequency.Monthly), ("每个月", SupervisionFrequency.Monthly),
        ("每季度", SupervisionFrequency.Quarterly), ("每季", SupervisionFrequency.Quarterly),
        ("半年", SupervisionFrequency.HalfYearly), ("每半年", SupervisionFrequency.HalfYearly),
        ("年终", SupervisionFrequency.YearEnd), ("每年", SupervisionFrequency.YearEnd), ("年底", SupervisionFrequency.YearEnd),
    ];

    public static string Of(SupervisionFrequency frequency) => Known.First(k => k.Frequency == frequency).Words;

    /// <summary>Reads one check, such as 每季度一次现场督查; null where the words are none.</summary>
    public static SupervisionCheck? Parse(string text)
    {
        var at = text.IndexOf("一次", StringComparison.Ordinal);
        if (at <= 0)
        {
            return null;
        }

        var (words, name) = (text.Substring(0, at), text.Substring(at + 2));
        foreach (var known in Known)
        {
            if (known.Words == words && !string.IsNullOrWhiteSpace(name))
            {
                return new SupervisionCheck(name, known.Frequency);
            }
        }

        return null;
    }
}
