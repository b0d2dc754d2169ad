using System.Globalization;
using GovDisclosure.Reports;

namespace GovDisclosure.Sections;

/// <summary>Fills the year into a heading such as 贯彻落实{year}年政务公开工作要点情况.</summary>
internal static class HeadingText
{
    public const string Year = "{year}";

    public static string Fill(string heading, AnnualReport report)
        => heading.Replace(Year, report.Year.ToString(CultureInfo.InvariantCulture));
}
