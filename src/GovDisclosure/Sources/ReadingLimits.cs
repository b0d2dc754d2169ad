using GovDisclosure.Internal;

namespace GovDisclosure.Sources;

/// <summary>How much of a file a reader takes in before it stops with a finding, so that no file can exhaust memory or time.</summary>
/// <remarks>
/// A file above <see cref="MaxBytes"/> is not read at all; above another limit the reader keeps what it has and says with a finding of
/// the rule <c>reading.limit</c> where it stopped.
/// </remarks>
[JsonShape]
public sealed partial record ReadingLimits
{
    /// <summary>The limits that readers use where a host gives none.</summary>
    public static ReadingLimits Default { get; } = new();

    /// <summary>The largest file, in bytes; 32 MiB where nothing is said.</summary>
    public long MaxBytes { get; init => field = Guard.InRange(value, 1, int.MaxValue, nameof(MaxBytes)); } = 32L * 1024 * 1024;

    /// <summary>The largest part of a zip package when unpacked, and of all parts together, in bytes; 128 MiB where nothing is said.</summary>
    public long MaxUnpackedBytes { get; init => field = Guard.InRange(value, 1, int.MaxValue, nameof(MaxUnpackedBytes)); } = 128L * 1024 * 1024;

    /// <summary>The most characters of text that are kept; 8 million where nothing is said.</summary>
    public int MaxCharacters { get; init => field = Guard.InRange(value, 1, int.MaxValue, nameof(MaxCharacters)); } = 8_000_000;

    /// <summary>The most cells of all tables together, spans counted as one; 200,000 where nothing is said.</summary>
    public int MaxCells { get; init => field = Guard.InRange(value, 1, int.MaxValue, nameof(MaxCells)); } = 200_000;

    /// <summary>The most pieces of text, tables and pictures; 100,000 where nothing is said.</summary>
    public int MaxBlocks { get; init => field = Guard.InRange(value, 1, int.MaxValue, nameof(MaxBlocks)); } = 100_000;

    /// <summary>The deepest nesting of elements that is followed; 256 where nothing is said.</summary>
    public int MaxDepth { get; init => field = Guard.InRange(value, 1, 10_000, nameof(MaxDepth)); } = 256;

    /// <summary>The most pages of a PDF file; 500 where nothing is said.</summary>
    public int MaxPages { get; init => field = Guard.InRange(value, 1, int.MaxValue, nameof(MaxPages)); } = 500;

    /// <summary>The longest that reading one PDF file may take, in seconds; 15 where nothing is said. Other kinds of file take time in proportion to their size.</summary>
    /// <remarks>Seconds in which a busy machine does not let the process run do not count, up to twenty times as many in all.</remarks>
    public int MaxSeconds { get; init => field = Guard.InRange(value, 1, 3600, nameof(MaxSeconds)); } = 15;
}
