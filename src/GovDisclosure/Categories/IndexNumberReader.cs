namespace GovDisclosure.Categories;

/// <summary>Tells the parts of an index number apart.</summary>
internal static class IndexNumberReader
{
    public const int MinYear = 1949;
    public const int MaxYear = 2099;
    private const int MaxLength = 80;
    private static readonly char[] Separators = ['/', '-', '_', '.'];
    private static readonly string[] Labels = ["索引号", "索引"];

    public static IndexNumber Read(string text)
    {
        var plain = CodeText.Halve(text);
        foreach (var label in Labels)
        {
            if (plain.StartsWith(label, StringComparison.Ordinal))
            {
                plain = plain.Substring(label.Length).TrimStart(':');
            }
        }

        var parts = plain.Length is 0 or > MaxLength ? [] : SplitOrganisation(plain);
        if (parts.Count == 0 || !parts.All(p => p.Length > 0 && p.All(CodeText.IsDigitOrLetter)) || !plain.Any(CodeText.IsDigit))
        {
            return Checked(new IndexNumber(text, IndexNumberStyle.Unreadable), plain);
        }

        return Checked(Build(text, plain, parts), plain);
    }

    private static IndexNumber Checked(IndexNumber number, string plain)
        => number with { Findings = IndexNumberRules.Check(number, plain) };

    // The hyphen before the check digit of an organisation code (00836603-1) belongs to the code. A code that lost its
    // leading zero (0142768-8) has one digit less.
    private static List<string> SplitOrganisation(string plain)
    {
        var parts = plain.Split(Separators).ToList();
        if (parts.Count > 2 && parts[0].Length is 7 or 8 && parts[1].Length == 1 && plain[parts[0].Length] == '-')
        {
            parts[0] = parts[0] + parts[1];
            parts.RemoveAt(1);
        }

        return parts;
    }

    private static IndexNumber Build(string text, string plain, List<string> parts)
    {
        if (parts.Count == 1)
        {
            // A run of digits of a local rule: region first, serial last, and no way to tell the lengths between.
            return parts[0].Length > 9 && parts[0].All(CodeText.IsDigit)
                ? new IndexNumber(text, IndexNumberStyle.Grouped) { Groups = parts }
                : new IndexNumber(text, IndexNumberStyle.Unreadable);
        }

        var serial = parts[parts.Count - 1];
        return parts.Count == 2 && IsYear(parts[0]) && serial.All(CodeText.IsDigit)
            ? new IndexNumber(text, IndexNumberStyle.RearPart) { Year = Year(parts[0]), Serial = serial }
            : Build(text, plain, parts, serial, parts.Skip(1).Take(parts.Count - 2).ToList());
    }

    private static IndexNumber Build(string text, string plain, List<string> parts, string serial, List<string> middle)
    {
        // Places print the month (202110) or the whole day (20211028) with the year.
        var yearAt = middle.FindLastIndex(IsYear) is >= 0 and var plainYear ? plainYear : middle.FindLastIndex(HasMonth);
        int? year = yearAt < 0 ? null : CodeText.Number(middle[yearAt], 0, 4);
        int? month = yearAt < 0 || middle[yearAt].Length == 4 ? null : CodeText.Number(middle[yearAt], 4, 2);
        if (yearAt >= 0)
        {
            middle.RemoveAt(yearAt);
        }

        var credit = UnifiedSocialCreditCode.TryParse(parts[0], out var creditCode) ? creditCode : null;
        var organisation = OrganisationCode.TryParse(parts[0], out var code) ? code : credit?.Organisation;
        return new IndexNumber(text, StyleOf(plain, parts, organisation, middle.Count, year))
        {
            Organisation = parts[0],
            OrganisationCode = organisation,
            CreditCode = credit,
            Groups = middle,
            Year = year,
            Month = month,
            Serial = serial.All(CodeText.IsDigit) ? serial : null,
        };
    }

    private static IndexNumberStyle StyleOf(string plain, List<string> parts, OrganisationCode? organisation, int groups, int? year)
    {
        if (plain.Length == 20 && organisation is not null && year is not null && plain[9] == '/' && plain[14] == '-' && parts[2].All(CodeText.IsDigit))
        {
            return IndexNumberStyle.Standard;
        }

        if (organisation is not null)
        {
            return IndexNumberStyle.Variant;
        }

        if (groups > 0 || year is null)
        {
            return IndexNumberStyle.Grouped;
        }

        // Eight digits and a check digit that lost a zero are still meant as a code.
        return parts[0].Length == 8 && parts[0].All(CodeText.IsDigitOrUpper) ? IndexNumberStyle.Variant : IndexNumberStyle.LocalPrefix;
    }

    private static bool IsYear(string part) => part.Length == 4 && CodeText.Number(part, 0, 4) is >= MinYear and <= MaxYear;

    private static bool HasMonth(string part)
        => part.Length is 6 or 8 && part.All(CodeText.IsDigit) && IsYear(part.Substring(0, 4)) && CodeText.Number(part, 4, 2) is >= 1 and <= 12
            && (part.Length == 6 || CodeText.Number(part, 6, 2) is >= 1 and <= 31);

    private static int? Year(string part) => CodeText.Number(part, 0, part.Length);
}
