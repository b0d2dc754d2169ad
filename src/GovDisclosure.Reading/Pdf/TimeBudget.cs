namespace GovDisclosure.Reading.Pdf;

/// <summary>How long a file may take: time in which the machine did not let the process run does not count, up to a multiple of the limit.</summary>
/// <remarks>On a machine that does much else a file that takes a tenth of a second may stand still for many; it is not the file's fault.</remarks>
internal readonly record struct TimeBudget(TimeSpan Limit)
{
    /// <summary>After so many times the limit waiting ends whatever the process could do meanwhile.</summary>
    public const int MostTimes = 20;

    /// <summary>The shortest wait before time is looked at again.</summary>
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(10);

    /// <summary>How long to wait before the next look; zero or less where the time is over.</summary>
    /// <param name="passed">The time since the beginning.</param>
    /// <param name="ran">What all threads of the process had of the processors meanwhile.</param>
    public TimeSpan Left(TimeSpan passed, TimeSpan ran)
    {
        var most = TimeSpan.FromTicks(Limit.Ticks * MostTimes);
        var left = Limit - (ran < passed ? ran : passed);
        if (left <= TimeSpan.Zero || passed >= most)
        {
            return TimeSpan.Zero;
        }

        left = left < Least ? Least : left;
        return left < most - passed ? left : most - passed;
    }
}
