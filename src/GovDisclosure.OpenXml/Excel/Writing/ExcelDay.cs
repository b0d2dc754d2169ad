using NodaTime;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Days as workbooks number them: day 1 is 1900-01-01, and 1900 is taken for a leap year; or day 0 is 1904-01-01.</summary>
internal static class ExcelDay
{
    private static readonly LocalDate Epoch1900 = new(1899, 12, 30);
    private static readonly LocalDate Epoch1904 = new(1904, 1, 1);

    public const int MaxDay = 2_958_465;

    public static int Of(LocalDate day) => Period.DaysBetween(Epoch1900, day);

    /// <summary>The day of a number; null where it names none, as 60 does, the 29 February 1900 that never was.</summary>
    public static LocalDate? ToDate(decimal number, bool isFrom1904)
    {
        if (number < 0 || number > MaxDay)
        {
            return null;
        }

        var day = (int)decimal.Truncate(number);
        return isFrom1904 ? day > MaxDay - 1462 ? null : Epoch1904.PlusDays(day)
            : day is 0 or 60 ? null
            : Epoch1900.PlusDays(day < 60 ? day + 1 : day);
    }
}
