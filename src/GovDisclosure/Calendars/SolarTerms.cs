using NodaTime;

namespace GovDisclosure.Calendars;

/// <summary>清明: the day in Beijing on which the sun reaches the longitude of 15 degrees.</summary>
/// <remarks>
/// The sun's apparent longitude follows the short series of Meeus, Astronomical Algorithms (2nd edition), chapter 25: good to 0.01
/// degrees, a quarter of an hour. From 2000 to 2100 only the 清明 of 2071 falls that close to midnight in Beijing.
/// </remarks>
internal static class SolarTerms
{
    private const double QingmingLongitude = 15;

    public static LocalDate QingmingOf(int year)
    {
        // The sun is at 15 degrees on 4, 5 or 6 April; it moves a little less than one degree a day.
        var midnight = new LocalDate(year, 4, 3);
        while (SunLongitudeAtMidnight(midnight.PlusDays(1)) < QingmingLongitude)
        {
            midnight = midnight.PlusDays(1);
        }

        return midnight;
    }

    /// <summary>The sun's apparent longitude in degrees at 0:00 of a day in Beijing.</summary>
    internal static double SunLongitudeAtMidnight(LocalDate date)
    {
        // 2000-01-01 12:00 UTC; Beijing's midnight is eight hours before UTC's. Terrestrial time runs about 70 seconds ahead.
        var days = Period.DaysBetween(new LocalDate(2000, 1, 1), date) - 0.5 - (8.0 / 24) + (70.0 / 86_400);
        var t = days / 36_525;
        var meanLongitude = 280.46646 + (t * (36_000.76983 + (t * 0.0003032)));
        var anomaly = Radians(357.52911 + (t * (35_999.05029 - (t * 0.0001537))));
        var centre = ((1.914602 - (t * (0.004817 + (t * 0.000014)))) * Math.Sin(anomaly))
            + ((0.019993 - (t * 0.000101)) * Math.Sin(2 * anomaly))
            + (0.000289 * Math.Sin(3 * anomaly));
        var node = Radians(125.04 - (t * 1934.136));
        var longitude = meanLongitude + centre - 0.00569 - (0.00478 * Math.Sin(node));
        return longitude - (360 * Math.Floor(longitude / 360));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
