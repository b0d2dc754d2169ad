using GovDisclosure.Publishing;

namespace GovDisclosure.Sources;

/// <summary>Looks for personal data in one kind of file, what its readers do not see at first included, and masks it in a copy of the same form.</summary>
/// <remarks>
/// A file is read once, piece by piece, so that its size decides the time and not the memory. Nothing is executed or fetched, and nothing is
/// thrown for what a file holds: what cannot be read is a finding of the report, and so is what cannot be masked.
/// </remarks>
public interface IPersonalDataReader
{
    /// <summary>Whether a file is of this kind.</summary>
    /// <param name="name">The file's name; its ending decides where the content does not.</param>
    /// <param name="head">The first bytes of the file, up to 4 KiB; empty for an empty file.</param>
    /// <returns>Whether this reader should read it.</returns>
    bool CanRead(string name, ReadOnlySpan<byte> head);

    /// <summary>Looks for personal data in a file.</summary>
    /// <param name="stream">The file; read to its end or to a limit and not closed.</param>
    /// <param name="name">The file's name or address, for messages.</param>
    /// <param name="options">What is looked for; null for everything.</param>
    /// <param name="limits">The limits; null for those of the reader, which streams.</param>
    /// <param name="masked">Where the masked copy goes; null for none. Nothing is written to it where the file cannot be read.</param>
    /// <returns>What was found, and what could not be read.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="IOException">A stream itself fails.</exception>
    PersonalDataReport Read(Stream stream, string name, PersonalDataOptions? options = null, ReadingLimits? limits = null, Stream? masked = null);
}
