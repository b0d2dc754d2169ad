using System.Collections.Concurrent;
using GovDisclosure.Registers;

namespace GovDisclosure.AspNetCore.Hosting;

/// <summary>How far the checks of health have come in the register, and what they found in each part when they last looked at it.</summary>
internal sealed class RegisterRound
{
    /// <summary>The most requests that one check looks at.</summary>
    public const int Requests = 500;

    /// <summary>The most publications that one check looks at.</summary>
    public const int Publications = 100;

    private readonly ConcurrentDictionary<long, int> _broken = new();
    private readonly ConcurrentDictionary<string, byte> _unlike = new(StringComparer.Ordinal);
    private volatile string? _nextPublication;
    private long _next;

    /// <summary>The place after which the next check looks.</summary>
    public long Next => Interlocked.Read(ref _next);

    /// <summary>Behind which publication the next check looks; null for the first.</summary>
    public string? NextPublication => _nextPublication;

    /// <summary>Keeps what a check of publications found: whatever is published meanwhile moves the pages, so that each is kept by its id until a round finds it sound.</summary>
    /// <param name="after">Where the page began.</param>
    /// <param name="next">Where the next page begins; null behind the last.</param>
    /// <param name="findings">What it found.</param>
    /// <returns>How many publications are broken, each as it was last seen.</returns>
    public int Took(string? after, string? next, IReadOnlyList<Finding> findings)
    {
        if (after is null)
        {
            _unlike.Clear();
        }

        foreach (var finding in findings)
        {
            _unlike[finding.Place] = 0;
        }

        _nextPublication = next;
        return _unlike.Count;
    }

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
