using GovDisclosure.Internal;
using GovDisclosure.Publishing;

namespace GovDisclosure.Sources;

/// <summary>The asynchronous form of every reader that looks for personal data.</summary>
public static class PersonalDataReaderExtensions
{
    /// <summary>Looks for personal data in a file from a stream that allows no synchronous call, such as the body of a request.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="stream">The file; taken in to its end, or to one byte after <see cref="ReadingLimits.MaxBytes"/>, and not closed.</param>
    /// <param name="name">The file's name or address, for messages.</param>
    /// <param name="options">What is looked for; null for everything.</param>
    /// <param name="limits">The limits; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="masked">Where the finished copy goes; null for none.</param>
    /// <param name="cancellationToken">Stops the taking in; what is in memory is read to its end.</param>
    /// <returns>What was found; a finding where the file is larger than the limit.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/>, <paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="IOException">A stream itself fails.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public static Task<PersonalDataReport> ReadAsync(
        this IPersonalDataReader reader,
        Stream stream,
        string name,
        PersonalDataOptions? options = null,
        ReadingLimits? limits = null,
        Stream? masked = null,
        CancellationToken cancellationToken = default)
    {
        Guard.NotNull(reader);
        Guard.NotBlank(name);
        limits ??= ReadingLimits.Default;
        return PersonalDataStreams.ReadAsync(stream, name, limits, masked, (file, copy) => reader.Read(file, name, options, limits, copy), cancellationToken);
    }
}
