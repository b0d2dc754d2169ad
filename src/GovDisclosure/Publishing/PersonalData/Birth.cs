using NodaTime;

namespace GovDisclosure.Publishing;

/// <summary>The age that an identity number tells.</summary>
internal static class Birth
{
    /// <summary>Whether the person is under 14 on a day (Personal Information Protection Law, art. 28): the 14th birthday has not come.</summary>
    /// <param name="number">The number as it stands in the text.</param>
    /// <param name="day">The day.</param>
    /// <param name="run">Reads the number; used again.</param>
    public static bool IsUnder14(ReadOnlySpan<char> number, LocalDate day, DigitRun run)
    {
        run.Read(number, 0);
        if (run.Places != 18 || !run.HasBirth(6, 8))
        {
            return false;
        }

        var birthday = ((run.Number(6, 4) + 14) * 10_000) + run.Number(10, 4);
        return (day.Year * 10_000) + (day.Month * 100) + day.Day < birthday;
    }
}
