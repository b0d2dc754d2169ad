using GovDisclosure.Json;

namespace GovDisclosure.Orleans;

/// <summary>How the organs of a nation are kept and added up.</summary>
public sealed class NationOptions
{
    /// <summary>The name of the grain storage of the organs; a host that registers one of this name keeps them there.</summary>
    public const string StorageName = "govdisclosure";

    /// <summary>
    /// The text with which PostgreSQL is reached: membership, states and reminders stand there, in the schema <see cref="NationSchema.Name"/>; null for
    /// the memory of a single process.
    /// </summary>
    public string? PostgreSql { get; set; }

    /// <summary>How long the store may take to hand over a file, and how long reading and checking it may take; 20 seconds each unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below one millisecond or above ten minutes.</exception>
    public TimeSpan FileTimeout { get; set => field = Between(value, TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(10), nameof(FileTimeout)); } = TimeSpan.FromSeconds(20);

    /// <summary>The least time between two messages of an organ with organs below it to the one above; 100 ms unless set. Changes in between go in one message.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or above one minute.</exception>
    public TimeSpan PushDelay { get; set => field = Between(value, TimeSpan.Zero, TimeSpan.FromMinutes(1), nameof(PushDelay)); } = TimeSpan.FromMilliseconds(100);

    /// <summary>How long after a message that failed the next attempt is made; two seconds unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below one millisecond or above one minute.</exception>
    public TimeSpan RetryDelay { get; set => field = Between(value, TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(1), nameof(RetryDelay)); } = TimeSpan.FromSeconds(2);

    /// <summary>A host's own forms, regimes and tariffs that figures may name; null for the library's alone.</summary>
    public JsonReferences? References { get; set; }

    private static TimeSpan Between(TimeSpan value, TimeSpan least, TimeSpan most, string name)
        => value >= least && value <= most ? value : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"The value must be from {least} to {most}."));
}
