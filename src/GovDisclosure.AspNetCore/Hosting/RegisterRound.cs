using System.Collections.Concurrent;
using GovDisclosure.Registers;

namespace GovDisclosure.AspNetCore.Hosting;

/// <summary>How far the checks of health have come in the register, and what they found in each part when they last looked at it.</summary>
internal sealed class RegisterRound
{
    /// <summary>The most requests that one check looks at.</summary>
    public const int Requests = 500;

    private readonly ConcurrentDictionary<long, int> _broken = new();
    private long _next;

    /// <summary>The place after which the next check looks.</summary>
    public long Next => Interlocked.Read(ref _next);

    /// <summary>Keeps what a check found.</summary>
    /// <param name="after">The place after which it looked.</param>
    /// <param name="part">What it found.</param>
    /// <returns>How much is broken in all parts, each as it was last seen.</returns>
    public int Took(long after, RegisterVerification part)
    {
        _broken[after] = part.Findings.Count;
        Interlocked.Exchange(ref _next, part.IsEnd ? 0 : part.Through);
        return _broken.Values.Sum();
    }
}
