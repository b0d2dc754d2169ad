using System.Globalization;
using System.Text;
using GovDisclosure.Documents;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Rendering;

/// <summary>The line below the title of a text file that says whose report it is: 报告机关：某区人民政府　报告年度：2023　发布日期：2024-01-18.</summary>
internal static class ParticularsLine
{
    private const string Organ = "报告机关：";
    private const string Year = "　报告年度：";
    private const string Published = "　发布日期：";

    public static string Of(ReportDocument document)
    {
        var text = new StringBuilder(Organ).Append(document.Organ).Append(Year).Append(document.Year.ToString("0000", CultureInfo.InvariantCulture));
        if (document.Published is { } day)
        {
            text.Append(Published).Append(DateText.Iso(day));
        }

        return text.ToString();
    }

    /// <summary>Reads the line back; year and day are read from its end, so that the organ may be any text.</summary>
    public static bool TryParse(string line, out string organ, out string year, out LocalDate? published)
    {
        (organ, year, published) = (string.Empty, string.Empty, null);
        if (!line.StartsWith(Organ, StringComparison.Ordinal))
        {
            return false;
        }

        var at = line.LastIndexOf(Published, StringComparison.Ordinal);
        if (at > 0 && DateText.TryParseIso(line.Substring(at + Published.Length), out var day))
        {
            published = day;
            line = line.Substring(0, at);
        }

        at = line.LastIndexOf(Year, StringComparison.Ordinal);
        if (at < Organ.Length || line.Length - at - Year.Length != 4)
        {
            return false;
        }

        organ = line.Substring(Organ.Length, at - Organ.Length);
        year = line.Substring(at + Year.Length);
        return organ.Length > 0 && year.All(c => c is >= '0' and <= '9');
    }
}
