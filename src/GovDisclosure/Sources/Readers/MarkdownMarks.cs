namespace GovDisclosure.Sources;

/// <summary>Tells Markdown by its content, whatever the file is called.</summary>
internal static class MarkdownMarks
{
    private const int MaxLines = 400;

    /// <summary>Whether lines are Markdown: two headings that begin with #, or one and the rule below the header of a pipe table.</summary>
    public static bool Has(string[] lines)
    {
        var (headings, rules) = (0, 0);
        for (var i = 0; i < Math.Min(lines.Length, MaxLines); i++)
        {
            headings += IsHeading(lines[i]) ? 1 : 0;
            rules += IsTableRule(lines[i]) ? 1 : 0;
        }

        return headings > 1 || (headings > 0 && rules > 0);
    }

    private static bool IsHeading(string line)
    {
        var level = 0;
        while (level < line.Length && line[level] == '#')
        {
            level++;
        }

        return level is > 0 and <= 6 && level + 1 < line.Length && line[level] == ' ';
    }

    private static bool IsTableRule(string line)
    {
        var text = line.Trim();
        return text.Length > 4 && text[0] == '|' && text.Contains("--", StringComparison.Ordinal) && text.All(c => c is '|' or '-' or ':' or ' ');
    }
}
